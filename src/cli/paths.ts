import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';

/** Where paths of the command line lead. */
interface Asked {
  readonly root: string;
  readonly workingFolder: string;
  /** The files that were read, which need not stand on the disk: a commit may have had them. */
  readonly read: readonly string[];
}

/** Whether a file is one of these files, or in one of these folders; any is where none is named. */
export function withinPaths(paths: readonly string[], asked: Asked): (path: string) => boolean {
  const parts = paths.map((path) => pathInFolder(path, asked));
  return (path) => parts.length === 0 || parts.some((part) => isWithin(path, part));
}

function isWithin(path: string, part: string): boolean {
  return part === '' || path === part || path.startsWith(`${part}/`);
}

function pathInFolder(path: string, { root, workingFolder, read }: Asked): string {
  const ways = [resolve(workingFolder, path), resolve(root, path)].map((place) => ({ place, way: wayTo(place, root) }));
  const found = ways.find(({ place, way }) => existsSync(place) || read.some((each) => isWithin(each, way)));
  if (found === undefined)
    throw new UsageError(`There is no file or folder ${quote(path)}.`, 'Name one in the data folder.');
  if (found.way.startsWith('..'))
    throw new UsageError(
      `${quote(path)} is not in the data folder.`,
      'Name a file or folder in it, or choose the data folder with -C.',
    );
  return found.way;
}

/** How the data folder is reached from the top of the repository that it stands in, from where hosts count; or nothing where it stands in none. */
export function wayFromTop(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder === root ? '' : `${wayTo(root, folder)}/`;
    if (folder === dirname(folder)) return undefined;
  }
}

function wayTo(place: string, from: string): string {
  return relative(from, place).split(sep).join('/');
}
