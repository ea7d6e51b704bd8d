import { describe, expect, it } from 'vitest';
import { assessedX } from '../builders/assessed.js';

const v = (value: number, state?: string) => ({ value, ...(state !== undefined && { state }) });
const sum = { year_to_date: 'sum', first_period: '2011-12-Q1', targets: [{ year: '2012-13', value: 10 }] } as const;

describe('how firm the year to date is', () => {
  it.each([
    {
      entries: { '2012-13/Q1/X': v(1), '2012-13/Q2/X': v(4, 'provisional') },
      is: 'includes a provisional figure',
      because: 'a year is no firmer than what it is made of',
    },
    {
      entries: { '2012-13/Q1/X': v(1, 'provisional'), '2012-13/Q2/X': v(4, 'provisional') },
      is: 'includes provisional figures',
      because: 'several are plural',
    },
    {
      entries: { '2012-13/Q1/X': v(1, 'estimated'), '2012-13/Q2/X': v(4, 'provisional') },
      is: 'includes a provisional figure and an estimated figure',
      because: 'an estimate is not a provisional figure',
    },
    {
      entries: { '2012-13/Q1/X': v(1), '2012-13/Q2/X': v(4, 'final') },
      is: undefined,
      because: 'final is not told',
    },
    {
      entries: { '2011-12/Q4/X': v(1, 'provisional'), '2012-13/Q1/X': v(1), '2012-13/Q2/X': v(4) },
      is: undefined,
      because: 'last year is not in it',
    },
    {
      entries: { '2012-13/Q1/X': v(1), '2012-13/Q2/X': v(4), '2012-13/Q3/X': v(9, 'provisional') },
      is: undefined,
      because: 'nor is what came after',
    },
    {
      entries: { '2012-13/Q1/X': v(1, 'estimated') },
      is: 'estimated',
      because: 'a year of one figure is that figure',
    },
  ])('$is, because $because', ({ entries, is }) => {
    expect(assessedX(sum, entries).yearToDate?.unsettled).toBe(is);
  });

  it('does not mind the state of what was no figure', () => {
    const fraction = { ...sum, type: 'percentage', year_to_date: 'ratio' };
    const entries = {
      '2012-13/Q1/X': { numerator: 0, denominator: 0, state: 'provisional' },
      '2012-13/Q2/X': { numerator: 1, denominator: 2 },
    };
    expect(assessedX(fraction, entries).yearToDate?.unsettled).toBeUndefined();
  });

  it.each([
    { q1: 'provisional', q2: 'final', is: undefined, because: 'a running figure is its own year to date' },
    { q1: 'final', q2: 'estimated', is: 'estimated', because: 'and is as firm as itself' },
  ])('of a running figure is $is, because $because', ({ q1, q2, is }) => {
    const entries = { '2012-13/Q1/X': v(1, q1), '2012-13/Q2/X': v(4, q2) };
    expect(assessedX({ ...sum, collected_as: 'cumulative' }, entries).yearToDate?.unsettled).toBe(is);
  });
});

describe('a rating tells how firm its figure is', () => {
  const entries = { '2012-13/Q1/X': v(3, 'provisional'), '2012-13/Q2/X': v(1, 'estimated') };

  it('for the period and to date', () => {
    const { periodRating, toDateRating } = assessedX(sum, entries);
    expect([periodRating.sentence, toDateRating?.sentence]).toEqual([
      '1 (estimated) against a target of 2.5, higher is better, no amber: Significantly below target',
      '4 (includes a provisional figure and an estimated figure) against a target of 5, higher is better, no amber: Significantly below target',
    ]);
  });

  it('within a range, and of an outturn', () => {
    const targets = [{ year: '2012-13', lower: 1, upper: 2 }];
    const year = { period: 'annual 2012-13', today: '2013-12-01' };
    const outturn = { '2012-13/annual/X': v(1.5, 'provisional') };
    expect(assessedX({ polarity: 'range', targets }, outturn, year).rating.sentence).toBe(
      '1.5 (provisional) against a range of 1 to 2, within the range is better, no amber: Within range',
    );
  });
});
