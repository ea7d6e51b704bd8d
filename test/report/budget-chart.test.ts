import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/blocks.js';
import { budget } from '../../src/report/sections/budget.js';
import type { FrameworkParts } from '../builders/framework.js';
import { receivedOf } from '../builders/oversight.js';

type Chart = Extract<Block, { type: 'chart' }>;
type Budgets = NonNullable<FrameworkParts['budgets']>;

/** A budget for each name, of 100 unless its fields say otherwise, with the forecast that is told of it. */
function chartOf(told: Readonly<Record<string, number>>, fields: Budgets = {}, settings = {}): Chart | undefined {
  const names = Object.keys(told);
  const budgets = Object.fromEntries(names.map((name) => [name, { title: name, ...fields[name] }]));
  const entries = Object.fromEntries(names.map((name) => [`2012-13/Q2/${name}`, { actual: 40, forecast: told[name] }]));
  const assessment = receivedOf({ budgets, entries, settings });
  const blocks = budget.build({ assessment, draft: false, provenance: { version: '0.1.0' } });
  return blocks.find((block) => block.type === 'chart');
}

function barsOf(chart: Chart | undefined) {
  return chart?.data.kind === 'budget-bars' ? chart.data.bars : [];
}

describe('the picture of budgets', () => {
  it.each([
    { told: { A: 100 }, words: 'The one forecast is not adverse.', because: 'it is as budgeted' },
    { told: { A: 105 }, words: 'The one forecast is adverse: A (Housing), £5 over.', because: 'there is one' },
    { told: { A: 90, B: 99 }, words: 'Of the two forecasts none is adverse.', because: 'spending is under' },
    {
      told: { A: 102, B: 103 },
      words: 'Both forecasts are adverse, the largest B (Housing), £3 over.',
      because: 'there is no other',
    },
    {
      told: { A: 102, B: 103, C: 101 },
      words: 'All three forecasts are adverse, the largest B (Housing), £3 over.',
      because: 'none is left',
    },
    {
      told: { A: 102, B: 99, C: 98 },
      words: 'Of the three forecasts one is adverse: A (Housing), £2 over.',
      because: 'one is over',
    },
    {
      told: { A: 102, B: 99, C: 103 },
      words: 'Of the three forecasts two are adverse, the largest C (Housing), £3 over.',
      because: 'two are over',
    },
  ])('says $words: $because', ({ told, words }) => {
    expect(chartOf(told)?.words).toBe(`Each bar is measured by its own budget. ${words}`);
  });

  it('tells income that is short as adverse, and its profile', () => {
    const fields = { Fees: { income: true, profile: [25, 50, 75, 100] } };
    expect(barsOf(chartOf({ Fees: 95 }, fields))).toEqual([
      {
        label: 'Fees (Housing)',
        budgeted: 100,
        forecast: 95,
        actual: 40,
        profiled: 50,
        isAdverse: true,
        tone: 'neutral',
        show: '£5 short: adverse',
      },
    ]);
  });

  it('has the tone and the words of its rating, where the council has bands', () => {
    const [only] = barsOf(chartOf({ A: 103 }, {}, { budget_bands: { amber: 1, red: 2 } }));
    expect(only).toMatchObject({ tone: 'bad', show: '£3 over: Significantly over budget' });
  });

  it('does not repeat a service with which the title begins', () => {
    expect(barsOf(chartOf({ B: 100 }, { B: { title: 'Housing repairs' } }))[0]?.label).toBe('Housing repairs');
  });

  it('draws the twelve that are furthest from their budgets, and the table has all', () => {
    const told = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`B-${at + 10}`, 100 + at]));
    const chart = chartOf(told);
    expect(barsOf(chart).map(({ forecast }) => forecast)).not.toContain(101);
    expect(barsOf(chart)).toHaveLength(12);
    expect(chart?.table.rows).toHaveLength(14);
    expect(chart?.words).toContain('the table has the 2 others too.');
  });
});
