import { type Audience, audienceOfSubject } from '../../model/audience.js';
import type { Day } from '../../model/day.js';
import type { Framework, SubjectKind } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Due } from '../due-state.js';
import type { ArrivalKind } from '../evidence.js';
import type { Escalation } from '../late-runs.js';
import type { ListedReturn } from '../overdue.js';
import { type NamedPost, namedPost } from './named.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';

/** One return that somebody owes, owed or brought late. */
export interface OwedReturn {
  readonly kind: SubjectKind;
  readonly id: Id;
  readonly code: string | undefined;
  readonly title: string;
  readonly audience: Audience;
  readonly period: PlainPeriod;
  readonly state: Due['state'];
  /** Its deadline, as exceptions that count have varied it. */
  readonly dueOn: Day;
  /** The deadline before them, where they varied it. */
  readonly firstDue: Day | undefined;
  /** Calendar days past its deadline; nothing where that is to come. */
  readonly daysLate: number | undefined;
  readonly receivedOn: Day | undefined;
  /** How the day of arrival came to be known. */
  readonly how: ArrivalKind | undefined;
  /** Why there is no figure, or why the day of its arrival is not known. */
  readonly reason: string | undefined;
  /** The file that is there and cannot be read. */
  readonly unreadable: string | undefined;
  /** The post that owes it, and who answers for it while it is vacant. */
  readonly post: NamedPost | undefined;
  /** What exceptions say of its deadline, a sentence each. */
  readonly exceptions: readonly string[];
  readonly escalation: PlainEscalation | undefined;
}

/** To whom a return goes that is missing for some periods in a row. */
export interface PlainEscalation extends Omit<Escalation, 'post'> {
  readonly post: NamedPost | undefined;
}

export function owedReturn(framework: Framework, { due, escalation }: ListedReturn, today: Day): OwedReturn {
  const { varied, dueOn } = due;
  return {
    kind: due.kind,
    ...subjectOf(framework, due),
    period: plainPeriod(framework.calendar, due.period),
    ...stateOf(due),
    dueOn,
    firstDue: varied && varied.firstDue !== dueOn ? varied.firstDue : undefined,
    post: namedPost(framework, due.owner, today),
    exceptions: (varied?.exceptions ?? []).map(({ sentence }) => sentence),
    escalation: escalation && { ...escalation, post: namedPost(framework, escalation.post, today) },
  };
}

function subjectOf(framework: Framework, { subject: id }: Due) {
  const subject = framework.subjects.get(id);
  return {
    id,
    code: subject?.kind === 'indicator' ? subject.record.code : undefined,
    title: subject?.record.title ?? id,
    audience: subject ? audienceOfSubject(subject) : ('public' as const),
  };
}

function reasonOf(due: Due): string | undefined {
  if (due.state === 'arrival-unknown') return due.why;
  return due.state === 'answered-without-figure' ? due.reason : undefined;
}

function stateOf(due: Due) {
  return {
    state: due.state,
    daysLate: 'daysLate' in due ? due.daysLate : undefined,
    receivedOn: 'receivedOn' in due ? due.receivedOn : undefined,
    how: 'how' in due ? due.how : undefined,
    reason: reasonOf(due),
    unreadable: due.state === 'overdue' ? due.unreadable : undefined,
  };
}
