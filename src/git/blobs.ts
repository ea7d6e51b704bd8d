import { isUnknown, type Unknown } from '../model/history.js';
import { largestFile, type Reading } from '../model/source.js';
import { unanswered } from './faults.js';
import type { Git, GitAnswer } from './run.js';
import { type FolderAt, listTree } from './tree.js';

/** How many bytes of contents one run of git is asked for. */
const oneHelping = 64 * 1024 * 1024;

/** A file by its path in a folder of a commit. */
export interface FileIn extends FolderAt {
  readonly path: string;
}

/** The contents' ids of files, in the order asked; nothing where there is no such file. */
export function blobIds(
  git: Git,
  files: readonly FileIn[],
  isPartial: boolean,
): readonly (string | undefined)[] | Unknown {
  return isPartial ? idsInTrees(git, files) : idsByName(git, files.map(nameOf));
}

function nameOf({ commit, place, path }: FileIn): string {
  return `${commit}:${place === '' ? '' : `${place}/`}${path}`;
}

function idsByName(git: Git, names: readonly string[]): readonly (string | undefined)[] | Unknown {
  const askable = names.filter(isOneLine);
  const answer = askFor(git, '--batch-check=%(objectname)', askable);
  if (!answer.ok) return unanswered(answer);
  const lines = linesOf(answer);
  const found = new Map(askable.map((name, at) => [name, idIn(lines[at])]));
  return names.map((name) => found.get(name));
}

/** One run for each tree: its folders name contents that the clone left on the server, of which git says no more than that they are missing. */
function idsInTrees(git: Git, files: readonly FileIn[]): readonly (string | undefined)[] | Unknown {
  const found = new Map<string, string>();
  const folders = new Map(files.map(({ commit, place }) => [nameOf({ commit, place, path: '' }), { commit, place }]));
  for (const [folder, at] of folders) {
    const below = files.flatMap(({ path, ...file }) => (nameOf({ ...file, path: '' }) === folder ? [path] : []));
    const listed = listTree(git, at, { below });
    if (isUnknown(listed)) return listed;
    for (const { path, type, id } of listed) if (type === 'file') found.set(nameOf({ ...at, path }), id);
  }
  return files.map((file) => found.get(nameOf(file)));
}

function isOneLine(name: string): boolean {
  return !/[\n\0]/.test(name);
}

function idIn(line: string | undefined): string | undefined {
  return line !== undefined && /^[0-9a-f]{40}$/.test(line) ? line : undefined;
}

function askFor(git: Git, what: string, names: readonly string[]): GitAnswer {
  return names.length === 0 ? { ok: true, out: Buffer.alloc(0) } : git(['cat-file', what], `${names.join('\n')}\n`);
}

function linesOf(answer: GitAnswer): readonly string[] {
  return answer.ok ? answer.out.toString('latin1').split('\n') : [];
}

/** Contents by id; one that this clone does not hold, or that git cannot read, is absent. */
export function readBlobs(git: Git, ids: readonly string[]): ReadonlyMap<string, Reading> {
  const readings = new Map<string, Reading>();
  const small: Sized[] = [];
  const asked = [...new Set(ids)].filter((id) => idIn(id) !== undefined);
  const lines = linesOf(askFor(git, '--batch-check=%(objecttype) %(objectsize)', asked));
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
