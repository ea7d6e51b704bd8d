import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundRepository, textOf } from './find-repository.js';
import { isFullId } from './refs.js';

/** The commits at which a shallow clone ends, in code-point order of their ids; none where the clone is whole. */
export function cutOffIn({ commonDir }: FoundRepository): readonly string[] {
  const lines = (textOf(join(commonDir, 'shallow')) ?? '').split('\n');
  return [...new Set(lines.map((line) => line.trim()).filter(isFullId))].sort();
}

/** Whether commits were given other parents by hand. */
export function isGrafted({ commonDir }: FoundRepository): boolean {
  const lines = (textOf(join(commonDir, 'info', 'grafts')) ?? '').split('\n');
  return lines.some((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Whether the clone left out contents that the server has: git marks the packs of such a clone. */
export function isPartial({ commonDir }: FoundRepository): boolean {
  try {
    return readdirSync(join(commonDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'));
  } catch {
    return false;
  }
}
