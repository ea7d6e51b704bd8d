import type { Reading } from './source.js';

/** Why the history of a data folder cannot be read, or a part of it. */
export type HistoryFault =
  | 'not-read'
  | 'no-git'
  | 'old-git'
  | 'no-repository'
  | 'no-commits'
  | 'submodule'
  | 'nested-repository'
  | 'inside-git-folder'
  | 'not-owned'
  | 'grafted'
  | 'shallow'
  | 'partial'
  | 'unreadable'
  | 'no-main-branch'
  | 'broken-date'
  | 'doubtful-date';

/** What cannot be known: why, and what would make it known, each a sentence for people. */
export interface Unknown {
  readonly unknown: HistoryFault;
  readonly why: string;
  readonly remedy: string;
}

/** One file of the data folder that a commit changed against its first parent. Blobs are git's ids of contents; none where it was not there. */
export interface FileChange {
  /** Relative to the data folder, wherever that stood in the repository then. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** Seconds since 1970 in UTC; nothing where git's record of it is no sound date. */
  readonly committedAt: number | undefined;
  readonly authoredAt: number | undefined;
  /** Who wrote it, as it says: a text from outside. */
  readonly author: string;
  /** Made by a host out of a whole branch: its date is that of the merge. */
  readonly isSquash: boolean;
  readonly changes: readonly FileChange[];
}

/** One file as one commit had it. */
export interface FileAt {
  readonly commit: string;
  readonly path: string;
}

/** All that git's history holds of one data folder, as plain values; what is read on demand is read from git's objects. */
export interface History {
  /** The commit that is read, or that the files on the disk stand on. */
  readonly head: string;
  /** What head and the main branch reach, parents before children, else by date. */
  readonly commits: readonly Commit[];
  /** The main branch; nothing where there is none by any of the known names. */
  readonly main: { readonly name: string; readonly tip: string } | undefined;
  /** Commits whose parents this clone does not hold: what they seem to bring may be older. */
  readonly cutOff: ReadonlySet<string>;
  /** Folders of the data folder that are repositories of their own: this history tells nothing of them. */
  readonly nested: readonly string[];
  /** The contents' ids of files at commits, in the order asked; nothing where there was no such file. */
  readonly blobsAt: (files: readonly FileAt[]) => readonly (string | undefined)[] | Unknown;
  /** Contents by id; one that this clone does not hold, or that is damaged in it, is absent. */
  readonly readBlobs: (blobs: readonly string[]) => ReadonlyMap<string, Reading>;
  /** The full id of a commit of this history that a record names in short; nothing where there is none, or several. */
  readonly commitNamed: (name: string) => string | undefined;
}

export type HistoryRead = History | Unknown;

export function isUnknown(value: object): value is Unknown {
  return 'unknown' in value;
}
