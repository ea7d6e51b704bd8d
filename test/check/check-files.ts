import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDocuments } from '../../src/check/check.js';
import { isReadPath } from '../../src/check/places.js';
import { folderSource } from '../../src/folder/folder-source.js';
import { locateFindings } from '../../src/load/locate.js';
import { readFiles } from '../../src/load/read-files.js';
import { compareFindings, type LocatedFinding } from '../../src/model/finding.js';
import type { Framework } from '../../src/model/framework.js';
import { recordKinds } from '../../src/model/kinds/index.js';
import type { Listed, Source } from '../../src/model/source.js';
import { day } from '../builders/framework.js';

export interface CheckedFiles {
  readonly framework: Framework;
  /** In the order in which they are shown. */
  readonly findings: readonly LocatedFinding[];
}

/** Texts of a data folder by path, with `/` between folders. */
export type Files = Readonly<Record<string, string>>;

const folders = [...Object.values(recordKinds).map(({ folder }) => folder), 'progress', 'templates'];

/** Reads and checks a source on that day, as `pmf check` does without its templates' own check. */
function checkSource(source: Source, today: string): CheckedFiles {
  const read = readFiles(source, isReadPath);
  const { framework, findings } = checkDocuments({ ...read, today: day(today) });
  const located = locateFindings([...read.findings, ...findings], read.textOf);
  return { framework, findings: [...located].sort(compareFindings) };
}

/** Reads and checks files that are only in memory. */
export function checkFiles(files: Files, today = '2012-10-31'): CheckedFiles {
  return checkSource(memorySource(files), today);
}

/** A data folder of these files, listed in the order in which they are given. */
function memorySource(files: Files): Source {
  const listed: readonly Listed[] = [
    ...[...foldersOf(files)].map((path): Listed => ({ path, type: 'folder' })),
    ...Object.keys(files).map((path): Listed => ({ path, type: 'file' })),
  ];
  const read: Source['read'] = (path) => {
    const text = files[path];
    return text === undefined ? { fault: 'gone' } : { bytes: new TextEncoder().encode(text) };
  };
  return { list: () => listed, read };
}

function foldersOf(files: Files): ReadonlySet<string> {
  const paths = Object.keys(files).flatMap((path) =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
  );
  return new Set(paths);
}

/** Checks a copy of a folder on the disk, to which `change` may add what a repository cannot hold. */
export async function checkCopyOf(folder: string, change: (copy: string) => void = () => {}): Promise<CheckedFiles> {
  const copy = mkdtempSync(join(tmpdir(), 'pmf-check-'));
  try {
    await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
    change(copy);
    return checkSource(folderSource(copy, folders), '2012-10-31');
  } finally {
    rmSync(copy, { recursive: true });
  }
}
