import { describe, expect, it } from 'vitest';
import { type Judged, told } from './judged.js';

const since = (...periods: readonly string[]) => ({
  trend: { rebase: periods.map((period) => ({ period, reason: 'A new form.' })) },
});
const q2 = { '2012-13/Q2': 80 };
const q3 = { ...q2, '2012-13/Q3': 81 };

describe('a trend that starts afresh without a figure', () => {
  it.each<Judged & { of: string; period: string; because: string }>([
    { fields: since('2012-13-Q3'), entries: q2, of: '0', period: 'Q3 2012/13', because: 'Q3 is overdue' },
    {
      fields: since('2012-13-Q3'),
      entries: { ...q2, '2012-13/Q3': { missing: { code: 'not-available' } } },
      of: '0',
      period: 'Q3 2012/13',
      because: 'an excuse is no figure',
    },
    {
      fields: { ...since('2013-14-Q1'), last_period: '2012-13-Q4' },
      entries: q3,
      today: '2013-01-01',
      of: '0',
      period: 'Q1 2013/14',
      because: 'none will ever come',
    },
    {
      fields: since('2012-13-Q3', '2012-13-Q4'),
      entries: q3,
      of: '1',
      period: 'Q4 2012/13',
      because: 'the first has one',
    },
    {
      fields: since('2013-14-Q4'),
      entries: q2,
      of: '0',
      period: 'Q4 2013/14',
      because: 'it is three quarters ahead',
    },
  ])('is told where $because', ({ of, period, because: _, ...judged }) => {
    const message = `The trend of "X" starts afresh at ${period}, and no figure of that period or a later one was reported.`;
    expect(told('rebase-without-data', judged)).toEqual([`indicators/X.yaml trend.rebase.${of}.period: ${message}`]);
  });

  it.each<Judged & { because: string }>([
    { fields: since('2012-13-Q3'), entries: q3, because: 'the period has a figure' },
    { fields: since('2012-13-Q3'), entries: { ...q2, '2012-13/Q4': 81 }, because: 'a later one has' },
    {
      fields: { ...since('2012-13'), first_period: '2011-12-Q1' },
      entries: { '2011-12/Q4': 79, ...q2 },
      because: 'the year that it names has',
    },
    { fields: since('2012-13-Q3'), entries: q2, today: '2013-01-10', because: 'the figure is not due yet' },
    { fields: since('2013-14-Q3'), entries: q2, because: 'it is agreed two quarters ahead' },
    { fields: since('soon'), entries: q2, because: 'what is no period is told by another rule' },
    {
      fields: { ...since('2012-13-Q3'), collected_as: 'cumulative', approved_on: undefined },
      entries: q3,
      because: 'it is only proposed, and will have what its approval brings',
    },
    { fields: {}, entries: q2, because: 'it never does' },
  ])('is not told where $because', ({ because: _, ...judged }) => {
    expect(told('rebase-without-data', judged)).toEqual([]);
  });

  it.each<Judged & { message: string; because: string }>([
    {
      fields: since('2012-13-Q2'),
      entries: q3,
      message: 'Q2 2012/13, and there is no figure before it, so that it starts there in any case.',
      because: 'nothing is cut off',
    },
    {
      fields: since('2012-13-Q3', '2012-13-Q3'),
      entries: q3,
      message: 'Q3 2012/13, and does so by an earlier item already.',
      because: 'the first of the two is enough',
    },
    {
      fields: { ...since('2012-13-Q3'), collected_as: 'cumulative' },
      entries: q3,
      message:
        'Q3 2012/13, and there is none. No trend is assessed: each figure runs from the start of the year, so it does not vary around an average.',
      because: 'there is no trend to start',
    },
    {
      fields: { trend: { off: 'Too few cases.', ...since('2012-13-Q3').trend } },
      entries: q3,
      message: 'Q3 2012/13, and there is none. No trend is assessed. The reason given: Too few cases.',
      because: 'it is switched off',
    },
  ])('tells a fresh start that changes nothing: $because', ({ message, because: _, ...judged }) => {
    const found = told('rebase-without-data', judged).map((each) => each.replace(/^.* starts afresh at /, ''));
    expect(found).toEqual([message]);
  });
});
