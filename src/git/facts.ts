import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isUnknown, type Unknown } from '../model/history.js';
import { largestFile } from '../model/source.js';
import { noGit } from './faults.js';
import { findGit } from './find-git.js';
import { type FoundRepository, findRepository, topAround } from './find-repository.js';
import { unlessUnreadable } from './ordinary-files.js';
import { type Environment, type Git, gitOutside } from './run.js';
import { gitVersion } from './version.js';

/** How git is set up on this machine and around a folder, which need not stand in a repository. */
export interface GitFacts {
  /** As `2.39.5`; or why git cannot be used. */
  readonly version: string | Unknown;
  /** `core.autocrlf` as it is set nearest: in the repository, by the user, on the machine. */
  readonly autocrlf: string | undefined;
  /** The lines of each .gitattributes that reaches the folder, from the top of the repository down. */
  readonly attributes: readonly string[];
}

/** A program called git that stands in the folder, or in what a repository around it holds, is not run. */
export function gitFacts({ root, env }: { readonly root: string; readonly env: Environment }): GitFacts {
  const around = findRepository(root);
  const found = isUnknown(around) ? undefined : around;
  const attributes = found === undefined ? [] : foldersDownTo(root, found.top).flatMap(attributesIn);
  const program = findGit(env, topAround(root) ?? root);
  if (program === undefined) return { version: noGit, autocrlf: undefined, attributes };
  const outside = gitOutside(program, env);
  return { version: gitVersion(outside), autocrlf: autocrlf(outside, found), attributes };
}

/** Settings are read as files: git is not run in the repository for them. */
function autocrlf(outside: Git, found: FoundRepository | undefined): string | undefined {
  const ours = found === undefined ? [] : [['--file', join(found.commonDir, 'config')]];
  for (const from of [...ours, ['--global', '--includes'], ['--system']]) {
    const answer = outside(['config', ...from, '--get', 'core.autocrlf']);
    if (answer.ok) return answer.out.toString('utf8').trim();
  }
  return undefined;
}

function foldersDownTo(folder: string, top: string): readonly string[] {
  return folder === top || folder === dirname(folder) ? [folder] : [...foldersDownTo(dirname(folder), top), folder];
}

function attributesIn(folder: string): readonly string[] {
  const file = join(folder, '.gitattributes');
  const read = unlessUnreadable(() => {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    return stat?.isFile() !== true || stat.size > largestFile ? [] : readFileSync(file, 'utf8').split('\n');
  });
  const lines = isUnknown(read) ? [] : read;
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
