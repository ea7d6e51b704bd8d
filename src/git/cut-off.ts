import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Unknown } from '../model/history.js';
import { unreadable } from './faults.js';
import { type FoundRepository, textOf } from './find-repository.js';
import { isFullId } from './refs.js';

/** The commits at which a shallow clone ends, in code-point order of their ids; none where the clone is whole. */
export function cutOffIn({ commonDir }: FoundRepository): readonly string[] | Unknown {
  const file = join(commonDir, 'shallow');
  if (!isThere(file)) return [];
  // git takes capitals as well
  const ids = textOf(file)
    ?.toLowerCase()
    .split(/\r?\n/)
    .filter((line) => line !== '');
  if (ids === undefined || !ids.every(isFullId))
    return unreadable("git's own list of where this clone ends (.git/shallow) is damaged");
  return [...new Set(ids)].sort();
}

/** Whether commits were given other parents by hand. */
export function isGrafted({ commonDir }: FoundRepository): boolean {
  const file = join(commonDir, 'info', 'grafts');
  const text = textOf(file);
  if (text === undefined) return isThere(file);
  return text.split('\n').some((line) => line.trim() !== '' && !line.startsWith('#'));
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Whether the clone left out contents that the server has: git marks the packs of such a clone. */
export function isPartial({ commonDir }: FoundRepository): boolean {
  try {
    return readdirSync(join(commonDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'));
  } catch {
    return false;
  }
}
