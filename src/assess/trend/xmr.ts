import { fewestResults, runThatStandsOut } from '../../model/expected-range.js';
import type { Improvement } from '../compare.js';
import { exactMean, type Limits, limitsOf } from './limits.js';
import { type Standout, standoutsOf } from './standouts.js';
import type { Assurance, Meaning, Side, Variation } from './trend.js';

/** What a chart of results is asked with. */
export interface XmrOptions {
  readonly improvement: Improvement;
  /** 0 is a target. */
  readonly target?: number | undefined;
  /** Places of the series at which it starts afresh: the first result at or after each begins a new segment. */
  readonly rebaseAt?: readonly number[];
  /** How many first results of each segment make its limits; all of them where it is left out. At least 12. */
  readonly fixAfterNPoints?: number;
  /** Whether outlying moving ranges are left out of the limits. Not by default: results of 100% and 0 are common. */
  readonly screenOutliers?: boolean;
  /** How many results in a row make a shift or a trend. */
  readonly runLength?: number;
}

/** Results with limits of their own, by their places in the series. */
export interface XmrSegment {
  readonly first: number;
  readonly last: number;
  readonly results: number;
  readonly mean: number;
  /** None of one result alone. */
  readonly limits: Limits | undefined;
}

export interface XmrChart {
  readonly status: 'ok';
  readonly segments: readonly XmrSegment[];
  /** By the places of the series; nothing where a result does not stand out, or is missing. */
  readonly standouts: readonly (Standout | undefined)[];
  /** The place of the latest result. */
  readonly latest: number;
  /** Nothing where the latest segment has no limits. */
  readonly variation: Variation | undefined;
  /** Nothing without limits, a target or a better direction. */
  readonly assurance: Assurance | undefined;
}

export type Xmr =
  | XmrChart
  | { readonly status: 'no-data' }
  | { readonly status: 'error'; readonly reason: 'baseline-too-short' };

/**
 * The XmR chart of a series: one value for each period in the order of the periods, and nothing where there is none.
 * Missing values are bridged. Source: page "Trends", sections 2 to 6.
 */
export function xmr(values: readonly (number | undefined)[], options: XmrOptions): Xmr {
  if (isTooShort(options.fixAfterNPoints)) return { status: 'error', reason: 'baseline-too-short' };
  const parts = segmentsOf(values, options.rebaseAt ?? []).map((results) => assessed(results, options));
  const last = parts.at(-1);
  if (last === undefined) return { status: 'no-data' };
  const standouts = standoutsByPlace(values.length, parts);
  const { segment } = last;
  return {
    status: 'ok',
    segments: parts.map((part) => part.segment),
    standouts,
    latest: segment.last,
    variation: segment.limits && variationOf(standouts[segment.last], options.improvement),
    assurance: assuranceOf(segment, options),
  };
}

/** What it means that a result is high or low. */
export function meaningOf(side: Side, improvement: Improvement): Meaning {
  if (improvement === 'neutral') return 'neutral';
  return (side === 'high') === (improvement === 'increase') ? 'improvement' : 'concern';
}

interface Result {
  readonly at: number;
  readonly value: number;
}

interface Part {
  readonly segment: XmrSegment;
  readonly results: readonly Result[];
  readonly standouts: readonly (Standout | undefined)[];
}

function isTooShort(fixAfterNPoints: number | undefined): boolean {
  return fixAfterNPoints !== undefined && !(fixAfterNPoints >= fewestResults);
}

/** The results without the gaps, cut at the first one at or after each fresh start. */
function segmentsOf(
  values: readonly (number | undefined)[],
  rebaseAt: readonly number[],
): readonly (readonly Result[])[] {
  const segments: Result[][] = [];
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    const current = segments.at(-1);
    const before = current?.at(-1)?.at ?? at;
    const isFresh = rebaseAt.some((start) => before < start && start <= at);
    if (current === undefined || isFresh) segments.push([{ at, value }]);
    else current.push({ at, value });
  }
  return segments;
}

function assessed(
  results: readonly Result[],
  { fixAfterNPoints, screenOutliers = false, ...options }: XmrOptions,
): Part {
  const values = results.map(({ value }) => value);
  const baseline = values.slice(0, fixAfterNPoints);
  const mean = exactMean(baseline);
  const limits = limitsOf(baseline, mean, { screenOutliers });
  const places = { first: results[0]?.at ?? 0, last: results.at(-1)?.at ?? 0, results: results.length };
  const runLength = options.runLength ?? runThatStandsOut;
  const standouts = limits ? standoutsOf({ values, mean, limits, runLength }) : [];
  return { segment: { ...places, mean, limits }, results, standouts };
}

function standoutsByPlace(count: number, parts: readonly Part[]): readonly (Standout | undefined)[] {
  const placed = new Map(parts.flatMap(({ results, standouts }) => results.map(({ at }, nth) => [at, standouts[nth]])));
  return Array.from({ length: count }, (_, at) => placed.get(at));
}

/** What the latest result says, not whether there was ever a signal. */
function variationOf(latest: Standout | undefined, improvement: Improvement): Variation {
  return latest === undefined ? 'common-cause' : `${meaningOf(latest.side, improvement)}-${latest.side}`;
}

/** What a process within these limits does to the target: neither the latest result nor how often it was met enters. */
function assuranceOf({ mean, limits }: XmrSegment, { target, improvement }: XmrOptions): Assurance | undefined {
  if (limits === undefined || target === undefined || improvement === 'neutral') return undefined;
  const { lower, upper, hair } = limits;
  const isSteady = upper - lower <= hair;
  // a target that every result equals is met; otherwise one on a limit is not safe
  if (isSteady && Math.abs(target - mean) <= hair) return 'pass';
  if (target > upper + hair) return improvement === 'increase' ? 'fail' : 'pass';
  if (target < lower - hair) return improvement === 'increase' ? 'pass' : 'fail';
  return 'inconsistent';
}
