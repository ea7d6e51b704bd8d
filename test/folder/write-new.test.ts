import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standingInTheWay, writeNewFiles } from '../../src/folder/write-new.js';
import { UsageError } from '../../src/model/usage-error.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pmf-write-new-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const all = (): readonly string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

describe('new files', () => {
  it('are all written, with the folders on their way', () => {
    const to = join(root, 'not', 'there');
    writeNewFiles(to, [
      { path: 'a.yaml', text: 'a\n' },
      { path: 'b/c/d.yaml', text: 'd\n' },
    ]);
    expect(readFileSync(join(to, 'b', 'c', 'd.yaml'), 'utf8')).toBe('d\n');
  });

  it('are none of them written where one cannot be: what was made goes, what was there stays', () => {
    mkdirSync(join(root, 'there'));
    const files = [
      { path: 'there/a.yaml', text: 'a' },
      { path: 'made/b.yaml', text: 'b' },
      { path: 'made/b.yaml/c.yaml', text: 'c' },
    ];
    expect(() => writeNewFiles(root, files)).toThrow(UsageError);
    expect(all()).toEqual(['there']);
  });

  it('never replace a file that came meanwhile', () => {
    writeFileSync(join(root, 'b.yaml'), 'theirs');
    const files = [
      { path: 'a.yaml', text: 'a' },
      { path: 'b.yaml', text: 'ours' },
    ];
    expect(() => writeNewFiles(root, files)).toThrow('a file of that name stands in its place');
    expect(all()).toEqual(['b.yaml']);
    expect(readFileSync(join(root, 'b.yaml'), 'utf8')).toBe('theirs');
  });

  it('say what became of the rest', () => {
    writeFileSync(join(root, 'b.yaml'), '');
    const fault = catching(() =>
      writeNewFiles(root, [
        { path: 'a.yaml', text: 'a' },
        { path: 'b.yaml', text: 'b' },
      ]),
    );
    expect(fault).toMatchObject({ remedy: expect.stringContaining('What was written before has been removed.') });
    expect(catching(() => writeNewFiles(root, [{ path: 'b.yaml', text: 'b' }]))).toMatchObject({
      remedy: expect.stringContaining('Nothing was written.'),
    });
  });
});

describe('what stands in the way', () => {
  it.each([
    { make: () => undefined, standing: [], because: 'nothing does' },
    { make: () => writeFileSync(join(root, 'b'), ''), standing: ['b'], because: 'a file where a folder is wanted' },
    { make: () => mkdirSync(join(root, 'b')), standing: [], because: 'a folder may be there' },
    { make: () => mkdirSync(join(root, 'a.yaml')), standing: ['a.yaml'], because: 'a folder in the place of a file' },
    { make: () => symlinkSync('gone', join(root, 'a.yaml')), standing: ['a.yaml'], because: 'a link to nothing' },
    { make: () => symlinkSync(tmpdir(), join(root, 'b')), standing: ['b'], because: 'a link may lead elsewhere' },
  ])('$standing: $because', ({ make, standing }) => {
    make();
    const files = [
      { path: 'a.yaml', text: '' },
      { path: 'b/c.yaml', text: '' },
    ];
    expect(standingInTheWay(root, files)).toEqual(standing);
  });

  it('is nothing in a folder that is not there yet', () => {
    expect(standingInTheWay(join(root, 'new'), [{ path: 'a.yaml', text: '' }])).toEqual([]);
  });
});

function catching(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
