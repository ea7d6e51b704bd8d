import type { Day } from '../model/day.js';
import type { Entered, Framework, Held, Priority } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Activity, ActivityEntry, AssessmentEntry, Plan } from '../model/records.js';
import type { BudgetAssessment } from './budget.js';
import type { Due } from './due-state.js';
import type { Clock, Evidence } from './evidence.js';
import type { ExceptionAssessment } from './exception.js';
import type { IndicatorAssessment } from './indicator-assessment.js';
import type { LateReturn } from './late-return.js';
import type { MilestoneAssessment } from './milestone.js';
import type { RecommendationAssessment } from './recommendation.js';
import type { RiskAssessment } from './risk.js';

export type { BodyAssessment, RatingCounts, Recipient, StatusCounts, TravelCounts } from './body-assessment.js';
export type { BudgetAssessment } from './budget.js';
export type { Completeness, Due, DueState } from './due-state.js';
export type { ExceptionAssessment } from './exception.js';
export type { IndicatorAssessment, OffTargetReason, SeriesPoint } from './indicator-assessment.js';
export type { RecommendationAssessment } from './recommendation.js';
export type { RiskAssessment } from './risk.js';

/** What is asked of the data: one report period, seen from one day. */
export interface AssessmentQuestion {
  readonly framework: Framework;
  readonly period: Period;
  readonly evidence: Evidence;
}

export type Colour = 'green' | 'amber' | 'red';

/** Why there is no colour. Unrated is never red. */
export type UnratedReason =
  | 'no-figure'
  | 'not-due-yet'
  | 'overdue'
  | 'excepted'
  | 'monitor-only'
  | 'data-only'
  | 'no-target'
  | 'first-year'
  | 'no-control'
  | 'nothing-to-count'
  | 'year-to-date-incomplete'
  | 'not-comparable'
  | 'proposed';

/** A judgement of one figure against its target. `words` is the label, `sentence` how it came about. */
export type Rating =
  | { readonly colour: Colour; readonly words: string; readonly sentence: string }
  | { readonly colour: 'unrated'; readonly reason: UnratedReason; readonly words: string; readonly sentence: string };

/** The target of one period, or to date: one number, or a band for the polarity `range`. Dates count in days from 1970. */
export type TargetInForce =
  | { readonly kind: 'value'; readonly value: number; readonly floor?: number }
  | { readonly kind: 'band'; readonly lower: number; readonly upper: number; readonly floor?: number };

export type Verdict = 'improved' | 'worsened' | 'no-significant-change' | 'higher' | 'lower' | 'not-comparable';

/** A figure beside an earlier one. `movement` tells the figure's way and ignores tolerance; the verdict tells what it means. */
export type Comparison =
  | {
      readonly verdict: Exclude<Verdict, 'not-comparable'>;
      readonly with: Period;
      readonly comparator: number;
      readonly change: number;
      readonly movement: 'up' | 'down' | 'same';
      readonly sentence: string;
    }
  | {
      readonly verdict: 'not-comparable';
      readonly with: Period;
      readonly reason:
        | 'no-current-data'
        | 'no-comparator-data'
        | 'cumulative-measure'
        | 'same-as-previous-period'
        | 'break-in-series';
      readonly sentence: string;
    };

export interface Travel {
  readonly previousPeriod: Comparison;
  readonly samePeriodLastYear: Comparison;
}

/** The year so far. Without a figure the sentence says why; a missing period stops it: "to Q1 (Q2 missing)". */
export interface YearToDate {
  readonly figure: number | undefined;
  /** The last period that is in the figure. */
  readonly to: Period | undefined;
  /** The due periods without a figure, confidential ones too. */
  readonly missing: readonly Period[];
  /** `includes a provisional figure`: where what is in it is not final. */
  readonly unsettled?: string | undefined;
  /** `Q2 missing`: why it stops before the period; nothing where it does not. */
  readonly stoppedBy?: string | undefined;
  readonly sentence: string;
}

export type ActivityStatus = ActivityEntry['status'];

export interface ActivityAssessment {
  readonly activity: Held<Activity>;
  /** Its latest entry in the report's period; the last before it once it has ended. */
  readonly entry: Entered<ActivityEntry> | undefined;
  /** Before its start it has not started; without an entry it has not been reported; withdrawn is counted apart. */
  readonly status: ActivityStatus | 'not-reported' | 'withdrawn';
  /** Owed for the last month of the period and not there; the status shown is an earlier month's. */
  readonly notUpdated: boolean;
  /** In the order of the record. */
  readonly milestones: readonly MilestoneAssessment[];
  /** Not approved yet: it owes nothing and is not counted. */
  readonly proposed?: boolean;
  readonly dues: readonly Due[];
  readonly withdrawn:
    | { readonly on: Day; readonly reason: string | undefined; readonly agreedBy: string | undefined }
    | undefined;
}

/** The words owed for a plan or a priority. */
export interface NarrativeAssessment {
  readonly subject:
    | { readonly kind: 'plan'; readonly plan: Held<Plan> }
    | { readonly kind: 'priority'; readonly priority: Priority };
  readonly due: Due | undefined;
  readonly entry: Entered<AssessmentEntry> | undefined;
}

/** Everything that can be said of one period on one day, whoever asks. */
export interface Assessment {
  readonly framework: Framework;
  readonly period: Period;
  readonly today: Day;
  /** How arrivals are known: claims under `declared`, otherwise what the history tells. */
  readonly clock: Clock;
  readonly history: Evidence['history'];
  readonly indicators: ReadonlyMap<Id, IndicatorAssessment>;
  readonly activities: ReadonlyMap<Id, ActivityAssessment>;
  readonly narratives: ReadonlyMap<Id, NarrativeAssessment>;
  readonly recommendations: ReadonlyMap<Id, RecommendationAssessment>;
  readonly risks: ReadonlyMap<Id, RiskAssessment>;
  readonly budgets: ReadonlyMap<Id, BudgetAssessment>;
  /** Those that vary a deadline of a return of this period, or of an earlier one that is still owed. */
  readonly exceptions: readonly ExceptionAssessment[];
  /** Every entry that is expected for a period that ends in the report's period, by subject and period. */
  readonly dues: readonly Due[];
  /** What is not in yet and falls due within a month of the reporting day, of whatever period, earliest deadline first. */
  readonly dueNext: readonly Due[];
  /** What earlier periods asked for, has not come and is still asked for on the day, by the id of its subject. */
  readonly owedBefore: readonly Due[];
  /** Returns of the period that have been missing for so many periods in a row that they go further than their owner. */
  readonly lateReturns: readonly LateReturn[];
}
