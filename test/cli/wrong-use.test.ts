import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const folder = join(import.meta.dirname, '..', 'golden', 'cases', 'wrong-use', 'folder');

describe('wrong use is refused with what to do', () => {
  it.each([
    { args: ['overdue', 'Q2'], told: 'For that period write --quarter Q2.', because: 'a period is an option' },
    { args: ['status', '2011-12-Q2'], told: '--quarter 2011-12-Q2', because: 'a quarter of a year too' },
    { args: ['overdue', 'september'], told: '--month september', because: 'a month' },
    { args: ['report', '2012-13'], told: '--year 2012-13', because: 'a year' },
    { args: ['schema', 'owner', 'Q2'], told: '"pmf schema --help"', because: 'it takes no period' },
    { args: ['people', 'a', 'b'], told: 'has no place for "b"', because: 'only the second is too many' },
    { args: ['diff', 'HEAD~1', '..', 'HEAD'], told: 'pmf diff HEAD~1..HEAD.', because: 'blanks are left out' },
    { args: ['diff', 'main', 'HEAD'], told: 'pmf diff main..HEAD.', because: 'two commits are one word' },
    { args: ['overdue', '--grace'], told: '"pmf overdue --help" tells', because: 'its value is missing' },
    { args: ['show'], told: '"pmf show --help" tells', because: 'its argument is missing' },
    { args: ['check', '--sinse', 'main'], told: '"pmf check --help" tells', because: 'there is no such option' },
    { args: ['--as-at', 'check'], told: '"check" was taken for the value of --as-at.', because: 'no command is left' },
    { args: ['-q'], told: 'No command is named.', because: 'the usage alone says not why it is printed' },
    {
      args: ['overdue', '--service', 'a', '--service', 'b'],
      told: '--service is given twice',
      because: 'it takes one',
    },
    { args: ['check', '--since', 'a', '--since=b'], told: '--since is given twice', because: 'the same' },
    { args: ['--as-at', 'a', 'check', '--as-at', 'b'], told: '--as-at is given twice', because: 'before and after' },
    { args: ['check', '--today='], told: '--today says "", which is not a day.', because: 'an empty day is a slip' },
    { args: ['explain', 'unknown-ownr'], told: 'Did you mean unknown-owner?', because: 'it is one letter away' },
    {
      args: ['explain', 'unknown-owner', 'Q2'],
      told: 'Leave "Q2" out: pmf explain unknown-owner.',
      because: 'a code has no period',
    },
    { args: ['explain', '-f', 'yaml', 'unknown-owner'], told: 'The formats are: human, json.', because: 'it has two' },
    {
      args: ['check', '-f', 'json', '-o', 'a.json', '-f', 'markdown', '-o', './a.json'],
      told: 'Two formats name one file, "./a.json".',
      because: 'the first would be lost',
    },
  ])('$args: $because', async ({ args, told }) => {
    await inCopyOf(folder, async (copy) => {
      const ran = await runPmf(args, copy);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
      expect(existsSync(join(copy, 'a.json'))).toBe(false);
    });
  });

  it.each([
    { args: ['check', '-f', 'json', '-o', 'a.json', '-f', 'junit', '-o', 'b.xml'], because: 'formats repeat' },
    { args: ['check', 'pmf.yaml', '.'], because: 'paths do' },
    { args: ['status', '--by', 'owner', '--by', 'plan'], because: 'groupings do' },
  ])('$args is none: $because', async ({ args }) => {
    await inCopyOf(folder, async (copy) => expect((await runPmf(args, copy)).exitCode).toBeLessThan(2));
  });

  it('an empty PMF_TODAY is as good as none', async () => {
    await inCopyOf(folder, async (copy) =>
      expect((await runPmf(['check'], copy, { PMF_TODAY: '' })).exitCode).toBeLessThan(2),
    );
  });
});
