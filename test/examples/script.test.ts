import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { northmoorFiles } from '../northmoor/files.js';
import { filesIn, writeNorthmoor } from '../northmoor/write.js';

const folder = join(import.meta.dirname, '..', '..', 'examples', 'northmoor');
const written = northmoorFiles();

const remedy = 'run "npm run example" and commit what it writes';

describe('examples/northmoor is what test/northmoor/ writes', () => {
  it('has the same files', () => {
    expect([...filesIn(folder)].sort(), remedy).toEqual([...written.keys()].sort());
  });

  it('has the same text in each of them', () => {
    const differing = [...written].filter(([path, text]) => readFileSync(join(folder, path), 'utf8') !== text);
    expect(
      differing.map(([path]) => path),
      remedy,
    ).toEqual([]);
  });

  it('is written the same on each run', () => {
    expect([...northmoorFiles()]).toEqual([...written]);
  });

  it('replaces what was there: an old file goes, and with it a folder that is left empty', () => {
    const copy = mkdtempSync(join(tmpdir(), 'northmoor-'));
    try {
      mkdirSync(join(copy, 'progress', '1999-00'), { recursive: true });
      writeFileSync(join(copy, 'progress', '1999-00', 'OLD-001.yaml'), 'value: 1\n');
      expect(writeNorthmoor(copy)).toEqual({ written: written.size, removed: 1 });
      expect([...filesIn(copy)].sort()).toEqual([...written.keys()].sort());
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
