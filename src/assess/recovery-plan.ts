import type { Day } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { Rating } from './assessment.js';

export type RecoveryPlan = NonNullable<Indicator['recovery_plans']>[number];

/** One action of a recovery plan, and whether it was done by the day. */
export interface RecoveryAction {
  readonly action: NonNullable<RecoveryPlan['actions']>[number];
  readonly isDone: boolean;
  /** Calendar days past its day while it is not done. */
  readonly daysOverdue: number | undefined;
}

/** A recovery plan as it stands at the end of a report's period. */
export interface RecoveryPlanStanding {
  readonly plan: RecoveryPlan;
  /** The period whose figure called for it. */
  readonly for: Period | undefined;
  readonly isOpen: boolean;
  readonly isAgreed: boolean;
  readonly actions: readonly RecoveryAction[];
  /** The day by which it was to be on target has passed, and the figure is still red. */
  readonly isMissed: boolean;
  readonly sentence: string;
}

interface Asked {
  readonly period: Period;
  readonly today: Day;
  readonly rating: Rating;
}

/** The recovery plans that a report of the period tells: those called for by its end, open or closed within it. */
export function recoveryPlansOf(
  _framework: Framework,
  _indicator: Indicator,
  _asked: Asked,
): readonly RecoveryPlanStanding[] {
  return [];
}
