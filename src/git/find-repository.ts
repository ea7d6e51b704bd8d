import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Unknown } from '../model/history.js';
import { insideGitFolder, noRepository, submodule, unreadable } from './faults.js';
import { unlessUnreadable } from './ordinary-files.js';
import type { GitPlace } from './run.js';

/** A repository as it lies on the disk. */
export interface FoundRepository extends GitPlace {
  /** Where objects and branches are kept: another folder than the git directory only in a linked work tree. */
  readonly commonDir: string;
  /** The data folder from the top, with `/` and none at its ends; empty where it is the top. */
  readonly prefix: string;
}

/**
 * The repository around a data folder: the nearest `.git` upward, found without git, since git would believe what a
 * folder that others prepared says of itself. `root` is a real path.
 */
export function findRepository(root: string): FoundRepository | Unknown {
  return unlessUnreadable(() => {
    for (const folder of upward(root)) {
      const found = foundAt(folder, root);
      if (found !== undefined) return found;
    }
    return noRepository;
  });
}

/** The nearest folder upward that has a `.git`, of whatever kind; what stands in it others may have written. */
export function topAround(root: string): string | undefined {
  return upward(root).find((folder) => existsSync(join(folder, '.git')));
}

/** The folder and those above it. */
function upward(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upward(above)];
}

/** What one folder says of where the repository is; nothing where it says nothing. */
function foundAt(folder: string, root: string): FoundRepository | Unknown | undefined {
  if (basename(folder) === '.git') return insideGitFolder;
  const dotGit = join(folder, '.git');
  const stat = lstatSync(dotGit, { throwIfNoEntry: false });
  if (stat !== undefined) return repositoryAt(folder, dotGit, { stat, root });
  return isGitFolder(folder) ? insideGitFolder : undefined;
}

function repositoryAt(
  top: string,
  dotGit: string,
  { stat, root }: { readonly stat: Stats; readonly root: string },
): FoundRepository | Unknown {
  const prefix = relative(top, root).split(sep).join('/');
  if (stat.isDirectory()) {
    if (!isGitFolder(dotGit)) return unreadable('the folder .git holds no repository');
    return { gitDir: dotGit, commonDir: dotGit, top, prefix };
  }
  const gitDir = stat.isFile() ? linkedWorkTree(dotGit) : undefined;
  if (gitDir === undefined) return submodule;
  return { gitDir, commonDir: resolve(gitDir, textOf(join(gitDir, 'commondir')) ?? '.'), top, prefix };
}

/** Where a `.git` file leads, if it is that of a linked work tree: only then does the place that it names point back to it. */
function linkedWorkTree(dotGit: string): string | undefined {
  const named = /^gitdir: (.+)$/.exec(textOf(dotGit) ?? '')?.[1];
  if (named === undefined) return undefined;
  const gitDir = resolve(dirname(dotGit), named);
  const back = textOf(join(gitDir, 'gitdir'));
  if (back === undefined || textOf(join(gitDir, 'commondir')) === undefined) return undefined;
  const pointsBack = resolve(gitDir, back);
  return statSync(pointsBack, { throwIfNoEntry: false }) && realpathSync(pointsBack) === dotGit ? gitDir : undefined;
}

/** The largest file of git's own that is read, in bytes. */
const largestText = 16 * 1024 * 1024;

/** A small file of git's own, without its line end; nothing where it is not there. */
export function textOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > largestText) return undefined;
  return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
}

// git takes every folder with these three for a repository, by whatever name
function isGitFolder(folder: string): boolean {
  const isFolder = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  return (
    isFolder('objects') && isFolder('refs') && lstatSync(join(folder, 'HEAD'), { throwIfNoEntry: false }) !== undefined
  );
}
