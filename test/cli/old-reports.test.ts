import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const folder = join(import.meta.dirname, '..', 'golden', 'cases', 'refused-report', 'folder');
const board = join('reports', '2012-13-Q2', 'board.md');

describe('a report that is refused', () => {
  it('leaves the one of an earlier time as it was, and says so', async () => {
    await inCopyOf(folder, async (copy) => {
      mkdirSync(join(copy, 'reports', '2012-13-Q2'), { recursive: true });
      writeFileSync(join(copy, board), 'of last week');
      const ran = await runPmf(['report', '--quarter', 'Q2'], copy);
      expect(ran.stderr).toContain(`${board} is of an earlier time and left as before.`);
      expect(readFileSync(join(copy, board), 'utf8')).toBe('of last week');
    });
  });

  it('says nothing of files where there was none', async () => {
    const ran = await inCopyOf(folder, (copy) => runPmf(['report', '--quarter', 'Q2'], copy));
    expect(ran.stderr).not.toContain('earlier time');
  });
});

describe('where a report is printed', () => {
  it.each([
    {
      args: ['--stdout', '--out', 'here'],
      said: '--stdout and --out say two places',
      because: 'one of them would be ignored',
    },
    { args: ['--stdout'], said: 'Name one body and one format', because: 'there are several' },
  ])('$args is refused: $because', async ({ args, said }) => {
    const ran = await inCopyOf(folder, (copy) => runPmf(['report', '--quarter', 'Q2', ...args], copy));
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(said);
  });
});
