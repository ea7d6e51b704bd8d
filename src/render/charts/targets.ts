import { type FigureWords, inFigureWords, type Points } from './figure-words.js';
import { isNumber } from './plane.js';

/** A target, or the range that takes its place, and the points in which it holds: the last is not of them. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly target: Target;
}

interface Target {
  /** Where its line is drawn; of a range the upper edge. */
  readonly top: number;
  readonly bottom: number;
  readonly say: (words: FigureWords) => string;
}

/** The targets of a series, one for as long as it stays the same. */
export function runsOfTargets(points: Points): readonly Run[] {
  const starts = points.flatMap((point, from) => {
    const target = targetOf(point);
    return target === undefined || same(target, points[from - 1]) ? [] : [{ from, target }];
  });
  return starts.map(({ from, target }) => {
    const end = points.findIndex((point, index) => index > from && !same(target, point));
    return { from, until: end === -1 ? points.length : end, target };
  });
}

function same(target: Target, point: Points[number] | undefined): boolean {
  const other = point && targetOf(point);
  return other?.top === target.top && other.bottom === target.bottom;
}

function targetOf({ target, lower, upper }: Points[number]): Target | undefined {
  if (isNumber(target)) return { top: target, bottom: target, say: (words) => inFigureWords(words, target) };
  if (!isNumber(lower) || !isNumber(upper)) return undefined;
  return {
    top: upper,
    bottom: lower,
    say: (words) => `${inFigureWords(words, lower)} to ${inFigureWords(words, upper)}`,
  };
}
