import { describe, expect, it } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { indicators } from '../../src/report/sections/indicators.js';
import { indicatorsAtAGlance } from '../../src/report/sections/indicators-at-a-glance.js';
import { context } from '../builders/assessment.js';
import { day } from '../builders/framework.js';
import { stable, trending } from '../builders/trend.js';
import { linesOf } from './words-of.js';

const blocksOf = (of: IndicatorAssessment) => indicators.build(context({ indicators: [of] }));
const rowOf = (of: IndicatorAssessment, period: string) =>
  linesOf(blocksOf(of)).find((line) => line.startsWith(`${period} |`));

function trendData(of: IndicatorAssessment) {
  const chart = blocksOf(of).find((block) => block.type === 'chart');
  if (chart?.type !== 'chart' || chart.data.kind !== 'trend') throw new Error('There is no trend.');
  return { ...chart.data, words: chart.words };
}

describe('an indicator with a trend', () => {
  const of = trending([...stable, 90], { fields: { targets: [{ year: '2011-12', value: 60 }] } });

  it('tells the trend before the comparisons, and what it rests on once, below the table', () => {
    const lines = linesOf(blocksOf(of));
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    const order = ['Rating:', 'Trend:', 'Compared with the previous period', 'Owner:', 'HSG 014: Homes', 'Based on 16'];
    expect(order.map(at)).toEqual(order.map(at).sort((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
    expect(lines.filter((line) => line.includes('Based on 16 results'))).toHaveLength(1);
    expect(at('Based on 16')).toBeGreaterThan(at('July 2011 |'));
  });

  it.each([
    {
      period: 'July 2011',
      says: 'July 2011 | 90 | 60 | 34 to 72 | Improvement: above the range',
      because: 'it is out',
    },
    { period: 'June 2011', says: 'June 2011 | 50 | 60 | 34 to 72 | As expected', because: 'it is within' },
  ])('its table tells of $period what was expected: $because', ({ period, says }) => {
    expect(rowOf(of, period)).toBe(says);
  });

  it.each([
    { values: [...stable, 90], says: 'Of the 16 figures with an expected range, one stands out as improvement.' },
    { values: [...stable, 5], says: 'Of the 16 figures with an expected range, one stands out as concern.' },
    { values: stable, says: 'None of the 15 figures with an expected range stands out.' },
    {
      values: [10, ...stable, 90],
      says: 'Of the 17 figures with an expected range, one stands out as improvement and one as concern.',
    },
  ])('counts what stands out: $says', ({ values, says }) => {
    expect(trendData(trending(values)).words).toContain(says);
  });

  it.each([
    { values: [...stable, 51, 52, 53, 54, 55, 56, 57, 58], says: 'Improvement: a run of rises' },
    { values: [...stable, 54, 54, 53, 54, 55, 54, 54, 55], says: 'Improvement: a run above the average' },
    { values: [...stable, 55, 61, 61], says: 'Improvement: near the upper limit' },
    { values: [...stable, 45, 39, 39], says: 'Concern: near the lower limit' },
  ])('names the rule: $says', ({ values, says }) => {
    expect(linesOf(blocksOf(trending(values))).filter((line) => line.endsWith(`| ${says}`))).not.toEqual([]);
  });

  // the mean of the fifteen is 50.33, and from each to the next they move by 4.86: 50.33 less 2.66 times that
  it('draws limits no further than a figure can be', () => {
    const given = { fields: { type: 'percentage', bounds: { min: 0, max: 60 } } };
    const { segments } = trendData(trending(stable, given as never));
    expect(segments).toMatchObject([{ from: 0, to: 14, limits: { upper: 60 }, show: '37% to 60%' }]);
    expect(segments[0]?.limits.lower).toBeCloseTo(37.41, 1);
  });

  it('draws each stretch with its own limits, and marks where the trend starts afresh', () => {
    const { segments, starts } = trendData(
      trending([...stable, ...stable.map((each) => each + 30)], { rebaseAt: [15] }),
    );
    expect(segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 14],
      [15, 29],
    ]);
    expect(starts).toEqual([15]);
  });

  it('says nothing of a stretch that is too short for limits, nor marks anything in it', () => {
    const early = trending([50, 51, 50, 51, 90, ...stable], { rebaseAt: [5] });
    expect(trendData(early)).toMatchObject({ segments: [{ from: 5, to: 19 }], points: { 4: { meaning: undefined } } });
    expect(rowOf(early, 'August 2010')).toBe('August 2010 | 90 | None | Too few results | Too few results');
    expect(trendData(early).words).toContain('None of the 15 figures with an expected range stands out.');
  });

  it('leaves out what was counted in another unit', () => {
    const changes = [{ what: 'unit', from: day('2010-07-01'), was: 'minutes', reason: 'Hours tell more' }];
    const cut = trendData(trending([1, 2, 3, ...stable], { fields: { unit: 'hours', changes } as never }));
    expect(cut.points.map(({ figure }) => figure)).toEqual(stable);
    expect(cut).toMatchObject({ segments: [{ from: 0, to: 14 }], starts: [0] });
    expect(cut.words).toMatch(/Figures before July 2010 are not shown: they are in another unit\.$/);
  });

  it('marks what is estimated or provisional, in the picture and in the table', () => {
    const firm = trending(stable, { entries: { 13: { state: 'estimated' }, 14: { state: 'provisional' } } });
    expect(
      trendData(firm)
        .points.slice(-3)
        .map(({ state }) => state),
    ).toEqual(['final', 'estimated', 'provisional']);
    expect(rowOf(firm, 'May 2011')).toMatch(/^May 2011 \| 52 \(estimated\) \|/);
  });

  it('shows a gap as a gap', () => {
    const gap = trending([...stable.slice(0, 5), null, ...stable.slice(5)]);
    expect(trendData(gap).points[5]).toMatchObject({ figure: undefined, show: 'No figure', meaning: undefined });
    expect(rowOf(gap, 'September 2010')).toMatch(/\| No figure \| None \| .* \| No figure$/);
  });
});

describe('an indicator with too few results', () => {
  const of = trending(stable.slice(0, 11));

  it('has the ordinary chart and no limits, and the comparisons come first', () => {
    const blocks = blocksOf(of);
    expect(blocks.find((block) => block.type === 'chart')).toMatchObject({ data: { kind: 'series' } });
    const lines = linesOf(blocks);
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    expect(at('Trend: Too few results (11; 12 needed)')).toBeGreaterThan(at('Compared with the same period last year'));
    expect(lines.join()).not.toMatch(/Expected range|Based on/);
  });
});

describe('indicators at a glance', () => {
  const glance = (...items: readonly IndicatorAssessment[]) =>
    linesOf(indicatorsAtAGlance.build(context({ indicators: items })));

  it.each([
    { items: [trending(stable), trending([50, 51])], has: true, because: 'one of them has a trend' },
    { items: [trending([50, 51])], has: false, because: 'none has, and the width is dear' },
  ])('have a column for the trend: $has, for $because', ({ items, has }) => {
    expect(glance(...items).some((line) => line.includes('| Rating | Trend |'))).toBe(has);
  });
});
