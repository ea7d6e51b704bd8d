import { type Day, daysBetween } from '../model/day.js';
import { type Entered, entriesOf, type Framework, type Held } from '../model/framework.js';
import { type Period, sameFrequencyAndPeriod, shiftPeriod } from '../model/period.js';
import type { Risk, RiskEntry } from '../model/records.js';
import { type RiskScore, riskScore } from '../model/risk-band.js';
import type { Due } from './due-state.js';
import { quarterShown, seenFrom } from './own-quarter.js';
import type { OversightQuestion } from './recommendation.js';

/** What is still to be done about a risk, or was done by the day. */
export interface RiskAction {
  readonly action: NonNullable<Risk['actions']>[number];
  readonly isDone: boolean;
  /** Calendar days past its day while it is not done. */
  readonly daysOverdue: number | undefined;
}

/** Since the quarter before. `new` where the risk was not on the register then, `unknown` where one of the two scores is missing. */
export type RiskMovement = 'up' | 'down' | 'same' | 'new' | 'unknown';

export interface RiskAssessment {
  readonly risk: Held<Risk>;
  /** Its own quarter that is shown; `counted` where that is of the report's period and the risk is open. */
  readonly period: Period | undefined;
  readonly counted: boolean;
  readonly entry: Entered<RiskEntry> | undefined;
  readonly inherent: RiskScore;
  /** As it was scored for the quarter; nothing where nobody scored it. */
  readonly residual: RiskScore | undefined;
  readonly target: RiskScore | undefined;
  /** The score of the quarter before; nothing where it had none. */
  readonly previous: RiskScore | undefined;
  readonly movement: RiskMovement;
  readonly isAboveAppetite: boolean | undefined;
  readonly actions: readonly RiskAction[];
  /** Calendar days past the day by which it was to be reviewed. */
  readonly daysReviewOverdue: number | undefined;
  /** It was closed in the period, and is told with its last score. */
  readonly isClosed: boolean;
  readonly due: Due | undefined;
}

/** One risk as it stood at the end of the period. Nothing where it was put on the register later or taken off before. */
export function assessRisk(
  framework: Framework,
  risk: Held<Risk>,
  { period, today, dues }: OversightQuestion,
): RiskAssessment | undefined {
  const { opened_on, closed_on } = risk;
  if (opened_on > period.last || (closed_on !== undefined && closed_on < period.first)) return undefined;
  const seen = seenFrom(today, period);
  const isClosed = closed_on !== undefined && closed_on <= seen;
  const scored = isClosed ? lastScored(framework, risk, period) : scoredIn(framework, risk, { period, dues });
  return {
    risk,
    inherent: riskScore(framework.settings, risk.inherent),
    target: risk.target && riskScore(framework.settings, risk.target),
    ...scored,
    isAboveAppetite: isAbove(scored.residual, risk.appetite),
    actions: actionsBy(risk, seen),
    daysReviewOverdue: isClosed ? undefined : daysPast(risk.review_by, seen),
    isClosed,
  };
}

type Scored = Pick<RiskAssessment, 'period' | 'counted' | 'entry' | 'residual' | 'previous' | 'movement' | 'due'>;

/** What is closed owes nothing and moves nowhere: its last score is told, dated and not counted. */
function lastScored(framework: Framework, risk: Held<Risk>, period: Period): Scored {
  const entry = entriesOf(framework, 'risk', risk.id).findLast((each) => each.period.last <= period.last);
  const residual = entry && riskScore(framework.settings, entry);
  return {
    period: entry?.period,
    counted: false,
    entry,
    residual,
    previous: undefined,
    movement: 'unknown',
    due: undefined,
  };
}

function scoredIn(
  framework: Framework,
  risk: Held<Risk>,
  { period, dues }: Pick<OversightQuestion, 'period' | 'dues'>,
): Scored {
  const shown = quarterShown(framework, { kind: 'risk', record: risk }, period);
  if (shown === undefined) return { ...nothingScored, movement: 'new' };
  const own = shown.period;
  const before = shiftPeriod(framework.calendar, own, -1);
  const entry = entryOf(framework, risk, own);
  const earlier = entryOf(framework, risk, before);
  const residual = entry && riskScore(framework.settings, entry);
  const previous = earlier && riskScore(framework.settings, earlier);
  return {
    period: own,
    counted: shown.isCurrent,
    entry,
    residual,
    previous,
    movement: before.last < risk.opened_on ? 'new' : movementOf(residual, previous),
    due: dues.find((due) => sameFrequencyAndPeriod(due.period, own)),
  };
}

const nothingScored = {
  period: undefined,
  counted: false,
  entry: undefined,
  residual: undefined,
  previous: undefined,
  due: undefined,
} as const;

function entryOf(framework: Framework, risk: Held<Risk>, own: Period): Entered<RiskEntry> | undefined {
  return entriesOf(framework, 'risk', risk.id).find((entry) => sameFrequencyAndPeriod(entry.period, own));
}

function movementOf(residual: RiskScore | undefined, previous: RiskScore | undefined): RiskMovement {
  if (residual === undefined || previous === undefined) return 'unknown';
  // in a named matrix two scores that are alike may lie in different bands
  const moved = residual.score - previous.score || residual.level - previous.level;
  if (moved === 0) return 'same';
  return moved > 0 ? 'up' : 'down';
}

/** Nothing where there is no score or no appetite to hold it against. */
function isAbove(residual: RiskScore | undefined, appetite: number | undefined): boolean | undefined {
  return residual === undefined || appetite === undefined ? undefined : residual.score > appetite;
}

function actionsBy({ actions = [] }: Risk, seen: Day): readonly RiskAction[] {
  return actions.map((action) => {
    const isDone = action.done_on !== undefined && action.done_on <= seen;
    return { action, isDone, daysOverdue: isDone ? undefined : daysPast(action.due, seen) };
  });
}

function daysPast(day: Day | undefined, seen: Day): number | undefined {
  return day !== undefined && day < seen ? daysBetween(day, seen) : undefined;
}
