import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../model/finding.js';
import { isMisnamed } from '../model/misnamed.js';
import { deepestFolder, type Listed, mostFiles } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { environmentFault } from './fault.js';
import { settingsFile } from './find.js';

const readPermission = 'Give yourself permission to read it, then run the command again.';

/** `pmf.yaml` and all in the named folders, dot files left out, links told and never followed, in code-point order. */
export function walk(root: string, folders: readonly string[]): readonly Listed[] {
  const listed: Listed[] = [];
  for (const name of [settingsFile, ...folders].sort(compareTexts)) {
    const type = typeOfPath(join(root, name));
    if (type === undefined || (type === 'file' && name !== settingsFile)) continue;
    listed.push({ path: name, type });
    if (type === 'folder') walkFolder(root, name, listed);
  }
  listed.push(...misnamedFolders(root, folders, listed));
  return listed.sort((a, b) => compareTexts(a.path, b.path));
}

/** Folders of the top level that are meant to be read and are not: listed, so that they can be told, and not entered. */
function misnamedFolders(root: string, folders: readonly string[], listed: readonly Listed[]): readonly Listed[] {
  const missing = folders.filter((folder) => !listed.some(({ path }) => path === folder));
  const found = entriesIn(root, '.').filter((entry) => entry.isDirectory() && isMisnamed(entry.name, missing));
  return found.map((entry) => ({ path: entry.name, type: 'folder' }));
}

function walkFolder(root: string, folder: string, listed: Listed[]): void {
  for (const entry of entriesIn(root, folder)) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    const type = typeOf(entry);
    listed.push({ path, type });
    if (listed.length > mostFiles)
      throw new UsageError(`The data folder holds more than ${mostFiles} files, which is more than pmf reads.`);
    // the deepest folders are entered; one below them is listed and told, not read
    if (type === 'folder' && path.split('/').length <= deepestFolder) walkFolder(root, path, listed);
  }
}

function entriesIn(root: string, folder: string): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    throw environmentFault(`The folder "${folder}" cannot be read`, error, readPermission);
  }
}

function typeOfPath(path: string): Listed['type'] | undefined {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    return stat === undefined ? undefined : typeOf(stat);
  } catch (error) {
    throw environmentFault('The data folder cannot be read', error, readPermission);
  }
}

function typeOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Listed['type'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
