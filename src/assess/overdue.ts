import { addDays, type Day, isWithin } from '../model/day.js';
import type { Framework, Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import { candidateOf } from './candidate.js';
import type { Due } from './due-state.js';
import { duesThrough } from './dues-through.js';
import type { Evidence } from './evidence.js';
import { standingPeriodOf } from './expected.js';
import { chasedRuns, type Escalation, escalationOf, goesOn } from './late-runs.js';
import { type DuesQuestion, duesQuestion } from './subject-dues.js';

/** Which of what is owed is asked for. */
export interface OverdueQuestion {
  readonly framework: Framework;
  readonly evidence: Evidence;
  /** Only what a report of this period counts; left out, all that is owed on the day. */
  readonly period: Period | undefined;
  /** Only what this post owes or answers for. */
  readonly post: Id | undefined;
  /** Only what is of this service, or across services. */
  readonly service: Id | 'none' | undefined;
  /** Late by at most so many days does not count. */
  readonly graceDays: number;
  /** How many days ahead it is told what falls due; left out, it is not. */
  readonly withinDays: number | undefined;
}

/** Under what a return is listed. Only the first two are owed and not there. */
export type OwedList =
  | 'overdue'
  | 'without-figure'
  | 'within-grace'
  | 'late'
  | 'due-next'
  | 'passed-over'
  | 'arrival-unknown';

/** One return that the answer tells of. */
export interface ListedReturn {
  readonly due: Due;
  readonly list: OwedList;
  /** The service that has its work on the day; nothing for what is across services. */
  readonly service: Id | undefined;
  /** Only of the last of a run that is listed. */
  readonly escalation: Escalation | undefined;
}

/** What was looked at, and what of it is told. */
export interface Owed {
  readonly dues: readonly Due[];
  readonly listed: readonly ListedReturn[];
  /** The services that any of it is of, none among them. */
  readonly services: ReadonlySet<Id | undefined>;
}

/** A deadline may stand in the last month of its period, before its end: as many days as a month has. */
const daysOfMonth = 31;

/** What is owed and not there on the day, and what stands beside it. */
export function overdueOf(question: OverdueQuestion): Owed {
  const { framework, evidence, withinDays = 0 } = question;
  const { today } = evidence;
  const to = addDays(today, withinDays + daysOfMonth);
  const dues = duesQuestion(framework, { from: today, to }, evidence);
  const found = [...framework.subjects.values()].map((subject) => owedBySubject(subject, { question, dues, to }));
  return {
    dues: found.flatMap((each) => each.dues),
    listed: found.flatMap((each) => each.listed),
    services: new Set(found.flatMap((each) => [...each.services])),
  };
}

interface Asked {
  readonly question: OverdueQuestion;
  readonly dues: DuesQuestion;
  readonly to: Day;
}

const nothing: Owed = { dues: [], listed: [], services: new Set() };

function owedBySubject(subject: Subject, { question, dues: asked, to }: Asked): Owed {
  const { framework, evidence } = question;
  const { today } = evidence;
  const { service } = candidateOf(framework, subject, today).fields;
  if (question.service !== undefined && (service ?? 'none') !== question.service) return nothing;
  const all = duesThrough(framework, subject, { to, question: asked });
  const running = chasedRuns(all);
  const dues = all.filter((due) => isAsked(due, subject, question));
  const found = dues.flatMap((due) => {
    const list = listOf(due, question);
    if (list === undefined) return [];
    return [{ due, list, service, running: running.get(due) ?? 0 }];
  });
  const listed = found.map(({ running: missing, ...each }, at): ListedReturn => {
    const isLast = !goesOn(found.slice(at));
    return { ...each, escalation: isLast ? escalationOf(framework, missing, { service, today }) : undefined };
  });
  return { dues, listed, services: new Set(dues.length === 0 ? [] : [service]) };
}

/** A report counts what ends in its period; a lagged figure stands where an unlagged one with its deadline would. */
function isAsked(due: Due, subject: Subject, { framework, period, post }: OverdueQuestion): boolean {
  if (post !== undefined && due.owner !== post && due.standIn !== post) return false;
  if (period === undefined) return true;
  return isWithin(standingPeriodOf(framework.calendar, subject, due.period).last, period);
}

function listOf(due: Due, question: OverdueQuestion): OwedList | undefined {
  switch (due.state) {
    case 'overdue':
      return due.passedOver ? 'passed-over' : late(due, question, 'overdue');
    case 'answered-without-figure':
      return due.daysLate === 0 ? dueNext(due, question) : late(due, question, 'without-figure');
    case 'received-late':
      return question.period && 'late';
    case 'arrival-unknown':
      return 'arrival-unknown';
    case 'excepted':
      return due.until && dueNext(due, question);
    case 'due-soon':
    case 'not-yet-due':
      return dueNext(due, question);
    case 'received-on-time':
      return undefined;
  }
}

function late({ daysLate }: { readonly daysLate: number }, { graceDays }: OverdueQuestion, list: OwedList): OwedList {
  return daysLate > graceDays ? list : 'within-grace';
}

function dueNext({ dueOn }: Due, { evidence, withinDays }: OverdueQuestion): OwedList | undefined {
  return withinDays !== undefined && dueOn <= addDays(evidence.today, withinDays) ? 'due-next' : undefined;
}
