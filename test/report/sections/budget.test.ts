import { describe, expect, test } from 'vitest';
import { budget } from '../../../src/report/sections/budget.js';
import type { FrameworkParts } from '../../builders/framework.js';
import { linesFor } from '../../builders/oversight.js';

const summary = { body: { detail: 'summary' } };
const columns = (toDate: string) =>
  `Service | Budget | Budgeted | ${toDate} to date | Forecast | Variance | Of its base | Rating`;

const council: FrameworkParts = {
  settings: { budget_bands: { amber: 1, red: 2 } },
  services: {
    housing: {},
    planning: { name: 'Planning', formerly: [{ name: 'Development Control', until: '2012-09-30' }] },
    estates: { name: 'Estates', to: '2012-06-30', succeeded_by: 'housing' },
  },
  activities: { 'H-1': { service: 'planning' } },
  budgets: {
    'B-1': {
      title: 'Repairs',
      approved: 1_250_000,
      revised: 1_300_000,
      bases: { gross: 5_000_000, net: 2_000_000 },
      profile: [300_000, 600_000, 900_000, 1_300_000],
    },
    'B-2': { title: 'Plans', service: 'planning', approved: 800_000, bases: { net: 700_000 } },
    'B-3': { title: 'Offices', service: 'estates', approved: 100_000, bases: { net: 100_000 } },
    'B-4': { title: 'Fees', service: 'planning', income: true, approved: 500_000, bases: { net: 500_000 } },
    'B-5': { title: 'Hub', kind: 'capital', service: undefined, activity: 'H-1', approved: 90_000 },
    'B-6': { title: 'Fewer vans', kind: 'savings', approved: 50_000, bases: { net: 50_000 } },
  },
  entries: {
    '2012-13/Q2/B-1': { actual: 650_000, forecast: 1_345_000, commentary: 'More repairs.', internal_note: 'X' },
    '2012-13/Q2/B-2': { actual: 350_000, forecast: 780_000 },
    '2012-13/Q2/B-3': { actual: 50_000, forecast: 100_000 },
    '2012-13/Q2/B-4': { actual: 240_000, forecast: 494_000 },
    '2012-13/Q2/B-6': { actual: 20_000, forecast: 51_000 },
  },
};

