import type { Day } from '../model/day.js';
import type { Held, SubjectKind } from '../model/framework.js';
import type { Unknown } from '../model/history.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Body } from '../model/records.js';

/** How arrivals are known: by the commit that brought a value, by its landing on the main branch, or by what reporters state. */
export type Clock = 'submitted' | 'landed' | 'declared';

/** How a day of arrival came to be known. Uncommitted and not landed count as today, and are said. */
export type ArrivalKind = 'declared' | 'committed' | 'merged' | 'squashed' | 'uncommitted' | 'not-landed';

/** When a value came, by one clock. */
export interface KnownArrival {
  readonly on: Day;
  readonly how: ArrivalKind;
  /** The commit that the day is taken from; nothing where it is not committed. */
  readonly commit: string | undefined;
  /** Who wrote that commit, as it says. */
  readonly by: string | undefined;
}
export type Arrival = KnownArrival | Unknown;

/** The value of an entry as page 3 names its fields, dates and numbers as the file gives them; the order of fields does not matter. */
export interface EntryValue {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The value answers what is owed: a reason for having no figure does not. */
  readonly isAnswer: boolean;
  readonly missing: 'not-available' | 'not-applicable' | 'confidential' | undefined;
  readonly state: 'final' | 'provisional' | 'estimated';
}

/** What a change of a value is. Only indicators and budgets are corrected or restated; of the others it is amended. A figure after a reason for having none has arrived. */
export type ValueChangeKind = 'arrived' | 'revised' | 'corrected' | 'restated' | 'amended' | 'removed' | 'put-back';

/** A final paper that showed a body an earlier value; it may be gone, or a draft again. */
export interface ShownIn {
  readonly paper: Id;
  readonly body: Id;
  /** The service reported, where the body has a report for each. */
  readonly service?: Id;
}

/** One item of an entry's `restated`: an earlier value, and why it was changed. */
export interface Restatement {
  /** Its place among the items. */
  readonly index: number;
  readonly previous: Readonly<Record<string, unknown>>;
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
}

/** One change of the value of an entry after it first came. */
export interface ValueChange {
  readonly subject: Id;
  readonly kind: SubjectKind;
  readonly period: Period;
  /** The file of the entry, as it stands now or last stood. */
  readonly path: string;
  readonly change: ValueChangeKind;
  readonly from: EntryValue | undefined;
  readonly to: EntryValue | undefined;
  readonly submitted: Arrival;
  readonly landed: Arrival;
  /** Made on a branch before the entry was first merged, and shown by no final paper: nobody had read the earlier value. */
  readonly beforeLanding: boolean;
  /** What the entry says of this earlier value. */
  readonly restatement: Restatement | undefined;
  /** The final papers that showed the earlier value, by paper. */
  readonly shownIn: readonly ShownIn[];
  /** None is known to have shown it, and it cannot be told that none did. */
  readonly mayBeShown: boolean;
}

/** What the history tells of one entry that is there now. */
export interface EntryHistory {
  readonly submitted: Arrival;
  readonly landed: Arrival;
  /** Oldest first. */
  readonly changes: readonly ValueChange[];
}

/** The commit whose figures a body saw with a final paper. */
export interface DrawnPaper {
  readonly paper: Id;
  readonly body: Held<Body>['id'];
  /** Where the paper names none that there is, the one that made it final. */
  readonly commit: string | undefined;
  /** Why the commit, or the one that the paper names, is not known. */
  readonly unknown: Unknown | undefined;
}

/** A commit whose own word on its date is contradicted, with the files that it brought. */
export interface DoubtfulCommit {
  readonly commit: string;
  readonly doubt: 'author-date' | 'before-its-parent' | 'in-future' | 'no-date';
  /** A full sentence with both days. */
  readonly sentence: string;
  /** The files that are there now and of which a day is taken from it, or what a paper showed. */
  readonly paths: readonly string[];
}

/** What git's history tells of the data folder that is read. */
export interface FolderHistory {
  /** The commit that was read, or that the files stand on. */
  readonly head: string;
  /** Files that are not as that commit has them, by path. */
  readonly uncommitted: readonly string[];
  /** By the path of the entry now. */
  readonly entries: ReadonlyMap<string, EntryHistory>;
  /** Every change of a value, those of entries that are gone among them, oldest first. */
  readonly changes: readonly ValueChange[];
  /** On which day the agreement of each exception came into the folder, by exception and by the return that it names (`returnKey`): one may be added later. */
  readonly exceptionsRecorded: ReadonlyMap<Id, ReadonlyMap<string, Arrival>>;
  /** The final papers by id. */
  readonly papers: ReadonlyMap<Id, DrawnPaper>;
  readonly doubtful: readonly DoubtfulCommit[];
  /** Parts that this history cannot tell of: cut off, nested. */
  readonly gaps: readonly Unknown[];
}

/** How arrivals are known, and the day on which they are judged. */
export interface Evidence {
  readonly clock: Clock;
  readonly today: Day;
  readonly history: FolderHistory | Unknown;
  /** The files of entries that are there and cannot be read, by the return that they are of (`returnName`). */
  readonly unreadable?: ReadonlyMap<string, string>;
}
