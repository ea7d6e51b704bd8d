import type { Commit } from '../../model/history.js';
import type { Line } from './line.js';

/** One commit's change of a file that stands for the same thing, wherever the file stood. */
export interface Touch {
  readonly commit: number;
  readonly path: string;
  /** The contents' id; nothing where the commit took the file away. */
  readonly after: string | undefined;
}

/** What a thing was on a line from one commit on. */
export interface Version {
  readonly commit: number;
  readonly path: string;
  /** Nothing where it was not there. */
  readonly blob: string | undefined;
}

/** The changes of each thing, in the order of the commits. What a path stands for is its key; nothing where it is not traced. */
export function touchesByKey(
  commits: readonly Commit[],
  keyOf: (path: string) => string | undefined,
): ReadonlyMap<string, readonly Touch[]> {
  const touches = new Map<string, Touch[]>();
  commits.forEach(({ changes }, commit) => {
    for (const { path, before, after } of changes) {
      const key = before === after ? undefined : keyOf(path);
      if (key !== undefined) addTouch(touches, key, { commit, path, after });
    }
  });
  return touches;
}

function addTouch(touches: Map<string, Touch[]>, key: string, touch: Touch): void {
  const known = touches.get(key);
  if (known === undefined) touches.set(key, [touch]);
  // where the whole data folder moved the same path was taken away in one place and added in another
  else if (touch.after !== undefined || !known.some((each) => isOfOneFile(each, touch))) known.push(touch);
}

function isOfOneFile(a: Touch, b: Touch): boolean {
  return a.commit === b.commit && a.path === b.path;
}

/** The files at the tip of a line, by path: what its commits changed, one after the other. */
export function blobsAtTip(commits: readonly Commit[], line: Line): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const { changes } of commits.filter((_commit, place) => line.has(place))) {
    for (const { path } of changes.filter(({ after }) => after === undefined)) blobs.delete(path);
    for (const { path, after } of changes) if (after !== undefined) blobs.set(path, after);
  }
  return blobs;
}

/** What stood on a line, oldest first: a file that moves within a commit is the same thing before and after. */
export function versionsOn(line: Line, touches: readonly Touch[]): readonly Version[] {
  const versions: Version[] = [];
  const live = new Map<string, string>();
  const onLine = touches.filter(({ commit }) => line.has(commit));
  onLine.forEach((touch, place) => {
    if (touch.after === undefined) live.delete(touch.path);
    else live.set(touch.path, touch.after);
    if (onLine[place + 1]?.commit === touch.commit) return;
    const path = [...live.keys()].sort()[0] ?? touch.path;
    versions.push({ commit: touch.commit, path, blob: live.get(path) });
  });
  return versions;
}