describe('budgets', () => {
  test('stand by service as it is named on the last day, in kinds that add, with both percentages', () => {
    expect(linesFor(budget, council, summary)).toEqual([
      '## Budget',
      'Of the six budgets reported to the Board, three are forecast within budget or tolerance, one is forecast to miss its budget, one is forecast to miss its budget significantly and one is not rated. The one not rated is overdue.',
      'Budgets: forecast of the year, and to date',
      'Each bar is measured by its own budget. Of the five forecasts two are adverse, the largest Repairs (Housing), £45,000 over.',
      'Budgets: forecast of the year, and to date',
      'Budget | Budgeted | Forecast | To date | Planned by then | Variance',
      'Plans (Development Control) | £800,000 | £780,000 | £350,000 | No profile | £20,000 under: Within budget',
      'Offices (Housing) | £100,000 | £100,000 | £50,000 | No profile | No variance: Within budget',
      'Repairs (Housing) | £1,300,000 | £1,345,000 | £650,000 | £600,000 | £45,000 over: Significantly over budget',
      'Fees (Development Control) | £500,000 | £494,000 | £240,000 | No profile | £6,000 short: Short of budget',
      'Fewer vans (Housing) | £50,000 | £51,000 | £20,000 | No profile | £1,000 above: As planned or more',
      'Budgets: Revenue spending',
      columns('Spent'),
      'Development Control | Plans | £800,000 | £350,000 | £780,000 | £20,000 under | 2.86% of net | Within budget',
      'Housing | Offices | £100,000 | £50,000 | £100,000 | No variance | 0.00% of net | Within budget',
      'Housing | Repairs | £1,300,000 (first approved £1,250,000) | £650,000 | £1,345,000 | £45,000 over | 0.90% of gross, 2.25% of net (rated) | Significantly over budget',
      'Total of the three |  | £2,200,000 | £1,050,000 | £2,225,000 | £25,000 over |  | ',
      'Budgets: Revenue income',
      columns('Received'),
      'Development Control | Fees | £500,000 | £240,000 | £494,000 | £6,000 short | 1.20% of net | Short of budget',
      'Budgets: Savings',
      columns('Saved'),
      'Housing | Fewer vans | £50,000 | £20,000 | £51,000 | £1,000 above | 2.00% of net | As planned or more',
      '### Without a forecast',
      '- Development Control, Hub, budgeted £90,000: Overdue (Head of Housing, 52 days late)',
    ]);
  });

  test('in full each tells how it was judged, what was spent and why', () => {
    const lines = linesFor(budget, council);
    const from = lines.indexOf('#### Repairs');
    expect(lines.slice(from, from + 4)).toEqual([
      '#### Repairs',
      '£45,000 over, 2.25% of net, amber from 1%, red from 2%: Significantly over budget. £650,000 spent to date against £600,000 planned by then: £50,000 over. Owner: Head of Housing.',
      'Commentary:',
      'More repairs.',
    ]);
    expect(lines).toContain(
      '£1,000 above, 2.00% of net, amber from 1%, red from 2%: As planned or more. £20,000 saved to date; no profile to compare it with. Owner: Head of Housing.',
    );
  });

  describe('of a year that is over', () => {
    const budgets = { 'B-1': { title: 'Repairs' }, 'B-2': { title: 'Plans' }, 'B-3': { title: 'Fleet' } };
    const settled = {
      '2012-13/Q4/B-1': { actual: 100, forecast: 100 },
      '2012-13/Q4/B-2': { actual: 103, forecast: 103 },
    };
    const year = { period: 'annual 2012-13', today: '2013-10-22' };

    test.each([{ period: 'annual 2012-13' }, { period: '2012-13-Q4' }])('%o tells outturns', ({ period }) => {
      const lines = linesFor(budget, { ...council, budgets, entries: settled }, { ...summary, ...year, period });
      expect(lines[1]).toBe(
        'Of the three budgets reported to the Board, one ended within budget or tolerance, one missed its budget significantly and one is not rated. The one not rated is overdue.',
      );
      expect(lines.slice(2, 7)).toEqual([
        'Budgets: outturn of the year',
        'Each bar is measured by its own budget. Of the two outturns one is adverse: Plans (Housing), £3 over.',
        'Budgets: outturn of the year',
        'Budget | Budgeted | Outturn | Variance',
        'Plans (Housing) | £100 | £103 | £3 over: Significantly over budget',
      ]);
      expect(lines.slice(9, 12)).toEqual([
        'Service | Budget | Budgeted | Outturn | Variance | Of its base | Rating',
        'Housing | Plans | £100 | £103 | £3 over | 3.00% of net | Significantly over budget',
        'Housing | Repairs | £100 | £100 | No variance | 0.00% of net | Within budget',
      ]);
      expect(lines).toContain('### Without an outturn');
      expect(lines.join('\n')).not.toMatch(/forecast|to date/i);
    });

    test('without bands too', () => {
      const parts = { ...council, settings: {}, budgets, entries: settled };
      expect(linesFor(budget, parts, { ...summary, ...year })[1]).toContain(
        'one ended within budget, one missed its budget and one has no outturn.',
      );
    });

    test('what was spent stands beside an outturn that differs', () => {
      const entries = { ...settled, '2012-13/Q4/B-1': { actual: 90, forecast: 100 } };
      const lines = linesFor(budget, { ...council, budgets, entries }, year);
      expect(lines).toContain(
        'Service | Budget | Budgeted | Spent to date | Outturn | Variance | Of its base | Rating',
      );
      expect(lines.join('\n')).toContain('£90 spent to date');
      expect(lines.join('\n')).not.toContain('£103 spent to date');
    });

    test('until its last day has passed it has a forecast', () => {
      const entries = { '2012-13/Q4/B-1': { actual: 90, forecast: 100 } };
      const lines = linesFor(budget, { ...council, budgets, entries }, { ...year, today: '2013-03-31' });
      expect(lines.join('\n')).not.toContain('utturn');
    });
  });

  test('without bands the lead tells which forecasts miss their budgets', () => {
    expect(linesFor(budget, { ...council, settings: {} }, summary)[1]).toBe(
      'Of the six budgets reported to the Board, three are forecast within budget, two are forecast to miss their budgets and one has no forecast. The council has set no bands for budgets, so none is rated.',
    );
  });

  test('a month in which no quarter ends tells the forecast of the quarter before, dated', () => {
    const budgets = { 'B-1': { title: 'Repairs' }, 'B-2': { title: 'Plans' } };
    const entries = { '2012-13/Q1/B-1': { actual: 20, forecast: 100 } };
    const lines = linesFor(budget, { ...council, budgets, entries }, { ...summary, period: 'monthly 2012-08' });
    expect(lines[1]).toBe(
      'No quarter ends in August 2012, so budgets stand as they were last told and are not counted.',
    );
    expect(lines).toContain(
      'Housing | Repairs | £100 | £20 | £100 | No variance | 0.00% of net | Within budget (at Q1)',
    );
    expect(lines.at(-1)).toBe('- Housing, Plans, budgeted £100: nothing was entered (Head of Housing)');
  });

  test('before its first quarter has ended nothing can be told', () => {
    const lines = linesFor(budget, { budgets: { 'B-1': {} } }, { period: 'monthly 2012-05', today: '2012-06-01' });
    expect(lines.at(-1)).toBe(
      '- Housing, Housing, budgeted £100: no quarter of its year has ended yet (Head of Housing)',
    );
  });

  test('an internal one is neither shown nor summed for the public, nor counted', () => {
    const budgets = { ...council.budgets, 'B-2': { ...council.budgets?.['B-2'], audience: 'internal' } };
    const lines = linesFor(budget, { ...council, budgets }, { body: { detail: 'summary', audience: 'public' } });
    expect(lines.filter((line) => line.startsWith('Total'))).toEqual([
      'Total of the two |  | £1,400,000 | £700,000 | £1,445,000 | £45,000 over |  | ',
    ]);
    expect(lines.at(-1)).toBe('One budget is in the exempt appendix.');
    expect(lines.join('\n')).not.toContain('Plans');
  });

  test('none is said', () => {
    expect(linesFor(budget, {})).toEqual(['## Budget', 'No budgets are reported to this body.']);
  });
});
