import type { Entered, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Indicator, IndicatorEntry } from '../model/records.js';
import type { Comparison, Rating, TargetInForce, Travel, YearToDate } from './assessment.js';
import type { Due } from './due-state.js';
import type { RedEscalation } from './escalation.js';
import type { MoveRun } from './move-run.js';
import type { RecoveryPlanStanding } from './recovery-plan.js';
import type { Trend } from './trend/trend.js';
import type { YearEnd } from './year-end.js';

/** One period of an indicator's history, for charts and tables. A date counts in days from 1970, yes is 1. */
export interface SeriesPoint {
  readonly period: Period;
  readonly figure: number | undefined;
  readonly target: TargetInForce | undefined;
  readonly provisional: boolean;
}

export type OffTargetReason =
  | 'red'
  | 'amber-again'
  | 'forecast-red'
  | 'worse-than-last-year'
  | 'overdue'
  | 'answered-without-figure';

export interface IndicatorAssessment {
  readonly indicator: Held<Indicator>;
  /** Its own latest period that ends in the report's, else the latest before, which is shown dated and not counted. */
  readonly period: Period;
  readonly counted: boolean;
  /** Not approved yet: it owes nothing and is not counted. */
  readonly proposed?: boolean;
  readonly due: Due | undefined;
  readonly entry: Entered<IndicatorEntry> | undefined;
  readonly figure: number | undefined;
  readonly target: TargetInForce | undefined;
  readonly periodRating: Rating;
  readonly toDateRating: Rating | undefined;
  readonly ratedOn: 'period' | 'year-to-date';
  /** The one of the two that is counted and coloured. */
  readonly rating: Rating;
  readonly yearToDate: YearToDate | undefined;
  readonly toDateTarget: TargetInForce | undefined;
  readonly travel: Travel;
  /** The figure that is counted, the period's or the year's to date, beside a year before: what is decided by such a comparison is decided by this one. */
  readonly againstLastYear: Comparison;
  readonly trend: Trend;
  /** How the year is expected to end; nothing where it has ended. */
  readonly yearEnd: YearEnd | undefined;
  /** Oldest first, at most three years, the period itself last. */
  readonly series: readonly SeriesPoint[];
  /** The rises or falls in a row that the series ends with. */
  readonly moveRun: MoveRun | undefined;
  /** Where there is no figure: the rated period before, so that a gap hides nothing. */
  readonly lastRated: { readonly period: Period; readonly rating: Rating } | undefined;
  /** What was promised last time: the action of the entry before. */
  readonly lastAction: { readonly period: Period; readonly text: string } | undefined;
  readonly offTarget: readonly OffTargetReason[];
  /** Where a red figure goes, and where one went that has had no rating since; nothing where it is not counted. */
  readonly escalation: RedEscalation | undefined;
  readonly recoveryPlans: readonly RecoveryPlanStanding[];
}
