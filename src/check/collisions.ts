import type { Finding } from '../model/finding.js';
import { grouped } from '../model/grouped.js';
import { parseYear } from '../model/period.js';
import { toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Listed } from '../model/source.js';
import { caseCollision, duplicateEntry } from './place-pages.js';
import type { EntryPlace, Place } from './places.js';

/** Paths that one machine or another takes for one, and entries that stand there twice. */
export function collisionsAmong(listed: readonly Listed[], places: readonly Place[]): readonly Finding[] {
  // ids of records are compared in the whole folder, by the rule on ids
  const records = new Set(places.filter(({ what }) => what === 'record').map(({ path }) => path));
  const paths = listed.map(({ path }) => path).filter((path) => !records.has(path));
  return [
    ...pathCollisions(paths),
    ...doubleEntries(
      places.filter((place) => place.what === 'entry').filter(({ year }) => parseYear(year) !== undefined),
    ),
  ];
}

function* pathCollisions(paths: readonly string[]): Iterable<Finding> {
  for (const [first, ...others] of groupsBy(paths, (path) => path.normalize('NFC').toLowerCase())) {
    for (const path of others) {
      // what stands in two such folders is not told again
      if (parentOf(path) !== parentOf(first)) continue;
      yield toFinding(caseCollision, {
        at: { path },
        message: `${quote(path)} and ${quote(first)} are one name on some machines.`,
      });
    }
  }
}

function* doubleEntries(entries: readonly EntryPlace[]): Iterable<Finding> {
  for (const [first, ...others] of groupsBy(entries, ({ year, folder, subject }) => `${year}/${folder}/${subject}`)) {
    for (const { path } of others) {
      const message = `${quote(first.path)} is an entry of ${quote(first.subject)} for the same period.`;
      yield toFinding(duplicateEntry, { at: { path }, message });
    }
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<readonly [Item, ...Item[]]> {
  return grouped(items.map((item) => [keyOf(item), item])).values();
}
