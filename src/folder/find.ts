import { realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { environmentFault } from './fault.js';

export const settingsFile = 'pmf.yaml';

/** The data folder: the one named, else the nearest upward that holds pmf.yaml. Its real path, links in it followed once. */
export function findDataFolder(workingFolder: string, named: string | undefined): string {
  if (named !== undefined) return namedFolder(resolve(workingFolder, named), named);
  for (let folder = resolve(workingFolder); ; folder = dirname(folder)) {
    if (holdsSettings(folder)) return realpathSync(folder);
    if (folder === dirname(folder)) break;
  }
  throw new UsageError(
    'There is no pmf.yaml in this folder or in any folder above it, so there is nothing to read.',
    'Go to the data folder, or name it: pmf -C <folder> … A data folder starts with a file pmf.yaml that says "schema_version: 1" and "council: <name>".',
  );
}

function namedFolder(folder: string, named: string): string {
  const found = statOrFault(folder, named);
  if (!found.isDirectory())
    throw new UsageError(`"${show(named)}" is a file, not a folder.`, 'Name the folder that holds pmf.yaml.');
  if (holdsSettings(folder)) return realpathSync(folder);
  throw new UsageError(
    `"${show(named)}" is not a pmf data folder: it has no pmf.yaml.`,
    'Name the folder that holds pmf.yaml. A data folder starts with a file pmf.yaml that says "schema_version: 1" and "council: <name>".',
  );
}

function statOrFault(folder: string, named: string): Stats {
  try {
    return statSync(folder);
  } catch (error) {
    throw environmentFault(
      `The folder "${show(named)}" cannot be read`,
      error,
      'Name a folder that is there: pmf -C <folder>.',
    );
  }
}

function holdsSettings(folder: string): boolean {
  return statSync(join(folder, settingsFile), { throwIfNoEntry: false }) !== undefined;
}
