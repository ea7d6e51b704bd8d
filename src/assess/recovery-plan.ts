import { type Day, daysBetween } from '../model/day.js';
import { type Calendar, type Period, parsePeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { seenFrom } from './own-quarter.js';
import type { JudgedPeriod } from './rated-before.js';
import { planSentence } from './recovery-plan-words.js';
import { figureIn, type Series } from './series.js';
import { standingRed } from './standing-red.js';

type RecoveryPlan = NonNullable<Indicator['recovery_plans']>[number];

/** One action of a recovery plan, and whether it was done by the day. */
export interface RecoveryAction {
  readonly action: NonNullable<RecoveryPlan['actions']>[number];
  readonly isDone: boolean;
  /** Done after the end of the period, by the reporting day. */
  readonly doneSince: Day | undefined;
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
  /** The day by which it was to be on target has passed: within the figure's period, or after it while no later figure is there. */
  readonly isDayPast: boolean;
  /** That day has passed, the plan is open, and the last rating is red. */
  readonly isMissed: boolean;
  readonly sentence: string;
}

interface Asked {
  /** The report's period. */
  readonly period: Period;
  /** The indicator's own period that is shown. */
  readonly shown: JudgedPeriod;
}

/** The recovery plans that a report of the period tells: those called for by its end, open or closed within it. */
export function recoveryPlansOf(series: Series, asked: Asked): readonly RecoveryPlanStanding[] {
  const { calendar } = series;
  const told = plansCalledForBy(series, asked.shown.period).filter((each) => isTold(each, asked));
  const red = told.length === 0 ? undefined : standingRed(series, asked.shown);
  const { period, judged } = red ?? asked.shown;
  return told.map((each) => {
    const stood = standingOf(each, { ...asked, series, isRed: red !== undefined });
    return { ...stood, sentence: planSentence(stood, { calendar, period, rating: judged.rating }) };
  });
}

/** Whether any plan was entered that the figure of this period or an earlier one called for, open or closed. */
export function hasPlanFor(series: Series, period: Period): boolean {
  return plansCalledForBy(series, period).length > 0;
}

function plansCalledForBy({ calendar, indicator }: Series, { last }: Period): readonly Placed[] {
  const { recovery_plans: plans = [], frequency } = indicator;
  return plans
    .map((plan, index) => ({ plan, index, for: periodOf(calendar, plan.for, frequency) }))
    .filter((each) => each.for === undefined || each.for.last <= last);
}

/** A month and a year may share a key: the indicator's own frequency is meant first. */
function periodOf(calendar: Calendar, key: string, frequency: Indicator['frequency']): Period | undefined {
  const tried = [frequency, 'quarterly', 'monthly', 'annual'] as const;
  return tried.map((each) => parsePeriod(calendar, each, key)).find((each) => each !== undefined);
}

type Placed = Pick<RecoveryPlanStanding, 'plan' | 'index' | 'for'>;

function isTold({ plan: { closed_on } }: Placed, { period }: Asked): boolean {
  return closed_on === undefined || closed_on >= period.first;
}

interface AskedOfOne extends Asked {
  readonly series: Series;
  /** Whether the last rating is. */
  readonly isRed: boolean;
}

function standingOf(placed: Placed, asked: AskedOfOne): Omit<RecoveryPlanStanding, 'sentence'> {
  const { closed_on, agreed_by, agreed_on, on_target_by, actions = [] } = placed.plan;
  const { today } = asked.series;
  const seen = seenFrom(today, asked.period);
  const isOpen = closed_on === undefined || closed_on > seen;
  const isDayPast = hasPassed(on_target_by, asked);
  return {
    ...placed,
    isOpen,
    isAgreed: agreed_by !== undefined && (agreed_on === undefined || agreed_on <= today),
    actions: actions.map((action) => actionBy(action, { seen, today })),
    isDayPast,
    isMissed: isOpen && isDayPast && asked.isRed,
  };
}

/** A day after the figure's period is for a later figure to answer, and passes while none is there. */
function hasPassed(day: Day | undefined, { series, shown: { period } }: AskedOfOne): boolean {
  if (day === undefined || day >= series.today) return false;
  return day <= period.last || !hasFigureAfter(series, period);
}

function hasFigureAfter(series: Series, period: Period): boolean {
  return [...series.entries.values()].some(
    (entry) => entry.period.last > period.last && figureIn(series, entry.period) !== undefined,
  );
}

function actionBy(
  action: RecoveryAction['action'],
  { seen, today }: { readonly seen: Day; readonly today: Day },
): RecoveryAction {
  const { due, done_on } = action;
  const isDone = done_on !== undefined && done_on <= seen;
  return {
    action,
    isDone,
    doneSince: !isDone && done_on !== undefined && done_on <= today ? done_on : undefined,
    daysOverdue: isDone || due === undefined || due >= seen ? undefined : daysBetween(due, seen),
  };
}
