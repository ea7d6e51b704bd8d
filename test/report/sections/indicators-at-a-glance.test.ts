import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../../src/assess/assessment.js';
import { indicatorsAtAGlance } from '../../../src/report/sections/indicators-at-a-glance.js';
import { context, indicator, item, overdueItem, period, quarter } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const red = {
  colour: 'red',
  words: 'Significantly below target',
  sentence: '50% against a target of 80%: Significantly below target',
} as const;

describe('at a glance', () => {
  const glance = (...items: readonly IndicatorAssessment[]) =>
    linesOf(indicatorsAtAGlance.build(context({ indicators: items })));

  test('each indicator is one line', () => {
    expect(glance(item('HSG-014'), overdueItem('HSG-015', { target: undefined }))).toEqual([
      '## Indicators at a glance',
      'Indicators',
      'Code | Indicator | Figure | Target | Rating | Previous period | Same period last year',
      'HSG 014 | Homes let within 28 days | 78.5% | 80% | Close to target | Improved | Cannot compare',
      'HSG 015 | Homes let within 28 days | No figure | None | Overdue | Improved | Cannot compare',
    ]);
  });

  test('the year to date stands where one is kept, with its target where that is what is rated', () => {
    const yearToDate = { figure: 150, to: period('2012-13-Q1'), missing: [period('2012-13-Q2')], sentence: '' };
    const rated = { ratedOn: 'year-to-date', toDateTarget: { kind: 'value', value: 160 } } as const;
    const lines = glance(
      item('A-1', { yearToDate }),
      item('A-2', { yearToDate: { ...yearToDate, to: period('2012-13-Q2') }, ...rated }),
      item('A-3'),
    );
    expect(lines.map((line) => line.split(' | ')[7])).toEqual([
      undefined,
      undefined,
      'Year to date',
      '150% (to Q1 2012/13)',
      '150% (target 160%)',
      'Not kept',
    ]);
  });

  test('a year to date that ends before the report is dated, even where it is whole for its own period', () => {
    const period1 = period('2012-13-Q1');
    const yearToDate = { figure: 150, to: period1, missing: [], sentence: '' };
    expect(glance(item('A-1', { period: period1, yearToDate })).at(-1)).toMatch(/\| 150% \(to Q1 2012\/13\)$/);
  });

  describe("in a year's report", () => {
    const yearToDate = { figure: 150, to: quarter, missing: [], sentence: '' };
    const rated = { ratedOn: 'year-to-date', toDateRating: red, rating: red, yearToDate } as const;
    const of = (...items: readonly IndicatorAssessment[]) =>
      linesOf(
        indicatorsAtAGlance.build(
          context({ indicators: items, period: { ...period('2012-13', 'annual'), last: quarter.last } }),
        ),
      ).slice(2);

    test('figure and target are those that the rating judges: the year’s', () => {
      expect(of(item('A-1', { ...rated, toDateTarget: { kind: 'value', value: 160 } }), item('A-2'))).toEqual([
        'Code | Indicator | Figure | Target | Rating | Last year',
        'A 1 | Homes let within 28 days | 150% (the year) | 160% | Significantly below target | Cannot compare',
        'A 2 | Homes let within 28 days | 78.5% (Q2 2012/13) | 80% | Close to target | Cannot compare',
      ]);
    });

    test.each([
      {
        of: { ...rated, yearToDate: { ...yearToDate, to: period('2012-13-Q1') } },
        cells: '78.5% (Q2 2012/13) | 80%',
        because: 'the year stops short',
      },
      {
        of: { ...rated, ratedOn: 'period' as const },
        cells: '78.5% (Q2 2012/13) | 80%',
        because: 'the rating is the period’s',
      },
      {
        of: { yearToDate },
        cells: '150% (the year) | None',
        because: 'a running figure is the year’s',
      },
      {
        of: { ...rated, period: period('2012-13-Q1'), yearToDate: { ...yearToDate, to: period('2012-13-Q1') } },
        cells: '150% (to Q1 2012/13) | None',
        because: 'a lagged one says how far it goes',
      },
    ])('$cells, because $because', ({ of: fields, cells }) => {
      expect(of(item('A-1', fields)).at(-1)).toContain(` | ${cells} | `);
    });
  });

  test('a unit in words is told once', () => {
    const homes = indicator('A-1', { type: 'number', unit: 'homes' });
    expect(glance(item('A-1', { indicator: homes })).at(-1)).toContain(
      'A 1 | Homes let within 28 days (homes) | 78.5 | 80 |',
    );
  });

  test('a rating of the year to date says so', () => {
    const line = glance(item('HSG-014', { ratedOn: 'year-to-date', toDateRating: red, rating: red })).at(-1);
    expect(line).toContain('Significantly below target (year to date)');
  });

  test('none is said', () => {
    expect(glance()).toEqual(['## Indicators at a glance', 'No indicators are reported to this body.']);
  });
});
