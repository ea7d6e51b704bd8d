import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '../../src/model/day.js';
import {
  comparePeriods,
  type Frequency,
  parsePeriod,
  parsePeriodFolder,
  parseYear,
  periodContaining,
  periodFolder,
  periodsFrom,
  sameFrequencyAndPeriod,
  samePeriodLastYear,
  shiftPeriod,
  yearKey,
} from '../../src/model/period.js';
import { april, day, found, period } from '../builders/framework.js';

const january = { startMonth: 1 };
const october = { startMonth: 10 };

describe('years', () => {
  it.each([
    { text: '2012-13', start: 2012, because: 'the second half follows the first' },
    { text: '1999-00', start: 1999, because: 'the century turns' },
    { text: '2009-10', start: 2009, because: 'the zeros stay' },
    { text: '2012-14', start: undefined, because: 'a year is missing between' },
    { text: '2012-12', start: undefined, because: 'a month is not a year' },
    { text: '2012/13', start: undefined, because: 'that is how it is shown, not named' },
    { text: '1989-90', start: undefined, because: 'it is before the first year' },
    { text: '12-13', start: undefined, because: 'four digits are owed' },
  ])('$text starts in $start, because $because', ({ text, start }) => {
    expect(parseYear(text)).toBe(start);
    if (start !== undefined) expect(yearKey(start)).toBe(text);
  });
});

describe('parsePeriod', () => {
  it.each([
    {
      calendar: april,
      key: '2012-13-Q1',
      first: '2012-04-01',
      last: '2012-06-30',
      because: 'the year starts in April',
    },
    {
      calendar: april,
      key: '2012-13-Q4',
      first: '2013-01-01',
      last: '2013-03-31',
      because: 'the fourth is in the next year',
    },
    { calendar: april, key: '2011-12-Q4', first: '2012-01-01', last: '2012-03-31', because: 'leap days lie inside' },
    { calendar: april, key: '1999-00-Q4', first: '2000-01-01', last: '2000-03-31', because: 'the century turns' },
    {
      calendar: january,
      key: '2012-13-Q4',
      first: '2012-10-01',
      last: '2012-12-31',
      because: 'the year starts in January',
    },
    {
      calendar: october,
      key: '2012-13-Q2',
      first: '2013-01-01',
      last: '2013-03-31',
      because: 'the year starts in October',
    },
  ])('$key runs from $first to $last, because $because', ({ calendar, key, first, last }) => {
    expect(parsePeriod(calendar, 'quarterly', key)).toMatchObject({ first, last, key });
  });

  it.each([
    { calendar: april, key: '2013-03', year: '2012-13', number: 12, because: 'March ends the year' },
    { calendar: april, key: '2012-04', year: '2012-13', number: 1, because: 'April starts it' },
    { calendar: april, key: '2000-03', year: '1999-00', number: 12, because: 'the century turns' },
    { calendar: january, key: '2012-12', year: '2012-13', number: 12, because: 'the year is the calendar year' },
    { calendar: october, key: '2012-09', year: '2011-12', number: 12, because: 'September ends such a year' },
  ])('the month $key is number $number of $year, because $because', ({ calendar, key, year, number }) => {
    expect(parsePeriod(calendar, 'monthly', key)).toMatchObject({ year, number, key });
  });

  it.each([
    { frequency: 'quarterly', key: '2012-13-Q5', because: 'there are four' },
    { frequency: 'quarterly', key: '2012-13', because: 'no quarter is named' },
    { frequency: 'quarterly', key: 'Q2', because: 'no year is named' },
    { frequency: 'quarterly', key: '2012-14-Q1', because: 'there is no such year' },
    { frequency: 'monthly', key: '2012-13', because: 'there is no month 13' },
    { frequency: 'monthly', key: '2012-1', because: 'months have two digits' },
    { frequency: 'monthly', key: '1989-12', because: 'it is before the first year' },
    { frequency: 'annual', key: '2012-13-Q1', because: 'a quarter is no year' },
  ] as const)('refuses $key as $frequency, because $because', ({ frequency, key }) => {
    expect(parsePeriod(april, frequency, key)).toBeUndefined();
  });

  it('tells a month from a year that shares its key', () => {
    const [month, year] = [period('monthly 2011-12'), period('annual 2011-12')];
    expect(month.first).toBe('2011-12-01');
    expect(year.first).toBe('2011-04-01');
    expect(sameFrequencyAndPeriod(month, year)).toBe(false);
  });
});

