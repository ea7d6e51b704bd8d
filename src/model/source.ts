/** One name found in a data folder. Paths are relative to it, with `/`. */
export interface Listed {
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
}

/** Why a file could not be read, as its reader found it; `not-held` is of a file in a commit. */
export type ReadFault = 'too-large' | 'not-a-file' | 'link' | 'no-permission' | 'gone' | 'not-held' | 'unreadable';

/** A file's bytes, with git's id of just these bytes where whoever read them knows it; or why they could not be read. */
export type Reading = { readonly bytes: Uint8Array; readonly blob?: string } | { readonly fault: ReadFault };

/** A data folder, wherever it stands: on a disk, or in a commit. */
export interface Source {
  /** `pmf.yaml` and all that is in the named folders, dot files left out, in code-point order of the paths. */
  readonly list: () => readonly Listed[];
  readonly read: (path: string) => Reading;
}

/** The largest file that is read, in bytes. */
export const largestFile = 256 * 1024;
/** How many folders deep a data folder may go: `progress/2012-13/Q2/HSG`. */
export const deepestFolder = 4;
/** How many names a data folder may hold. */
export const mostFiles = 500_000;
