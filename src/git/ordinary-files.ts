import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Unknown } from '../model/history.js';
import { unreadable } from './faults.js';
import type { FoundRepository } from './find-repository.js';

/** Files of git's own that it reads on every run: of a pipe it would wait for an end, and a link may lead anywhere. */
const gitFiles = ['config', 'packed-refs', 'shallow', 'info/grafts', 'info/attributes', 'objects/info/alternates'];

/** What keeps git from reading its own files, if anything does: each is an ordinary file or is not there. */
export function oddGitFile({ gitDir, commonDir }: FoundRepository): Unknown | undefined {
  const files = [join(gitDir, 'HEAD'), ...gitFiles.map((name) => join(commonDir, name))];
  const isOdd = (file: string) => lstatSync(file, { throwIfNoEntry: false })?.isFile() === false;
  return files.some(isOdd) ? unreadable("one of git's own files is a pipe, a link or a folder") : undefined;
}

/** What `use` gives; unknown where a file or folder of the repository cannot be looked at. A bug in pmf is passed on as it is. */
export function unlessUnreadable<Result>(use: () => Result): Result | Unknown {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return unreadable('a file or folder of it cannot be read');
  }
}
