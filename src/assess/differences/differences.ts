import { compareTexts, faultyPaths, type LocatedFinding } from '../../model/finding.js';
import type { Id } from '../../model/id.js';
import { returnName } from '../unreadable-entries.js';
import type { Named } from '../views/named.js';
import { type DueDifferences, dueDifferences, duesOfAll } from './dues.js';
import { type EntryDifferences, entryDifferences } from './entries.js';
import { exceptionTitles } from './exception-titles.js';
import { type FindingDifferences, findingDifferences } from './findings.js';
import { type RatingDifference, ratingDifferences } from './ratings.js';
import { kindOrder, type RecordDifferences, recordDifferences } from './records.js';
import type { Side, Whose } from './sides.js';
import { type TargetDifference, targetDifferences } from './targets.js';

/** A folder with what the checks find in it. */
export interface CheckedSide extends Side {
  readonly findings: readonly LocatedFinding[];
}

/** All that a change of the data folder means, each list by service, then by id and period. */
export interface Differences {
  readonly entries: EntryDifferences;
  readonly ratings: readonly RatingDifference[];
  readonly dues: DueDifferences;
  readonly targets: readonly TargetDifference[];
  readonly records: RecordDifferences;
  readonly findings: FindingDifferences;
}

export function differencesBetween(before: CheckedSide, after: CheckedSide): Differences {
  const sides = { before, after };
  const [owedBefore, owedAfter] = [duesOfAll(before), duesOfAll(after)];
  const unreadable = new Set(faultyPaths(after.findings));
  const entries = entryDifferences(sides, unreadable, (pair) => owedAfter.get(returnName(pair)));
  const dues = dueDifferences(sides, owedBefore, owedAfter);
  const records = recordDifferences(sides, unreadable);
  const titles = new Map([
    ...exceptionTitles(before.framework, owedBefore.values()),
    ...exceptionTitles(after.framework, owedAfter.values()),
  ]);
  return {
    entries: { values: inOrder(entries.values), words: inOrder(entries.words) },
    ratings: inOrder(ratingDifferences(sides)),
    dues: {
      newlyOverdue: inOrder(dues.newlyOverdue),
      unreadable: inOrder(dues.unreadable),
      settled: inOrder(dues.settled),
      deadlines: inOrder(dues.deadlines).map((each) => ({ ...each, by: each.by && withTitle(each.by, titles) })),
    },
    targets: inOrder(targetDifferences(sides)),
    records: {
      ...records,
      added: records.added.map((each) => withTitle(each, titles)).sort(compareWhose),
      removed: records.removed.map((each) => withTitle(each, titles)).sort(compareWhose),
      changed: inOrder(records.changed).map((each) => ({ ...each, of: withTitle(each.of, titles) })),
    },
    findings: findingDifferences(before.findings, after.findings),
  };
}

/** An exception by what it is for. */
function withTitle<Item extends Named>(item: Item, titles: ReadonlyMap<Id, string>): Item {
  return { ...item, title: titles.get(item.id) ?? item.title };
}

interface Placed {
  readonly of: Whose;
  readonly period?: { readonly last: string; readonly key: string };
  readonly year?: string;
}

function inOrder<Item extends Placed>(items: readonly Item[]): readonly Item[] {
  const when = ({ period, year }: Placed) => (period ? `${period.last} ${period.key}` : (year ?? ''));
  return [...items].sort((a, b) => compareWhose(a.of, b.of) || compareTexts(when(a), when(b)));
}

/** What is of the whole council comes last. */
function compareWhose(a: Whose, b: Whose): number {
  const [one, other] = [a.service, b.service];
  return (
    Number(one === undefined) - Number(other === undefined) ||
    compareTexts(one?.name ?? '', other?.name ?? '') ||
    compareTexts(one?.id ?? '', other?.id ?? '') ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    compareTexts(a.id, b.id)
  );
}
