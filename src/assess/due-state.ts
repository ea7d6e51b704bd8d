import type { Day } from '../model/day.js';
import type { SubjectKind } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { ArrivalKind } from './evidence.js';

/** One entry that somebody owes: one subject in one of its own periods. */
export interface Expected {
  readonly subject: Id;
  readonly kind: SubjectKind;
  readonly period: Period;
  /** Its deadline, as exceptions that count have varied it. */
  readonly dueOn: Day;
  /** The post that owes it. */
  readonly owner: Id | undefined;
  /** The post that answers for it while the one that owes it is vacant. */
  readonly standIn?: Id;
  /** What exceptions say of its deadline; nothing where none names it. */
  readonly varied?: Variation;
}

/** Whether an exception changes a deadline: only one agreed in time by a body that may agree it does. */
export type ExceptionEffect = 'agreed' | 'requested' | 'agreed-late' | 'not-by-an-agreeing-body';

/** One exception on one return, with what came of it as a sentence. */
export interface JudgedException {
  readonly exception: Id;
  readonly effect: ExceptionEffect;
  readonly sentence: string;
}

/** How exceptions vary one deadline. */
export interface Variation {
  /** The deadline before any of them. */
  readonly firstDue: Day;
  /** The last that counts. */
  readonly by: Id | undefined;
  /** Nothing is owed any more. */
  readonly isWaived: boolean;
  /** In the order in which they were agreed; those that were only asked for come last. */
  readonly exceptions: readonly JudgedException[];
}

/** Where an expected entry stands on the day. Days late are calendar days. */
export type DueState =
  | { readonly state: 'received-on-time'; readonly receivedOn: Day; readonly how: ArrivalKind }
  | { readonly state: 'received-late'; readonly receivedOn: Day; readonly how: ArrivalKind; readonly daysLate: number }
  | { readonly state: 'arrival-unknown'; readonly why: string; readonly remedy?: string }
  | { readonly state: 'answered-without-figure'; readonly reason: string; readonly daysLate: number }
  /** Unreadable: the file that is there all the same, and cannot be read. */
  | { readonly state: 'overdue'; readonly daysLate: number; readonly passedOver: boolean; readonly unreadable?: string }
  /** An exception was agreed in time; without a day it is waived for good. */
  | { readonly state: 'excepted'; readonly exception: Id | undefined; readonly until: Day | undefined }
  | { readonly state: 'due-soon' }
  | { readonly state: 'not-yet-due' };
export type Due = Expected & DueState;

/** The states of what is expected, counted; the parts always add to `expected`. Due soon counts as not yet due. */
export interface Completeness {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly arrivalUnknown: number;
  readonly answeredWithoutFigure: number;
  readonly overdue: number;
  readonly notYetDue: number;
  readonly excepted: number;
  /** on time + late + arrival unknown */
  readonly received: number;
  /** received + answered without figure + overdue: what completeness is a share of */
  readonly owedByNow: number;
}
