import type { Held, SubjectKind } from '../model/framework.js';
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

type JudgedRecords = 'indicators' | 'activities' | 'narratives' | 'recommendations' | 'risks' | 'budgets';

/** The counts of one period, as its report has them. */
export interface PeriodCounts {
  readonly period: Period;
  readonly ratings: RatingCounts;
  readonly travel: BodyAssessment['travel'];
  readonly statuses: StatusCounts;
  readonly oversight: OversightCounts;
  readonly completeness: Completeness;
}

/** What one recipient receives of an assessment, with the counts of just that. */
export interface BodyAssessment extends Recipient, Omit<Assessment, JudgedRecords> {
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
  /** The counts of the period before, judged on the same day; nothing where they were not asked for. */
  readonly before: PeriodCounts | undefined;
}
