import type { Day } from '../model/day.js';
import { escalationAfter } from '../model/escalation-after.js';
import type { Framework } from '../model/framework.js';
import { type Period, periodContaining } from '../model/period.js';
import type { Settings } from '../model/records.js';
import { escalationSentence, reasonInWords } from './escalation-words.js';
import { type PanelLook, panelLookOf } from './panel-look.js';
import { isOfYear, type JudgedPeriod, ratedBefore } from './rated-before.js';
import { hasPlanFor, type RecoveryPlanStanding } from './recovery-plan.js';
import { entryIn, type Series } from './series.js';
import { standingRed } from './standing-red.js';

/** How far a red figure goes. From the second on it comes to the Board; at the last a Performance Panel is proposed. */
export type EscalationStep = 'commentary-and-action' | 'recovery-plan' | 'performance-panel';

/** Where a red figure goes and what it owes. Source: page "The rules", off target, escalation, recovery. */
export interface RedEscalation extends RedRun {
  readonly step: EscalationStep;
  /** Worse than a year before, by more than the tolerance of travel. */
  readonly isWorseningYearOnYear: boolean;
  /** It is by the length of the run alone: a figure that is red once and worse than a year before owes none. */
  readonly isRecoveryPlanOwed: boolean;
  /** Any open plan will do: it goes on until it is closed, whichever figure called for it. */
  readonly planStanding: 'none-entered' | 'none-open' | 'open';
  /** What is owed at this step and is not there. */
  readonly owed: readonly ('commentary' | 'action' | 'recovery-plan')[];
  /** Nothing before the last step. */
  readonly panel: PanelLook | undefined;
  /** Why it has come this far: `Significantly off target for two rated quarters running, since Q1 2012/13.` */
  readonly reason: string;
  /** The reason with where it goes, what is owed and what of that is there: for those who may hear of review sessions. */
  readonly sentence: string;
}

/** Rated periods in a row that are red; a period without a rating between or after them does not end it. */
interface RedRun {
  readonly running: number;
  /** The first of them. */
  readonly since: Period;
}

/** One judged period of a series, and the recovery plans that are known in it. */
export interface RedQuestion extends JudgedPeriod {
  readonly framework: Framework;
  readonly recoveryPlans: readonly RecoveryPlanStanding[];
  readonly today: Day;
}

/** Where a red figure goes, and where one went that has had no rating since; nothing where the last rating is another. */
export function redEscalationOf(series: Series, asked: RedQuestion): RedEscalation | undefined {
  const red = standingRed(series, asked);
  if (red === undefined) return undefined;
  const run = redRun(series, red);
  const { againstLastYear } = red.judged;
  const isWorseningYearOnYear = againstLastYear.verdict === 'worsened';
  const isRecoveryPlanOwed = run.running >= escalationAfter(series.settings).recoveryPlan;
  const planStanding = planStandingOf(series, asked);
  const step = stepOf(series.settings, run.running, isWorseningYearOnYear);
  // one red figure goes nowhere, so there is nothing to follow in a later period that has none
  if (step === 'commentary-and-action' && red !== asked) return undefined;
  const escalated = {
    ...run,
    step,
    isWorseningYearOnYear,
    isRecoveryPlanOwed,
    planStanding,
    owed: [
      ...wordsOwed(series, asked),
      ...(isRecoveryPlanOwed && planStanding !== 'open' ? (['recovery-plan'] as const) : []),
    ],
    panel: step === 'performance-panel' ? panelLookOf(series.indicator, { ...asked, ...run }) : undefined,
    reason: reasonInWords(series.calendar, {
      ...run,
      worse: isWorseningYearOnYear ? againstLastYear.sentence : undefined,
      isUnratedSince: red !== asked,
    }),
  };
  return { ...escalated, sentence: escalationSentence(escalated) };
}

function stepOf(settings: Settings, running: number, isWorsening: boolean): EscalationStep {
  const { recoveryPlan, panel } = escalationAfter(settings);
  if (running >= panel || isWorsening) return 'performance-panel';
  return running >= recoveryPlan ? 'recovery-plan' : 'commentary-and-action';
}

/** Of a year that is rated, years; otherwise the indicator's own periods. */
function redRun(series: Series, red: JudgedPeriod): RedRun {
  const { period } = red;
  const own = isOfYear(series, red) ? periodContaining(series.calendar, 'annual', period.last) : period;
  const run = [own];
  for (const before of ratedBefore(series, red)) {
    if (before.rating.colour !== 'red') break;
    run.push(before.period);
  }
  return { running: run.length, since: run.at(-1) ?? own };
}

/** What has to be said of a red figure; of a period without a rating nothing has. */
function wordsOwed(series: Series, { period, judged }: RedQuestion): RedEscalation['owed'] {
  if (judged.rating.colour !== 'red') return [];
  const entry = entryIn(series, period);
  return (['commentary', 'action'] as const).filter((word) => (entry?.[word] ?? '').trim() === '');
}

function planStandingOf(series: Series, { period, recoveryPlans }: RedQuestion): RedEscalation['planStanding'] {
  if (recoveryPlans.some(({ isOpen }) => isOpen)) return 'open';
  return hasPlanFor(series, period) ? 'none-open' : 'none-entered';
}
