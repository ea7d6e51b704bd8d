import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Exception } from '../model/records.js';
import type { Due, ExceptionEffect, JudgedException } from './due-state.js';

/** An exception that counted and whose new deadline has passed in vain is expired. */
export type ExceptionStanding = ExceptionEffect | 'expired';

/** One deadline that an exception is to vary. */
export interface VariedReturn {
  readonly subject: Id;
  readonly period: Period;
  /** Of a period before the report's, and still owed on the day. */
  readonly isEarlier: boolean;
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

/** The exceptions that name any of these returns, by id, each with those that it names: of the period, and of earlier ones what is still owed, so that what was put off stays in sight until it comes. */
export function assessExceptions(
  framework: Framework,
  dues: readonly Due[],
  earlier: readonly Due[] = [],
): readonly ExceptionAssessment[] {
  const returnsIn = (all: readonly Due[], isEarlier: boolean) =>
    all.flatMap((due) =>
      (due.varied?.exceptions ?? []).map(
        (judged) => [judged.exception, { ...variedReturn(due, judged), isEarlier }] as const,
      ),
    );
  return [...grouped([...returnsIn(dues, false), ...returnsIn(earlier, true)])]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([id, varies]) => {
      const exception = framework.records.exception.get(id);
      return exception ? [{ exception, returns: varies }] : [];
    });
}

function variedReturn(due: Due, { effect, sentence, exception }: JudgedException): Omit<VariedReturn, 'isEarlier'> {
  const isExpired = due.state === 'overdue' && due.varied?.by === exception;
  return {
    subject: due.subject,
    period: due.period,
    firstDue: due.varied?.firstDue ?? due.dueOn,
    standing: isExpired ? 'expired' : effect,
    sentence,
    due,
  };
}
