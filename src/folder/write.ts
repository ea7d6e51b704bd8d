import { lstatSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeAtomically } from 'write-file-atomic';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { environmentFault } from './fault.js';
import { makeFolder } from './make-folder.js';

/** Writes a whole text or nothing: to a temporary file beside it, then renamed. Makes the folder; replaces no link. */
export function writeWhole(path: string, text: string): void {
  const standing = statOrFault(path);
  const inPlace = standing && whatStands(standing);
  if (inPlace !== undefined)
    throw new UsageError(`"${show(path)}" cannot be written: ${inPlace}.`, 'Choose another place.');
  try {
    makeFolder(dirname(path));
    writeAtomically(path, text, 'utf8');
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** What is no file that could be replaced; nothing where it is one. */
function whatStands(standing: Stats): string | undefined {
  if (standing.isFile()) return undefined;
  if (standing.isSymbolicLink()) return 'a link of that name stands in its place';
  return standing.isDirectory() ? 'a folder of that name stands in its place' : 'it is a device, and no file';
}

function statOrFault(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): Error {
  return environmentFault(
    `"${show(path)}" cannot be written`,
    error,
    'Choose another place, or give yourself permission to write there.',
  );
}
