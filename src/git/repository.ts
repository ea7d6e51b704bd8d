import type { HistoryRead, Unknown } from '../model/history.js';
import type { Source } from '../model/source.js';

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
  readonly env: Readonly<Record<string, string | undefined>>;
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
export function openRepository(_asked: RepositoryAsked): Repository | Unknown {
  return { unknown: 'not-read', why: 'History was not read.', remedy: 'Read the folder with its history.' };
}
