import type { FileChange } from '../model/history.js';

/** A commit as git's log lists it, its paths from the top of the repository. */
export interface LoggedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly committedAt: number | undefined;
  readonly authoredAt: number | undefined;
  readonly author: string;
  readonly isSquash: boolean;
  readonly changes: readonly FileChange[];
  /** Paths at which the commit put another repository. */
  readonly gitlinks: readonly string[];
}

/** What `parseLog` reads, each commit as one text that ends in NUL and begins with a letter that no change begins with. */
export const logFormat = '--format=c%H%n%P%n%at%n%ct%n%an%n%s';

// The places in `:100644 100644 <40> <40> M`, which never vary under --no-abbrev and --no-renames.
const oldMode = 1;
const newMode = 8;
const oldBlob = 15;
const newBlob = 56;
const changeLength = 98;
const idLength = 40;

/** The commits of `git log --raw -z`, in one pass: the history may be hundreds of megabytes. Nothing where it is no such text. */
export function parseLog(out: Buffer): readonly LoggedCommit[] | undefined {
  // one byte a character, so that nothing is decoded twice; only the texts of people are UTF-8
  const text = out.toString('latin1');
  const decode = /[\u0080-\u00ff]/.test(text) ? utf8 : (field: string) => field;
  const commits: LoggedCommit[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\0', at);
    if (text[at] !== 'c' || end === -1) return undefined;
    const listed = parseChanges(text, end + 1, decode);
    if (listed === undefined) return undefined;
    commits.push({
      ...parseHeader(text.slice(at + 1, end), decode),
      changes: listed.changes,
      gitlinks: listed.gitlinks,
    });
    at = listed.end;
  }
  return commits;
}

function utf8(field: string): string {
  return /[\u0080-\u00ff]/.test(field) ? Buffer.from(field, 'latin1').toString('utf8') : field;
}

function parseHeader(header: string, decode: (field: string) => string): Omit<LoggedCommit, 'changes' | 'gitlinks'> {
  const [id = '', parentIds = '', authored = '', committed = '', author = '', subject = ''] = header.split('\n');
  const parents = parentIds === '' ? [] : parentIds.split(' ');
  return {
    id,
    parents,
    committedAt: soundInstant(committed),
    authoredAt: soundInstant(authored),
    author: decode(author),
    isSquash: parents.length === 1 && isSquashSubject(subject),
  };
}

interface ListedChanges {
  readonly changes: FileChange[];
  readonly gitlinks: string[];
  /** Where the next commit begins. */
  readonly end: number;
}

/** Nothing where a change does not end. */
function parseChanges(text: string, from: number, decode: (field: string) => string): ListedChanges | undefined {
  const changes: FileChange[] = [];
  const gitlinks: string[] = [];
  // git sets an empty line between a commit and its changes
  let at = text[from] === '\n' ? from + 1 : from;
  while (text[at] === ':') {
    const end = text.indexOf('\0', at + changeLength + 1);
    if (end === -1) return undefined;
    const path = decode(text.slice(at + changeLength + 1, end));
    const change = changeOf(text, at, path);
    if (change.before !== change.after) changes.push(change);
    if (isGitlink(text, at + newMode)) gitlinks.push(path);
    at = end + 1;
  }
  return { changes, gitlinks, end: at };
}

/** The changes of `git diff-tree --raw -z`; nothing where it is no such text. */
export function parseDiff(out: Buffer): readonly FileChange[] | undefined {
  return parseChanges(out.toString('latin1'), 0, utf8)?.changes;
}

function changeOf(text: string, at: number, path: string): FileChange {
  const side = (mode: number, blob: number) =>
    isFile(text, at + mode) ? text.slice(at + blob, at + blob + idLength) : undefined;
  return { path, before: side(oldMode, oldBlob), after: side(newMode, newBlob) };
}

// modes begin with 100 for a file, 120 for a link, 160 for another repository, 000 for nothing
function isFile(text: string, at: number): boolean {
  return text[at] === '1' && text[at + 1] === '0';
}

function isGitlink(text: string, at: number): boolean {
  return text[at] === '1' && text[at + 1] === '6';
}

/** The instants that pmf reckons with, 1990 to 2100 as its days: git prints whatever a broken commit holds. */
const firstInstant = 631_152_000;
const endOfInstants = 4_133_980_800;

/** Seconds since 1970 UTC; nothing where the text is no sound date. */
export function soundInstant(text: string): number | undefined {
  if (!/^\d{1,12}$/.test(text)) return undefined;
  const instant = Number(text);
  return instant >= firstInstant && instant < endOfInstants ? instant : undefined;
}

/**
 * The subjects that hosts write when they squash: `Enter Q2 (#12)` on GitHub and Gitea, `Enter Q2 (!12)` where a GitLab
 * project's template names the request, `Merged PR 12: …` on Azure, `… (pull request #12)` on Bitbucket; and what git
 * itself proposes after `git merge --squash`.
 */
function isSquashSubject(subject: string): boolean {
  return (
    /\((?:pull request )?[#!]\d+\)$/.test(subject) ||
    /^Merged PR \d+: /.test(subject) ||
    subject === 'Squashed commit of the following:'
  );
}
