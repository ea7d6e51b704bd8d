import type { Day } from '../model/day.js';
import type { Held, SubjectKind } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Body, Paper, Plan, Review, Service } from '../model/records.js';
import type {
  ActivityAssessment,
  ActivityStatus,
  Assessment,
  IndicatorAssessment,
  NarrativeAssessment,
  Verdict,
} from './assessment.js';
import type { BudgetAssessment } from './budget.js';
import type { Completeness } from './due-state.js';
import type { OversightCounts } from './oversight-counts.js';
import type { RecommendationAssessment } from './recommendation.js';
import type { RiskAssessment } from './risk.js';
import type { RollUps } from './roll-up.js';

/** Ratings counted once a subject; the parts add to `total`. */
export interface RatingCounts {
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly unrated: number;
  readonly total: number;
}

export type TravelCounts = Readonly<Record<Verdict, number>> & { readonly total: number };

/** Statuses counted once an activity; withdrawn ones stand apart and not in the total. */
export interface StatusCounts {
  readonly byStatus: Readonly<Record<ActivityStatus | 'not-reported', number>>;
  readonly total: number;
  readonly withdrawn: number;
}

/** Who a report is for: a body; of one that has a report for each service, one of those; of a Panel, one session. */
export interface Recipient {
  readonly body: Held<Body>;
  readonly service?: Held<Service>;
  readonly review?: Held<Review>;
}

/** What a report for the public leaves out, because it is internal: how many of each would have stood in it. A project is an activity too. */
export type Exempt = Readonly<Record<SubjectKind | 'project' | 'return' | 'exception', number>>;

/** The judgements of which each recipient receives its own. */
export type ReceivedRecords = 'indicators' | 'activities' | 'narratives' | 'recommendations' | 'risks' | 'budgets';

/** What stands beside a report's counts: those of the period before, or why there are none. */
export type CountsBefore =
  | PeriodCounts
  /** It ended before the day from which anything is owed. */
  | { readonly told: 'nothing-owed'; readonly period: Period; readonly owedFrom: Day };

/** The counts of one period for the same recipient, from the records and on the day of the report itself. */
export interface PeriodCounts {
  readonly told: 'counts';
  readonly period: Period;
  /** Those through which they came, which may be another year's. */
  readonly plans: readonly Held<Plan>[];
  readonly ratings: RatingCounts;
  readonly statuses: StatusCounts;
  readonly oversight: OversightCounts;
  readonly completeness: Completeness;
  /** Those that the statuses count. */
  readonly activities: readonly Id[];
}

/** What one recipient receives of an assessment, with the counts of just that. */
export interface BodyAssessment extends Recipient, Omit<Assessment, ReceivedRecords> {
  /** What was put before the body for this period or session; nothing where no paper was. */
  readonly paper: Held<Paper> | undefined;
  /** In the order in which the plans deliver them, then by id. */
  readonly indicators: readonly IndicatorAssessment[];
  readonly activities: readonly ActivityAssessment[];
  readonly narratives: readonly NarrativeAssessment[];
  readonly recommendations: readonly RecommendationAssessment[];
  readonly risks: readonly RiskAssessment[];
  readonly budgets: readonly BudgetAssessment[];
  /** The plans through which this body receives what it does. */
  readonly plans: readonly Held<Plan>[];
  readonly exempt: Exempt;
  readonly ratings: RatingCounts;
  readonly travel: {
    readonly previousPeriod: TravelCounts;
    readonly samePeriodLastYear: TravelCounts;
    /** Against a year before, whichever of the two comparisons that is. */
    readonly yearOnYear: TravelCounts;
  };
  readonly statuses: StatusCounts;
  readonly oversight: OversightCounts;
  readonly completeness: Completeness;
  readonly rollUps: RollUps;
  /** Nothing where it was not asked for. */
  readonly before: CountsBefore | undefined;
}
