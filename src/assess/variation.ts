import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { isUnknown } from '../model/history.js';
import type { Id } from '../model/id.js';
import type { Body, Exception } from '../model/records.js';
import { nameOn } from '../model/succession.js';
import { showDay } from '../model/words.js';
import type { ExceptionEffect, Expected, JudgedException, Variation } from './due-state.js';
import type { Evidence, KnownArrival } from './evidence.js';

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
  { exceptions, evidence }: { readonly exceptions: ExceptionsByReturn; readonly evidence: Evidence },
): Due {
  const named = exceptions.get(keyOf(due.subject, due.period.key));
  if (named === undefined) return due;
  let standing: Standing = { dueOn: due.dueOn, by: undefined, isWaived: false };
  const judged: JudgedException[] = [];
  for (const exception of [...named].sort(compareAgreements)) {
    const effect = effectOf(exception, standing.dueOn, { framework, today: evidence.today });
    const recorded = recordedLater(exception, evidence);
    const sentence = sentenceOf(exception, effect, { framework, standing, recorded });
    judged.push({ exception: exception.id, effect, sentence, ...(recorded && { recordedOn: recorded.on }) });
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

/** When the agreement came into the folder, where that was after the day on which it claims to have been made. The claim still counts. */
function recordedLater({ id, agreed_on }: Held<Exception>, { history }: Evidence): KnownArrival | undefined {
  const recorded = isUnknown(history) ? undefined : history.exceptionsRecorded.get(id);
  if (recorded === undefined || isUnknown(recorded) || agreed_on === undefined) return undefined;
  return recorded.on > agreed_on ? recorded : undefined;
}

/** `, recorded on 20 October 2012,` */
function recordInWords(recorded: KnownArrival | undefined): string {
  if (recorded === undefined) return '';
  return recorded.how === 'uncommitted'
    ? ', in a record that is not committed yet,'
    : `, recorded on ${showDay(recorded.on)},`;
}

interface Told {
  readonly framework: Framework;
  readonly standing: Standing;
  readonly recorded: KnownArrival | undefined;
}

function sentenceOf(
  exception: Held<Exception>,
  effect: ExceptionEffect,
  { framework, standing, recorded }: Told,
): string {
  const body = exception.agreed_by && framework.records.body.get(exception.agreed_by);
  const agreed = `${nameOf(body || undefined, exception)} agreed ${onDay(exception)}${recordInWords(recorded)}`;
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
