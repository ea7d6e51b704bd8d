import { isUnknown, type Unknown } from '../model/history.js';
import { cutOffIn, isPartial } from './cut-off.js';
import { partial, unreadable } from './faults.js';
import type { FoundRepository } from './find-repository.js';
import { type KeptLog, readKeptLog, writeKeptLog } from './kept-log.js';
import { readLog } from './log.js';
import { type LoggedCommit, parseDiff } from './log-parse.js';
import { type Commits, inOrder, reachedFrom } from './order.js';
import { covers, placeByCommit, placesOf, scopeOf } from './places.js';
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
  readonly found: FoundRepository;
  readonly kept: KeptTexts | undefined;
}

const keptName = 'log';
/** With more branches than this that ended elsewhere, reading all anew is cheaper than naming them. */
const mostKnownTips = 100;

/** What the tips reach. Read again only where something asked for is not among what was read. */
export function commitsReader(asked: CommitsAsked): (tips: readonly string[]) => ReadCommits | Unknown {
  let last: { readonly tips: string; readonly read: ReadCommits | Unknown } | undefined;
  return (tips) => {
    const key = [...new Set(tips)].sort();
    if (last?.tips !== key.join()) last = { tips: key.join(), read: readCommits(asked, key) };
    return last.read;
  };
}

function readCommits(asked: CommitsAsked, tips: readonly string[]): ReadCommits | Unknown {
  const { prefix } = asked.found;
  const cutOff = cutOffIn(asked.found);
  let kept = keptLog(asked, cutOff);
  for (let scope = kept?.scope ?? scopeOf([prefix]); ; kept = undefined) {
    const commits = gatherCommits(asked, { tips, scope, cutOff, kept });
    if (isUnknown(commits)) return commits;
    const ordered = inOrder(reachedFrom(tips, commits) ?? []);
    const places = placesOf(prefix, ordered, allChangesIn(asked.git, scope));
    // the data folder stood where the log was not told to look: once more, with that place
    if (covers(scope, places)) return { commits, cutOff, ordered, placeAt: placeByCommit(places, ordered) };
    scope = scopeOf(places);
  }
}

/** A log that was kept, if it is of this data folder, as this clone was cut off. */
function keptLog({ kept, found }: CommitsAsked, cutOff: readonly string[]): KeptLog | undefined {
  const text = kept?.read(keptName);
  const log = text === undefined ? undefined : readKeptLog(text);
  if (log === undefined || log.cutOff.join() !== cutOff.join()) return undefined;
  return covers(log.scope, [found.prefix]) ? log : undefined;
}

interface Gathered {
  readonly tips: readonly string[];
  readonly scope: readonly string[];
  readonly cutOff: readonly string[];
  readonly kept: KeptLog | undefined;
}

function gatherCommits(asked: CommitsAsked, gathered: Gathered): Commits | Unknown {
  const { tips, scope, cutOff, kept } = gathered;
  const known = byId(kept?.commits ?? []);
  const missing = tips.filter((tip) => !known.has(tip));
  const grown = kept === undefined ? undefined : grownLog(asked.git, { missing, scope, kept });
  const whole = grown !== undefined && reachedFrom(tips, grown) !== undefined;
  if (whole && missing.length === 0) return grown;
  const commits = whole ? grown : allCommits(asked, tips, scope);
  if (!isUnknown(commits)) asked.kept?.write(keptName, writeKeptLog({ scope, cutOff, commits: [...commits.values()] }));
  return commits;
}

/** What was kept and what has come since; nothing where git does not know what was kept. */
function grownLog(
  git: Git,
  {
    missing,
    scope,
    kept,
  }: { readonly missing: readonly string[]; readonly scope: readonly string[]; readonly kept: KeptLog },
): Commits | undefined {
  const parents = new Set(kept.commits.flatMap((commit) => commit.parents));
  const known = kept.commits.flatMap(({ id }) => (parents.has(id) ? [] : [id]));
  if (known.length > mostKnownTips) return undefined;
  const added = missing.length === 0 ? [] : readLog(git, { tips: missing, known, scope });
  return isUnknown(added) ? undefined : byId([...kept.commits, ...added]);
}

function allCommits(
  { git, found }: CommitsAsked,
  tips: readonly string[],
  scope: readonly string[],
): Commits | Unknown {
  const logged = readLog(git, { tips, known: [], scope });
  if (isUnknown(logged)) return isPartial(found) ? partial : logged;
  const commits = byId(logged);
  return reachedFrom(tips, commits) === undefined ? unreadable('commits are missing from the repository') : commits;
}

function byId(commits: readonly LoggedCommit[]): Commits {
  return new Map(commits.map((commit) => [commit.id, commit]));
}

/** The changes of a commit in all folders, whichever the log was read for. */
function allChangesIn(git: Git, scope: readonly string[]) {
  return ({ id, parents: [parent], changes }: LoggedCommit) => {
    if (scope.length === 0 || parent === undefined) return changes;
    const answer = git(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', parent, id, '--']);
    return answer.ok ? parseDiff(answer.out) : changes;
  };
}

/** What changed when the data folder moved: its files in the one place against those in the other. */
export function changesOfMove(
  git: Git,
  from: { readonly commit: string; readonly place: string },
  to: { readonly commit: string; readonly place: string },
) {
  const trees = [from, to].map(({ commit, place }) => `${commit}:${place}`);
  const answer = git(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', ...trees, '--']);
  return answer.ok ? parseDiff(answer.out) : undefined;
}
