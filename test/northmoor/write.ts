import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { northmoorFiles } from './files.js';

/** Makes a folder equal to what the script says: writes each file, and removes those that it no longer names. */
export function writeNorthmoor(folder: string): { readonly written: number; readonly removed: number } {
  const files = northmoorFiles();
  mkdirSync(folder, { recursive: true });
  const stale = filesIn(folder).filter((path) => !files.has(path));
  for (const path of stale) rmSync(join(folder, path));
  for (const [path, text] of files) writeWhereChanged(join(folder, path), text);
  removeEmptyFolders(folder);
  return { written: files.size, removed: stale.length };
}

/** The files of a folder, by paths with forward slashes. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

function writeWhereChanged(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (textOf(path) !== text) writeFileSync(path, text);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}
