import { describe, expect, it } from 'vitest';
import type { Points } from '../../../src/render/charts/figure-words.js';
import { seriesPicture } from '../../../src/render/charts/series.js';
import { picture, pointOf, series, withTargets } from './series-points.js';

const strokes = (path: string): number => path.match(/M/g)?.length ?? 0;

describe('a series', () => {
  it.each([
    { figures: [1, 2, 3], lines: 1, because: 'all are known' },
    { figures: [1, undefined, 3, 4], lines: 2, because: 'the line breaks where there is no figure' },
    { figures: [undefined, 1, 2, undefined], lines: 1, because: 'nothing is drawn before the first or after the last' },
    { figures: [undefined, undefined], lines: 0, because: 'nothing is known' },
  ])('is drawn in $lines strokes: $because', ({ figures, lines }) => {
    const drawn = picture(
      withTargets(
        series(...figures),
        figures.map(() => 2),
      ),
    );
    expect(strokes(drawn.line)).toBe(lines);
    expect(drawn.marks.map(({ is }) => is === 'missing')).toEqual(figures.map((figure) => figure === undefined));
  });

  it('never takes a missing figure for nought', () => {
    const drawn = picture(series(50, undefined, 52));
    expect(drawn.scale.map(({ text }) => Number(text)).every((mark) => mark > 40)).toBe(true);
  });

  it.each([
    { points: [], because: 'there is no period' },
    { points: series(undefined, undefined), because: 'there is neither a figure nor a target' },
    { points: series(Number.NaN, Number.POSITIVE_INFINITY), because: 'no figure is a number' },
  ])('is not drawn where $because', ({ points }) => {
    expect(seriesPicture({ kind: 'series', points, unit: '' })).toBeUndefined();
  });

  it('draws a single figure in the middle of its own scale', () => {
    expect(picture(series(5)).marks).toMatchObject([{ x: '54.8%', y: '50%', is: 'final' }]);
  });

  it.each([
    { provisional: true, state: undefined, is: 'provisional', because: 'what is not final and no more is provisional' },
    { provisional: true, state: 'provisional' as const, is: 'provisional', because: 'it says so' },
    { provisional: true, state: 'estimated' as const, is: 'estimated', because: 'an estimate is not provisional' },
  ])('marks a figure that is $is, says so of the latest, and explains the mark: $because', ({ is, ...firm }) => {
    const { state, provisional } = firm;
    const latest = { ...pointOf(2, 'Q2'), provisional, ...(state ? { state } : {}) };
    const drawn = picture([pointOf(1, 'Q1'), latest]);
    expect(drawn.marks.map((mark) => mark.is)).toEqual(['final', is]);
    expect(drawn.labels.find(({ what }) => what === 'latest')?.text).toBe(`2 (${is})`);
    expect(drawn.key.map(({ words }) => words.toLowerCase())).toEqual([`${is} figure`]);
  });

  it('marks each state and a missing figure by a shape of its own', () => {
    const points = series(1, 2, 3, undefined).map((point, index) => ({
      ...point,
      state: (['final', 'provisional', 'estimated', 'final'] as const)[index] ?? 'final',
    }));
    expect(new Set(picture(points).marks.map(({ shape }) => shape)).size).toBe(4);
  });

  it('writes coordinates to one decimal at most', () => {
    const drawn = picture(withTargets(series(1 / 3, 2 / 3, 5 / 7), [0.3, 0.3, 0.4]));
    const numbers =
      JSON.stringify([drawn.line, drawn.target, drawn.marks, drawn.scale.map(({ y }) => y)]).match(/\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((each) => !/\.\d$/.test(each))).toEqual([]);
  });
});

describe('its words', () => {
  const long = series(38, 36, 35, 33, 31, 31, 34, 37, 39, 42).map((point) => ({
    ...point,
    show: `${point.figure} per 100,000 collections`,
    provisional: true,
  }));

  const alwaysShown = (points: Points) =>
    picture(points, 'per 100,000 collections').labels.filter(({ roomy }) => !roomy);

  it('tell a unit that holds digits once, and nowhere in the picture', () => {
    const drawn = picture(withTargets(long, [40, 40, 40, 40, 35, 35, 35, 35, 30, 30]), 'per 100,000 collections');
    expect(drawn.unit).toBe('per 100,000 collections');
    expect([...drawn.scale, ...drawn.labels].filter(({ text }) => text.includes('collections'))).toEqual([]);
    expect(drawn.scale.length).toBeGreaterThan(2);
    expect(drawn.labels.find(({ what }) => what === 'latest')?.text).toBe('42 (provisional)');
  });

  it.each([
    { targets: [40, 40, 40, 40, 35, 35, 35, 35, 30, 30], because: 'a target that changed late' },
    { targets: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], because: 'a target that changed always' },
    { targets: [], because: 'no target at all' },
  ])('end before a telephone does: $because', ({ targets }) => {
    for (const { x, anchor, text } of alwaysShown(withTargets(long, targets))) {
      // a letter is at most some 2.6 per cent as wide as the picture on a telephone
      const [at, wide] = [Number.parseFloat(x), text.length * 2.6];
      const [from, to] = { start: [at, at + wide], middle: [at - wide / 2, at + wide / 2], end: [at - wide, at] }[
        anchor
      ];
      expect({ text, fits: (from ?? 0) >= -1 && (to ?? 0) <= 101 }).toEqual({ text, fits: true });
    }
  });
});

describe('its scale', () => {
  it('has a few round numbers that hold all figures and targets', () => {
    const marks = picture(withTargets(series(31, 42), [35, 35])).scale.map(({ text }) => Number(text));
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.length).toBeLessThan(7);
  });

  it('tells dates and answers in their own words', () => {
    const points: Points = [
      { label: '2011/12', figure: 0, show: 'No', provisional: false },
      { label: '2012/13', figure: 1, show: 'Yes', provisional: false },
    ];
    expect(picture(points).scale.map(({ text }) => text)).toEqual(['No', 'Yes']);
  });
});

describe('its periods', () => {
  it.each([
    { count: 1, labels: ['Q1'], because: 'one is named once' },
    { count: 4, labels: ['Q1', 'Q4'], because: 'the first and the last' },
    { count: 9, labels: ['Q1', 'Q5', 'Q9'], because: 'and one between them where they are many' },
  ])('$count: $because', ({ count, labels }) => {
    const drawn = picture(series(...Array.from({ length: count }, (_, index) => index)));
    expect(drawn.labels.filter(({ what }) => what === 'period').map(({ text }) => text)).toEqual(labels);
  });
});
