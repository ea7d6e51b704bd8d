import { largestFile, type Reading } from '../model/source.js';
import type { Git } from './run.js';
import { listTree } from './tree.js';

/** How many bytes of contents one run of git is asked for. */
const oneHelping = 64 * 1024 * 1024;

/** A file by its path in a tree: `<commit>:<folder>`, or `<commit>:` for the top. */
export interface FileIn {
  readonly tree: string;
  readonly path: string;
}

/** The contents' ids of files, in the order asked; nothing where there is no such file. */
export function blobIds(git: Git, files: readonly FileIn[], isPartial: boolean): readonly (string | undefined)[] {
  return isPartial ? idsInTrees(git, files) : idsByName(git, files.map(nameOf));
}

function nameOf({ tree, path }: FileIn): string {
  return tree.endsWith(':') ? `${tree}${path}` : `${tree}/${path}`;
}

function idsByName(git: Git, names: readonly string[]): readonly (string | undefined)[] {
  const askable = names.filter(isOneLine);
  const lines = askLines(git, '--batch-check=%(objectname)', askable);
  const found = new Map(askable.map((name, at) => [name, idIn(lines[at])]));
  return names.map((name) => found.get(name));
}

/** One run for each tree: its folders name contents that the clone left on the server, of which git says no more than that they are missing. */
function idsInTrees(git: Git, files: readonly FileIn[]): readonly (string | undefined)[] {
  const found = new Map<string, string>();
  for (const tree of new Set(files.map((file) => file.tree))) {
    const below = files.flatMap((file) => (file.tree === tree ? [file.path] : []));
    for (const { path, type, id } of listTree(git, tree, { below })) {
      if (type === 'file') found.set(nameOf({ tree, path }), id);
    }
  }
  return files.map((file) => found.get(nameOf(file)));
}

function isOneLine(name: string): boolean {
  return !/[\n\0]/.test(name);
}

function idIn(line: string | undefined): string | undefined {
  return line !== undefined && /^[0-9a-f]{40}$/.test(line) ? line : undefined;
}

function askLines(git: Git, what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const answer = git(['cat-file', what], `${names.join('\n')}\n`);
  return answer.ok ? answer.out.toString('latin1').split('\n') : [];
}

/** Contents by id; one that is not in this clone is absent. */
export function readBlobs(git: Git, ids: readonly string[]): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  const small: Sized[] = [];
  const asked = [...new Set(ids)].filter((id) => idIn(id) !== undefined);
  const lines = askLines(git, '--batch-check=%(objecttype) %(objectsize)', asked);
  for (const [at, id] of asked.entries()) {
    const [type, size = ''] = (lines[at] ?? '').split(' ');
    if (!/^\d+$/.test(size)) continue;
    if (type !== 'blob') readings.set(id, { fault: 'not-a-file' });
    else if (Number(size) > largestFile) readings.set(id, { fault: 'too-large' });
    else small.push({ id, size: Number(size) });
  }
  for (const helping of helpings(small)) readHelping(git, helping, readings);
  return readings;
}

interface Sized {
  readonly id: string;
  readonly size: number;
}

function helpings(blobs: readonly Sized[]): readonly (readonly Sized[])[] {
  const all: Sized[][] = [];
  let room = 0;
  for (const blob of blobs) {
    if (all.length === 0 || room < blob.size) {
      all.push([]);
      room = oneHelping;
    }
    room -= blob.size;
    all[all.length - 1]?.push(blob);
  }
  return all;
}

/** git answers `<id> blob <size>`, a line end, the bytes and a line end for each. */
function readHelping(git: Git, blobs: readonly Sized[], readings: Map<string, Reading>): void {
  const answer = git(['cat-file', '--batch'], `${blobs.map(({ id }) => id).join('\n')}\n`);
  if (!answer.ok) return;
  let at = 0;
  for (const { id, size } of blobs) {
    const header = Buffer.from(`${id} blob ${size}\n`, 'latin1');
    if (!answer.out.subarray(at, at + header.length).equals(header)) return;
    const from = at + header.length;
    readings.set(id, { bytes: answer.out.subarray(from, from + size), blob: id });
    at = from + size + 1;
  }
}
