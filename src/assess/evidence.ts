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

/** What a change of a value is. Only indicators and budgets are corrected or restated; of the others it is amended. */
export type ValueChangeKind = 'revised' | 'corrected' | 'restated' | 'amended' | 'removed' | 'put-back';

/** A final paper that showed a body an earlier value. */
export interface ShownIn {
  readonly paper: Id;
  readonly body: Id;
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
  /** Made on a branch before the entry was first merged: nobody had read the earlier value from the record. */
  readonly beforeLanding: boolean;
  /** As the entry's `restated` says of this earlier value. */
  readonly reason: string | undefined;
  /** The final papers that showed the earlier value, by paper. */
  readonly shownIn: readonly ShownIn[];
}

/** What the history tells of one entry that is there now. */
export interface EntryHistory {
  readonly submitted: Arrival;
  readonly landed: Arrival;
  /** Oldest first. */
  readonly changes: readonly ValueChange[];
}

/** The commit whose figures a body saw with a final paper, or why that is not known. */
export interface DrawnPaper {
  readonly paper: Id;
  readonly body: Held<Body>['id'];
  readonly commit: string | undefined;
  readonly unknown: Unknown | undefined;
}

/** A commit whose own word on its date is contradicted, with the files that it brought. */
export interface DoubtfulCommit {
  readonly commit: string;
  readonly doubt: 'author-date' | 'before-its-parent' | 'in-future' | 'no-date';
  /** A full sentence with both days. */
  readonly sentence: string;
  /** The entries, as they stand now, whose arrival is taken from it. */
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
  /** On which day the agreement of each exception came into the folder, by exception. */
  readonly exceptionsRecorded: ReadonlyMap<Id, Arrival>;
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
}
