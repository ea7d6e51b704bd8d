import { compareTexts } from '../model/finding.js';
import type { LoggedCommit } from './log-parse.js';

export type Commits = ReadonlyMap<string, LoggedCommit>;

/** A commit on the way: its parents are still to be gone through, or they have been. */
interface Step {
  readonly commit: LoggedCommit;
  readonly isLeft: boolean;
}

/** All that the tips reach, parents before children; nothing where one is missing. */
export function reachedFrom(tips: readonly string[], commits: Commits): readonly LoggedCommit[] | undefined {
  const reached: LoggedCommit[] = [];
  const seen = new Set<string>();
  // a stack of our own: a history is longer than calls may be deep
  const open: Step[] = [];
  const enter = (ids: readonly string[]): boolean => {
    const found = ids.map((id) => commits.get(id));
    for (const commit of found) if (commit !== undefined && !seen.has(commit.id)) open.push({ commit, isLeft: false });
    return !found.includes(undefined);
  };
  let isWhole = enter([...tips].reverse());
  for (let step = open.pop(); step !== undefined && isWhole; step = open.pop()) {
    const { commit, isLeft } = step;
    if (isLeft) reached.push(commit);
    if (isLeft || seen.has(commit.id)) continue;
    seen.add(commit.id);
    open.push({ commit, isLeft: true });
    isWhole = enter(commit.parents);
  }
  return isWhole ? reached : undefined;
}

/** Parents before children, else by committer's date, else by id: the same order wherever and in how many runs it was read. */
export function inOrder(reached: readonly LoggedCommit[]): readonly LoggedCommit[] {
  const places = new Map<string, { readonly at: number; readonly depth: number }>();
  for (const { id, parents, committedAt } of reached) {
    const before = parents.flatMap((parent) => places.get(parent) ?? []);
    // a commit dated before its parent still comes after it
    const at = before.reduce((latest, place) => Math.max(latest, place.at), committedAt ?? 0);
    places.set(id, { at, depth: before.reduce((deepest, place) => Math.max(deepest, place.depth + 1), 0) });
  }
  const placeOf = (id: string) => places.get(id) ?? { at: 0, depth: 0 };
  return [...reached].sort((a, b) => {
    const [one, other] = [placeOf(a.id), placeOf(b.id)];
    return one.at - other.at || one.depth - other.depth || compareTexts(a.id, b.id);
  });
}
