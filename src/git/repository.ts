import { type HistoryRead, isUnknown, type Unknown } from '../model/history.js';
import type { Source } from '../model/source.js';
import { blobIds } from './blobs.js';
import { commitSource } from './commit-source.js';
import { commitsReader } from './commits.js';
import { isGrafted, isPartial } from './cut-off.js';
import { grafted, noGit, noMainBranch, notOwned } from './faults.js';
import { findGit } from './find-git.js';
import { type FoundRepository, findRepository } from './find-repository.js';
import { type HistoryReader, readHistory } from './history.js';
import { isTrusted, userOf } from './ownership.js';
import { settingsFile } from './places.js';
import { commitOf, firstParentLine, idOf, mainBranch, mergeBaseOf } from './refs.js';
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

/** The git repository that a data folder stands in, read and never written. */
export interface Repository {
  readonly history: (asked: HistoryAsked) => HistoryRead;
  /** The commit that a ref, tag or id means; nothing where there is none. */
  readonly commitOf: (ref: string) => FoundCommit | undefined;
  /** Where two commits' ways parted; nothing where they never met, or where that is cut off. */
  readonly mergeBase: (one: string, other: string) => string | undefined;
  /** The first-parent commits of the main branch, newest first; or why there are none. */
  readonly mainLine: (branch: string | undefined) => readonly FoundCommit[] | Unknown;
  /** The data folder as a commit had it, read from git's objects without a checkout. Folders at the top that are read. */
  readonly sourceAt: (commit: string, folders: readonly string[]) => Source;
}

/** The repository around a data folder, or why there is none that can be read. */
export function openRepository({ root, env, kept }: RepositoryAsked): Repository | Unknown {
  const found = findRepository(root);
  if (isUnknown(found)) return found;
  const program = findGit(env, found.top);
  if (program === undefined) return noGit;
  const outside = gitOutside(program, env);
  const version = gitVersion(outside);
  if (typeof version !== 'string') return version;
  if (!isTrusted(found, userOf(env), outside)) return notOwned(found.top);
  if (isGrafted(found)) return grafted;
  return repositoryOf({ root, found, kept, git: gitIn(program, found, env) });
}

interface Opened {
  readonly root: string;
  readonly found: FoundRepository;
  readonly kept: KeptTexts | undefined;
  readonly git: Git;
}

function repositoryOf({ root, found, kept, git }: Opened): Repository {
  const commitsOf = commitsReader({ git, found, kept });
  const reader = { git, root, isPartial: isPartial(found), commitsOf };
  const placeIn = (commit: string) => placeAt(reader, found.prefix, commit);
  return {
    history: (asked) => readHistory(reader, asked),
    commitOf: (ref) => commitOf(git, ref),
    mergeBase: (one, other) => mergeBaseOf(git, one, other),
    mainLine: (branch) => {
      const main = mainBranch(git, branch);
      return main === undefined ? noMainBranch(branch) : firstParentLine(git, main.tip);
    },
    sourceAt: (commit, folders) => commitSource(git, `${commit}:${placeIn(commit)}`, folders),
  };
}

/** Where the data folder stood in a commit: where it stands now if it was there, else what the history tells of its moves. */
function placeAt({ git, isPartial, commitsOf }: HistoryReader, present: string, commit: string): string {
  const [settings] = blobIds(git, [{ tree: `${commit}:${present}`, path: settingsFile }], isPartial);
  if (settings !== undefined) return present;
  const read = commitsOf([commit, idOf(git, 'HEAD')].flatMap((tip) => tip ?? []));
  return isUnknown(read) ? present : read.placeAt(commit);
}
