import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { indicators } from '../../src/report/sections/indicators.js';
import { context, day, id, indicator, item, period } from '../builders/assessment.js';
import { knowing } from './knowing.js';
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
      'The latest figure is 78.5% in Q3 2011/12, against a target of 75%. Of the two figures shown the lowest is 70% in Q1 2011/12 and the highest 78.5% in Q3 2011/12.',
      'HSG 014: Homes let within 28 days: results',
      'Period | Figure | Target',
      'Q1 2011/12 | 70% | 75%',
      'Q2 2011/12 | No figure | 75%',
      'Q3 2011/12 | 78.5% (provisional) | 75%',
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
          { figure: 70, target: 75, state: 'final' },
          { figure: undefined, show: 'No figure' },
          { figure: 78.5, provisional: true, state: 'provisional' },
        ],
      },
    });
  });

  const entered = (quarter: string, of: object) => ({
    subject: id('HSG-014'),
    period: period(quarter),
    path: '',
    ...of,
  });

  test('names a figure as its entry does: an estimate is not a provisional figure', () => {
    const framework = knowing(entered('2011-12-Q3', { value: 78.5, state: 'estimated' }));
    const blocks = indicators.build(context({ framework, indicators: [item('HSG-014', { series })] }));
    expect(linesOf(blocks)).toContain('Q3 2011/12 | 78.5% (estimated) | 75%');
    expect(blocks.find((block) => block.type === 'chart')).toMatchObject({
      data: { points: { 2: { state: 'estimated' } } },
    });
  });

  const before = entered('2010-11-Q4', { value: 60 });
  const redefined = (of: object) => indicator('HSG-014', { changes: [{ from: day('2011-04-01'), ...of }] as never });
  test.each([
    {
      entries: [before],
      indicator: redefined({ what: 'definition', reason: 'Sheltered homes are left out.' }),
      said: 'Figures before Q1 2011/12 are not shown: the definition changed on 1 April 2011 (Sheltered homes are left out).',
      because: 'a change of the indicator starts the series afresh',
    },
    {
      entries: [before],
      indicator: redefined({ what: 'unit' }),
      said: 'Figures before Q1 2011/12 are not shown: the unit changed on 1 April 2011.',
      because: 'a change without a reason is told all the same',
    },
    {
      entries: [before, entered('2011-12-Q1', { value: 70, break_in_series: 'A new system' })],
      said: 'Figures before Q1 2011/12 are not shown: the series breaks at Q1 2011/12 (A new system).',
      because: 'so does a break that an entry tells of',
    },
    { entries: [], indicator: redefined({ what: 'definition' }), said: undefined, because: 'nothing is left out' },
    { entries: [before], said: undefined, because: 'what is older than the chart is no break' },
    {
      entries: [before],
      indicator: redefined({ what: 'definition', from: day('2011-03-31') }),
      said: undefined,
      because: 'a change before the first figure shown is not why it is the first',
    },
    {
      entries: [entered('2010-11-Q4', { missing: { code: 'not-available' } })],
      indicator: redefined({ what: 'definition' }),
      said: undefined,
      because: 'a missing figure is not left out',
    },
  ])('tells what a break leaves out: $because', ({ entries, said, ...of }) => {
    const blocks = indicators.build(
      context({ framework: knowing(...entries), indicators: [item('HSG-014', { series, ...of })] }),
    );
    const words = blocks.flatMap((block) => (block.type === 'chart' ? [block.words] : [])).join('');
    expect(/Figures before.*/.exec(words)?.[0]).toBe(said);
  });

  test.each([
    { of: { series: series.slice(0, 2) }, because: 'one figure makes no line' },
    { of: { series, indicator: indicator('HSG-014', { type: 'yes-no' }) }, because: 'nor do yes and no' },
  ])('is left out: $because', ({ of }) => {
    expect(
      indicators.build(context({ indicators: [item('HSG-014', of)] })).some((block) => block.type === 'chart'),
    ).toBe(false);
  });

  const alike = (count: number, figure = 75) =>
    series.map((point, at) => ({ ...point, figure: at < count ? figure : undefined, provisional: false }));

  test.each([
    { count: 2, says: 'Both figures shown are the same.', because: 'two are not all' },
    { count: 3, says: 'All three figures shown are the same.', because: 'three are' },
  ])('of $count equal figures says: $says $because', ({ count, says }) => {
    expect(full(item('HSG-014', { series: alike(count) })).join(' ')).toContain(
      `in Q${count} 2011/12, against a target of 75%. ${says}`,
    );
  });

  test('a figure that just misses its target does not read the same, in words or in its table', () => {
    const whole = indicator('HSG-014', { decimals: 0 });
    const lines = full(item('HSG-014', { indicator: whole, series: alike(3, 74.96) }));
    expect(lines.join(' ')).toContain('The latest figure is 74.96% in Q3 2011/12, against a target of 75.00%.');
    expect(lines).toContain('Q3 2011/12 | 74.96% | 75.00%');
  });

  test('a unit in words is told once, at the head of the column', () => {
    const homes = indicator('HSG-014', { type: 'number', unit: 'homes' });
    const lines = full(item('HSG-014', { indicator: homes, series }));
    expect(lines).toContain('Period | Figure (homes) | Target (homes)');
    expect(lines).toContain('Q1 2011/12 | 70 | 75');
  });
});
