import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { environmentFault } from './fault.js';

export const settingsFile = 'pmf.yaml';

const howToStart = '"pmf init <folder>" starts a new data folder.';

/** The data folder: the one named, else the nearest upward that holds pmf.yaml. Its real path, links in it followed once. */
export function findDataFolder(workingFolder: string, named: string | undefined): string {
  if (named !== undefined) return namedFolder(resolve(workingFolder, named), named);
  for (let folder = resolve(workingFolder); ; folder = dirname(folder)) {
    if (holdsSettings(folder)) return realpathSync(folder);
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    'There is no pmf.yaml in this folder or in any folder above it, so there is nothing to read.',
    `${renameHint(resolve(workingFolder))}Go to the data folder, or name it: pmf -C <folder> … ${howToStart}`,
  );
}

function namedFolder(folder: string, named: string): string {
  const quoted = `"${show(named)}"`;
  if (!folderStats(folder, quoted).isDirectory()) {
    throw new UsageError(`${quoted} is a file, not a folder.`, 'Name the folder that holds pmf.yaml.');
  }
  if (holdsSettings(folder)) return realpathSync(folder);
  const remedy = `${renameHint(folder)}Name the folder that holds pmf.yaml. ${howToStart}`;
  throw new UsageError(`${quoted} is not a pmf data folder: it has no pmf.yaml.`, remedy);
}

function folderStats(folder: string, quoted: string): Stats {
  try {
    return statSync(folder);
  } catch (error) {
    throw environmentFault(
      `The folder ${quoted} cannot be read`,
      error,
      'Name a folder that is there and that you may read: pmf -C <folder>.',
    );
  }
}

/** Whether pmf.yaml stands there. As a link, a pipe or a folder it is no settings, and nothing may be assumed in its place. */
function holdsSettings(folder: string): boolean {
  const found = statsOf(join(folder, settingsFile), folder);
  if (found === undefined || found.isFile()) return found !== undefined;
  throw new UsageError(
    `pmf.yaml in "${show(folder)}" is not an ordinary file but a link, a folder or the like, so it is not read.`,
    'Put the file itself in its place.',
  );
}

function statsOf(path: string, folder: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw environmentFault(
      `The folder "${show(folder)}" cannot be read`,
      error,
      'Give yourself permission to read it.',
    );
  }
}

function renameHint(folder: string): string {
  const other = ['pmf.yml', 'pmf.yaml.txt'].find((name) => statsOf(join(folder, name), folder) !== undefined);
  return other === undefined ? '' : `There is a file ${other}: rename it to pmf.yaml. `;
}