describe('folders', () => {
  it.each([
    { year: '2012-13', folder: 'Q2', key: '2012-13-Q2', because: 'it is a quarter of the year' },
    { year: '2012-13', folder: '2013-03', key: '2013-03', because: 'a month stands in the year that contains it' },
    { year: '2012-13', folder: 'annual', key: '2012-13', because: 'it is the year itself' },
  ])('$year/$folder is $key, because $because', ({ year, folder, key }) => {
    const read = found(parsePeriodFolder(april, year, folder), folder);
    expect(read.key).toBe(key);
    expect(periodFolder(read)).toBe(`${year}/${folder}`);
  });

  it.each([
    { year: '2012-13', folder: '2012-03', because: 'that March is in the year before' },
    { year: '2012-13', folder: '2013-04', because: 'that April is in the year after' },
    { year: '2012-13', folder: 'Q5', because: 'there are four quarters' },
    { year: '2012-13', folder: 'q2', because: 'folders are written one way' },
    { year: '2012-13', folder: 'Annual', because: 'this one too' },
    { year: '2012', folder: 'Q2', because: 'the year is not one' },
  ])('$year/$folder is no period, because $because', ({ year, folder }) => {
    expect(parsePeriodFolder(april, year, folder)).toBeUndefined();
  });
});

describe('neighbours', () => {
  it.each([
    { from: '2012-13-Q1', by: -1, is: '2011-12-Q4' },
    { from: '2012-13-Q4', by: 1, is: '2013-14-Q1' },
    { from: '2012-13-Q2', by: -4, is: '2011-12-Q2' },
    { from: '2012-13-Q2', by: 0, is: '2012-13-Q2' },
    { from: 'monthly 2013-03', by: 1, is: '2013-04' },
    { from: 'monthly 2012-04', by: -13, is: '2011-03' },
    { from: 'annual 1999-00', by: 1, is: '2000-01' },
  ])('$from moved by $by is $is', ({ from, by, is }) => {
    expect(shiftPeriod(april, period(from), by).key).toBe(is);
  });

  it.each([
    { of: '2012-13-Q2', is: '2011-12-Q2' },
    { of: 'monthly 2012-02', is: '2011-02' },
    { of: 'annual 2012-13', is: '2011-12' },
  ])('the same period as $of a year before is $is', ({ of, is }) => {
    expect(samePeriodLastYear(april, period(of)).key).toBe(is);
  });

  it('lists the periods that a span touches, in order', () => {
    const keys = periodsFrom(april, 'quarterly', { from: day('2012-06-30'), to: day('2012-10-01') }).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['2012-13-Q1', '2012-13-Q2', '2012-13-Q3']);
    expect(periodsFrom(april, 'monthly', { from: day('2012-10-02'), to: day('2012-09-01') })).toEqual([]);
  });

  it('sorts by last day, the shorter first of two that end together', () => {
    const keys = ['annual 2012-13', '2012-13-Q4', 'monthly 2013-03', '2012-13-Q3'].map((each) => period(each));
    expect(keys.sort(comparePeriods).map(({ key }) => key)).toEqual(['2012-13-Q3', '2013-03', '2012-13-Q4', '2012-13']);
  });
});

describe('every day', () => {
  const anyDay = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => addDays(found(parseDay('1991-01-01'), 'a day'), days));
  const anyFrequency = fc.constantFrom<Frequency>('monthly', 'quarterly', 'annual');
  const anyCalendar = fc.integer({ min: 1, max: 12 }).map((startMonth) => ({ startMonth }));

  it('lies in exactly one period of each frequency, whose neighbours adjoin it', () => {
    fc.assert(
      fc.property(anyCalendar, anyFrequency, anyDay, (calendar, frequency, on) => {
        const own = periodContaining(calendar, frequency, on);
        const next = shiftPeriod(calendar, own, 1);
        expect(own.first <= on && on <= own.last).toBe(true);
        expect(addDays(own.last, 1)).toBe(next.first);
        expect(parsePeriod(calendar, frequency, own.key)).toEqual(own);
        expect(shiftPeriod(calendar, next, -1)).toEqual(own);
      }),
    );
  });
});
