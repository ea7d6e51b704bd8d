import { describe, expect, it } from 'vitest';
import { seriesPicture } from '../../../src/render/charts/series.js';
import { trendData } from '../../builders/trend-data.js';

function picture(...given: Parameters<typeof trendData>) {
  const drawn = seriesPicture(trendData(...given));
  if (!drawn?.expected) throw new Error('There is no trend.');
  return { ...drawn, expected: drawn.expected };
}

const lines = (path: string): number => path.match(/M/g)?.length ?? 0;
const figures = [50, 52, 48, 90];

describe('a trend', () => {
  it('is drawn with the average, both limits and the range between them, for each stretch', () => {
    const { expected } = picture(figures, {
      segments: [
        { from: 0, to: 1, mean: 51, limits: { lower: 40, upper: 60 }, show: '40 to 60' },
        { from: 2, to: 3, mean: 70, limits: { lower: 55, upper: 85 }, show: '55 to 85' },
      ],
      starts: [2],
    });
    expect([expected.average, expected.limits, expected.range, expected.starts].map(lines)).toEqual([2, 4, 2, 1]);
  });

  it('has room for limits that no figure reaches', () => {
    const shown = picture(figures, {
      segments: [{ from: 0, to: 3, mean: 50, limits: { lower: -200, upper: 300 }, show: '-200 to 300' }],
    }).scale.map(({ text }) => Number(text.replaceAll(',', '')));
    expect([Math.min(...shown), Math.max(...shown)]).toEqual([-200, 400]);
  });

  it.each([
    { meaning: 'improvement', words: 'Stands out: improvement' },
    { meaning: 'concern', words: 'Stands out: concern' },
    { meaning: 'neutral', words: 'Stands out, neither good nor bad' },
  ] as const)('tells $meaning by a shape, which the key explains', ({ meaning, words }) => {
    const drawn = picture(figures, { meanings: { 3: meaning } });
    expect(drawn.marks.map((mark) => mark.meaning)).toEqual([undefined, undefined, undefined, meaning]);
    expect(drawn.key).toContainEqual({ is: meaning, shape: drawn.marks[3]?.standing, words });
  });

  it('has a shape of its own for each meaning and each state', () => {
    const { marks } = picture([...figures, 50, 51, undefined], {
      meanings: { 0: 'improvement', 1: 'concern', 2: 'neutral' },
      states: { 3: 'provisional', 4: 'estimated' },
    });
    const shapes = marks.map(({ standing, shape }) => standing ?? shape);
    expect(new Set(shapes).size).toBe(marks.length);
  });

  it('keeps both shapes of a provisional figure that stands out', () => {
    const { marks } = picture(figures, { meanings: { 3: 'concern' }, states: { 3: 'provisional' } });
    expect(marks[3]).toMatchObject({ is: 'provisional', meaning: 'concern' });
    expect(marks[3]?.shape).not.toBe(marks[3]?.standing);
  });

  it('never marks a missing figure as standing out', () => {
    const { marks } = picture([50, 51, undefined], { meanings: { 2: 'concern' } });
    expect(marks[2]).toMatchObject({ is: 'missing', meaning: undefined, standing: undefined });
  });

  it.each([
    { starts: [], words: ['Average', 'Expected range: 40 to 60'], because: 'it runs on' },
    {
      starts: [1],
      words: ['Average', 'Expected range: 40 to 60', 'The trend starts afresh'],
      because: 'it starts afresh',
    },
  ])('explains its lines where $because', ({ starts, words }) => {
    expect(picture(figures, { starts }).key.map((entry) => entry.words)).toEqual(words);
  });

  it.each([
    { count: 24, isDense: false },
    { count: 60, isDense: true },
  ])('of $count results has smaller marks on a telephone: $isDense', ({ count, isDense }) => {
    const many = Array.from({ length: count }, (_, at) => 50 + (at % 7));
    expect(picture(many).isDense).toBe(isDense);
  });

  it('names few of sixty periods', () => {
    const many = Array.from({ length: 60 }, (_, at) => 50 + (at % 7));
    expect(picture(many).labels.filter(({ what }) => what === 'period').length).toBeLessThanOrEqual(3);
  });

  it('writes the latest figure clear of a crowd of others', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => 50 + (at > 30 ? 12 + ((at * 7) % 5) * 3 : at % 3));
    const latest = picture(crowd).labels.find(({ what }) => what === 'latest');
    expect(['-1.9em', '2.7em']).toContain(latest?.dy);
  });
});
