import type { Entered, EntryTypes, Framework, SubjectKind } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { type Period, sameFrequencyAndPeriod } from '../../model/period.js';
import { isSame } from '../evidence/entry-value.js';

export type AnyEntry = Entered<EntryTypes[SubjectKind]>;

/** What was entered for one subject and period, as each folder has it. */
export interface EntryPair {
  readonly kind: SubjectKind;
  readonly subject: Id;
  readonly period: Period;
  readonly before: AnyEntry | undefined;
  readonly after: AnyEntry | undefined;
}

const kinds: readonly SubjectKind[] = ['indicator', 'budget', 'activity', 'recommendation', 'risk', 'plan', 'priority'];

/** The entries that two folders do not have alike. Where their files stand does not matter, and one that has an error now is not gone. */
export function entryPairsThatDiffer(
  { before, after }: { readonly before: Framework; readonly after: Framework },
  unreadable: ReadonlySet<string>,
): readonly EntryPair[] {
  return kinds.flatMap((kind) => {
    const subjects = new Set([...before.entries[kind].keys(), ...after.entries[kind].keys()]);
    return [...subjects].flatMap((subject) =>
      pairsOf(before.entries[kind].get(subject) ?? [], after.entries[kind].get(subject) ?? [])
        .filter((pair) => pair.after !== undefined || !unreadable.has(pair.before?.path ?? ''))
        .map((pair) => ({ kind, subject, ...pair })),
    );
  });
}

type Pair = Pick<EntryPair, 'period' | 'before' | 'after'>;

function pairsOf(before: readonly AnyEntry[], after: readonly AnyEntry[]): readonly Pair[] {
  const inBoth = after.map((entry) => ({ period: entry.period, before: entryOf(before, entry.period), after: entry }));
  const gone = before
    .filter(({ period }) => entryOf(after, period) === undefined)
    .map((entry) => ({ period: entry.period, before: entry, after: undefined }));
  return [...inBoth, ...gone].filter((pair) => !isAlike(pair));
}

function entryOf(entries: readonly AnyEntry[], period: Period): AnyEntry | undefined {
  return entries.find((entry) => sameFrequencyAndPeriod(entry.period, period));
}

function isAlike({ before, after }: Pair): boolean {
  return before !== undefined && after !== undefined && isSame({ ...before, path: '' }, { ...after, path: '' });
}
