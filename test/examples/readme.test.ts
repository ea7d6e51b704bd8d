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
    expect(checked.stdout).toContain('nothing wrong was found');
    const report = await runPmf(['report', '--quarter', 'Q2', '--body', 'cabinet', '--format', 'md', '--stdout'], copy);
    expect(report.stdout).toContain(
      '93.1% against a target of 95%, higher is better, amber within 5 %: Close to target',
    );
  });
});

/** The commands by which the README starts a folder, without their comments. */
const started = (readme.match(/```sh\n(pmf init council[\s\S]*?)```/)?.[1] ?? '')
  .split('\n')
  .map((line) => line.replace(/ +#.*/, ''))
  .filter((line) => line.startsWith('pmf '));

it('each command by which the README starts a folder does what it says', async () => {
  expect(started.length).toBeGreaterThan(4);
  await inCopyOf('', async (copy) => {
    for (const line of started) {
      const args = line.split(' ').slice(1);
      // nobody is there to answer
      const isInit = args[0] === 'init';
      const ran = await runPmf(isInit ? [...args, '--yes'] : args, isInit ? copy : join(copy, 'council'));
      expect(ran.exitCode, `${line}\n${ran.stdout}${ran.stderr}`).toBe(0);
    }
  });
});
