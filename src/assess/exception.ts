import type { Day } from '../model/day.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Exception } from '../model/records.js';

/** Whether an exception changes a deadline: only one agreed in time by a body that may agree it does. */
export type ExceptionStanding = 'agreed' | 'expired' | 'requested' | 'agreed-late' | 'not-by-an-agreeing-body';

/** One deadline that an exception is to vary. */
export interface VariedReturn {
  readonly subject: Id;
  readonly period: Period;
  /** The deadline that it varies. */
  readonly firstDue: Day;
  readonly standing: ExceptionStanding;
  readonly sentence: string;
}

export interface ExceptionAssessment {
  readonly exception: Held<Exception>;
  readonly returns: readonly VariedReturn[];
}

export function assessExceptions(_framework: Framework, _period: Period, _today: Day): readonly ExceptionAssessment[] {
  return [];
}
