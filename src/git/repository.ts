import { type HistoryRead, isUnknown, type Unknown } from '../model/history.js';
import type { Source } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { blobIds } from './blobs.js';
import { commitSource } from './commit-source.js';
import { commitsReader } from './commits.js';
import { cutOffIn, isGrafted, isPartial } from './cut-off.js';
import { grafted, noGit, noMainBranch, notOwned } from './faults.js';
import { findGit } from './find-git.js';
import { type FoundRepository, findRepository } from './find-repository.js';
import { type HistoryReader, readHistory } from './history.js';
import { oddGitFile, unlessUnreadable } from './ordinary-files.js';
import { isTrusted, userOf } from './ownership.js';
import { settingsFile } from './places.js';
import { commitOf, firstParentLine, idOf, mainBranch, mergeBaseOf, noHead } from './refs.js';
import { type Environment, type Git, gitIn, gitOutside } from './run.js';
import { gitVersion } from './version.js';

/** Texts that may be kept between two runs, and may be gone, damaged or another folder's at any time. */
export interface KeptTexts {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
}

/** What a repository is opened with. */
export interface RepositoryAsked {
  /** The real path of the data folder. */
  readonly root: string;
  /** The environment of the run: where git stands, and whose it is. */
  readonly env: Environment;
  /** Nothing under `--no-cache`. */
  readonly kept: KeptTexts | undefined;
}

/** Which history is asked for. */
export interface HistoryAsked {
  /** The main branch as pmf.yaml names it. */
  readonly branch: string | undefined;
  /** The folders of the data folder, in which repositories of their own are looked for. */
  readonly folders: readonly string[];
  /** The commit to read as of; left out, the one that the files stand on. */
  readonly head?: string;
}

/** A commit that a command was asked for, with the instant of its committer in seconds since 1970 UTC. */
export interface FoundCommit {
  readonly id: string;
  readonly committedAt: number | undefined;
}

/** The main branch as this clone has it. */
export interface MainLine {
  /** `main`, or `origin/main` where the server's is known. */
  readonly name: string;
  /** Newest first. */
  readonly commits: readonly FoundCommit[];
}

/** The git repository that a data folder stands in, read and never written. */
export interface Repository {
  readonly history: (asked: HistoryAsked) => HistoryRead;
  /** The commit that a ref, tag or id means; nothing where there is none. */
  readonly commitOf: (ref: string) => FoundCommit | undefined;
  /** Where two commits' ways parted; nothing where they never met, or where that is cut off. */
  readonly mergeBase: (one: string, other: string) => string | undefined;
  /** The first-parent commits of the main branch; or why there are none. */
  readonly mainLine: (branch: string | undefined) => MainLine | Unknown;
  /**
   * The data folder as a commit had it, read from git's objects without a checkout. Folders at the top that are read.
   * Throws a UsageError where git cannot read the commit's folders.
   */
  readonly sourceAt: (commit: string, folders: readonly string[]) => Source;
}

/** The repository around a data folder, or why there is none that can be read. */
export function openRepository(asked: RepositoryAsked): Repository | Unknown {
  return unlessUnreadable(() => openFound(asked, findRepository(asked.root)));
}

function openFound({ root, env, kept }: RepositoryAsked, found: FoundRepository | Unknown): Repository | Unknown {
  if (isUnknown(found)) return found;
  const program = findGit(env, found.top);
  if (program === undefined) return noGit;
  const outside = gitOutside(program, env);
  const version = gitVersion(outside);
  if (typeof version !== 'string') return version;
  if (!isTrusted(found, userOf(env), outside)) return notOwned(found.top);
  const odd = oddGitFile(found);
  if (odd !== undefined) return odd;
  if (isGrafted(found)) return grafted;
  const cutOff = cutOffIn(found);
  if (isUnknown(cutOff)) return cutOff;
  return repositoryOf({ root, found, kept, cutOff, git: gitIn({ program, place: found, env }) });
}

interface Opened {
  readonly root: string;
  readonly found: FoundRepository;
  readonly kept: KeptTexts | undefined;
  readonly cutOff: readonly string[];
  readonly git: Git;
}

function repositoryOf({ root, found, kept, cutOff, git }: Opened): Repository {
  const commitsOf = commitsReader({ git, prefix: found.prefix, isPartial: isPartial(found), cutOff, kept });
  const reader = { git, root, isPartial: isPartial(found), commitsOf };
  const placeIn = (commit: string) => placeAt(reader, found.prefix, commit);
  return {
    history: (asked) => readHistory(reader, asked),
    commitOf: (ref) => commitOf(git, ref),
    mergeBase: (one, other) => mergeBaseOf(git, one, other),
    mainLine: (branch) => mainLine(git, branch),
    sourceAt: (commit, folders) => commitSource(git, { commit, place: placeIn(commit) }, folders),
  };
}

function mainLine(git: Git, branch: string | undefined): MainLine | Unknown {
  const main = mainBranch(git, branch);
  if (main === undefined) return idOf(git, 'HEAD') === undefined ? noHead(git) : noMainBranch(branch);
  const commits = firstParentLine(git, main.tip);
  return isUnknown(commits) ? commits : { name: main.name, commits };
}

/**
 * Where the data folder stood in a commit: where it stands now if it was there, else what the history tells of its moves.
 * Throws a UsageError where git cannot tell.
 */
function placeAt({ git, isPartial, commitsOf }: HistoryReader, present: string, commit: string): string {
  const found = blobIds(git, [{ commit, place: present, path: settingsFile }], isPartial);
  if (!isUnknown(found) && found[0] !== undefined) return present;
  const read = isUnknown(found) ? found : commitsOf([commit, idOf(git, 'HEAD')].flatMap((tip) => tip ?? []));
  if (isUnknown(read)) throw new UsageError(read.why, read.remedy);
  return read.placeAt(commit);
}
