import { correctedWithoutReason } from './corrected-without-reason.js';
import { cumulativeFalling } from './cumulative-falling.js';
import { backdatedCommit, commitBeforeParent, commitInFuture, commitWithoutDate } from './doubtful-dates.js';
import { forecastDoubtful } from './forecast-doubtful.js';
import type { HistoryRule } from './judged-history.js';
import type { JudgementRule } from './judged-records.js';
import { numeratorAboveDenominator } from './numerator-above-denominator.js';
import { outturnContradictsPeriods } from './outturn-contradicts-periods.js';
import { rebaseWithoutData } from './rebase-without-data.js';
import { recoveryPlanMissed } from './recovery-plan-missed.js';
import { recoveryPlanMissing } from './recovery-plan-missing.js';
import { redWithoutAction } from './red-without-action.js';
import { removedWithoutReason } from './removed-without-reason.js';
import { restatedNothing } from './restated-nothing.js';
import { restatedWithoutReason } from './restated-without-reason.js';
import { sameValueAgain } from './same-value-again.js';
import { targetLoosened } from './target-loosened.js';
import { targetNoBetterThanOutturn } from './target-no-better-than-outturn.js';
import { targetSetLate } from './target-set-late.js';
import { unitChanged } from './unit-changed.js';
import { unknownCommit } from './unknown-commit.js';
import { valueCarriedForward } from './value-carried-forward.js';
import { valueFarFromLast } from './value-far-from-last.js';
import { valueFarFromTarget } from './value-far-from-target.js';

/** Rules on what the history tells of the records. */
export const historyRules: readonly HistoryRule[] = [
  restatedWithoutReason,
  removedWithoutReason,
  correctedWithoutReason,
  restatedNothing,
  unknownCommit,
  backdatedCommit,
  commitBeforeParent,
  commitInFuture,
  commitWithoutDate,
];

/** Rules on what is judged: is a figure plausible, does a target make sense, was a promise kept. */
export const judgementRules: readonly JudgementRule[] = [
  valueFarFromTarget,
  valueFarFromLast,
  forecastDoubtful,
  cumulativeFalling,
  numeratorAboveDenominator,
  sameValueAgain,
  valueCarriedForward,
  outturnContradictsPeriods,
  targetLoosened,
  targetSetLate,
  targetNoBetterThanOutturn,
  unitChanged,
  rebaseWithoutData,
  redWithoutAction,
  recoveryPlanMissing,
  recoveryPlanMissed,
];
