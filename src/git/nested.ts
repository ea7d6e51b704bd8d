import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../model/finding.js';

/** Folders of the data folder on the disk that are repositories of their own. */
export function nestedOnDisk(root: string, folders: readonly string[]): readonly string[] {
  return folders.filter((folder) => isThere(join(root, folder, '.git')));
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

export function inOrderOnce(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort(compareTexts);
}
