import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDataFolder } from '../../src/folder/find.js';
import { folderSource } from '../../src/folder/folder-source.js';
import { isMisnamed } from '../../src/model/misnamed.js';
import { UsageError } from '../../src/model/usage-error.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-find-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is the nearest upward that holds pmf.yaml, or the one that is named', () => {
    const inner = join(folder, 'progress', '2012-13');
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(folder, 'pmf.yaml'), '');
    expect(findDataFolder(inner, undefined)).toBe(folder);
    expect(findDataFolder(inner, '../..')).toBe(folder);
    expect(() => findDataFolder(inner, '.')).toThrow(UsageError);
  });

  it.each([
    { because: 'a link may lead anywhere', make: (path: string) => symlinkSync('elsewhere.yaml', path) },
    { because: 'a folder says nothing', make: (path: string) => mkdirSync(path) },
  ])('is none where pmf.yaml is no file, and nothing is assumed in its place: $because', ({ make }) => {
    make(join(folder, 'pmf.yaml'));
    expect(() => findDataFolder(folder, undefined)).toThrow(/not an ordinary file/);
    expect(() => findDataFolder(folder, folder)).toThrow(/not an ordinary file/);
  });

  it('is told to rename a file that is almost right', () => {
    writeFileSync(join(folder, 'pmf.yml'), '');
    expect(() => findDataFolder(folder, folder)).toThrow(UsageError);
    try {
      findDataFolder(folder, folder);
    } catch (error) {
      expect(error).toHaveProperty('remedy', expect.stringContaining('rename it to pmf.yaml'));
    }
  });
});

describe('a folder whose name is almost right', () => {
  const folders = ['owners', 'activities', 'risks'];
  it.each([
    { name: 'Owners', misnamed: true, because: 'another case' },
    { name: 'owner', misnamed: true, because: 'a letter less' },
    { name: 'activitties', misnamed: true, because: 'a letter more' },
    { name: 'rusks', misnamed: true, because: 'another letter' },
    { name: 'owners', misnamed: false, because: 'it is right' },
    { name: 'reports', misnamed: false, because: 'it is something else' },
    { name: 'activity', misnamed: false, because: 'three letters are no slip' },
  ])('$name: $misnamed, because $because', ({ name, misnamed }) => {
    expect(isMisnamed(name, folders)).toBe(misnamed);
  });

  it('is listed and not entered, unless the right one stands beside it', () => {
    mkdirSync(join(folder, 'Owners'));
    writeFileSync(join(folder, 'Owners', 'a.yaml'), '');
    mkdirSync(join(folder, 'rusks'));
    mkdirSync(join(folder, 'risks'));
    const paths = folderSource(folder, ['owners', 'risks'])
      .list()
      .map(({ path }) => path);
    expect(paths).toEqual(['Owners', 'risks']);
  });
});
