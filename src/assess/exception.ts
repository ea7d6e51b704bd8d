import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Exception } from '../model/records.js';
import type { Due, ExceptionEffect } from './due-state.js';

/** An exception that counted and whose new deadline has passed in vain is expired. */
export type ExceptionStanding = ExceptionEffect | 'expired';

/** One deadline that an exception is to vary. */
export interface VariedReturn {
  readonly subject: Id;
  readonly period: Period;
  /** The deadline before any exception. */
  readonly firstDue: Day;
  readonly standing: ExceptionStanding;
  /** How the exception came to count or not. */
  readonly sentence: string;
  readonly due: Due;
}

export interface ExceptionAssessment {
  readonly exception: Held<Exception>;
  readonly returns: readonly VariedReturn[];
}

/** The exceptions that name any of these returns, by id, each with those that it names. */
export function assessExceptions(framework: Framework, dues: readonly Due[]): readonly ExceptionAssessment[] {
  const returns = new Map<Id, VariedReturn[]>();
  for (const due of dues) {
    for (const judged of due.varied?.exceptions ?? []) {
      const kept = returns.get(judged.exception) ?? [];
      returns.set(judged.exception, [...kept, variedReturn(due, judged)]);
    }
  }
  return [...returns]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([id, varies]) => {
      const exception = framework.records.exception.get(id);
      return exception ? [{ exception, returns: varies }] : [];
    });
}

type Judged = NonNullable<Due['varied']>['exceptions'][number];

function variedReturn(due: Due, { effect, sentence, exception }: Judged): VariedReturn {
  const isExpired = effect === 'agreed' && due.state === 'overdue' && due.varied?.by === exception;
  return {
    subject: due.subject,
    period: due.period,
    firstDue: due.varied?.firstDue ?? due.dueOn,
    standing: isExpired ? 'expired' : effect,
    sentence,
    due,
  };
}
