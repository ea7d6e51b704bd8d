import { describe, expect, it } from 'vitest';
import { periodAsked } from '../../src/cli/period-asked.js';
import { UsageError } from '../../src/model/usage-error.js';
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
