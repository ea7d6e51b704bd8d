import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../model/finding.js';
import { deepestFolder, type Listed, mostFiles } from '../model/source.js';
import { UsageError } from '../model/usage-error.js';
import { environmentFault } from './fault.js';
import { settingsFile } from './find.js';

/** `pmf.yaml` and all in the named folders, dot files left out, links told and never followed, in code-point order. */
export function walk(root: string, folders: readonly string[]): readonly Listed[] {
  const listed: Listed[] = [];
  for (const name of [settingsFile, ...folders].sort(compareTexts)) {
    const type = typeOfPath(join(root, name));
    if (type === undefined || (type === 'file' && name !== settingsFile)) continue;
    listed.push({ path: name, type });
    if (type === 'folder') walkFolder(root, name, listed);
  }
  return listed.sort((a, b) => compareTexts(a.path, b.path));
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
    throw environmentFault(
      `The folder "${folder}" cannot be read`,
      error,
      'Give yourself permission to read it, then run the command again.',
    );
  }
}

function typeOfPath(path: string): Listed['type'] | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat === undefined ? undefined : typeOf(stat);
}

function typeOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Listed['type'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
