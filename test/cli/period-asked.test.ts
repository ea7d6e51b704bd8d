import { describe, expect, it } from 'vitest';
import { periodAsked, periodBefore } from '../../src/cli/period-asked.js';
import { UsageError } from '../../src/model/usage-error.js';
import { showSpan } from '../../src/model/words.js';
import { day } from '../builders/framework.js';

const april = { startMonth: 4 };
const january = { startMonth: 1 };
const today = day('2014-10-22');

describe('the period that is asked for', () => {
  it.each([
    { options: { quarter: 'Q2' }, key: '2014-15-Q2', because: 'the latest that has begun' },
    { options: { quarter: 'Q3' }, key: '2014-15-Q3', because: 'it has begun, though it is not over' },
    { options: { quarter: 'Q4' }, key: '2013-14-Q4', because: 'this year’s has not begun' },
    { options: { quarter: ' q2 ' }, key: '2014-15-Q2', because: 'people type it so' },
    { options: { quarter: '2' }, key: '2014-15-Q2', because: 'and so' },
    { options: { quarter: '2013-14-Q2' }, key: '2013-14-Q2', because: 'as files write it' },
    { options: { quarter: '2013/14 q2' }, key: '2013-14-Q2', because: 'as reports show it' },
    { options: { quarter: 'Q2 2013/14' }, key: '2013-14-Q2', because: 'as reports head it' },
    { options: { month: '2014-09' }, key: '2014-09', because: 'as files write it' },
    { options: { month: 'September' }, key: '2014-09', because: 'the latest that has begun' },
    { options: { month: 'november' }, key: '2013-11', because: 'this year’s has not begun' },
    { options: { month: '9' }, key: '2014-09', because: 'as a quarter may be its number' },
    { options: { month: '2011-12' }, key: '2011-12', because: 'a month, not a year' },
    { options: { year: '2011-12' }, key: '2011-12', because: 'a year, not a month' },
    { options: { year: '2013/14' }, key: '2013-14', because: 'as reports show it' },
    { options: { year: '2013' }, calendar: january, key: '2013-14', because: 'a calendar year is shown so' },
    { options: { quarter: 'Q2 2013' }, calendar: january, key: '2013-14-Q2', because: 'and its quarters so' },
    { options: { quarter: '2013 Q2' }, calendar: january, key: '2013-14-Q2', because: 'or so' },
  ])('$options means $key: $because', ({ options, calendar = april, key }) => {
    expect(periodAsked(options, calendar, today).key).toBe(key);
  });

  it.each([
    { options: {}, because: 'none' },
    { options: { quarter: 'Q1', year: '2013-14' }, because: 'two' },
    { options: { quarter: 'Q5' }, because: 'a year has four' },
    { options: { quarter: '2013-15-Q1' }, because: 'no such year' },
    { options: { quarter: '' }, because: 'nothing' },
    { options: { year: '2013' }, because: 'two years hold a part of it' },
    { options: { month: '13' }, because: 'a year has twelve' },
    { options: { month: 'Sept' }, because: 'not a month’s name' },
    { options: { quarter: '2015-16-Q1' }, because: 'it has not begun' },
  ])('$options is wrong use: $because', ({ options }) => {
    expect(() => periodAsked(options, april, today)).toThrow(UsageError);
  });
});

describe('the period of a Panel session', () => {
  it.each([
    { on: '2013-11-20', key: '2013-14-Q2', to: '2013-10-31', because: 'a month has ended since the latest quarter' },
    { on: '2013-10-01', key: '2013-14-Q2', to: '2013-09-30', because: 'the quarter ended the day before' },
    { on: '2013-09-30', key: '2013-14-Q1', to: '2013-08-31', because: 'on its last day nothing has ended before it' },
    { on: '2013-05-31', key: '2012-13-Q4', to: '2013-04-30', because: 'a month of the next year has ended' },
    { on: '2015-02-03', key: '2014-15-Q2', to: '2014-09-30', because: 'nothing is told of what is not over' },
    {
      on: '2015-02-03',
      now: '2014-12-30',
      key: '2014-15-Q2',
      to: '2014-11-30',
      because: 'a quarter is not, months are',
    },
    { on: '2015-02-03', now: '2014-12-31', key: '2014-15-Q3', to: '2014-12-31', because: 'it is over at its last day' },
  ])('held on $on is $key to $to: $because', ({ on, now = '2014-10-22', key, to }) => {
    const found = periodBefore(april, day(on), day(now));
    expect([found.key, found.last]).toEqual([key, to]);
  });

  it('is said with how far it goes', () => {
    const said = (on: string) => showSpan(april, periodBefore(april, day(on), today));
    expect(said('2014-09-16')).toBe('Q1 2014/15, and what was reported up to 31 August 2014');
    expect(said('2014-07-16')).toBe('Q1 2014/15');
  });
});
