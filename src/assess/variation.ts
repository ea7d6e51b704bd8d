import { bodyInSentence } from '../model/body-in-sentence.js';
import { type Day, daysBetween } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { isUnknown } from '../model/history.js';
import type { Id } from '../model/id.js';
import type { Body, Exception } from '../model/records.js';
import { nameOn } from '../model/succession.js';
import { countInWords, sentence, showDay } from '../model/words.js';
import type { ExceptionEffect, Expected, JudgedException, Variation } from './due-state.js';
import type { Arrival, Evidence } from './evidence.js';

/** All exceptions by the returns that they name: worked out once, for a subject does not name them. */
export type ExceptionsByReturn = ReadonlyMap<string, readonly Held<Exception>[]>;

export function exceptionsByReturn(framework: Framework): ExceptionsByReturn {
  const named = [...framework.records.exception.values()].flatMap((exception) =>
    exception.subjects.flatMap((subject) =>
      exception.periods.map((period) => [returnKey(subject, period), exception] as const),
    ),
  );
  return grouped(named);
}

/** A return as exceptions name it. */
export function returnKey(subject: string, period: string): string {
  return `${subject} ${period}`;
}

/** An expected entry with its deadline as exceptions vary it: each counts only if agreed by the deadline that it varies. Source: NNDC framework 2012, section 3. */
export function varied<Due extends Expected>(
  framework: Framework,
  due: Due,
  { exceptions, evidence }: { readonly exceptions: ExceptionsByReturn; readonly evidence: Evidence },
): Due {
  const key = returnKey(due.subject, due.period.key);
  const named = exceptions.get(key);
  if (named === undefined) return due;
  let standing: Standing = { dueOn: due.dueOn, by: undefined, isWaived: false };
  const judged: JudgedException[] = [];
  for (const exception of [...named].sort(compareAgreements)) {
    const effect = effectOf(exception, standing.dueOn, { framework, today: evidence.today });
    const recorded = recordedLater(exception, key, evidence);
    const said = sentenceOf(exception, effect, { framework, standing, recorded });
    judged.push({ exception: exception.id, effect, sentence: said });
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

/** When the agreement on the return came into the folder, where that is unknown or was after the day on which it claims to have been made. The claim still counts. */
function recordedLater({ id, agreed_on }: Held<Exception>, key: string, { history }: Evidence): Arrival | undefined {
  const recorded = isUnknown(history) ? undefined : history.exceptionsRecorded.get(id)?.get(key);
  if (recorded === undefined || agreed_on === undefined) return undefined;
  return isUnknown(recorded) || recorded.on > agreed_on ? recorded : undefined;
}

/** `, recorded on 20 October 2012` */
function recordInWords(recorded: Arrival | undefined): string {
  if (recorded === undefined) return '';
  if (isUnknown(recorded)) return ' (on what day that was recorded is not known)';
  return recorded.how === 'uncommitted'
    ? ', in a record that is not committed yet'
    : `, recorded on ${showDay(recorded.on)}`;
}

interface Told {
  readonly framework: Framework;
  readonly standing: Standing;
  readonly recorded: Arrival | undefined;
}

function sentenceOf(
  exception: Held<Exception>,
  effect: ExceptionEffect,
  { framework, standing, recorded }: Told,
): string {
  const body = exception.agreed_by && framework.records.body.get(exception.agreed_by);
  const name = sentence(nameOf(body || undefined, exception));
  const when = onDay(exception);
  const record = recordInWords(recorded);
  const toException = `${name} agreed to an exception ${when}${record}`;
  switch (effect) {
    case 'requested':
      return `An exception was asked for on ${showDay(exception.requested_on)} and is not agreed, so the deadline stands.`;
    case 'agreed':
      return `${name} agreed ${when}${record}${record.startsWith(',') ? ',' : ''} that ${whatWasAgreed(exception)}${minuteOf(exception)}.`;
    case 'agreed-late':
      return `${toException}, ${tooLate(exception, standing.dueOn)}, so it does not count.`;
    case 'not-by-an-agreeing-body':
      return `${toException}, but may not agree exceptions, so it does not count.`;
  }
}

/** `a day too late`: agreed when the deadline had passed. */
function tooLate({ agreed_on }: Exception, dueOn: Day): string {
  const days = agreed_on === undefined ? 0 : daysBetween(dueOn, agreed_on);
  return days === 1 ? 'a day too late' : `${countInWords(days)} days too late`;
}

function nameOf(body: Body | undefined, { agreed_on, requested_on }: Exception): string {
  return body ? bodyInSentence(nameOn(body, agreed_on ?? requested_on)) : 'a body that is not in bodies/';
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
