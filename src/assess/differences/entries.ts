import type { Day } from '../../model/day.js';
import type { Measure } from '../../model/figure.js';
import type { SubjectKind } from '../../model/framework.js';
import type { Due } from '../due-state.js';
import type { ArrivalKind } from '../evidence.js';
import { type Named, named } from '../views/named.js';
import { type PlainPeriod, plainPeriod } from '../views/plain-period.js';
import { changeOf, type EntryChange, wordsThatDiffer } from './entry-change.js';
import { type EntryPair, entryPairsThatDiffer } from './entry-pairs.js';
import { type Sides, type Whose, whoseOf } from './sides.js';
import { measureOf, type ToldEntry, toldEntry } from './told-entry.js';

/** How something that was entered stands against its deadline. */
export interface Arrived {
  readonly state: Due['state'];
  readonly dueOn: Day;
  readonly receivedOn: Day | undefined;
  readonly how: ArrivalKind | undefined;
  readonly daysLate: number | undefined;
}

/** An entry whose value the two folders do not have alike. */
export interface EntryDifference {
  readonly of: Whose;
  readonly subjectKind: SubjectKind;
  /** What its figures are measured in, where it is an indicator. */
  readonly measure: Measure | undefined;
  readonly period: PlainPeriod;
  readonly path: string;
  readonly change: EntryChange;
  readonly from: ToldEntry | undefined;
  readonly to: ToldEntry | undefined;
  readonly reason: string | undefined;
  /** Bodies that a final paper showed the earlier value to. */
  readonly shownTo: readonly Named[];
  /** Of one that was entered and is owed. */
  readonly arrived: Arrived | undefined;
}

/** An entry whose words changed and whose value did not: the names of the fields. */
export interface WordsDifference {
  readonly of: Whose;
  readonly period: PlainPeriod;
  readonly path: string;
  readonly fields: readonly string[];
}

export interface EntryDifferences {
  readonly values: readonly EntryDifference[];
  readonly words: readonly WordsDifference[];
}

/** What was entered, changed and removed. */
export function entryDifferences(
  sides: Sides,
  unreadable: ReadonlySet<string>,
  dueOf: (pair: EntryPair) => Due | undefined,
): EntryDifferences {
  const { before, after } = sides;
  const pairs = entryPairsThatDiffer({ before: before.framework, after: after.framework }, unreadable);
  return {
    values: pairs.flatMap((pair) => valueDifference(sides, pair, dueOf(pair)) ?? []),
    words: pairs.flatMap((pair) => wordsDifference(sides, pair) ?? []),
  };
}

function valueDifference(sides: Sides, pair: EntryPair, due: Due | undefined): EntryDifference | undefined {
  const { before, after } = sides;
  const measure = measureFor(sides, pair);
  const changed = changeOf(pair, { evidence: after.evidence, measure });
  if (changed === undefined) return undefined;
  return {
    ...placeOf(sides, pair),
    subjectKind: pair.kind,
    measure,
    change: changed.change,
    from: toldEntry(before, pair.kind, pair.before),
    to: toldEntry(after, pair.kind, pair.after),
    reason: changed.reason,
    shownTo: changed.shownTo.map((body) => named(after.framework, body)),
    arrived: changed.change === 'entered' ? due && arrived(due) : undefined,
  };
}

function wordsDifference(sides: Sides, pair: EntryPair): WordsDifference | undefined {
  const fields = wordsThatDiffer(pair);
  return fields.length === 0 ? undefined : { ...placeOf(sides, pair), fields };
}

function placeOf(sides: Sides, { subject, period, before, after }: EntryPair) {
  return {
    of: whoseOf(sides, subject),
    period: plainPeriod(sides.after.framework.calendar, period),
    path: (after ?? before)?.path ?? '',
  };
}

function measureFor({ before, after }: Sides, { kind, subject }: EntryPair): Measure | undefined {
  if (kind !== 'indicator') return undefined;
  const indicator = after.framework.records.indicator.get(subject) ?? before.framework.records.indicator.get(subject);
  return indicator && measureOf(indicator);
}

function arrived(due: Due): Arrived {
  const isDated = due.state === 'received-on-time' || due.state === 'received-late';
  return {
    state: due.state,
    dueOn: due.dueOn,
    receivedOn: isDated ? due.receivedOn : undefined,
    how: isDated ? due.how : undefined,
    daysLate: due.state === 'received-late' ? due.daysLate : undefined,
  };
}
