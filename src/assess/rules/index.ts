import { correctedWithoutReason } from './corrected-without-reason.js';
import { backdatedCommit, commitBeforeParent, commitInFuture, commitWithoutDate } from './doubtful-dates.js';
import type { HistoryRule } from './judged-history.js';
import type { JudgementRule } from './judged-records.js';
import { removedWithoutReason } from './removed-without-reason.js';
import { restatedNothing } from './restated-nothing.js';
import { restatedWithoutReason } from './restated-without-reason.js';
import { unknownCommit } from './unknown-commit.js';

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
export const judgementRules: readonly JudgementRule[] = [];
