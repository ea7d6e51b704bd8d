import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSource } from '../../src/folder/folder-source.js';
import { largestFile } from '../../src/model/source.js';

let outside: string;
let root: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'pmf-folder-'));
  root = join(outside, 'data');
  mkdirSync(join(root, 'owners'), { recursive: true });
  mkdirSync(join(outside, 'data-evil'));
  writeFileSync(join(root, 'pmf.yaml'), 'council: A\n');
  writeFileSync(join(root, 'owners', 'good.yaml'), 'title: Good\n');
  writeFileSync(join(outside, 'secret.yaml'), 'TOPSECRET\n');
  writeFileSync(join(outside, 'data-evil', 'secret.yaml'), 'TOPSECRET\n');
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const source = () => folderSource(root, ['owners', 'progress']);

/** What stands at `owners/x.yaml` or `progress`, and what may come of reading it. */
const hostile: readonly {
  readonly name: string;
  readonly because: string;
  readonly make: () => void;
  readonly path: string;
  readonly fault: string;
}[] = [
  {
    name: 'a link to a file outside',
    because: 'the file may be a secret of the machine',
    make: () => symlinkSync(join(outside, 'secret.yaml'), join(root, 'owners', 'x.yaml')),
    path: 'owners/x.yaml',
    fault: 'link',
  },
  {
    name: 'a link to a folder outside',
    because: 'O_NOFOLLOW looks at the last part only',
    make: () => symlinkSync(outside, join(root, 'progress')),
    path: 'progress/secret.yaml',
    fault: 'link',
  },
  {
    name: 'a way up and out',
    because: 'data-evil starts with the same text as data',
    make: () => undefined,
    path: '../data-evil/secret.yaml',
    fault: 'link',
  },
  {
    name: 'a link to a device without end',
    because: 'reading it would never stop',
    make: () => symlinkSync('/dev/zero', join(root, 'owners', 'x.yaml')),
    path: 'owners/x.yaml',
    fault: 'link',
  },
  {
    name: 'a pipe',
    because: 'opening it would wait for a writer',
    make: () => execFileSync('mkfifo', [join(root, 'owners', 'x.yaml')]),
    path: 'owners/x.yaml',
    fault: 'not-a-file',
  },
  {
    name: 'a folder named like a file',
    because: 'it has no bytes',
    make: () => mkdirSync(join(root, 'owners', 'x.yaml')),
    path: 'owners/x.yaml',
    fault: 'not-a-file',
  },
  {
    name: 'a file over the limit',
    because: 'no record needs a quarter of a megabyte',
    make: () => writeFileSync(join(root, 'owners', 'x.yaml'), 'x'.repeat(largestFile + 1)),
    path: 'owners/x.yaml',
    fault: 'too-large',
  },
  {
    name: 'a file that is gone',
    because: 'another program may delete it after the listing',
    make: () => undefined,
    path: 'owners/x.yaml',
    fault: 'gone',
  },
];

describe('a data folder on disk', () => {
  it.each(hostile)('does not read $name: $because', ({ make, path, fault }) => {
    make();
    expect(source().read(path)).toEqual({ fault });
  });

  it('reads an ordinary file, and one of exactly the largest size', () => {
    writeFileSync(join(root, 'owners', 'x.yaml'), 'x'.repeat(largestFile));
    expect(source().read('owners/good.yaml')).toEqual({
      bytes: Buffer.from('title: Good\n'),
      // what "git hash-object" says of these bytes
      blob: '3a13854802466c35d741eabe6315a98bd9ece014',
    });
    expect(source().read('owners/x.yaml')).toHaveProperty('bytes.length', largestFile);
  });

  it('lists what is there in code-point order, tells links and other things apart, and enters no link', () => {
    symlinkSync(outside, join(root, 'owners', 'away'));
    execFileSync('mkfifo', [join(root, 'owners', 'pipe.yaml')]);
    writeFileSync(join(root, 'owners', '.hidden.yaml'), '');
    writeFileSync(join(root, 'owners', 'Z.yaml'), '');
    writeFileSync(join(root, 'notes.yaml'), '');
    mkdirSync(join(root, 'other'));
    expect(source().list()).toEqual([
      { path: 'owners', type: 'folder' },
      { path: 'owners/Z.yaml', type: 'file' },
      { path: 'owners/away', type: 'link' },
      { path: 'owners/good.yaml', type: 'file' },
      { path: 'owners/pipe.yaml', type: 'other' },
      { path: 'pmf.yaml', type: 'file' },
    ]);
  });

  it('stops going down below the deepest folder that has a meaning', () => {
    const deep = join(root, 'progress', '2012-13', 'Q2', 'HSG', 'deeper', 'still');
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'x.yaml'), '');
    const paths = source()
      .list()
      .map(({ path }) => path);
    expect(paths).toContain('progress/2012-13/Q2/HSG/deeper');
    expect(paths.filter((path) => path.includes('still'))).toEqual([]);
  });
});
