import type { Finding } from '../model/finding.js';
import { parseYear } from '../model/period.js';
import { toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { deepestFolder, type Listed } from '../model/source.js';
import { strayFolder } from './place-pages.js';
import { type Misplacement, type Place, progressFolder } from './places.js';

interface PlacedFile {
  readonly path: string;
  readonly place: Place | Misplacement;
}

const periodFolder = /^(Q[1-4]|annual|\d{4}-\d{2})$/;
const shardFolder = /^[A-Za-z][A-Za-z0-9]*$/;

/** Folders that are not read, each told once: not what stands in them, and not where an entry in them is told anyway. */
export function strayFolders(listed: readonly Listed[], files: readonly PlacedFile[]): readonly Finding[] {
  const told = files.filter(({ place }) => place !== 'stray-folder').map(({ path }) => path);
  const strays: string[] = [];
  for (const { path, type } of listed) {
    if (type !== 'folder' || !isStray(path) || strays.some((stray) => path.startsWith(`${stray}/`))) continue;
    if (path.startsWith(`${progressFolder}/`) && told.some((file) => file.startsWith(`${path}/`))) continue;
    strays.push(path);
  }
  return strays.map((path) => toFinding(strayFolder, { at: { path }, message: messageOf(path) }));
}

function isStray(path: string): boolean {
  const [top, ...below] = path.split('/');
  if (below.length === 0) return false;
  return top !== progressFolder || !isOfProgress(below);
}

function isOfProgress([year = '', period, shard, ...deeper]: readonly string[]): boolean {
  if (parseYear(year) === undefined || deeper.length > 0) return false;
  if (period !== undefined && !periodFolder.test(period)) return false;
  return shard === undefined || shardFolder.test(shard);
}

function messageOf(path: string): string {
  const tooDeep = path.split('/').length > deepestFolder;
  return tooDeep
    ? `The folder ${quote(path)} stands deeper than any record or entry, and is not read.`
    : `The folder ${quote(path)} is none of those that hold records or entries, and is not read.`;
}
