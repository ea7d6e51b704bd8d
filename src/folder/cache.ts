import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, realpathSync, type Stats, unlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { sync as writeAtomically } from 'write-file-atomic';
import { reasonOf } from './fault.js';
import { makeFolder } from './make-folder.js';
import { readRegularFile } from './read.js';
import { standsAt } from './stands.js';

/** Texts kept between two runs, which may be gone at any time. Nothing here ever fails: without it all is only slower. */
export interface TextCache {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
}

export interface CacheAsked {
  /** The real path of the data folder that the texts are of. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told in a sentence why a text was not kept or could not be used. */
  readonly tell: (sentence: string) => void;
}

/** The largest text that is kept, in bytes. */
const largestKept = 256 * 1024 * 1024;
const mostKept = 50;

/** The user's own cache of one data folder, which stands neither in the data folder nor in a repository; nothing where the user has none. */
export function cacheFor({ root, env, tell }: CacheAsked): TextCache | undefined {
  const folder = cacheFolderIn(env, process.platform);
  if (folder === undefined) return undefined;
  const place = join(realPlace(dirname(folder)), basename(folder));
  if (isWithin(place, root) || isInRepository(place)) return undefined;
  const fileOf = (name: string): string => join(folder, fileNameOf(root, name));
  return {
    read: (name) => quietly(tell, () => (isOurs(folder) ? textIn(fileOf(name)) : undefined)),
    write: (name, text) =>
      quietly(tell, () => {
        if (text.length > largestKept || !isOursOnceMade(folder)) return;
        writeAtomically(fileOf(name), text, { encoding: 'utf8', mode: 0o600 });
        removeOldest(folder);
      }),
  };
}

/** Where this user's programs keep what they can make again, by the custom of the system. */
export function cacheFolderIn(env: CacheAsked['env'], platform: string): string | undefined {
  const below = (base: string | undefined, ...parts: readonly string[]): string | undefined =>
    base !== undefined && isAbsolute(base) ? join(base, ...parts) : undefined;
  if (platform === 'win32') return below(env.LOCALAPPDATA, 'pmf', 'Cache');
  return below(env.XDG_CACHE_HOME, 'pmf') ?? below(env.HOME, '.cache', 'pmf');
}

/** Where a folder really stands, or will once it is made: a link on the way may lead anywhere. */
function realPlace(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder === dirname(folder) ? folder : join(realPlace(dirname(folder)), basename(folder));
  }
}

function isWithin(folder: string, root: string): boolean {
  const way = relative(root, folder);
  return way === '' || !(isAbsolute(way) || way.split(/[\\/]/)[0] === '..');
}

/** What git checks out there comes from others: they could write what was kept. */
function isInRepository(folder: string): boolean {
  if (standsAt(join(folder, '.git'))) return true;
  return folder !== dirname(folder) && isInRepository(dirname(folder));
}

/** A name that tells nothing of where the folder stands, and that any file system takes. */
function fileNameOf(root: string, name: string): string {
  return `${createHash('sha256')
    .update(JSON.stringify([root, name]))
    .digest('hex')}.json`;
}

function quietly<Result>(tell: CacheAsked['tell'], use: () => Result): Result | undefined {
  try {
    return use();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    tell(`The cache was left alone: ${reason}.`);
    return undefined;
  }
}

/** Whether nobody else can have put a file there: a real folder, this user's, open to no other. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && isPrivate(stat, 0o700);
}

/** As we make it and few others do: what was unpacked or checked out mostly has another mode. */
function isPrivate({ uid, mode }: Stats, made: number): boolean {
  // Windows has neither: there the folder stands in the user's own profile
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & 0o777) === made);
}

function isOursOnceMade(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
    makeFolder(dirname(folder));
    mkdirSync(folder, { mode: 0o700 });
  }
  return isOurs(folder);
}

function textIn(file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !isPrivate(stat, 0o600)) return undefined;
  const read = readRegularFile(file, largestKept);
  return 'bytes' in read ? Buffer.from(read.bytes).toString('utf8') : undefined;
}

/** Texts of folders that were not looked at for long, and what a broken run left behind. */
function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{64}\.json/.test(name))
    .map((name) => ({ path: join(folder, name), at: lstatSync(join(folder, name)).mtimeMs }));
  for (const { path } of files.sort((a, b) => b.at - a.at).slice(mostKept)) unlinkSync(path);
}
