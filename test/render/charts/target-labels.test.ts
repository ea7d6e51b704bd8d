import { describe, expect, it } from 'vitest';
import type { Points } from '../../../src/render/charts/figure-words.js';
import { type Point, picture, pointOf, series, withTargets } from './series-points.js';

describe('the target of a series', () => {
  it.each([
    { targets: [40, 40, 40, 40], labels: ['Target 40'], because: 'it is named once' },
    { targets: [40, 40, 35, 35], labels: ['Target 40', 'Target 35'], because: 'each is named where it starts' },
    { targets: [undefined, undefined, undefined, undefined], labels: [], because: 'there is none' },
    { targets: [0, 0, 0, 0], labels: ['Target 0'], because: 'nought is a target' },
  ])('$targets reads $labels: $because', ({ targets, labels }) => {
    const drawn = picture(withTargets(series(38, 36, 34, 33), targets));
    expect(drawn.labels.filter(({ what }) => what === 'aim').map(({ text }) => text)).toEqual(labels);
  });

  it.each([
    { figures: [57.1, 62.5, 66.7, 71.4], target: 60, because: 'the line crosses it between the first two' },
    { figures: [38, 36, 34, 33], target: 40, because: 'all lie below' },
    { figures: [38, 36, 34, 33], target: 30, because: 'all lie above' },
    { figures: [5, 5, 5, 9, 9, 9], target: 5, because: 'they lie on it at first' },
    { figures: [9, 9, undefined, undefined, 2, 2], target: 4, because: 'crosses stand at the foot' },
  ])('is named clear of $figures where it is $target: $because', ({ figures, target }) => {
    const points = withTargets(
      series(...figures),
      figures.map(() => target),
    );
    expect(picture(points).labels.filter(({ what }) => what === 'aim')).toHaveLength(1);
    expect(coveredMarks(points)).toEqual([]);
  });

  it.each([
    { targets: [6, 6, 6, 5, 5, 5], words: 'Target: 6, then 5', because: 'there are few' },
    { targets: [6, 5, 6, 5, 6, 5], words: 'Target: latest 5', because: 'there are too many' },
  ])('is told beside the picture where it finds no room in it: $because', ({ targets, words }) => {
    const dense = [6.2, 4.8, 6.1, 4.9, 6, 4.9];
    // each target has figures close above and below its line, and so has every other part of it
    const points = Array.from({ length: 5 }, () => dense)
      .flat()
      .map((figure, index) => pointOf(figure, `${index}`));
    const drawn = picture(
      withTargets(
        points,
        points.map((_, index) => targets[Math.floor(index / 5)]),
      ),
    );
    expect(drawn.labels.filter(({ what, roomy }) => what === 'aim' && !roomy)).toEqual([]);
    expect(drawn.key.map((entry) => entry.words)).toEqual([words]);
  });

  it('is told beside the picture where only an older one finds room in it, which would read as if it were in force', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => pointOf(index % 2 === 0 ? 37.8 : 36.2, `${index}`));
    const points = [...Array.from({ length: 20 }, (_, index) => pointOf(31, `0${index}`)), ...crowd];
    const drawn = picture(
      withTargets(
        points,
        points.map((_, index) => (index < 20 ? 35 : 37)),
      ),
    );
    expect(drawn.labels.flatMap(({ what, text, roomy }) => (what === 'aim' && !roomy ? text : []))).toEqual([
      'Target 35',
    ]);
    expect(drawn.key.map((entry) => entry.words)).toEqual(['Target: 35, then 37']);
  });

  it('is told without a number where figures are dates, and once', () => {
    const points = [15500, 15880].map(
      (figure, index): Point => ({
        ...pointOf(figure, `${index}`),
        show: `${index + 3} July 2013`,
        target: 15400 + index * 365,
      }),
    );
    expect(
      picture(points)
        .labels.filter(({ what }) => what === 'aim')
        .map(({ text }) => text),
    ).toEqual(['Target']);
  });

  it('is a band where a range is wanted', () => {
    const points = series(4, 5).map((point) => ({ ...point, lower: 3, upper: 6 }));
    const drawn = picture(points);
    expect(drawn.target).toBe('');
    expect(drawn.band).toMatch(/^M.*Z$/);
    expect(drawn.labels.find(({ what }) => what === 'aim')?.text).toBe('Target 3 to 6');
  });
});

/** The marks that words in the picture cover, on a telephone or, where they stand there only, on a wide page. */
function coveredMarks(points: Points): readonly string[] {
  const drawn = picture(points);
  const words = drawn.labels.filter(({ what }) => what !== 'period');
  return words.flatMap(({ x, y, dy, anchor, text, roomy }) => {
    const [at, wide] = [Number.parseFloat(x), text.length * (roomy ? 1.3 : 2.5)];
    const left = { start: at, middle: at - wide / 2, end: at - wide }[anchor];
    // letters are some six per cent of the picture's height
    const base = Number.parseFloat(y) + Number.parseFloat(dy) * 6;
    const hit = drawn.marks.filter(
      (mark) =>
        Number.parseFloat(mark.x) > left - 1 &&
        Number.parseFloat(mark.x) < left + wide + 1 &&
        Number.parseFloat(mark.y) > base - 6.5 &&
        Number.parseFloat(mark.y) < base + 3,
    );
    return hit.map((mark) => `${text} covers ${mark.x} ${mark.y}`);
  });
}
