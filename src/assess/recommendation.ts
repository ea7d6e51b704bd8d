import type { Day } from '../model/day.js';
import type { Entered, Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Recommendation, RecommendationEntry } from '../model/records.js';
import type { Due } from './due-state.js';

/** One recommendation in one report. */
export interface RecommendationAssessment {
  readonly recommendation: Held<Recommendation>;
  /** Its latest entry in the report's period; the last before it once it is closed. */
  readonly entry: Entered<RecommendationEntry> | undefined;
  /** `implemented` is management's word, `verified` the auditor's: they are never merged. */
  readonly status: RecommendationEntry['status'] | 'not-reported';
  readonly isOpen: boolean;
  /** The first date agreed stands beside the one agreed last. */
  readonly firstDue: Day;
  readonly currentDue: Day;
  readonly revisions: number;
  /** Calendar days past its first due date while it is open. */
  readonly daysOverdue: number | undefined;
  readonly isWithinRevisedDate: boolean;
  /** Calendar days since it was reported. */
  readonly age: number;
  readonly notUpdated: boolean;
  readonly dues: readonly Due[];
}

export interface OversightQuestion {
  readonly period: Period;
  readonly today: Day;
  readonly dues: readonly Due[];
  /** Whether a plan that runs at the period's end holds it. */
  readonly isHeld: boolean;
}

export function assessRecommendation(
  _framework: Framework,
  _recommendation: Held<Recommendation>,
  _question: OversightQuestion,
): RecommendationAssessment | undefined {
  return undefined;
}
