import { describe, expect, it } from 'vitest';
import { findingsOf, type Judged, told } from './judged.js';

const summed = { year_to_date: 'sum', targets: [{ year: '2012-13', value: 410 }] };
const rate = { type: 'percentage', targets: [{ year: '2012-13', value: 80 }] };
const [q1, q2, q4] = ['2012-13/Q1', '2012-13/Q2', '2012-13/Q4'] as const;
/** 205 to Q2, and what is forecast there. */
const forecast = (of: number) => ({ [q1]: 100, [q2]: { value: 105, forecast: of } });

describe('a forecast that is hard to believe', () => {
  it('is told at the forecast', () => {
    expect(told('forecast-doubtful', { fields: summed, entries: forecast(200) })).toEqual([
      'progress/2012-13/Q2/X.yaml forecast: The forecast for the year is 200, and 205 is counted to Q2 already.',
    ]);
  });

  it.each<Judged & { message: string | undefined; suggestion?: string; because: string }>([
    {
      fields: summed,
      entries: forecast(41),
      message: 'The forecast for the year is 41, and 205 is counted to Q2 already.',
      because: 'one reason is enough',
    },
    { fields: summed, entries: forecast(205), message: undefined, because: 'nothing more may come' },
    {
      fields: { ...summed, collected_as: 'cumulative' },
      entries: { [q2]: { value: 205, forecast: 200 } },
      message: 'The forecast for the year is 200, and 205 is counted to Q2 already.',
      because: 'a running total is counted too',
    },
    {
      fields: summed,
      entries: { [q1]: 210, [q2]: { value: 105, forecast: 200 } },
      message: 'The forecast for the year is 200, and 315 is counted to Q2 already.',
      because: 'all of it counts',
    },
    { fields: { ...summed, type: 'money' }, entries: forecast(200), message: undefined, because: 'money is paid back' },
    {
      fields: summed,
      entries: { [q1]: -10, [q2]: { value: 215, forecast: 200 } },
      message: undefined,
      because: 'a balance falls as it rises',
    },
    { fields: rate, entries: forecast(75), message: undefined, because: 'shares do not add up' },
    {
      fields: summed,
      entries: forecast(4100),
      message: 'The forecast for the year is 4,100: that is about ten times the target of 410.',
      suggestion: '410',
      because: 'a nought too many makes it exactly ten times',
    },
    {
      fields: summed,
      entries: forecast(4200),
      message: 'The forecast for the year is 4,200: that is more than ten times the target of 410.',
      suggestion: '420',
      because: 'the target of the year counts, not that of the quarter',
    },
    { fields: summed, entries: forecast(1400), message: undefined, because: 'more than planned may be done' },
    {
      fields: rate,
      entries: { [q1]: { value: 79, forecast: 7.95 } },
      message: 'The forecast for the year is 7.95%: that is less than a tenth of the target of 80%.',
      suggestion: '79.5',
      because: 'a point slips in a forecast as well',
    },
    {
      fields: rate,
      entries: { [q1]: { value: 79, forecast: 0 } },
      message: 'The forecast for the year is 0%: that is less than a tenth of the target of 80%.',
      because: 'none at all is not what is meant',
    },
    {
      fields: { ...rate, targets: [{ year: '2012-13', value: 0 }] },
      entries: { [q1]: { value: 2, forecast: 0 } },
      message: undefined,
      because: 'of 0 nothing is ten times, nor 0 itself',
    },
    {
      fields: { ...rate, targets: [] },
      entries: { [q1]: { value: 79, forecast: 795 } },
      message: undefined,
      because: 'there is no target to hold it against',
    },
    {
      fields: summed,
      entries: { [q4]: { value: 105, forecast: 4200 } },
      message: undefined,
      because: 'in the last quarter there is nothing left to forecast',
    },
  ])('$entries: $because', ({ message, suggestion, because: _, ...judged }) => {
    const found = findingsOf('forecast-doubtful', judged);
    const expected = message === undefined ? [] : [[message, suggestion]];
    expect(found.map((each) => [each.message, each.suggestion])).toEqual(expected);
  });
});
