import type { Day } from '../model/day.js';
import type { Period } from '../model/period.js';
import type { Settings } from '../model/records.js';
import type { Judgement } from './judgement.js';
import type { RecoveryPlanStanding } from './recovery-plan.js';
import type { Series } from './series.js';

/** How far a red figure goes: red once, in two rated periods running, in three or worse than a year before. Each step includes those before. */
export type EscalationStep = 'commentary-and-action' | 'recovery-plan' | 'performance-panel';

/** Where a red figure goes and what it owes. Source: page "The rules", off target, escalation, recovery. */
export interface RedEscalation {
  readonly step: EscalationStep;
  /** Rated periods in a row that are red, this one the last; a missing figure between them does not reset the count. */
  readonly running: number;
  /** The first of them. */
  readonly since: Period;
  /** Worse than a year before, by more than the tolerance of travel. */
  readonly isWorseningYearOnYear: boolean;
  /** What is owed at this step and is not there. */
  readonly owed: readonly ('commentary' | 'action' | 'recovery-plan')[];
  readonly sentence: string;
}

/** One judged period of a series, and the recovery plans that are known in it. */
export interface RedQuestion {
  readonly period: Period;
  readonly judged: Judgement;
  readonly isYearsEnd: boolean;
  readonly recoveryPlans: readonly RecoveryPlanStanding[];
  readonly today: Day;
  readonly settings: Settings;
}

/** Where a figure goes that is red; nothing where its counted rating is not. */
export function redEscalationOf(_series: Series, _asked: RedQuestion): RedEscalation | undefined {
  return undefined;
}
