import type { Day } from '../model/day.js';
import { UsageError } from '../model/usage-error.js';
import type { Checked } from '../pipeline.js';
import type { OpenFolder } from './open-folder.js';

/** The folder as a commit had it, read once; nothing where that commit has no data folder that can be read. */
export function earlierFolders(folderAt: OpenFolder['folderAt'], today: Day): (commit: string) => Checked | undefined {
  const read = new Map<string, Checked | undefined>();
  return (commit) => {
    if (!read.has(commit))
      read.set(
        commit,
        folderOr(() => folderAt(commit, today)),
      );
    return read.get(commit);
  };
}

function folderOr(read: () => Checked): Checked | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
