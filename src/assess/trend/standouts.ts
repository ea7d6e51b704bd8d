import type { Limits } from './limits.js';
import type { Side, Signal } from './trend.js';

/** A result that stands out: by which rule, on which side, and how many results the rule rests on. */
export interface Standout {
  readonly signal: Signal;
  /** Of a trend its direction, whatever side of the average it is on. */
  readonly side: Side;
  readonly results: number;
}

/** Below, on or above a line. */
type Sign = -1 | 0 | 1;

/** The results of one segment: what is said of them is never said across a fresh start. */
export interface Stretch {
  readonly values: readonly number[];
  readonly mean: number;
  readonly limits: Limits;
  readonly runLength: number;
}

/** Which results stand out; of several rules the first of these counts. Source: page "Trends", sections 3 and 4. */
export function standoutsOf(stretch: Stretch): readonly (Standout | undefined)[] {
  const rules = [outsideIn(stretch), trendsIn(stretch), twosOfThreeIn(stretch), shiftsIn(stretch)];
  return stretch.values.map((_, at) => rules.map((told) => told[at]).find((told) => told !== undefined));
}

type Told = readonly (Standout | undefined)[];

function outsideIn({ values, limits: { lower, upper, hair } }: Stretch): Told {
  return values.map((value) => standout('outside', beyond(value, { lower, upper, hair }), 1));
}

/** So many strict rises or falls in a row, the result before the first of them included. */
function trendsIn({ values, runLength }: Stretch): Told {
  const steps = values.slice(1).map((value, at) => signOf(value - (values[at] ?? value)));
  const runs = lengthsOfRuns(steps);
  const isTrend = (step: number) => (runs[step] ?? 0) >= runLength - 1;
  const isIn = (at: number) => isTrend(at - 1) || isTrend(at);
  return values.map((_, at) => {
    if (!isIn(at)) return undefined;
    // a peak reads as the fall that follows; of equal neighbours each reads as its own trend
    const step = isIn(at + 1) && steps[at] !== 0 ? at : at - 1;
    return standout('trend', steps[step] ?? 0, (runs[step] ?? 0) + 1);
  });
}

/** Three in a row on one side of the mean, at least two of them near its limit: those two are told. */
function twosOfThreeIn(stretch: Stretch): Told {
  const { values } = stretch;
  const sides = sidesOf(stretch);
  const near = values.map((value) => isNear(value, stretch.limits));
  const nearIn = (from: number) => {
    const window = [from, from + 1, from + 2];
    const isOneSided = window.every((at) => sides[at] === sides[from]);
    return isOneSided ? window.filter((at) => near[at]).length : 0;
  };
  return values.map((_, at) => {
    const most = Math.max(nearIn(at - 2), nearIn(at - 1), nearIn(at));
    return near[at] && most >= 2 ? standout('two-of-three', sides[at] ?? 0, most) : undefined;
  });
}

/** So many in a row on one side of the mean. */
function shiftsIn(stretch: Stretch): Told {
  const sides = sidesOf(stretch);
  const runs = lengthsOfRuns(sides);
  return sides.map((side, at) => {
    const length = runs[at] ?? 0;
    return length >= stretch.runLength ? standout('shift', side, length) : undefined;
  });
}

function sidesOf({ values, mean, limits: { hair } }: Stretch): readonly Sign[] {
  return values.map((value) => beyond(value, { lower: mean, upper: mean, hair }));
}

/** Strict: what lies on a line is not beyond it. */
function beyond(
  value: number,
  { lower, upper, hair }: { readonly lower: number; readonly upper: number; readonly hair: number },
): Sign {
  if (value > upper + hair) return 1;
  return value < lower - hair ? -1 : 0;
}

function isNear(value: number, { lower, upper, nearLower, nearUpper, hair }: Limits): boolean {
  const isOutside = beyond(value, { lower, upper, hair }) !== 0;
  return !isOutside && beyond(value, { lower: nearLower, upper: nearUpper, hair }) !== 0;
}

function signOf(difference: number): Sign {
  if (difference === 0) return 0;
  return difference > 0 ? 1 : -1;
}

/** For each place how long the run of equal signs is that it is in; a 0 is in none. */
function lengthsOfRuns(signs: readonly Sign[]): readonly number[] {
  const lengths: number[] = [];
  let from = 0;
  for (let at = 1; at <= signs.length; at++) {
    if (at < signs.length && signs[at] === signs[from]) continue;
    const length = signs[from] === 0 ? 0 : at - from;
    while (from < at) {
      lengths.push(length);
      from++;
    }
  }
  return lengths;
}

function standout(signal: Signal, sign: Sign, results: number): Standout | undefined {
  return sign === 0 ? undefined : { signal, side: sign > 0 ? 'high' : 'low', results };
}
