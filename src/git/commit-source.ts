import { compareTexts } from '../model/finding.js';
import { isUnknown } from '../model/history.js';
import { isMisnamed } from '../model/misnamed.js';
import { deepestFolder, mostFiles, type Reading, type Source } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { readBlobs } from './blobs.js';
import { settingsFile } from './places.js';
import type { Git } from './run.js';
import { type FolderAt, listTree, type TreeEntry } from './tree.js';

/** The data folder in one commit: what the file system would show of a checkout of it. Throws a UsageError where git cannot list it. */
export function commitSource(git: Git, at: FolderAt, folders: readonly string[]): Source {
  let found: ReadonlyMap<string, TreeEntry> | undefined;
  const entries = () => {
    found ??= new Map(entriesOf(git, at, folders).map((entry) => [entry.path, entry]));
    return found;
  };
  const contents = new Map<string, Reading>();
  const contentOf = (entry: TreeEntry): Reading => {
    if (!contents.has(entry.id)) {
      const ids = sameKind(entry, entries()).map(({ id }) => id);
      for (const [id, reading] of readBlobs(git, ids)) contents.set(id, reading);
    }
    return contents.get(entry.id) ?? { fault: 'not-held' };
  };
  return {
    list: () => [...entries().values()].map(({ path, type }) => ({ path, type })),
    read: (path) => {
      const entry = entries().get(path);
      if (entry === undefined) return { fault: 'gone' };
      if (entry.type === 'file') return contentOf(entry);
      return { fault: entry.type === 'link' ? 'link' : 'not-a-file' };
    },
  };
}

/** The files that are likely to be read with this one, by how their names end: git is asked once for all of them. */
function sameKind({ path }: TreeEntry, entries: ReadonlyMap<string, TreeEntry>): readonly TreeEntry[] {
  const ending = endingOf(path);
  return [...entries.values()].filter((entry) => entry.type === 'file' && endingOf(entry.path) === ending);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** By the same rules as the walk of a folder on the disk, in code-point order. */
function entriesOf(git: Git, at: FolderAt, folders: readonly string[]): readonly TreeEntry[] {
  const top = listed(git, at);
  const named = top.filter(({ path, type }) => path === settingsFile || (folders.includes(path) && type !== 'file'));
  const missing = folders.filter((folder) => !named.some(({ path }) => path === folder));
  const misnamed = top.filter(({ path, type }) => type === 'folder' && isMisnamed(path, missing));
  const entered = named.flatMap(({ path, type }) => (type === 'folder' ? [path] : []));
  const below = entered.length === 0 ? [] : listed(git, at, { below: entered }).filter(isWalked);
  if (below.length > mostFiles) {
    throw new UsageError(`The commit holds more than ${mostFiles} files, which is more than pmf reads.`);
  }
  return [...named, ...misnamed, ...below].sort((a, b) => compareTexts(a.path, b.path));
}

/** A folder that cannot be read is not one that is empty: nothing could be judged without what is in it. */
function listed(...asked: Parameters<typeof listTree>): readonly TreeEntry[] {
  const entries = listTree(...asked);
  if (isUnknown(entries)) throw new UsageError(entries.why, entries.remedy);
  return entries;
}

/** Below a named folder, no dot file nor in a folder of such a name, and no deeper than folders are entered. */
function isWalked({ path }: TreeEntry): boolean {
  const parts = path.split('/');
  return parts.length > 1 && parts.length <= deepestFolder + 1 && !parts.slice(1).some((part) => part.startsWith('.'));
}
