import { isUnknown, type Unknown } from '../model/history.js';
import { movedTooOften, partial, tooLarge, unreadable } from './faults.js';
import { type KeptLog, readKeptLog, writeKeptLog } from './kept-log.js';
import { readLog } from './log.js';
import type { LoggedCommit } from './log-parse.js';
import { askElsewhere } from './moves.js';
import { type Commits, inOrder, reachedFrom } from './order.js';
import { covers, mostPlaces, type Places, placeByCommit, placesOf, scopeOf } from './places.js';
import type { KeptTexts } from './repository.js';
import type { Git } from './run.js';

/** All commits of a repository that were asked for, and where the data folder stood in each. */
export interface ReadCommits {
  readonly commits: Commits;
  readonly cutOff: readonly string[];
  /** Parents before children. */
  readonly ordered: readonly LoggedCommit[];
  readonly placeAt: (id: string) => string;
}

/** The repository whose commits are read. */
export interface CommitsAsked {
  readonly git: Git;
  /** The data folder from the top. */
  readonly prefix: string;
  /** The clone left contents on the server. */
  readonly isPartial: boolean;
  /** Commits whose parents the clone does not hold. */
  readonly cutOff: readonly string[];
  readonly kept: KeptTexts | undefined;
}

const keptName = 'log';
/** With more branches than this that ended elsewhere, reading all anew is cheaper than naming them. */
const mostKnownTips = 100;

/** What the tips reach. Read again only where something asked for is not among what was read, and never after it could not be read. */
export function commitsReader(asked: CommitsAsked): (tips: readonly string[]) => ReadCommits | Unknown {
  let last: { readonly tips: string; readonly read: ReadCommits | Unknown } | undefined;
  return (tips) => {
    const key = [...new Set(tips)].sort();
    if (last !== undefined && (isUnknown(last.read) || last.tips === key.join())) return last.read;
    last = { tips: key.join(), read: readCommits(asked, key) };
    return last.read;
  };
}

function readCommits(asked: CommitsAsked, tips: readonly string[]): ReadCommits | Unknown {
  const { prefix, cutOff } = asked;
  let kept = keptLog(asked);
  for (let scope = kept?.scope ?? scopeOf([prefix]); ; kept = undefined) {
    const commits = gatherCommits(asked, { tips, scope, kept });
    if (isUnknown(commits)) return commits;
    const ordered = inOrder(reachedFrom(tips, commits) ?? []);
    const places = placesIn(asked, ordered, scope);
    if (isUnknown(places)) return places;
    // the data folder stood where the log was not told to look: once more, with that place
    if (covers(scope, places)) return { commits, cutOff, ordered, placeAt: placeByCommit(places, ordered) };
    scope = scopeOf(places);
  }
}

/** Where the data folder stood, as far as commits that were read in this scope tell. */
function placesIn(
  { git, prefix }: CommitsAsked,
  ordered: readonly LoggedCommit[],
  scope: readonly string[],
): Places | Unknown {
  const elsewhere = askElsewhere(git, scope);
  const places = placesOf(prefix, ordered, elsewhere);
  return elsewhere.fault() ?? (places.length > mostPlaces ? movedTooOften : places);
}

/** A log that was kept, if it is of this data folder, as this clone was cut off. */
function keptLog({ kept, prefix, cutOff }: CommitsAsked): KeptLog | undefined {
  const text = kept?.read(keptName);
  const log = text === undefined ? undefined : readKeptLog(text);
  if (log === undefined || log.cutOff.join() !== cutOff.join()) return undefined;
  return covers(log.scope, [prefix]) ? log : undefined;
}

interface Gathered {
  readonly tips: readonly string[];
  readonly scope: readonly string[];
  readonly kept: KeptLog | undefined;
}

function gatherCommits(asked: CommitsAsked, gathered: Gathered): Commits | Unknown {
  const { tips, scope, kept } = gathered;
  const known = byId(kept?.commits ?? []);
  const missing = tips.filter((tip) => !known.has(tip));
  const grown = kept === undefined ? undefined : grownLog(asked.git, { missing, scope, kept });
  if (grown !== undefined && isUnknown(grown)) return grown;
  const whole = grown !== undefined && reachedFrom(tips, grown) !== undefined;
  if (whole && missing.length === 0) return grown;
  const commits = whole ? grown : allCommits(asked, tips, scope);
  if (isUnknown(commits)) return commits;
  asked.kept?.write(keptName, writeKeptLog({ scope, cutOff: asked.cutOff, commits: [...commits.values()] }));
  return commits;
}

/** What was kept and what has come since; nothing where git does not know what was kept, unknown where that is too large. */
function grownLog(
  git: Git,
  {
    missing,
    scope,
    kept,
  }: { readonly missing: readonly string[]; readonly scope: readonly string[]; readonly kept: KeptLog },
): Commits | Unknown | undefined {
  const parents = new Set(kept.commits.flatMap((commit) => commit.parents));
  const known = kept.commits.flatMap(({ id }) => (parents.has(id) ? [] : [id]));
  if (known.length > mostKnownTips) return undefined;
  const added = missing.length === 0 ? [] : readLog(git, { tips: missing, known, scope });
  if (added === tooLarge) return tooLarge;
  return isUnknown(added) ? undefined : byId([...kept.commits, ...added]);
}

function allCommits(
  { git, isPartial }: CommitsAsked,
  tips: readonly string[],
  scope: readonly string[],
): Commits | Unknown {
  const logged = readLog(git, { tips, known: [], scope });
  if (isUnknown(logged)) return isPartial && logged !== tooLarge ? partial : logged;
  const commits = byId(logged);
  return reachedFrom(tips, commits) === undefined ? unreadable('commits are missing from the repository') : commits;
}

function byId(commits: readonly LoggedCommit[]): Commits {
  return new Map(commits.map((commit) => [commit.id, commit]));
}
