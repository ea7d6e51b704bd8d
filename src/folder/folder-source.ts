import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Reading, Source } from '../model/source.js';
import { readRegularFile } from './read.js';
import { walk } from './walk.js';

/** A data folder on this machine. `root` is its real path; nothing outside it is ever read. */
export function folderSource(root: string, folders: readonly string[]): Source {
  const inside = new Map<string, boolean>();
  const isInside = (folder: string): boolean => {
    const known = inside.get(folder);
    if (known !== undefined) return known;
    const found = staysInside(root, folder);
    inside.set(folder, found);
    return found;
  };
  const read = (path: string): Reading => {
    const file = join(root, path);
    return isInside(dirname(file)) ? withBlob(readRegularFile(file)) : { fault: 'link' };
  };
  return { list: () => walk(root, folders), read };
}

/** With git's id of these bytes, so that a file is known to be as a commit has it without asking git. */
function withBlob(reading: Reading): Reading {
  if ('fault' in reading) return reading;
  const blob = createHash('sha1').update(`blob ${reading.bytes.length}\0`).update(reading.bytes).digest('hex');
  return { bytes: reading.bytes, blob };
}

/** Whether every part of the way is a real folder below the root: compared by path parts, not by the start of the text. */
function staysInside(root: string, folder: string): boolean {
  const way = relative(root, folder);
  if (isAbsolute(way) || way.split(/[\\/]/).includes('..')) return false;
  let at = root;
  for (const part of way.split(/[\\/]/).filter((each) => each !== '')) {
    at = join(at, part);
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  }
  return relative(realpathSync(root), realpathSync(folder)) === way;
}
