import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../../src/assess/assessment.js';
import { indicators } from '../../../src/report/sections/indicators.js';
import { context, due, indicator, item, overdueItem, period } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const full = (...items: readonly IndicatorAssessment[]) => linesOf(indicators.build(context({ indicators: items })));
const told = (name: string, of: Partial<NonNullable<IndicatorAssessment['entry']>>) => {
  const { entry } = item(name);
  return entry && { ...entry, ...of };
};
const missing = (code: 'not-available' | 'not-applicable' | 'confidential', reason?: string) => {
  const { value: _, ...entry } = { value: 0, ...told('HSG-014', {}) };
  return { figure: undefined, entry: { ...entry, missing: { code, ...(reason && { reason }) } } as never };
};
const red = {
  colour: 'red',
  words: 'Significantly below target',
  sentence: '50% against a target of 80%: Significantly below target',
} as const;

describe('one indicator in the format of the seed', () => {
  test("in a year's report the figure is the year's, and is compared with last year", () => {
    const q4 = period('2012-13-Q4');
    const { samePeriodLastYear, previousPeriod } = item('A').travel;
    const repeated = { ...samePeriodLastYear, verdict: 'not-comparable', reason: 'same-as-previous-period' } as const;
    const of: Partial<IndicatorAssessment> = {
      period: q4,
      ratedOn: 'year-to-date',
      rating: red,
      periodRating: item('HSG-014').rating,
      toDateRating: red,
      yearToDate: { figure: 50, to: q4, missing: [], sentence: '' },
      toDateTarget: { kind: 'value', value: 70 },
      travel: {
        previousPeriod: { ...previousPeriod, with: period('2011-12', 'annual') },
        samePeriodLastYear: repeated,
      },
    };
    const asked = context({ indicators: [item('HSG-014', of)], period: period('2012-13', 'annual') });
    expect(linesOf(indicators.build(asked)).slice(2, 9)).toEqual([
      'Target: 70%. Higher is better.',
      'Performance: 50% (the year)',
      'Rating: Significantly below target 50% against a target of 80%: Significantly below target.',
      'Q4 2012/13 alone, not counted: Close to target 78.5% against a target of 80%, higher is better, amber within 5%: Close to target.',
      'Compared with last year: Improved: 75% to 78.5%, up 3.5 percentage points on Q1 2012/13.',
      'Trend: No data.',
      'Owner: Head of Housing',
    ]);
  });

  const yearEnd = {
    by: 'run-rate',
    figure: 60,
    target: { kind: 'value', value: 80 },
    rating: red,
    sentence: 'At the rate of the year so far it ends at 60%.',
  } as const;
  const noTarget = { colour: 'unrated', reason: 'no-target', words: 'No target', sentence: 'None was set.' } as const;

  test.each([
    {
      of: { yearEnd },
      says: 'Forecast for the year: Significantly below target At the rate of the year so far it ends at 60%. 50% against a target of 80%: Significantly below target.',
      because: 'the forecast has a rating of its own',
    },
    {
      of: { yearEnd: { ...yearEnd, rating: noTarget } },
      says: 'Forecast for the year: At the rate of the year so far it ends at 60%.',
      because: 'a forecast without a rating is a forecast',
    },
    {
      of: { yearEnd, period: period('2011-12-Q3') },
      says: 'Forecast for 2011/12: Significantly below target At the rate of the year so far it ends at 60%. 50% against a target of 80%: Significantly below target.',
      because: 'the year of a late figure is not the one of the report',
    },
  ] satisfies readonly { of: Partial<IndicatorAssessment>; says: string; because: string }[])(
    'beside the rating: $says Because $because',
    ({ of, says }) => {
      const lines = full(item('HSG-014', of));
      const at = lines.findIndex((line) => line.startsWith('Rating: '));
      expect(lines[at]).toMatch(/^Rating: Close to target/);
      expect(lines[at + 1]).toBe(says);
    },
  );

  test('no forecast is told of a year whose end nobody can tell', () => {
    const unknown = { by: 'unknown', figure: undefined, sentence: 'Nobody can tell.' } as const;
    expect(full(item('HSG-014', { yearEnd: unknown })).join()).not.toMatch(/Forecast|Nobody/);
  });

  test('target, performance, rating, both directions, owner, commentary and both actions', () => {
    const lines = full(
      item('HSG-014', {
        entry: told('HSG-014', { state: 'provisional', commentary: 'Fewer fell empty.', action: 'Hire a surveyor.' }),
        lastAction: { period: period('2012-13-Q1'), text: 'Ask for a surveyor.' },
      }),
    );
    expect(lines).toEqual([
      '## Indicators',
      '### HSG 014: Homes let within 28 days',
      'Target: 80%. Higher is better.',
      'Performance: 78.5% (provisional)',
      'Rating: Close to target 78.5% against a target of 80%, higher is better, amber within 5%: Close to target.',
      'Compared with the previous period: Improved: 75% to 78.5%, up 3.5 percentage points on Q1 2012/13.',
      'Compared with the same period last year: Cannot compare: no figure was reported.',
      'Trend: No data.',
      'Owner: Head of Housing',
      'Commentary:',
      'Fewer fell empty.',
      'Action:',
      'Hire a surveyor.',
      'Action promised in Q1 2012/13:',
      'Ask for a surveyor.',
    ]);
  });

  test.each([
    {
      of: { period: period('2012-09', 'monthly') },
      said: 'Performance: 78.5% (September 2012)',
      because: 'a month is not the quarter',
    },
    {
      of: { period: period('2012-13-Q1'), counted: false },
      said: 'Performance: 78.5% (Q1 2012/13; not counted)',
      because: 'an earlier one is dated',
    },
    {
      of: { proposed: true, counted: false },
      said: 'Performance: 78.5% (proposed; not counted)',
      because: 'a proposed one is told as such',
    },
    {
      of: { figure: 79.96, target: { kind: 'value', value: 80 } },
      said: 'Performance: 79.96%',
      because: 'a figure never prints like the target it misses',
    },
    {
      of: {
        period: period('2012-13-Q1'),
        travel: {
          ...item('HSG-014').travel,
          previousPeriod: {
            ...item('HSG-014').travel.previousPeriod,
            with: period('2011-12-Q4'),
            sentence: 'Worse than last quarter (80% to 78.5%; higher is better).',
          },
        },
      },
      said: 'Compared with the previous period (Q4 2011/12): Worse than last quarter (80% to 78.5%; higher is better).',
      because: 'the last quarter of a lagged figure is not that of the report',
    },
    {
      of: { period: period('2012-09', 'monthly') },
      said: 'Compared with the same period last year (Q2 2011/12): Cannot compare: no figure was reported.',
      because: 'nor is its year-ago period plain from the report',
    },
    { of: { target: undefined }, said: 'Target: No target. Higher is better.', because: 'no target is said' },
    {
      of: { target: { kind: 'band', lower: 3, upper: 5 } },
      said: 'Target: 3% to 5%. Higher is better.',
      because: 'a range is a range',
    },
    {
      of: { indicator: indicator('HSG-014', { polarity: 'minimise' }) },
      said: 'Target: 80%. Lower is better.',
      because: 'the desired direction is told',
    },
    {
      of: {
        yearToDate: { figure: 150, to: period('2012-13-Q2'), missing: [], sentence: '150% to Q2 2012/13.' },
        toDateTarget: { kind: 'value', value: 160 },
      },
      said: 'Year to date: 150% (target 160%)',
      because: 'the year to date has its own target',
    },
    {
      of: {
        yearToDate: {
          figure: 75,
          to: period('2012-13-Q1'),
          missing: [period('2012-13-Q2')],
          sentence: '75% to Q1 2012/13 (Q2 missing).',
        },
      },
      said: 'Year to date: 75% to Q1 2012/13 (Q2 missing)',
      because: 'a year that stops short says where',
    },
    {
      of: { ratedOn: 'year-to-date', toDateRating: red, rating: red },
      said: 'Q2 2012/13 alone, not counted: Close to target 78.5% against a target of 80%, higher is better, amber within 5%: Close to target.',
      because: 'both ratings are shown, and which one counts',
    },
    {
      of: { ratedOn: 'period', toDateRating: red },
      said: 'Year to date, not counted: Significantly below target 50% against a target of 80%: Significantly below target.',
      because: 'in either case',
    },
  ] satisfies readonly { of: Partial<IndicatorAssessment>; said: string; because: string }[])(
    '$said: $because',
    ({ of, said }) => {
      const base = item('HSG-014');
      expect(full({ ...base, ...of })).toContain(said);
    },
  );

  test.each([
    { item: overdueItem('HSG-014'), said: 'Overdue (Head of Housing, 12 days late).' },
    {
      item: overdueItem('HSG-014', { due: due('HSG-014', { state: 'overdue', daysLate: 90, passedOver: true }) }),
      said: 'Never came (Head of Housing, passed over).',
    },
    {
      item: overdueItem('HSG-014', { due: due('HSG-014', { state: 'not-yet-due' }) }),
      said: 'Not due until 10 October 2012 (Head of Housing).',
    },
    { item: overdueItem('HSG-014', { due: undefined }), said: 'None is owed for Q2 2012/13 (Head of Housing).' },
    {
      item: item('HSG-014', {
        ...missing('not-available', 'The system changed.'),
        due: due('HSG-014', { state: 'answered-without-figure', reason: 'The system changed.', daysLate: 12 }),
      }),
      said: 'No figure was available (Head of Housing, 12 days late; still owed): the system changed.',
    },
    {
      item: item('HSG-014', missing('not-applicable', 'Closed for works')),
      said: 'No figure applies in this period: Closed for works.',
    },
    { item: item('HSG-014', missing('confidential', 'One family')), said: 'The figure is confidential.' },
    {
      item: item('HSG-014', { figure: undefined, entry: told('HSG-014', { numerator: 0, denominator: 0 }) }),
      said: 'There was nothing to count in this period.',
    },
  ])('a missing figure stands in its place: $said', ({ item: without, said }) => {
    const lines = full(without);
    expect(lines.slice(2, 4)).toEqual(['[No figure]', said]);
    expect(lines).toContain('Performance: No figure');
    expect(lines.find((line) => line.startsWith('Rating'))).toBe(`Rating: ${without.rating.words}`);
    expect(lines.join('\n')).not.toMatch(/\b0%|\bNaN|undefined/);
  });

  test('commentary and action that are owed for red and not given are said to be missing', () => {
    const lines = full(item('HSG-014', { rating: red }));
    expect(lines.slice(-2)).toEqual(['No commentary was given.', 'No action was given.']);
  });

  test('an internal note and the names of persons are never shown', () => {
    const lines = full(
      item('HSG-014', { entry: told('HSG-014', { internal_note: 'SECRET', reported_by: 'someone' as never }) }),
    );
    expect(lines.join('\n')).not.toMatch(/SECRET|someone/);
  });
});
