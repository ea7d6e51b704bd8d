import { describe, expect, it } from 'vitest';
import { periodBefore, periodOfPaper } from '../../src/model/period-of-paper.js';
import { showSpan } from '../../src/model/words.js';
import { april, day, frameworkOf } from '../builders/framework.js';

const today = day('2014-10-22');

describe('the period of a paper', () => {
  const framework = frameworkOf({
    bodies: {
      cabinet: { frequency: 'quarterly' },
      board: { frequency: 'monthly' },
      council: { frequency: 'annual' },
      panel: { frequency: 'per-meeting' },
    },
    reviews: { homes: { body: 'panel', date: '2012-09-16' } },
  });

  it.each([
    { paper: { body: 'cabinet', period: '2012-13-Q2' }, is: 'quarterly 2012-13-Q2 2012-09-30', because: 'its own' },
    {
      paper: { body: 'cabinet', period: '2011-12' },
      is: 'annual 2011-12 2012-03-31',
      because: 'a body that meets each quarter may have an annual paper',
    },
    { paper: { body: 'board', period: '2011-12' }, is: 'monthly 2011-12 2011-12-31', because: 'it meets each month' },
    { paper: { body: 'council', period: '2011-12' }, is: 'annual 2011-12 2012-03-31', because: 'it meets each year' },
    {
      paper: { body: 'gone', period: '2012-13-Q2' },
      is: 'quarterly 2012-13-Q2 2012-09-30',
      because: 'the key tells, though the body is gone',
    },
    {
      paper: { body: 'panel', review: 'homes' },
      is: 'quarterly 2012-13-Q1 2012-08-31',
      because: 'a session is told of the months since the quarter too',
    },
    { paper: { body: 'panel', review: 'gone' }, is: undefined, because: 'nobody knows when that session was' },
    { paper: { body: 'cabinet', period: 'Q2' }, is: undefined, because: 'there is no such period' },
    { paper: { body: 'cabinet' }, is: undefined, because: 'it names none' },
  ])('$paper: $because', ({ paper, is }) => {
    const found = periodOfPaper(framework, paper);
    expect(found && `${found.frequency} ${found.key} ${found.last}`).toBe(is);
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
