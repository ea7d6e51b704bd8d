import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOf,
  dayAt,
  dayOfMonth,
  daysBetween,
  earliest,
  isTimezone,
  isWithin,
  monthOf,
  nearestDayIn,
  parseDay,
  yearOf,
} from '../../src/model/day.js';
import { day } from '../builders/framework.js';

describe('parseDay', () => {
  it.each([
    { text: '2012-10-10', because: 'it is an ISO date' },
    { text: '2012-02-29', because: '2012 is a leap year' },
    { text: '2000-02-29', because: 'a century that 400 divides is one too' },
    { text: '1990-01-01', because: 'it is the first day that a data folder may name' },
    { text: '2100-12-31', because: 'it is the last' },
    { text: '2011-12-30', because: 'Samoa had no such day, but the calendar has' },
  ])('reads $text, because $because', ({ text }) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    { text: '2013-02-29', because: '2013 is no leap year' },
    { text: '2100-02-29', because: 'a century that 400 does not divide is none' },
    { text: '2013-02-30', because: 'February has no such day' },
    { text: '2012-04-31', because: 'April has 30' },
    { text: '2012-13-01', because: 'there is no such month' },
    { text: '2012-00-10', because: 'months start at 1' },
    { text: '2012-10-00', because: 'days start at 1' },
    { text: '1989-12-31', because: 'it is before the first year' },
    { text: '2101-01-01', because: 'it is after the last' },
    { text: '10/10/2012', because: 'it is not written as ISO dates are' },
    { text: '2012-1-1', because: 'the zeros are part of the form' },
    { text: '2012-10-10T00:00', because: 'a day has no time' },
    { text: ' 2012-10-10', because: 'nothing stands around it' },
    { text: '2012-10-10\n', because: 'not even a line end' },
    { text: '٢٠١٢-10-10', because: 'digits of other scripts are not read' },
    { text: '', because: 'it says nothing' },
  ])('refuses "$text", because $because', ({ text }) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('dayOfMonth', () => {
  it.each([
    { asked: [2012, 10, 10], is: '2012-10-10', because: 'the day is there' },
    { asked: [2012, 4, 31], is: '2012-04-30', because: 'past the end means the last day' },
    { asked: [2012, 2, 30], is: '2012-02-29', because: 'past the end of a leap February too' },
    { asked: [2013, 2, 'last'], is: '2013-02-28', because: 'the last day is asked for' },
    { asked: [2012, 13, 10], is: '2013-01-10', because: 'month 13 is next January' },
    { asked: [2012, 24, 'last'], is: '2013-12-31', because: 'month 24 is next December' },
    { asked: [2012, 0, 1], is: '2011-12-01', because: 'month 0 is last December' },
    { asked: [2012, -11, 1], is: '2011-01-01', because: 'month -11 is last January' },
  ] as const)('$asked is $is, because $because', ({ asked: [year, month, date], is }) => {
    expect(dayOfMonth(year, month, date)).toBe(is);
  });
});

describe('reckoning', () => {
  it.each([
    { from: '2012-10-10', to: '2012-10-10', days: 0, because: 'it is the same day' },
    { from: '2012-10-10', to: '2012-10-11', days: 1, because: 'it is the next' },
    { from: '2012-10-11', to: '2012-10-10', days: -1, because: 'backwards is negative' },
    { from: '2012-03-24', to: '2012-03-26', days: 2, because: 'an hour is lost on 25 March in London' },
    { from: '2012-10-27', to: '2012-10-29', days: 2, because: 'an hour is won on 28 October in London' },
    { from: '2011-12-29', to: '2011-12-31', days: 2, because: 'Samoa skipped 30 December, the calendar did not' },
    { from: '2012-02-28', to: '2012-03-01', days: 2, because: '2012 is a leap year' },
    { from: '2013-02-28', to: '2013-03-01', days: 1, because: '2013 is not' },
    { from: '1990-01-01', to: '2100-12-31', days: 40_541, because: 'the whole range is counted' },
  ])('from $from to $to are $days days, because $because', ({ from, to, days }) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });

  const anyDay = fc.integer({ min: 0, max: 40_541 }).map((days) => addDays(day('1990-01-01'), days));

  it('adds and counts alike on every day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -1000, max: 1000 }),
        (from, days) => daysBetween(from, addDays(from, days)) === days,
      ),
    );
  });

  it('orders days as their texts', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => Math.sign(daysBetween(a, b)) === (a === b ? 0 : a < b ? 1 : -1)));
  });

  it('takes a day apart', () => {
    expect([yearOf(day('2012-09-08')), monthOf(day('2012-09-08')), dateOf(day('2012-09-08'))]).toEqual([2012, 9, 8]);
  });

  it('finds the earliest of the days that are there', () => {
    expect(earliest([day('2012-10-10'), undefined, day('2012-09-30')])).toBe('2012-09-30');
    expect(earliest([undefined])).toBeUndefined();
  });
});

describe('dayAt', () => {
  it.each([
    {
      moment: '2012-10-10T22:59:59Z',
      zone: 'Europe/London',
      is: '2012-10-10',
      because: 'it is 23:59 British Summer Time',
    },
    { moment: '2012-10-10T23:00:00Z', zone: 'Europe/London', is: '2012-10-11', because: 'midnight has come in London' },
    { moment: '2012-12-10T23:59:59Z', zone: 'Europe/London', is: '2012-12-10', because: 'winter time is UTC' },
    {
      moment: '2012-10-28T00:30:00Z',
      zone: 'Europe/London',
      is: '2012-10-28',
      because: 'the clocks go back later that night',
    },
    {
      moment: '2011-12-30T10:00:00Z',
      zone: 'Pacific/Apia',
      is: '2011-12-31',
      because: 'Samoa has crossed the date line',
    },
    { moment: '2011-12-30T09:59:59Z', zone: 'Pacific/Apia', is: '2011-12-29', because: 'Samoa has not yet' },
    { moment: '2012-10-10T12:00:00Z', zone: 'America/New_York', is: '2012-10-10', because: 'it is morning there' },
  ])('at $moment in $zone it is $is, because $because', ({ moment, zone, is }) => {
    expect(dayAt(new Date(moment), zone)).toBe(is);
  });

  it.each([
    { name: 'Europe/London', known: true },
    { name: 'UTC', known: true },
    { name: 'Europe/Norwich', known: false },
    { name: '', known: false },
  ])('knows of the zone "$name": $known', ({ name, known }) => {
    expect(isTimezone(name)).toBe(known);
  });
});

describe('a day and a span', () => {
  const span = { from: day('2012-04-01'), to: day('2012-06-30') };
  it.each([
    { on: '2012-03-31', within: false, nearest: '2012-04-01' },
    { on: '2012-04-01', within: true, nearest: '2012-04-01' },
    { on: '2012-05-15', within: true, nearest: '2012-05-15' },
    { on: '2012-06-30', within: true, nearest: '2012-06-30' },
    { on: '2012-07-01', within: false, nearest: '2012-06-30' },
  ])('$on: within is $within, the nearest is $nearest', ({ on, within, nearest }) => {
    expect(isWithin(day(on), { first: span.from, last: span.to })).toBe(within);
    expect(nearestDayIn(span, day(on))).toBe(nearest);
  });
});
