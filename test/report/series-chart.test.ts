import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { indicators } from '../../src/report/sections/indicators.js';
import { context, indicator, item, period } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

const full = (...items: readonly IndicatorAssessment[]) => linesOf(indicators.build(context({ indicators: items })));

describe('the chart', () => {
  const series = [70, undefined, 78.5].map((figure, index) => ({
    period: period(`2011-12-Q${index + 1}`),
    figure,
    target: { kind: 'value' as const, value: 75 },
    provisional: index === 2,
  }));

  test('has its words and its data, gaps as gaps', () => {
    const lines = full(item('HSG-014', { series }));
    expect(lines.slice(lines.indexOf('Owner: Head of Housing') + 1)).toEqual([
      'HSG 014: Homes let within 28 days: results',
      'The latest figure is 78.5% in Q3 2011/12, against a target of 75%. Of the 2 figures shown the lowest is 70% in Q1 2011/12 and the highest 78.5% in Q3 2011/12.',
      'HSG 014: Homes let within 28 days: results',
      'Period | Figure | Target',
      'Q1 2011/12 | 70% | 75%',
      'Q2 2011/12 | No figure | 75%',
      'Q3 2011/12 | 78.5% (not final) | 75%',
    ]);
  });

  test('gives the format unrounded figures and a gap', () => {
    const chart = indicators
      .build(context({ indicators: [item('HSG-014', { series })] }))
      .find((block) => block.type === 'chart');
    expect(chart).toMatchObject({
      data: {
        kind: 'series',
        unit: '%',
        points: [
          { figure: 70, target: 75 },
          { figure: undefined, show: 'No figure' },
          { figure: 78.5, provisional: true },
        ],
      },
    });
  });

  test.each([
    { of: { series: series.slice(0, 2) }, because: 'one figure makes no line' },
    { of: { series, indicator: indicator('HSG-014', { type: 'yes-no' }) }, because: 'nor do yes and no' },
  ])('is left out: $because', ({ of }) => {
    expect(
      indicators.build(context({ indicators: [item('HSG-014', of)] })).some((block) => block.type === 'chart'),
    ).toBe(false);
  });

  test('a unit in words is told once, at the head of the column', () => {
    const homes = indicator('HSG-014', { type: 'number', unit: 'homes' });
    const lines = full(item('HSG-014', { indicator: homes, series }));
    expect(lines).toContain('Period | Figure (homes) | Target (homes)');
    expect(lines).toContain('Q1 2011/12 | 70 | 75');
  });
});
