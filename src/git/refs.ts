import { isUnknown, type Unknown } from '../model/history.js';
import { noCommits, unanswered, unreadable } from './faults.js';
import { soundInstant } from './log-parse.js';
import type { FoundCommit } from './repository.js';
import type { Git } from './run.js';

const fullId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export function isFullId(text: string): boolean {
  return fullId.test(text);
}

function isOneLine(ref: string): boolean {
  return ref !== '' && !ref.includes('\0') && !ref.includes('\n');
}

/** The full id that git gives a ref; refs from people go through here, so that none is taken for an option or a path. */
export function idOf(git: Git, ref: string): string | undefined {
  if (!isOneLine(ref)) return undefined;
  // git would take a tag `origin/main` for the branch that everybody means by it
  for (const name of ref.includes('/') ? [`refs/remotes/${ref}`, ref] : [ref]) {
    const answer = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const id = answer.ok ? answer.out.toString('latin1').trimEnd() : '';
    if (isFullId(id)) return id;
  }
  return undefined;
}

/** Why HEAD is no commit: there is none yet, or git cannot read it. */
export function noHead(git: Git): Unknown {
  const answer = git(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (answer.ok) return unreadable('the commit that the files stand on is missing or damaged');
  return answer.status === 1 ? noCommits : unanswered(answer);
}

export function commitOf(git: Git, ref: string): FoundCommit | undefined {
  const id = idOf(git, ref);
  const listed = id === undefined ? [] : commitsListed(git, ['--no-walk', id]);
  return isUnknown(listed) ? undefined : listed[0];
}

/** The first parents of a commit and theirs, newest first. */
export function firstParentLine(git: Git, tip: string): readonly FoundCommit[] | Unknown {
  return commitsListed(git, ['--first-parent', tip]);
}

function commitsListed(git: Git, which: readonly string[]): readonly FoundCommit[] | Unknown {
  const answer = git([
    'log',
    '-z',
    '--no-show-signature',
    '--no-color',
    '--no-patch',
    '--format=%H %ct',
    ...which,
    '--',
  ]);
  if (!answer.ok) return unanswered(answer);
  const lines = answer.out.toString('latin1').split('\0').slice(0, -1);
  return lines.map((line) => {
    const [id = '', instant = ''] = line.split(' ');
    return { id, committedAt: soundInstant(instant) };
  });
}

/** Where two commits' ways parted; ids are full. */
export function mergeBaseOf(git: Git, one: string, other: string): string | undefined {
  if (!isFullId(one) || !isFullId(other)) return undefined;
  const answer = git(['merge-base', one, other]);
  return answer.ok ? answer.out.toString('latin1').trimEnd() : undefined;
}

/** A branch, and the commit that it stands at. */
export interface Branch {
  readonly name: string;
  readonly tip: string;
}

const ofOrigin = 'refs/remotes/origin/';
const ofOurs = 'refs/heads/';

/**
 * The main branch: the one that pmf.yaml names, else origin/HEAD, else main, else master. The server's is asked before
 * the clone's own: what was merged here alone has landed nowhere.
 */
export function mainBranch(git: Git, named: string | undefined): Branch | undefined {
  const places = (name: string) => [`${ofOrigin}${name}`, `${ofOurs}${name}`];
  const wanted =
    named === undefined
      ? [`${ofOrigin}HEAD`, ...places('main'), ...places('master')]
      : [...places(named), `refs/remotes/${named}`];
  if (!wanted.every(isOneLine)) return undefined;
  const answer = git(['for-each-ref', '--format=%(refname) %(objecttype) %(objectname) %(symref)', '--', ...wanted]);
  if (!answer.ok) return undefined;
  const found = answer.out
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '));
  const first = wanted.flatMap((ref) => found.filter(([name, type]) => name === ref && type === 'commit'))[0];
  if (first === undefined) return undefined;
  const [ref = '', , tip = '', symref = ''] = first;
  return { name: (symref === '' ? ref : symref).replace(/^refs\/(?:heads|remotes)\//, ''), tip };
}
