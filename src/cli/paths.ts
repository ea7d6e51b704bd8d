import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { LocatedFinding } from '../model/finding.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';

/** The findings on these files and in these folders; all of them where none is named. */
export function withinPaths(
  findings: readonly LocatedFinding[],
  paths: readonly string[],
  at: { readonly folder: { readonly root: string }; readonly from: string },
): readonly LocatedFinding[] {
  if (paths.length === 0) return findings;
  const asked = paths.map((path) => pathInFolder(path, at.folder.root, at.from));
  return findings.filter(({ at: { path } }) =>
    asked.some((part) => part === '' || path === part || path.startsWith(`${part}/`)),
  );
}

function pathInFolder(path: string, root: string, from: string): string {
  const place = [resolve(from, path), resolve(root, path)].find((each) => existsSync(each));
  if (place === undefined)
    throw new UsageError(`There is no file or folder ${quote(path)}.`, 'Name one in the data folder.');
  const way = relative(root, place).split(sep).join('/');
  if (way.startsWith('..'))
    throw new UsageError(
      `${quote(path)} is not in the data folder.`,
      'Name a file or folder in it, or choose the data folder with -C.',
    );
  return way;
}
