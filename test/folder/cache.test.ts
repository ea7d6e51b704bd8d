import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolderIn, cacheFor } from '../../src/folder/cache.js';

function inPlace(use: (place: string) => void): void {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-cache-')));
  try {
    use(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A cache below the place, of a data folder beside it, with what it told. */
function cacheIn(place: string, root = join(place, 'council')) {
  const told: string[] = [];
  const cache = cacheFor({
    root,
    env: { XDG_CACHE_HOME: join(place, 'cache') },
    tell: (sentence) => told.push(sentence),
  });
  return { cache, told, folder: join(place, 'cache', 'pmf') };
}

describe('where the cache stands', () => {
  it.each([
    {
      env: { XDG_CACHE_HOME: '/x', HOME: '/h' },
      platform: 'linux',
      folder: '/x/pmf',
      because: 'the user chose a place',
    },
    { env: { HOME: '/h' }, platform: 'linux', folder: '/h/.cache/pmf', because: 'that is the custom' },
    {
      env: { XDG_CACHE_HOME: '', HOME: '/h' },
      platform: 'linux',
      folder: '/h/.cache/pmf',
      because: 'empty is not set',
    },
    {
      env: { XDG_CACHE_HOME: 'x', HOME: '/h' },
      platform: 'linux',
      folder: '/h/.cache/pmf',
      because: 'a relative one would stand where the command runs',
    },
    { env: {}, platform: 'linux', folder: undefined, because: 'a user without a home keeps nothing' },
    { env: { HOME: 'here' }, platform: 'linux', folder: undefined, because: 'such a home is no place' },
    {
      env: { LOCALAPPDATA: '/l', HOME: '/h' },
      platform: 'win32',
      folder: '/l/pmf/Cache',
      because: 'Windows has its own',
    },
    { env: { HOME: '/h' }, platform: 'win32', folder: undefined, because: 'and no other' },
  ])('$folder for $env on $platform: $because', ({ env, platform, folder }) => {
    expect(cacheFolderIn(env, platform)).toBe(folder);
  });

  it.each([
    { root: '.', because: 'it is within the data folder' },
    { root: 'cache/pmf', because: 'it is the data folder' },
  ])('there is none where $because', ({ root }) => {
    inPlace((place) => expect(cacheIn(place, join(place, root)).cache).toBeUndefined());
  });
});

it.each([
  { repository: '.', because: 'a pull request could bring it, with the data folder or without' },
  { repository: 'cache/pmf', because: 'it is a repository itself' },
])('there is none in a repository: $because', ({ repository }) => {
  inPlace((place) => {
    mkdirSync(join(place, repository, '.git'), { recursive: true });
    expect(cacheIn(place).cache).toBeUndefined();
  });
});

it('there is none where a link leads it into the data folder', () => {
  inPlace((place) => {
    mkdirSync(join(place, 'council'));
    symlinkSync(join(place, 'council'), join(place, 'cache'));
    expect(cacheIn(place).cache).toBeUndefined();
  });
});

describe('what is kept', () => {
  it('is read again, byte for byte, and only by the folder that it is of', () => {
    inPlace((place) => {
      const { cache, told } = cacheIn(place);
      expect(cache?.read('log')).toBeUndefined();
      cache?.write('log', 'Zoë\r\n\0');
      expect(cache?.read('log')).toBe('Zoë\r\n\0');
      expect(cache?.read('other')).toBeUndefined();
      expect(cacheIn(place, join(place, 'another')).cache?.read('log')).toBeUndefined();
      expect(told).toEqual([]);
    });
  });

  it('is for this user alone, under a name that tells nothing', () => {
    inPlace((place) => {
      const { cache, folder } = cacheIn(place);
      cache?.write('../../log', 'kept');
      const [name = '', ...others] = readdirSync(folder);
      expect(others).toEqual([]);
      expect(name).toMatch(/^[0-9a-f]{64}\.json$/);
      expect([statSync(folder).mode & 0o777, statSync(join(folder, name)).mode & 0o777]).toEqual([0o700, 0o600]);
    });
  });

  it('is no more than fifty texts: the oldest go', () => {
    inPlace((place) => {
      const { cache, folder } = cacheIn(place);
      cache?.write('first', 'kept');
      const [first = ''] = readdirSync(folder);
      utimesSync(join(folder, first), 0, 0);
      writeFileSync(join(folder, 'README'), 'not ours');
      for (let at = 0; at < 50; at += 1) cache?.write(`log ${at}`, 'kept');
      expect(readdirSync(folder)).toHaveLength(51);
      expect(readdirSync(folder)).toContain('README');
      expect(cache?.read('first')).toBeUndefined();
      expect(cache?.read('log 49')).toBe('kept');
    });
  });
});

describe('a cache that cannot be used is left alone', () => {
  /** Each spoils what was kept; nothing of it may be read, and nothing may fail. */
  const spoilt: readonly { readonly because: string; readonly spoil: (folder: string, file: string) => void }[] = [
    { because: 'the file is a link', spoil: (folder, file) => relink(file, join(folder, 'elsewhere')) },
    { because: 'the file is a folder', spoil: (_, file) => remake(file) },
    { because: 'others may write into the folder', spoil: (folder) => chmodSync(folder, 0o777) },
    {
      because: 'others may read the folder, as of one that was checked out',
      spoil: (folder) => chmodSync(folder, 0o755),
    },
    { because: 'the file was put there by another program', spoil: (_, file) => chmodSync(file, 0o644) },
    { because: 'the folder is a link', spoil: (folder) => relink(folder, `${folder}-elsewhere`) },
  ];

  it.each(spoilt)('$because', ({ spoil }) => {
    inPlace((place) => {
      const { cache, folder } = cacheIn(place);
      cache?.write('log', 'kept');
      const [name = ''] = readdirSync(folder);
      spoil(folder, join(folder, name));
      expect(cache?.read('log')).toBeUndefined();
    });
  });

  it('tells of a place that cannot be written to, and goes on', () => {
    inPlace((place) => {
      const { cache, told } = cacheIn(place);
      writeFileSync(join(place, 'cache'), 'a file in its place');
      cache?.write('log', 'kept');
      expect(cache?.read('log')).toBeUndefined();
      expect(told[0]).toMatch(/^The cache was left alone: [a-z][a-z ,]+\.$/);
    });
  });
});

function relink(path: string, target: string): void {
  if (statSync(path).isDirectory()) {
    mkdirSync(target, { mode: 0o700 });
    for (const name of readdirSync(path)) writeFileSync(join(target, name), 'planted', { mode: 0o600 });
  } else writeFileSync(target, 'planted');
  rmSync(path, { recursive: true });
  symlinkSync(target, path);
}

function remake(file: string): void {
  rmSync(file);
  mkdirSync(file);
}
