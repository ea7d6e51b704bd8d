import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import type { Id } from '../model/id.js';
import type { Body, Exception } from '../model/records.js';
import { nameOn } from '../model/succession.js';
import { showDay } from '../model/words.js';
import type { ExceptionEffect, Expected, JudgedException, Variation } from './due-state.js';

/** All exceptions by the returns that they name: worked out once, for a subject does not name them. */
export type ExceptionsByReturn = ReadonlyMap<string, readonly Held<Exception>[]>;

export function exceptionsByReturn(framework: Framework): ExceptionsByReturn {
  const named = [...framework.records.exception.values()].flatMap((exception) =>
    exception.subjects.flatMap((subject) =>
      exception.periods.map((period) => [keyOf(subject, period), exception] as const),
    ),
  );
  return grouped(named);
}

function keyOf(subject: Id, period: string): string {
  return `${subject} ${period}`;
}

/** An expected entry with its deadline as exceptions vary it: each counts only if agreed by the deadline that it varies. Source: NNDC framework 2012, section 3. */
export function varied<Due extends Expected>(
  framework: Framework,
  due: Due,
  { exceptions, today }: { readonly exceptions: ExceptionsByReturn; readonly today: Day },
): Due {
  const named = exceptions.get(keyOf(due.subject, due.period.key));
  if (named === undefined) return due;
  let standing: Standing = { dueOn: due.dueOn, by: undefined, isWaived: false };
  const judged: JudgedException[] = [];
  for (const exception of [...named].sort(compareAgreements)) {
    const effect = effectOf(exception, standing.dueOn, { framework, today });
    judged.push({ exception: exception.id, effect, sentence: sentenceOf(exception, effect, { framework, standing }) });
    if (effect === 'agreed') standing = afterAgreement(standing, exception);
  }
  const { dueOn, by, isWaived } = standing;
  const variation: Variation = { firstDue: due.dueOn, by, isWaived, exceptions: judged };
  return { ...due, dueOn, varied: variation };
}

interface Standing {
  readonly dueOn: Day;
  readonly by: Id | undefined;
  readonly isWaived: boolean;
}

function afterAgreement(standing: Standing, exception: Held<Exception>): Standing {
  if (exception.waived) return { ...standing, by: exception.id, isWaived: true };
  return { ...standing, by: exception.id, dueOn: exception.new_due ?? standing.dueOn };
}

/** A day that sorts after all days, for what is not agreed. */
const never = '9999';

function compareAgreements(a: Held<Exception>, b: Held<Exception>): number {
  return compareTexts(a.agreed_on ?? never, b.agreed_on ?? never) || compareTexts(a.id, b.id);
}

function effectOf(
  { agreed_by, agreed_on }: Exception,
  dueOn: Day,
  { framework, today }: { readonly framework: Framework; readonly today: Day },
): ExceptionEffect {
  if (agreed_by === undefined || agreed_on === undefined || agreed_on > today) return 'requested';
  if (framework.records.body.get(agreed_by)?.agrees_exceptions !== true) return 'not-by-an-agreeing-body';
  return agreed_on <= dueOn ? 'agreed' : 'agreed-late';
}

function sentenceOf(
  exception: Held<Exception>,
  effect: ExceptionEffect,
  { framework, standing }: { readonly framework: Framework; readonly standing: Standing },
): string {
  const body = exception.agreed_by && framework.records.body.get(exception.agreed_by);
  const agreed = `${nameOf(body || undefined, exception)} agreed ${onDay(exception)}`;
  switch (effect) {
    case 'requested':
      return `An exception was asked for on ${showDay(exception.requested_on)} and is not agreed, so the deadline stands.`;
    case 'agreed':
      return `${agreed} that ${whatWasAgreed(exception)}${minuteOf(exception)}.`;
    case 'agreed-late':
      return `${agreed} to an exception, after the deadline of ${showDay(standing.dueOn)}, so it does not count.`;
    case 'not-by-an-agreeing-body':
      return `${agreed} to an exception, but may not agree exceptions, so it does not count.`;
  }
}

function nameOf(body: Body | undefined, { agreed_on, requested_on }: Exception): string {
  return body ? nameOn(body, agreed_on ?? requested_on) : 'A body that is not in bodies/';
}

function onDay({ agreed_on }: Exception): string {
  return agreed_on === undefined ? 'on an unknown day' : `on ${showDay(agreed_on)}`;
}

function whatWasAgreed({ new_due, waived }: Exception): string {
  if (waived || new_due === undefined) return 'nothing is owed';
  return `it is due by ${showDay(new_due)}`;
}

function minuteOf({ minute }: Exception): string {
  return minute === undefined ? '' : ` (minute ${minute})`;
}
