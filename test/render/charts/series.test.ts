import { describe, expect, it } from 'vitest';
import type { Points } from '../../../src/render/charts/figure-words.js';
import { seriesPicture } from '../../../src/render/charts/series.js';

type Point = Points[number];

function series(...figures: readonly (number | undefined)[]): Points {
  return figures.map((figure, index) => pointOf(figure, `Q${index + 1}`));
}

function pointOf(figure: number | undefined, label: string): Point {
  return { label, figure, show: figure === undefined ? 'No figure' : `${figure}`, provisional: false };
}

function withTargets(points: Points, targets: readonly (number | undefined)[]): Points {
  return points.map((point, index) => {
    const target = targets[index];
    return target === undefined ? point : { ...point, target };
  });
}

function picture(points: Points): NonNullable<ReturnType<typeof seriesPicture>> {
  const drawn = seriesPicture(points);
  if (!drawn) throw new Error('There is no picture.');
  return drawn;
}

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
    expect(drawn.gaps).toHaveLength(figures.filter((figure) => figure === undefined).length);
    expect(drawn.marks).toHaveLength(figures.filter((figure) => figure !== undefined).length);
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
    expect(seriesPicture(points)).toBeUndefined();
  });

  it('draws a single figure in the middle of its own scale', () => {
    expect(picture(series(5)).marks).toEqual([{ x: '54%', y: '50%', provisional: false }]);
  });

  it('marks provisional figures, says so of the latest, and explains the mark', () => {
    const points = series(1, 2).map((point, index) => ({ ...point, provisional: index === 1 }));
    const drawn = picture(points);
    expect(drawn.marks.map(({ provisional }) => provisional)).toEqual([false, true]);
    expect(drawn.labels.find(({ what }) => what === 'latest')?.text).toBe('2 (not final)');
    expect([drawn.keyed, drawn.provisional, drawn.missing]).toEqual([true, true, false]);
  });

  it('writes coordinates to one decimal at most', () => {
    const drawn = picture(withTargets(series(1 / 3, 2 / 3, 5 / 7), [0.3, 0.3, 0.4]));
    const numbers =
      JSON.stringify([drawn.line, drawn.target, drawn.marks, drawn.scale.map(({ y }) => y)]).match(/\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((each) => !/\.\d$/.test(each))).toEqual([]);
  });
});

describe('its target', () => {
  it.each([
    { targets: [40, 40, 40, 40], labels: ['Target 40'], because: 'it is named once' },
    { targets: [40, 40, 35, 35], labels: ['Target 40', 'Target 35'], because: 'each is named where it starts' },
    { targets: [undefined, undefined, undefined, undefined], labels: [], because: 'there is none' },
    { targets: [0, 0, 0, 0], labels: ['Target 0'], because: 'nought is a target' },
  ])('$targets reads $labels: $because', ({ targets, labels }) => {
    const drawn = picture(withTargets(series(38, 36, 34, 33), targets));
    expect(drawn.labels.filter(({ what }) => what === 'aim').map(({ text }) => text)).toEqual(labels);
  });

  it('is named only where it ends, clear of the latest figure, if it changes too often for words', () => {
    const drawn = picture(withTargets(series(1, 2, 3, 4, 5, 6, 7, 8), [1, 2, 3, 4, 5, 6, 7, 8]));
    expect(drawn.labels.filter(({ what }) => what === 'aim').map(({ text }) => text)).toEqual(['Target 8']);
    const [aim, latest] = ['aim', 'latest'].map((what) => drawn.labels.find((label) => label.what === what)?.dy);
    expect(Number.parseFloat(aim ?? '') * Number.parseFloat(latest ?? '')).toBeLessThan(0);
  });

  it('stands clear of the figures: below its line where they start above it', () => {
    const side = (target: number): string | undefined =>
      picture(withTargets(series(38, 36, 34), [target, target, target])).labels.find(({ what }) => what === 'aim')?.dy;
    expect(Number.parseFloat(side(30) ?? '')).toBeGreaterThan(0);
    expect(Number.parseFloat(side(40) ?? '')).toBeLessThan(0);
  });

  it('is a band where a range is wanted', () => {
    const points = series(4, 5).map((point) => ({ ...point, lower: 3, upper: 6 }));
    const drawn = picture(points);
    expect(drawn.target).toBe('');
    expect(drawn.band).toMatch(/^M.*Z$/);
    expect(drawn.labels.find(({ what }) => what === 'aim')?.text).toBe('Target 3 to 6');
  });
});

describe('its words', () => {
  const long = series(38, 36, 35, 33, 31, 31, 34, 37, 39, 42).map((point) => ({
    ...point,
    show: `${point.figure} per 100,000 collections`,
    provisional: true,
  }));

  it.each([
    { targets: [40, 40, 40, 40, 35, 35, 35, 35, 30, 30], because: 'a target that changed late' },
    { targets: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], because: 'a target that changed always' },
    { targets: [], because: 'no target at all' },
  ])('end before a telephone does: $because', ({ targets }) => {
    for (const { x, anchor, text } of picture(withTargets(long, targets)).labels) {
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
