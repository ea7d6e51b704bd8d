import type { Day } from '../../model/day.js';
import {
  type Entered,
  type EntryTypes,
  entriesOf,
  type Framework,
  type Subject,
  type SubjectKind,
} from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { comparePeriods, type Period, sameFrequencyAndPeriod } from '../../model/period.js';
import type { Due, DueState } from '../due-state.js';
import { duesThrough } from '../dues-through.js';
import type { Evidence } from '../evidence.js';
import { duesQuestion } from '../subject-dues.js';
import { type EntryEvidence, entryEvidence } from './entry-evidence.js';
import { type Named, type NamedPost, named, namedPost } from './named.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';

/** Where a return stands, and what exceptions say of its deadline. */
export type PlainDue = DueState & {
  readonly dueOn: Day;
  readonly owner: NamedPost | undefined;
  readonly exceptions: readonly string[];
};

/** One of a subject's own periods: what is owed for it, what was entered, and who says that they entered it. */
export interface ToldPeriod {
  readonly period: PlainPeriod;
  readonly due: PlainDue | undefined;
  readonly reportedOn: Day | undefined;
  readonly reportedBy: Named | undefined;
  readonly internalNote: string | undefined;
  /** When it came and how it changed, by the history; nothing where that is not read. */
  readonly recorded: EntryEvidence | undefined;
}

/** A period with what the records and the history hold of it, before it is made plain. */
export interface OwnPeriod<Kind extends SubjectKind> {
  readonly period: Period;
  readonly due: Due | undefined;
  readonly entry: Entered<EntryTypes[Kind]> | undefined;
  readonly recorded: EntryEvidence | undefined;
}

/** Every period for which a subject owes something or something was entered, earliest first. */
export function ownPeriodsOf<Kind extends SubjectKind>(
  framework: Framework,
  subject: Subject & { readonly kind: Kind },
  evidence: Evidence,
): readonly OwnPeriod<Kind>[] {
  const dues = duesUpTo(framework, subject, evidence);
  const entries = entriesOf(framework, subject.kind, subject.record.id);
  const periods = [...dues, ...entries].map(({ period }) => period).sort(comparePeriods);
  return periods
    .filter((period, at) => at === 0 || comparePeriods(periods[at - 1] ?? period, period) !== 0)
    .map((period) => {
      const entry = entries.find((each) => sameFrequencyAndPeriod(each.period, period));
      return {
        period,
        due: dues.find((each) => sameFrequencyAndPeriod(each.period, period)),
        entry,
        recorded: entryEvidence(framework, subject, { entry: { period, path: entry?.path }, evidence }),
      };
    });
}

/** Where all stands that a subject has owed from its beginning to the day. */
export function duesUpTo(framework: Framework, subject: Subject, evidence: Evidence): readonly Due[] {
  const { today } = evidence;
  const question = duesQuestion(framework, { from: today, to: today }, evidence);
  return duesThrough(framework, subject, { to: today, question });
}

export function toldPeriod<Kind extends SubjectKind>(
  framework: Framework,
  { period, due, entry, recorded }: OwnPeriod<Kind>,
  today: Day,
): ToldPeriod {
  const by: Id | undefined = entry?.reported_by;
  return {
    period: plainPeriod(framework.calendar, period),
    due: due && plainDue(framework, due, today),
    reportedOn: entry?.reported_on,
    reportedBy: by === undefined ? undefined : named(framework, by),
    internalNote: entry?.internal_note,
    recorded,
  };
}

export function plainDue(framework: Framework, due: Due, today: Day): PlainDue {
  const { subject: _subject, kind: _kind, period: _period, owner, standIn: _standIn, varied, ...state } = due;
  return {
    ...state,
    owner: namedPost(framework, owner, today),
    exceptions: (varied?.exceptions ?? []).map(({ sentence }) => sentence),
  };
}
