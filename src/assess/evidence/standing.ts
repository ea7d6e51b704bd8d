import type { Line } from './line.js';
import type { Told } from './told.js';
import { type Touch, versionsOn } from './touches.js';

/** What a version of something says, as a value to compare. */
export type Said<Value> =
  | { readonly is: 'value'; readonly value: Value }
  /** The file was not there. */
  | { readonly is: 'gone' }
  /** It says nothing that can be read. */
  | { readonly is: 'unreadable' }
  /** This clone does not have it. */
  | { readonly is: 'not-held' };

export type Standing<Value> = Said<Value> & { readonly commit: number; readonly path: string };

/** How the content of a version is read as a value; nothing where it is none. */
export type ReadAs<Value> = (content: unknown) => Value | undefined;

export function saidIn<Value>(
  blob: string | undefined,
  readAs: ReadAs<Value>,
  { contents }: Pick<Told, 'contents'>,
): Said<Value> {
  if (blob === undefined) return { is: 'gone' };
  if (!contents.isHeld(blob)) return { is: 'not-held' };
  const value = readAs(contents.of(blob));
  return value === undefined ? { is: 'unreadable' } : { is: 'value', value };
}

export function isNotHeld({ after }: Touch, { contents }: Pick<Told, 'contents'>): boolean {
  return after !== undefined && !contents.isHeld(after);
}

/** What stood on a line, oldest first. */
export function standingOn<Value>(
  line: Line,
  touches: readonly Touch[],
  { readAs, told }: { readonly readAs: ReadAs<Value>; readonly told: Told },
): readonly Standing<Value>[] {
  return versionsOn(line, touches).map(({ commit, path, blob }) => ({ commit, path, ...saidIn(blob, readAs, told) }));
}

/** Of these commits the one that was made first; of several at one time the one that stands first in the history. */
export function firstMade(commits: readonly number[], { days }: Pick<Told, 'days'>): number | undefined {
  return [...commits].sort((a, b) => days.notBefore(a) - days.notBefore(b) || a - b)[0];
}

interface BroughtAs<Value> {
  readonly readAs: ReadAs<Value>;
  readonly told: Told;
  readonly is: (said: Said<Value>) => boolean;
}

/** The commits of the branch that a commit of the line merged since which it said what is asked for, never taken back before the merge; the commit itself where there are none. */
export function bringersOf<Value>(
  commit: number,
  touches: readonly Touch[],
  asked: BroughtAs<Value>,
): readonly number[] {
  const side = sideOf(commit, touches, asked.told);
  if (side.length === 0) return [commit];
  const says = saysIt(side, asked);
  if (![...says.values()].includes(false)) return says.size === 0 ? [commit] : [...says.keys()];
  return [unbrokenSince(commit, says, asked.told) ?? commit];
}

/** The changes on the branch that a commit of the line merged; of a file that moved within a commit only where it went. */
export function sideOf(merge: number, touches: readonly Touch[], { lineage: { head } }: Told): readonly Touch[] {
  const side = touches.filter(({ commit }) => commit !== merge && head.broughtBy(commit) === merge);
  return side.filter(
    ({ commit, after }) => after !== undefined || !side.some((each) => each.commit === commit && each.after),
  );
}

/** Whether the commits say what is asked for; what cannot be read says nothing else. */
function saysIt<Value>(side: readonly Touch[], { readAs, told, is }: BroughtAs<Value>): ReadonlyMap<number, boolean> {
  return new Map(
    side.flatMap(({ commit, after }): (readonly [number, boolean])[] => {
      const said = saidIn(after, readAs, told);
      return said.is === 'unreadable' ? [] : [[commit, is(said)]];
    }),
  );
}

/** The first commit of a merged branch since which it was said, along whichever of its lines that is longest. */
function unbrokenSince(merge: number, says: ReadonlyMap<number, boolean>, told: Told): number | undefined {
  const { head, parentsOf } = told.lineage;
  const since = new Map<number, number>();
  const firstOf = (commits: readonly number[]) =>
    firstMade(
      commits.flatMap((commit) => since.get(commit) ?? []),
      told,
    );
  // parents stand before their children
  for (let commit = Math.min(...says.keys()); commit < merge; commit += 1) {
    if (head.broughtBy(commit) !== merge) continue;
    const parents = parentsOf(commit);
    const isSaid = says.get(commit) ?? since.has(parents[0] ?? commit);
    if (isSaid) since.set(commit, firstOf(parents) ?? commit);
  }
  return firstOf(parentsOf(merge));
}
