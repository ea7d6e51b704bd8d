import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/folder/write.js';
import { UsageError } from '../../src/model/usage-error.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pmf-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function caught(use: () => unknown): UsageError | undefined {
  try {
    use();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

describe('writeWhole', () => {
  it('makes the folders, replaces what was there and leaves no temporary file', () => {
    const path = join(folder, 'reports', '2012-13-Q2', 'cabinet.md');
    writeWhole(path, 'one');
    writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'reports', '2012-13-Q2'))).toEqual(['cabinet.md']);
  });

  it.each([
    { name: 'a folder in its place', because: 'a rename cannot replace it', make: (path: string) => mkdirSync(path) },
    {
      name: 'a link in its place',
      because: 'a rename would replace the link',
      make: (path: string) => symlinkSync('/dev/null', path),
    },
    {
      name: 'a file where its folder should be',
      because: 'the folder cannot be made',
      make: (_: string, parent: string) => writeFileSync(parent, 'mine'),
    },
  ])('refuses $name with a sentence and changes nothing: $because', ({ make }) => {
    const parent = join(folder, 'out');
    const path = join(parent, 'cabinet.md');
    if (make.length < 2) mkdirSync(parent);
    make(path, parent);
    const before = lstatSync(make.length < 2 ? path : parent).ino;
    expect(() => writeWhole(path, 'text')).toThrow(UsageError);
    expect(() => writeWhole(path, 'text')).toThrow(/cannot be written: .*\.$/);
    expect(lstatSync(make.length < 2 ? path : parent).ino).toBe(before);
    if (make.length < 2) expect(readdirSync(parent)).toEqual(['cabinet.md']);
  });

  it.each([
    { path: '/dev/full', told: '"/dev/full" cannot be written: it is a device, and no file.' },
    { path: 'made', told: 'a folder of that name stands in its place.' },
    { path: 'link', told: 'a link of that name stands in its place.' },
    { path: '/dev/null/a.json', told: 'a part of the path is a file, not a folder.' },
  ])('says what stands at $path, and names no option that a command may not have', ({ path, told }) => {
    mkdirSync(join(folder, 'made'));
    symlinkSync('made', join(folder, 'link'));
    const error = caught(() => writeWhole(resolve(folder, path), 'text'));
    expect(error?.message).toContain(told);
    expect(error?.remedy).toMatch(/^Choose another place(, or give yourself permission to write there)?\.$/);
  });
});
