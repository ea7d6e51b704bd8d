import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { sync as writeAtomically } from 'write-file-atomic';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { environmentFault } from './fault.js';
import { makeFolder } from './make-folder.js';

/** Writes a whole text or nothing: to a temporary file beside it, then renamed. Makes the folder; replaces no link. */
export function writeWhole(path: string, text: string): void {
  const standing = statOrFault(path);
  if (standing !== undefined && !standing.isFile()) {
    throw new UsageError(
      `"${show(path)}" cannot be written: a link or folder of that name stands in its place.`,
      'Choose another place, or take it away.',
    );
  }
  try {
    makeFolder(dirname(path));
    writeAtomically(path, text, 'utf8');
  } catch (error) {
    throw unwritable(path, error);
  }
}

function statOrFault(path: string): ReturnType<typeof lstatSync> {
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
    'Choose another folder with --out, or give yourself permission to write there.',
  );
}
