import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const names = process.platform === 'win32' ? ['git.exe'] : ['git'];

/**
 * The absolute path of git: the first in PATH that stands neither in a relative entry nor in `avoided`, a folder that
 * others may have written, where a program called git would be theirs.
 */
export function findGit(env: Environment, avoided: string): string | undefined {
  const path = env.PATH ?? env.Path ?? '';
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const found = names.map((name) => join(folder, name)).find((file) => isProgramOutside(file, avoided));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isProgramOutside(file: string, avoided: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && [file, realpathSync(file)].every((each) => isOutside(each, avoided));
  } catch {
    return false;
  }
}

function isOutside(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return isAbsolute(way) || way.split(/[\\/]/)[0] === '..';
}
