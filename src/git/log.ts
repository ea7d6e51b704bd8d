import type { Unknown } from '../model/history.js';
import { unanswered, unreadable } from './faults.js';
import { type LoggedCommit, logFormat, parseLog } from './log-parse.js';
import type { Git } from './run.js';

/** Which commits are listed. Ids are full. */
export interface LogAsked {
  readonly tips: readonly string[];
  /** Commits that are known already, with all that they reach. */
  readonly known: readonly string[];
  /** Folders from the top of the repository whose changes are listed; none: all. */
  readonly scope: readonly string[];
}

/**
 * Every commit that the tips reach, in one pass. A scope leaves out changes, never commits: --full-history --sparse
 * keeps them all with the parents that they have.
 */
export function readLog(git: Git, { tips, known, scope }: LogAsked): readonly LoggedCommit[] | Unknown {
  const listing = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--diff-merges=first-parent',
    '--ignore-submodules=none',
  ];
  const quiet = ['--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-color', '--no-notes', '--no-decorate'];
  const history = ['--full-history', '--sparse', '--encoding=UTF-8', logFormat];
  const revisions = [...tips, ...(known.length === 0 ? [] : ['--not', ...known])];
  const answer = git(['log', ...listing, ...quiet, ...history, ...revisions, '--', ...scope]);
  if (!answer.ok) return unanswered(answer);
  return parseLog(answer.out) ?? unreadable('git listed it in another form than it was asked for');
}
