import { addDays, type Day } from '../../model/day.js';
import type { Due } from '../due-state.js';
import { duesThrough } from '../dues-through.js';
import { isSame } from '../evidence/entry-value.js';
import type { ArrivalKind } from '../evidence.js';
import { duesQuestion } from '../subject-dues.js';
import { returnName } from '../unreadable-entries.js';
import { type Named, type NamedPost, named, namedPost } from '../views/named.js';
import { type PlainPeriod, plainPeriod } from '../views/plain-period.js';
import type { Side, Sides, Whose } from './sides.js';
import { whoseOf } from './sides.js';

/** A return that is owed and late in the later folder and was not in the earlier, or the other way round. */
export interface OverdueDifference {
  readonly of: Whose;
  readonly period: PlainPeriod;
  readonly owner: NamedPost | undefined;
  readonly dueOn: Day;
  /** The file that is there and cannot be read. */
  readonly unreadable: string | undefined;
  /** Where it stands now; not expected where it is no longer owed. */
  readonly now: Due['state'] | 'not-expected';
  /** Calendar days past its deadline, as it stands now: of one that came late, on the day on which it came. */
  readonly daysLate: number | undefined;
  readonly receivedOn: Day | undefined;
  /** How that day came to be known. */
  readonly how: ArrivalKind | undefined;
}

/** A deadline that exceptions or the settings moved; waived is no deadline at all. */
export interface DeadlineDifference {
  readonly of: Whose;
  readonly period: PlainPeriod;
  readonly from: Day | 'waived';
  readonly to: Day | 'waived';
  /** The exception that counts now; nothing where none does. */
  readonly by: Named | undefined;
  /** What moved it: an exception that counts or that does no more, the settings, or else the record's own fields. */
  readonly movedBy: 'exception' | 'no-exception' | 'settings' | 'record';
}

export type DuesByReturn = ReadonlyMap<string, Due>;

export interface DueDifferences {
  readonly newlyOverdue: readonly OverdueDifference[];
  /** What could be read, or was not there, and is there now and cannot be read. */
  readonly unreadable: readonly OverdueDifference[];
  readonly settled: readonly OverdueDifference[];
  readonly deadlines: readonly DeadlineDifference[];
}

/** How far ahead deadlines are looked at, in days: a year. */
const daysAhead = 366;

/** Where everything stands that a folder has ever owed, or will within a year. */
export function duesOfAll({ framework, evidence }: Side): DuesByReturn {
  const to = addDays(evidence.today, daysAhead);
  const question = duesQuestion(framework, { from: to, to }, evidence);
  const dues = [...framework.subjects.values()].flatMap((subject) => duesThrough(framework, subject, { to, question }));
  return new Map(dues.map((due) => [returnName(due), due]));
}

/** What fell due or was settled by the change: both folders are seen on the same day. */
export function dueDifferences(sides: Sides, before: DuesByReturn, after: DuesByReturn): DueDifferences {
  const newlyOverdue = [...after].flatMap(([name, due]) =>
    isOwed(due) && !isOwed(before.get(name)) ? [overdue(sides, due, due)] : [],
  );
  const unreadable = [...after].flatMap(([name, due]) =>
    fileOf(due) !== undefined && fileOf(before.get(name)) === undefined ? [overdue(sides, due, due)] : [],
  );
  const settled = [...before].flatMap(([name, due]) => {
    const now = after.get(name);
    return isOwed(due) && isSettled(now) ? [overdue(sides, due, now)] : [];
  });
  const deadlines = [...after].flatMap(([name, due]) => deadline(sides, before.get(name), due) ?? []);
  return { newlyOverdue, unreadable, settled, deadlines };
}

/** Past its deadline and not there: an answer without a figure settles nothing, and what was passed over is no longer chased. */
function isOwed(due: Due | undefined): boolean {
  if (due?.state === 'answered-without-figure') return due.daysLate > 0;
  return due?.state === 'overdue' && !due.passedOver && due.unreadable === undefined;
}

/** What came on time never was overdue; what cannot be read is told apart. */
function isSettled(now: Due | undefined): boolean {
  return !isOwed(now) && now?.state !== 'received-on-time' && fileOf(now) === undefined;
}

function fileOf(due: Due | undefined): string | undefined {
  return due?.state === 'overdue' ? due.unreadable : undefined;
}

function overdue(sides: Sides, due: Due, now: Due | undefined): OverdueDifference {
  const { framework, evidence } = sides.after;
  return {
    of: whoseOf(sides, due.subject),
    period: plainPeriod(framework.calendar, due.period),
    owner: namedPost(framework, due.owner, evidence.today),
    dueOn: (now ?? due).dueOn,
    unreadable: fileOf(now),
    now: now?.state ?? 'not-expected',
    daysLate: now && 'daysLate' in now ? now.daysLate : undefined,
    receivedOn: now && 'receivedOn' in now ? now.receivedOn : undefined,
    how: now && 'how' in now ? now.how : undefined,
  };
}

function deadline(sides: Sides, was: Due | undefined, is: Due): DeadlineDifference | undefined {
  if (was === undefined) return undefined;
  const [from, to] = [endOf(was), endOf(is)];
  if (from === to) return undefined;
  const { framework } = sides.after;
  return {
    of: whoseOf(sides, is.subject),
    period: plainPeriod(framework.calendar, is.period),
    from,
    to,
    by: is.varied?.by === undefined ? undefined : named(framework, is.varied.by),
    movedBy: moverOf(sides, was, is),
  };
}

function moverOf({ before, after }: Sides, was: Due, is: Due): DeadlineDifference['movedBy'] {
  if (is.varied?.by !== undefined) return 'exception';
  if (firstDueOf(was) === firstDueOf(is)) return 'no-exception';
  return isSame(before.framework.settings, after.framework.settings) ? 'record' : 'settings';
}

function firstDueOf({ varied, dueOn }: Due): Day {
  return varied?.firstDue ?? dueOn;
}

function endOf({ varied, dueOn }: Due): Day | 'waived' {
  return varied?.isWaived ? 'waived' : dueOn;
}
