import type { Period } from '../../model/period.js';
import type { TargetInForce } from '../assessment.js';

/** What the latest result says of the process. `high` and `low` follow from the kind and the direction that is better. */
export type Variation =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low';

/** What a stable process is to be expected to do to its target. */
export type Assurance = 'pass' | 'fail' | 'inconsistent';

/** Which of the four rules a result stands out by. Source: page "Trends", section 3. */
export type Signal = 'outside' | 'trend' | 'two-of-three' | 'shift';

export type Side = 'high' | 'low';

/** What it means that a result stands out; neutral where no direction is better. */
export type Meaning = 'improvement' | 'concern' | 'neutral';

/** Why an indicator has no trend at all. */
export type NoTrendReason = 'switched-off' | 'annual' | 'yes-no' | 'date' | 'cumulative' | 'rolling-12' | 'proposed';

/** One period of a trend chart; a period without a figure stands in its place and is in no calculation. */
export interface TrendPoint {
  readonly period: Period;
  readonly figure: number | undefined;
  readonly target: TargetInForce | undefined;
  readonly state: 'final' | 'provisional' | 'estimated';
  readonly signal: Signal | undefined;
  /** Above or below what was to be expected; of a trend whether it rises or falls. */
  readonly side: Side | undefined;
  readonly meaning: Meaning | undefined;
}

/** A stretch with limits of its own: it begins with the series, or where the trend is started afresh. Unrounded, unclipped. */
export interface TrendSegment {
  readonly first: Period;
  readonly last: Period;
  /** How many results it has. */
  readonly results: number;
  readonly mean: number;
  /** Nothing of one result alone. */
  readonly limits: { readonly lower: number; readonly upper: number } | undefined;
  /** Why the trend starts afresh here; nothing at the start of the series. */
  readonly because: string | undefined;
}

export interface TrendChart {
  /** Every period of the series' own from the first that has a figure through the one that is shown, oldest first. */
  readonly points: readonly TrendPoint[];
  readonly segments: readonly TrendSegment[];
}

/**
 * The trend of an indicator by the XmR chart of page "Trends". Every one has `sentence`: what is said of it, or why nothing is.
 * Under 12 results since the last fresh start there is no verdict, and its chart's limits are only trial limits.
 */
export type Trend =
  | { readonly status: 'none'; readonly reason: NoTrendReason; readonly sentence: string }
  | { readonly status: 'no-data'; readonly sentence: string }
  | {
      readonly status: 'insufficient';
      readonly results: number;
      readonly sentence: string;
      readonly basis: string;
      readonly chart: TrendChart;
    }
  | TrendVerdict;

export interface TrendVerdict {
  /** `trial` has 12 to 14 results, whose limits will move. */
  readonly status: 'trial' | 'established';
  readonly results: number;
  /** The latest period with a figure, which the verdict is about, and how many periods after the first have none. */
  readonly latest: Period;
  readonly missing: number;
  readonly variation: Variation;
  /** By which rule the latest result stands out; nothing where it varies as expected. */
  readonly signal: Signal | undefined;
  /** Nothing without a target or a better direction. */
  readonly assurance: Assurance | undefined;
  /** The words of the variation with its reason, and that it is an early view. */
  readonly sentence: string;
  readonly assuranceSentence: string;
  /** How many results of which periods, where the trend starts afresh and that no outliers are screened out. */
  readonly basis: string;
  readonly chart: TrendChart;
}
