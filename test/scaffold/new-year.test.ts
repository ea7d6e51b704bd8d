import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPmf } from '../golden/run-case.js';

const northmoor = join(import.meta.dirname, '..', '..', 'examples', 'northmoor');
const periods = [
  ['--quarter', '2014-15-Q1'],
  ['--quarter', '2014-15-Q2'],
  ['--month', '2014-09'],
  ['--year', '2013-14'],
] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pmf-new-year-'));
  cpSync(northmoor, join(folder, 'data'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder by its path. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

/** All reports of the periods of which a body gets one. */
async function reports(name: string): Promise<Readonly<Record<string, string>>> {
  const out = join(folder, name);
  for (const [option, period] of periods) {
    const ran = await runPmf(
      ['-C', 'data', 'report', option, period, '--out', join(out, period), '--format', 'md'],
      folder,
    );
    expect(ran.stderr).not.toContain('fault in pmf');
  }
  return filesIn(out);
}

it('rolls a year over without changing a byte of what was reported, or of any other file', async () => {
  const [filesBefore, before] = [filesIn(join(folder, 'data')), await reports('before')];
  const rolled = await runPmf(['-C', 'data', 'new', 'year', '2015-16'], folder);
  expect(rolled).toMatchObject({ exitCode: 0 });
  const filesAfter = filesIn(join(folder, 'data'));
  const added = Object.keys(filesAfter).filter((path) => !(path in filesBefore));
  expect(added).toContain(join('plans', 'annual-action-plan-2015-16.yaml'));
  expect(added.every((path) => /^plans[\\/].*2015-16\.yaml$/.test(path))).toBe(true);
  expect(Object.fromEntries(Object.entries(filesAfter).filter(([path]) => path in filesBefore))).toEqual(filesBefore);
  expect(await reports('after')).toEqual(before);
  expect(Object.keys(before).length).toBeGreaterThan(4);
});

it('leaves a folder in which nothing is wrong, and a list of what is to be decided', async () => {
  const dry = await runPmf(['-C', 'data', 'new', 'year', '2016-17', '--dry-run'], folder);
  expect(dry).toMatchObject({ exitCode: 0 });
  expect(dry.stdout).toContain('plans/annual-action-plan-2016-17.yaml');
  expect(await runPmf(['-C', 'data', 'check', '--fail-on', 'warning'], folder)).toMatchObject({ exitCode: 0 });
});
