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

/** The commits of the branch that a commit of a line merged which say what is asked for; the commit itself where none does. */
export function bringersOf<Value>(
  commit: number,
  touches: readonly Touch[],
  asked: { readonly readAs: ReadAs<Value>; readonly told: Told; readonly is: (said: Said<Value>) => boolean },
): readonly number[] {
  const { readAs, told, is } = asked;
  const { head } = told.lineage;
  const side = touches.filter(
    (touch) =>
      touch.commit !== commit && head.broughtBy(touch.commit) === commit && is(saidIn(touch.after, readAs, told)),
  );
  return side.length === 0 ? [commit] : side.map((touch) => touch.commit);
}
