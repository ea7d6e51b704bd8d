import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');

/** The files that the README shows: each names its path in its first line. */
const files = [...readme.matchAll(/```yaml\n# (\S+\.yaml)\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

it('the folder that the README shows is clean, and makes a report', async () => {
  expect(files.map(({ path }) => path)).toContain('pmf.yaml');
  await inCopyOf('', async (copy) => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const checked = await runPmf(['check', '--fail-on', 'warning'], copy);
    expect(checked.stdout).toContain('nothing is wrong');
    const report = await runPmf(['report', '--quarter', 'Q2', '--body', 'cabinet', '--format', 'md', '--stdout'], copy);
    expect(report.stdout).toContain(
      '93.1% against a target of 95%, higher is better, amber within 5 %: Close to target',
    );
  });
});
