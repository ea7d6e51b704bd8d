import { lstatSync, mkdirSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { show } from '../model/show.js';
import { codeOf, environmentFault } from './fault.js';

/** A file to make: its path below the root, with `/`, and its text. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/** The paths of the files, and of the folders on their way, in whose place something stands. They are looked at, not changed. */
export function standingInTheWay(root: string, files: readonly NewText[]): readonly string[] {
  const folders = new Set(files.flatMap(({ path }) => foldersOn(path)));
  const blocked = [...folders].filter((folder) => {
    const type = typeOf(root, folder);
    return type !== undefined && type !== 'folder';
  });
  return [...blocked, ...files.map(({ path }) => path).filter((path) => typeOf(root, path) !== undefined)];
}

/** Writes all of the files or none: never over what is there, and where a fault comes in the middle what was written is removed. */
export function writeNewFiles(root: string, files: readonly NewText[]): void {
  const made: Made = { files: [], folders: [] };
  for (const { path, text } of files) {
    const file = join(root, path);
    try {
      makeFolders(dirname(file), made.folders);
      writeNew(file, text, made.files);
    } catch (error) {
      throw environmentFault(`"${show(path)}" cannot be written`, error, `${undo(made)} ${writeElsewhere}`);
    }
  }
}

const writeElsewhere = 'Give yourself permission to write there, or choose another folder, and run the command again.';

/** What was made so far, in its order. */
interface Made {
  readonly files: string[];
  readonly folders: string[];
}

function foldersOn(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function typeOf(root: string, path: string): 'folder' | 'other' | undefined {
  try {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    return stat.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    // the file on the way is named itself
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw environmentFault(`"${show(path)}" cannot be looked at`, error, 'Give yourself permission to read there.');
  }
}

/** One folder after the other, each remembered: those that were there before must stay where the rest fails. */
function makeFolders(folder: string, made: string[]): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  if (folder !== dirname(folder)) makeFolders(dirname(folder), made);
  mkdirSync(folder);
  made.push(folder);
}

/** `wx` refuses a file that came meanwhile; one that this began is remembered before it is whole. */
function writeNew(file: string, text: string, made: string[]): void {
  writeFileSync(file, '', { flag: 'wx' });
  made.push(file);
  writeFileSync(file, text);
}

/** Takes away what was made; in words, what is left. */
function undo({ files, folders }: Made): string {
  const left = [
    ...files.filter((file) => !isGoneAfter(() => unlinkSync(file))),
    ...folders.toReversed().filter((folder) => !isGoneAfter(() => rmdirSync(folder))),
  ];
  if (left.length > 0) return `Not all that was written before could be removed: ${left.map(show).join(', ')} is left.`;
  return files.length === 0 ? 'Nothing was written.' : 'What was written before has been removed.';
}

function isGoneAfter(remove: () => void): boolean {
  try {
    remove();
    return true;
  } catch {
    return false;
  }
}
