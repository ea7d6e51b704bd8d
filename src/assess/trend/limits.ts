/** What a stretch of results lets one expect of the next. Unrounded and unclipped: a limit may lie where no result can. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
  readonly averageMovingRange: number;
  /** What floats may lose on the way: results this close to a line lie on it. */
  readonly hair: number;
}

/** 2.66 exactly, not 3 / 1.128. Source: page "Trends", section 2. */
const limitFactor = 2.66;
const screenFactor = 3.267;

/** The limits of an XmR chart around the mean of its baseline; none of one result, which has no moving range. */
export function limitsOf(
  baseline: readonly number[],
  mean: number,
  { screenOutliers }: { readonly screenOutliers: boolean },
): Limits | undefined {
  const ranges = movingRanges(baseline);
  if (ranges.length === 0) return undefined;
  const average = exactMean(ranges);
  const size = baseline.reduce((most, value) => Math.max(most, Math.abs(value)), Math.max(Math.abs(mean), average));
  const hair = 1e-12 * size;
  const averageMovingRange = screenOutliers ? screened(ranges, average, hair) : average;
  const reach = limitFactor * averageMovingRange;
  const near = 2 * (limitFactor / 3) * averageMovingRange;
  return {
    lower: mean - reach,
    upper: mean + reach,
    nearLower: mean - near,
    nearUpper: mean + near,
    averageMovingRange,
    hair,
  };
}

/** Summed with compensation and corrected by what the first pass left over, so that a mean which is a result is that result. */
export function exactMean(values: readonly number[]): number {
  const mean = exactSum(values) / values.length;
  return mean + exactSum(values.map((value) => value - mean)) / values.length;
}

function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
}

/** Once only. Where nothing that varies is left, the unscreened average stands: limits of no width would flag everything. */
function screened(ranges: readonly number[], average: number, hair: number): number {
  const kept = ranges.filter((range) => range < screenFactor * average - hair);
  const without = kept.length === 0 ? 0 : exactMean(kept);
  return without <= hair ? average : without;
}

/** Neumaier's sum. */
function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
