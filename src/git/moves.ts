import { type FileChange, isUnknown, type Unknown } from '../model/history.js';
import { movedTooOften, unanswered, unreadable } from './faults.js';
import { type LoggedCommit, parseDiff } from './log-parse.js';
import { type Elsewhere, isSettings } from './places.js';
import type { Git, GitAnswer } from './run.js';
import { type FolderAt, listTree } from './tree.js';

/** More commits than this that may have moved the data folder are not followed: for each, git is run. */
export const mostMoves = 100;

/** What tells of moves, and what kept it from telling, if anything did: then what it said is not all. */
export interface AskedElsewhere extends Elsewhere {
  readonly fault: () => Unknown | undefined;
}

/** `scope`: the folders that the log was read for; none: all. */
export function askElsewhere(git: Git, scope: readonly string[]): AskedElsewhere {
  let fault: Unknown | undefined;
  let asked = 0;
  /** What git tells; `none` where it cannot, or was asked too often. */
  const told = <Answer extends object>(ask: () => Answer | Unknown, none: Answer): Answer => {
    asked += 1;
    const answer = fault ?? (asked > mostMoves * 2 ? movedTooOften : ask());
    if (!isUnknown(answer)) return answer;
    fault = answer;
    return none;
  };
  return {
    fault: () => fault,
    changesOf: (commit) => (scope.length === 0 ? commit.changes : told(() => allChanges(git, commit), commit.changes)),
    goneSince: (commit, blob) => told(() => goneSince(git, commit, blob), []),
  };
}

/** The changes of a commit in all folders, whichever the log was read for. */
function allChanges(git: Git, { id, parents: [parent], changes }: LoggedCommit): readonly FileChange[] | Unknown {
  if (parent === undefined) return changes;
  const answer = diffTrees(git, parent, id);
  return answer.ok
    ? (parseDiff(answer.out) ?? unreadable('git listed it in another form than it was asked for'))
    : unanswered(answer);
}

/** A copy is told by its text alone. Of the commit on which the files stand it is asked whether the original is still there. */
function goneSince(git: Git, { parents: [parent] }: LoggedCommit, blob: string): readonly string[] | Unknown {
  const stood = parent === undefined ? [] : listTree(git, { commit: parent, place: '' }, { below: [] });
  if (isUnknown(stood)) return stood;
  const before = stood.flatMap(({ path, id }) => (id === blob && isSettings({ path }) ? [path] : []));
  if (before.length === 0) return [];
  const stands = listTree(git, { commit: 'HEAD', place: '' }, { below: before });
  if (isUnknown(stands)) return stands;
  const now = new Set(stands.map(({ path }) => path));
  return before.filter((path) => !now.has(path));
}

/** What changed when the data folder moved, its files in the one place against those in the other; nothing where it was not in both. */
export function changesOfMove(git: Git, from: FolderAt, to: FolderAt): readonly FileChange[] | Unknown | undefined {
  const answer = diffTrees(git, nameOf(from), nameOf(to));
  if (answer.ok) return parseDiff(answer.out) ?? unreadable('git listed it in another form than it was asked for');
  for (const at of [from, to]) {
    const listed = listTree(git, at);
    if (isUnknown(listed)) return listed;
    if (listed.length === 0) return undefined;
  }
  return unanswered(answer);
}

function nameOf({ commit, place }: FolderAt): string {
  return `${commit}:${place}`;
}

function diffTrees(git: Git, one: string, other: string): GitAnswer {
  return git(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', one, other, '--']);
}
