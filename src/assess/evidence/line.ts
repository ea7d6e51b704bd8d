import type { Commit, History } from '../../model/history.js';

/** The first-parent commits of a tip: what stood when, and what each of them brought. Commits go by their place in the history. */
export interface Line {
  readonly has: (commit: number) => boolean;
  /** The commit of the line that first reached this one: itself where it stands on the line; nothing where the tip does not reach it. */
  readonly broughtBy: (commit: number) => number | undefined;
  /** Whether it stands on the own first-parent line of a branch that a commit of this line merged. */
  readonly isOnSideLine: (commit: number) => boolean;
}

/** The commits with the places of their parents, the line that is read, and the line of the main branch. */
export interface Lineage {
  readonly commits: readonly Commit[];
  readonly parentsOf: (commit: number) => readonly number[];
  readonly placeOf: (id: string) => number | undefined;
  /** Whether a commit is this one, or builds on it. */
  readonly contains: (commit: number, other: number) => boolean;
  readonly head: Line;
  readonly main: Line | undefined;
}

export function lineageOf({ commits, head, main }: History): Lineage {
  const places = new Map(commits.map(({ id }, place) => [id, place]));
  const parents = commits.map((commit) => commit.parents.flatMap((id) => places.get(id) ?? []));
  const parentsOf = (commit: number) => parents[commit] ?? [];
  const headLine = lineOf(parents, places.get(head));
  return {
    commits,
    parentsOf,
    placeOf: (id) => places.get(id),
    contains: (commit, other) => containsCommit(parents, commit, other),
    head: headLine,
    main: main && (main.tip === head ? headLine : lineOf(parents, places.get(main.tip))),
  };
}

type Parents = readonly (readonly number[])[];

/** Parents stand before their children, so that what stands before the one that is looked for need not be walked. */
function containsCommit(parents: Parents, commit: number, other: number): boolean {
  const seen = new Set([commit]);
  for (const each of seen) {
    if (each === other) return true;
    for (const parent of parents[each] ?? []) if (parent >= other) seen.add(parent);
  }
  return false;
}

function lineOf(parents: Parents, tip: number | undefined): Line {
  const line = [...firstParents(parents, tip)];
  const onLine = new Set(line);
  const broughtBy = new Map<number, number>();
  for (const commit of line.toReversed()) markReached(parents, commit, broughtBy);
  const onSideLine = new Set(line.flatMap((merge) => [...sideLines(parents, merge, broughtBy)]));
  return {
    has: (commit) => onLine.has(commit),
    broughtBy: (commit) => broughtBy.get(commit),
    isOnSideLine: (commit) => onSideLine.has(commit),
  };
}

/** The own first-parent lines of the branches that a commit merged, as far as nothing before it had brought them. */
function* sideLines(parents: Parents, merge: number, broughtBy: ReadonlyMap<number, number>): Iterable<number> {
  for (const side of parents[merge]?.slice(1) ?? []) {
    for (const commit of firstParents(parents, side)) {
      if (broughtBy.get(commit) !== merge) break;
      yield commit;
    }
  }
}

/** A commit and its first parents, newest first; walked only as far as it is asked for. */
function* firstParents(parents: Parents, tip: number | undefined): Iterable<number> {
  for (let at = tip; at !== undefined; at = parents[at]?.[0]) yield at;
}

/** Marks what no earlier commit of the line reached as brought by this one. */
function markReached(parents: Parents, commit: number, broughtBy: Map<number, number>): void {
  const waiting = [commit];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (broughtBy.has(next)) continue;
    broughtBy.set(next, commit);
    waiting.push(...(parents[next] ?? []));
  }
}
