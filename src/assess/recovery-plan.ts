import { type Day, daysBetween } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import { type Calendar, type Period, parsePeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { Rating } from './assessment.js';
import { seenFrom } from './own-quarter.js';
import { planSentence } from './recovery-plan-words.js';

type RecoveryPlan = NonNullable<Indicator['recovery_plans']>[number];

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
  /** Its place among the plans of its indicator. */
  readonly index: number;
  /** The period whose figure called for it. */
  readonly for: Period | undefined;
  readonly isOpen: boolean;
  /** By the reporting day: a plan is agreed after the period whose figure called for it. */
  readonly isAgreed: boolean;
  readonly actions: readonly RecoveryAction[];
  /** The day by which it was to be on target has passed, and the figure is of a period that ends on or after it. */
  readonly isDayPast: boolean;
  /** That day has passed, the plan is open, and the figure is still red. */
  readonly isMissed: boolean;
  readonly sentence: string;
}

interface Asked {
  /** The report's period. */
  readonly period: Period;
  /** The indicator's own period that is shown, and how its figure is rated. */
  readonly own: Period;
  readonly rating: Rating;
  readonly today: Day;
}

/** The recovery plans that a report of the period tells: those called for by its end, open or closed within it. */
export function recoveryPlansOf(
  { calendar }: Framework,
  { recovery_plans: plans = [], frequency }: Indicator,
  asked: Asked,
): readonly RecoveryPlanStanding[] {
  return plans
    .map((plan, index) => ({ plan, index, for: periodOf(calendar, plan.for, frequency) }))
    .filter((each) => isTold(each, asked))
    .map((each) => {
      const stood = standingOf(each, asked);
      return { ...stood, sentence: planSentence(stood, { ...asked, calendar, period: asked.own }) };
    });
}

/** A month and a year may share a key: the indicator's own frequency is meant first. */
function periodOf(calendar: Calendar, key: string, frequency: Indicator['frequency']): Period | undefined {
  const tried = [frequency, 'quarterly', 'monthly', 'annual'] as const;
  return tried.map((each) => parsePeriod(calendar, each, key)).find((each) => each !== undefined);
}

type Placed = Pick<RecoveryPlanStanding, 'plan' | 'index' | 'for'>;

function isTold({ plan, for: calledFor }: Placed, { period, own }: Asked): boolean {
  if (calledFor !== undefined && calledFor.last > own.last) return false;
  return plan.closed_on === undefined || plan.closed_on >= period.first;
}

function standingOf(placed: Placed, { period, own, rating, today }: Asked): Omit<RecoveryPlanStanding, 'sentence'> {
  const { closed_on, agreed_by, agreed_on, on_target_by, actions = [] } = placed.plan;
  const seen = seenFrom(today, period);
  const isOpen = closed_on === undefined || closed_on > seen;
  const isDayPast = on_target_by !== undefined && on_target_by <= own.last && on_target_by < today;
  return {
    ...placed,
    isOpen,
    isAgreed: agreed_by !== undefined && (agreed_on === undefined || agreed_on <= today),
    actions: actions.map((action) => actionBy(action, seen)),
    isDayPast,
    isMissed: isOpen && isDayPast && rating.colour === 'red',
  };
}

function actionBy(action: RecoveryAction['action'], seen: Day): RecoveryAction {
  const { due, done_on } = action;
  const isDone = done_on !== undefined && done_on <= seen;
  return {
    action,
    isDone,
    daysOverdue: isDone || due === undefined || due >= seen ? undefined : daysBetween(due, seen),
  };
}
