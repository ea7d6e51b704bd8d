import type { FileChange } from '../model/history.js';
import type { LoggedCommit } from './log-parse.js';
import type { Commits } from './order.js';

/** Folders from the top of the repository in which the data folder stands or stood, the present one first; '' is the top. */
export type Places = readonly [string, ...string[]];

/** What makes a folder a data folder. */
export const settingsFile = 'pmf.yaml';

function pathIn(place: string, path: string): string {
  return place === '' ? path : `${place}/${path}`;
}

/** Earlier places beyond these are not followed: each is looked up by itself. */
export const mostPlaces = 20;

/** What tells where a data folder came from. */
export interface Elsewhere {
  /** The changes of a commit everywhere, in whatever folders the log was read. */
  readonly changesOf: (commit: LoggedCommit) => readonly FileChange[];
  /** The files with this content that stood before a commit and do not stand any more. */
  readonly goneSince: (commit: LoggedCommit, blob: string) => readonly string[];
}

/**
 * Where the data folder stood before: a commit that adds pmf.yaml in one of its places and removes another has moved it,
 * and so has one that copies pmf.yaml from where it is gone by now.
 */
export function placesOf(present: string, commits: readonly LoggedCommit[], elsewhere: Elsewhere): Places {
  const moves = commits.filter(({ parents, changes }) => parents.length > 0 && changes.some(isAddedSettings));
  const earlier: string[] = [];
  for (const place of followed(present, earlier)) {
    const added = moves.filter(({ changes }) =>
      changes.some((change) => isAddedSettings(change) && isOf(place, change)),
    );
    for (const commit of added) {
      const from = movedFrom(place, commit, elsewhere);
      if (from !== undefined && from !== present && !earlier.includes(from)) earlier.push(from);
    }
  }
  return [present, ...earlier];
}

/** The present place, then each earlier one, those found while it runs among them. */
function* followed(present: string, earlier: readonly string[]): Generator<string> {
  yield present;
  for (let at = 0; at < Math.min(earlier.length, mostPlaces); at += 1) yield earlier[at] ?? present;
}

export function isSettings({ path }: Pick<FileChange, 'path'>): boolean {
  return path === settingsFile || path.endsWith(`/${settingsFile}`);
}

function isAddedSettings(change: FileChange): boolean {
  return change.before === undefined && isSettings(change);
}

function isOf(place: string, { path }: FileChange): boolean {
  return path === pathIn(place, settingsFile);
}

/** The one place whose pmf.yaml went as this one's came, or later; of several the one with the same text. */
function movedFrom(place: string, commit: LoggedCommit, { changesOf, goneSince }: Elsewhere): string | undefined {
  const changes = changesOf(commit);
  const added = changes.find((change) => isOf(place, change));
  const gone = changes.filter((change) => isSettings(change) && change.after === undefined);
  const same = gone.filter(({ before }) => before === added?.after);
  const moved = gone.length === 1 ? gone : same;
  const copied = gone.length > 0 || added?.after === undefined ? [] : goneSince(commit, added.after);
  const from = [...moved.map(({ path }) => path), ...copied.filter((path) => isSettings({ path }))];
  return from.length === 1 ? from[0]?.slice(0, -settingsFile.length - 1).replace(/\/$/, '') : undefined;
}

/** In which place the data folder stood at each commit: the latest that had a pmf.yaml, else where it stood before. */
export function placeByCommit(places: Places, ordered: readonly LoggedCommit[]): (id: string) => string {
  const [present] = places;
  if (places.length === 1) return () => present;
  const standing = new Map<string, { readonly there: ReadonlySet<string>; readonly place: string }>();
  for (const { id, parents, changes } of ordered) {
    const before = standing.get(parents[0] ?? '');
    const there = settingsAfter(before?.there, places, changes);
    const place = places.find((each) => there.has(each)) ?? before?.place ?? places[places.length - 1] ?? present;
    standing.set(id, { there, place });
  }
  return (id) => standing.get(id)?.place ?? present;
}

function settingsAfter(
  before: ReadonlySet<string> = new Set(),
  places: Places,
  changes: readonly FileChange[],
): ReadonlySet<string> {
  const changed = changes.filter((change) => isSettings(change) && places.some((place) => isOf(place, change)));
  if (changed.length === 0) return before;
  const after = new Set(before);
  for (const place of places) {
    const change = changed.find((each) => isOf(place, each));
    if (change?.after !== undefined) after.add(place);
    else if (change !== undefined) after.delete(place);
  }
  return after;
}

/** The changes within one place, their paths from there. */
export function changesWithin(place: string, changes: readonly FileChange[]): readonly FileChange[] {
  if (place === '') return changes;
  const start = `${place}/`;
  return changes
    .filter(({ path }) => path.startsWith(start))
    .map(({ path, before, after }) => ({ path: path.slice(start.length), before, after }));
}

/** The folders that a log must list to show these places; none: all. */
export function scopeOf(places: readonly string[]): readonly string[] {
  if (places.includes('')) return [];
  return places.filter((place) => !places.some((other) => place.startsWith(`${other}/`)));
}

export function covers(scope: readonly string[], places: readonly string[]): boolean {
  if (scope.length === 0) return true;
  return places.every((place) => scope.some((folder) => place === folder || place.startsWith(`${folder}/`)));
}

/** The first parents of a commit and theirs, itself first. */
export function* firstParents(tip: string, commits: Commits): Generator<LoggedCommit> {
  for (let commit = commits.get(tip); commit !== undefined; commit = commits.get(commit.parents[0] ?? '')) yield commit;
}
