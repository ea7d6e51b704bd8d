import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Improvement } from '../../../src/assess/compare.js';
import { type XmrOptions, xmr } from '../../../src/assess/trend/xmr.js';
import { found } from '../../builders/framework.js';

interface GoldenSegment {
  readonly start_index: number;
  readonly end_index: number;
  readonly n: number;
  readonly mean: number;
  readonly lower_limit: number | null;
  readonly upper_limit: number | null;
  readonly near_lower_limit: number | null;
  readonly near_upper_limit: number | null;
  readonly average_moving_range: number | null;
}

/** What a chart is expected to be. Without results there is only the status. */
export interface GoldenChart {
  readonly status: string;
  readonly segments?: readonly GoldenSegment[];
  readonly special_cause_type?: readonly (string | null)[];
  readonly point_type?: readonly (string | null)[];
  readonly latest_index?: number;
  readonly variation_type?: string | null;
  readonly variation_icon?: string | null;
  readonly assurance_type?: string | null;
  readonly assurance_icon?: string | null;
}

export interface SpcCase {
  readonly name: string;
  readonly kind: 'spc';
  readonly values: readonly (number | null)[];
  readonly options: {
    readonly improvement_direction: Improvement;
    readonly screen_outliers: boolean;
    readonly target?: number;
    readonly rebase_at?: readonly number[];
    readonly fix_after_n_points?: number;
    readonly run_length?: number;
  };
  readonly expected: GoldenChart;
  readonly expected_unscreened?: GoldenChart;
  readonly policy_sufficiency: 'no_data' | 'insufficient' | 'trial' | 'established';
  /** What the reference makes of it where the project decided otherwise. */
  readonly reference_output?: GoldenChart;
  readonly reference_output_nulls_left_in?: 'error' | Partial<GoldenSegment & GoldenChart>;
}

export interface TravelCase {
  readonly name: string;
  readonly kind: 'direction_of_travel';
  readonly values: readonly (number | null)[];
  readonly periods: readonly string[];
  readonly options: {
    readonly frequency: string;
    readonly improvement_direction: Improvement;
    readonly tolerance: { readonly type: 'absolute' | 'relative_percent'; readonly value: number };
    readonly cumulative: boolean;
  };
  readonly expected: { readonly previous_period: object; readonly same_period_last_year: object };
}

export const syntheticCases = join(import.meta.dirname, 'trend-synthetic.json');

/** All cases of a file, by their two kinds. */
export function readCases(file: string): {
  readonly spc: readonly SpcCase[];
  readonly travel: readonly TravelCase[];
  readonly count: number;
} {
  // the files are of one maker, and a field that is not there fails its test
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly (SpcCase | TravelCase)[];
  return {
    spc: all.filter((each) => each.kind === 'spc'),
    travel: all.filter((each) => each.kind === 'direction_of_travel'),
    count: all.length,
  };
}

/** The chart of a case in the words of the cases. */
export function chartOf(
  { values, options }: SpcCase,
  { screenOutliers }: { readonly screenOutliers: boolean },
): GoldenChart {
  const runLength = options.run_length ?? 7;
  const drawn = xmr(
    values.map((value) => value ?? undefined),
    { ...optionsOf(options), screenOutliers },
  );
  if (drawn.status !== 'ok') return { status: drawn.status.replace('-', '_') };
  const judged = values.map((value, at) => {
    const segment = drawn.segments.find(({ first, last }) => first <= at && at <= last);
    return value !== null && segment?.limits !== undefined;
  });
  const labels = drawn.standouts.map((each) => (each ? labelOf(each, runLength) : 'Common Cause'));
  const types = drawn.standouts.map((each) => typeOf(each?.side, options.improvement_direction));
  const { variation, assurance } = drawn;
  return {
    status: 'ok',
    segments: drawn.segments.map(({ first, last, results, mean, limits }) => ({
      start_index: first,
      end_index: last,
      n: results,
      mean,
      lower_limit: limits?.lower ?? null,
      upper_limit: limits?.upper ?? null,
      near_lower_limit: limits?.nearLower ?? null,
      near_upper_limit: limits?.nearUpper ?? null,
      average_moving_range: limits?.averageMovingRange ?? null,
    })),
    special_cause_type: labels.map((label, at) => (judged[at] ? label : null)),
    point_type: types.map((type, at) => (judged[at] ? type : null)),
    latest_index: drawn.latest,
    variation_type: variation === undefined ? null : (types[drawn.latest] ?? null),
    variation_icon: variation?.replace('-', '_') ?? null,
    assurance_type: assurance === undefined ? null : assuranceTypes[assurance],
    assurance_icon: assurance ?? null,
  };
}

const assuranceTypes = { pass: 'consistent_pass', fail: 'consistent_fail', inconsistent: 'inconsistent' } as const;

function optionsOf({ improvement_direction, target, rebase_at, ...options }: SpcCase['options']): XmrOptions {
  const { fix_after_n_points, run_length } = options;
  return {
    improvement: improvement_direction,
    ...(target !== undefined && { target }),
    ...(rebase_at && { rebaseAt: rebase_at }),
    ...(fix_after_n_points !== undefined && { fixAfterNPoints: fix_after_n_points }),
    ...(run_length !== undefined && { runLength: run_length }),
  };
}

type Standout = { readonly signal: string; readonly side: 'high' | 'low' };

function labelOf({ signal, side }: Standout, runLength: number): string {
  const isHigh = side === 'high';
  const labels: Readonly<Record<string, string>> = {
    outside: isHigh ? 'Above UCL' : 'Below LCL',
    trend: `${runLength} Point Trend (${isHigh ? 'Increasing' : 'Decreasing'})`,
    'two-of-three': `2 in 3 ${isHigh ? 'Above' : 'Below'} CL`,
    shift: `${runLength} Points ${isHigh ? 'Above' : 'Below'} CL`,
  };
  return found(labels[signal], signal);
}

function typeOf(side: 'high' | 'low' | undefined, improvement: Improvement): string {
  if (side === undefined) return 'common_cause';
  if (improvement === 'neutral') return `special_cause_neutral_${side}`;
  const isBetter = (side === 'high') === (improvement === 'increase');
  return `special_cause_${isBetter ? 'improvement' : 'concern'}`;
}

/** Whether two numbers of a chart are the same but for what floats lose on the way. Source: page "Trends", section 6. */
export function isSameNumber(a: number | null, b: number | null, { mean, upper_limit, lower_limit }: GoldenSegment) {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(mean), (upper_limit ?? 0) - (lower_limit ?? 0));
}
