import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/cli/ask.js';
import { main } from '../../src/cli/main.js';
import { newFolder } from '../../src/scaffold/folder-texts.js';
import { day } from '../builders/framework.js';
import { inCopyOf, runPmf } from '../golden/run-case.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pmf-init-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const all = (): readonly string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const answers = { council: 'Northmoor', startMonth: 4, timezone: 'Europe/London' };

describe('a new folder', () => {
  it.each([
    { today: '2014-10-22', start: '4', quarter: '2014-15-Q2', month: '2014-09', year: '2013-14' },
    { today: '2015-04-01', start: '4', quarter: '2014-15-Q4', month: '2015-03', year: '2014-15' },
    { today: '2016-02-29', start: '4', quarter: '2015-16-Q3', month: '2016-01', year: '2014-15' },
    { today: '2015-01-01', start: '1', quarter: '2014-15-Q4', month: '2014-12', year: '2014-15' },
  ])('of $today gives every body its report of $quarter, $month and $year', async (each) => {
    const env = { PMF_TODAY: each.today };
    const made = await runPmf(['init', '--council', 'Northmoor', '--year-start', each.start], root, env);
    expect(made).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining(`pmf report --quarter ${each.quarter}`),
    });
    expect(await runPmf(['check', '--fail-on', 'warning'], root, env)).toMatchObject({ exitCode: 0 });
    const bodies: string[] = [];
    for (const period of ['quarter', 'month', 'year'] as const) {
      const out = join(root, 'reports', period);
      const ran = await runPmf(['report', `--${period}`, each[period], '--out', out, '--format', 'md'], root, env);
      expect(ran).toMatchObject({ exitCode: 0 });
      bodies.push(...readdirSync(out));
    }
    // the Panel's report is made for a session
    const expected = readdirSync(join(root, 'bodies')).filter((name) => name !== 'performance-panel.yaml');
    const missing = expected.filter((name) => !bodies.some((made) => made.startsWith(name.replace('.yaml', ''))));
    expect(missing).toEqual([]);
    expect(readFileSync(join(root, 'reports', 'quarter', 'cabinet.md'), 'utf8')).toContain('Green spaces');
  });

  it('lists on standard output the files that it wrote, and nothing else', async () => {
    const { stdout } = await runPmf(['init', '--council', 'Northmoor', '--today', '2014-10-22'], root);
    expect(stdout.trim().split('\n')).toEqual(newFolder(answers, day('2014-10-22')).map(({ path }) => path));
  });
});

describe('the README of a new folder', () => {
  const env = { PMF_TODAY: '2014-10-22' };
  const readme = () => readFileSync(join(root, 'README.md'), 'utf8');

  /** All reports of the latest periods, as one text; none of a service is made where there is no service. */
  async function reports(out: string): Promise<string> {
    for (const period of [
      ['--quarter', 'Q2'],
      ['--month', '2014-09'],
      ['--year', '2013-14'],
    ]) {
      const ran = await runPmf(
        ['report', ...period, '--out', join(root, out, period[0] ?? ''), '--format', 'md'],
        root,
        env,
      );
      expect(ran.exitCode).toBeLessThanOrEqual(1);
    }
    const files = readdirSync(join(root, out), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    return files.map((name) => readFileSync(join(root, out, name), 'utf8')).join('\n');
  }

  it('lists all that is invented: without it nothing of it is left in any report', async () => {
    await runPmf(['init', '--council', 'Northmoor'], root, env);
    const listed = [...(readme().split('## Take the example out')[1] ?? '').matchAll(/`([a-z]+\/[^`]*\.yaml)`/g)];
    const paths = listed.map(([, path]) => path ?? '');
    const texts = paths.map((path) => readFileSync(join(root, path), 'utf8'));
    const told = texts.flatMap((text) => [
      ...text.matchAll(/^ *(?:- )?(?:title|name|minute|portfolio_holder|cabinet_member): "?(.*?)"?$/gm),
    ]);
    const invented = [...new Set(told.map(([, words]) => words ?? '').filter((words) => /[A-Za-z]/.test(words)))];
    const before = await reports('before');
    for (const path of paths) rmSync(join(root, path));
    const after = await reports('after');
    expect(invented.filter((words) => before.includes(words)).length).toBeGreaterThan(10);
    expect(after).toContain('Full Council');
    expect(invented.filter((words) => after.includes(words))).toEqual([]);
    expect(after).not.toMatch(/parks?\b|play area|green spaces|PRK-|P-A-0|CR-001|minute \d/i);
    expect(await runPmf(['check', '--fail-on', 'warning'], root, env)).toMatchObject({ exitCode: 0 });
  });

  it.each(['2014-10-22', '2015-04-01', '2016-03-31'])('gives commands that work on %s', async (today) => {
    await runPmf(['init', '--council', 'Northmoor', '--today', today], root);
    const commands = [...readme().matchAll(/`pmf ([^`]+)`/g)].map(([, words]) => (words ?? '').split(/\s+/));
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) {
      const dry = command[0] === 'new' ? ['--dry-run'] : [];
      const ran = await runPmf([...command, ...dry, '--today', today], root);
      expect({ command, ...ran }).toMatchObject({ exitCode: 0 });
    }
  });

  it('names a quarter that is owed in its steps', async () => {
    await runPmf(['init', '--council', 'Northmoor'], root, env);
    expect(readme()).toContain('`progress/2014-15/Q3/PRK-001.yaml`');
    expect(readme()).not.toContain('/Q1');
  });
});

describe('nothing is written', () => {
  it.each([
    { stands: ['pmf.yaml'], told: 'data folder already', because: 'the folder is one already' },
    {
      stands: ['README.md', 'bodies/cabinet.yaml'],
      told: 'README.md, bodies/cabinet.yaml stand',
      because: 'each file in the way is named',
    },
    { stands: ['plans'], told: 'plans stands', because: 'a file stands where a folder is to be' },
  ])('where $stands: $because', async ({ stands, told }) => {
    for (const path of stands) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), 'mine');
    }
    const before = all();
    const ran = await runPmf(['init', '--council', 'Northmoor'], root);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
    expect(all()).toEqual(before);
    expect(readFileSync(join(root, stands[0] ?? ''), 'utf8')).toBe('mine');
  });

  it('where what was asked for cannot be used', async () => {
    const ran = await runPmf(['init', '--council', ''], root);
    expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('A name is needed') });
    expect(all()).toEqual([]);
  });
});

describe('at a terminal', () => {
  /** Runs `pmf init` with a person who gives these answers in turn, and breaks off when there are none left. */
  async function runAsked(given: readonly string[], args: readonly string[] = []) {
    const asked: string[] = [];
    const told = { stdout: '', stderr: '' };
    const ask: Ask = async ({ words, usual, faultOf }) => {
      asked.push(words);
      const answer = given[asked.length - 1] ?? undefined;
      const meant = answer === '' ? usual : answer;
      return meant === undefined || faultOf(meant) !== undefined ? undefined : meant;
    };
    const exitCode = await main({
      args: ['init', '--today', '2014-10-22', ...args],
      env: {},
      workingFolder: root,
      stdout: { isTerminal: true, write: (text) => (told.stdout += text) },
      stderr: { isTerminal: true, write: (text) => (told.stderr += text) },
      now: () => new Date('2014-10-22T12:00:00Z'),
      ask,
    });
    return { exitCode, asked, ...told };
  }

  it('asks for what no flag says, and takes an empty answer for the usual one', async () => {
    const { exitCode, asked } = await runAsked(['Northmoor District Council', '', '', '']);
    expect(exitCode).toBe(0);
    expect(asked).toHaveLength(4);
    expect(all().filter((path) => path.startsWith('.git'))).toEqual(['.gitattributes', '.gitignore']);
    const settings = readFileSync(join(root, 'pmf.yaml'), 'utf8');
    expect(settings).toContain('council: Northmoor District Council\n');
    expect(settings).toContain('financial_year_start: 4\n');
    expect(settings).toContain('timezone: Europe/London\n');
  });

  it('asks nothing that a flag says, and nothing at all with --yes', async () => {
    expect(
      (await runAsked(['January', 'GitHub'], ['--council', 'N', '--timezone', 'Europe/London'])).asked,
    ).toHaveLength(2);
    expect(all()).toContain('.github/workflows/pmf.yml');
    rmSync(root, { recursive: true });
    mkdirSync(root);
    const { asked, stderr } = await runAsked([], ['--yes']);
    expect(asked).toEqual([]);
    expect(stderr).toContain("write the council's name in pmf.yaml");
    expect(readFileSync(join(root, 'pmf.yaml'), 'utf8')).toContain('council: Our Council\n');
  });

  it.each([
    { given: [], because: 'the person breaks off at once' },
    { given: ['Northmoor', 'April'], because: 'or at the last question' },
    { given: ['Northmoor', 'Sometime'], because: 'or cannot say' },
    { given: ['Northmoor', '', '', 'somewhere'], because: 'or names a host that is not known' },
  ])('writes nothing where $because', async ({ given }) => {
    const { exitCode, stdout, stderr } = await runAsked(given);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 130,
      stdout: '',
      stderr: 'Interrupted: nothing was written.\n',
    });
    expect(all()).toEqual([]);
  });
});

describe('the name of the new folder', () => {
  it('is asked for where it is empty, as an unset variable of a script would leave it', async () => {
    const ran = await inCopyOf('', (copy) => runPmf(['init', '', '--yes'], copy));
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('The new folder has no name.');
  });

  it('is quoted in the commands to paste where it holds a space', async () => {
    const ran = await inCopyOf('', (copy) => runPmf(['init', 'my council', '--yes'], copy));
    expect(ran.stderr).toContain('pmf check -C "my council"');
  });
});

describe('what runs pmf', () => {
  const env = { PMF_TODAY: '2014-10-22' };
  const init = ['init', '--council', 'Northmoor'];

  it.each([
    { ci: 'github', paths: ['.github/workflows/pmf.yml'], step: 'PMF_PACKAGE' },
    { ci: 'GitLab', paths: ['.gitlab-ci.yml', '.gitlab/pmf.yml'], step: 'Make the schedules' },
    { ci: 'none', paths: [], step: 'pmf check' },
  ])('is written with the folder, for $ci', async ({ ci, paths, step }) => {
    const ran = await runPmf([...init, '--ci', ci], root, env);
    expect(ran).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(step) });
    expect(ran.stdout.split('\n').filter((path) => path.startsWith('.git') && path.includes('pmf.yml'))).toEqual(
      paths.filter((path) => path.includes('pmf.yml')),
    );
    expect(paths.filter((path) => !all().includes(path))).toEqual([]);
    expect(await runPmf(['check', '--fail-on', 'warning'], root, env)).toMatchObject({ exitCode: 0 });
  });

  it('is put at the root of the repository, and knows the way to the data folder', async () => {
    mkdirSync(join(root, '.git'));
    const ran = await runPmf(['init', 'our council', '--council', 'Northmoor', '--ci', 'github', '--pages'], root, env);
    expect(ran.stdout.split('\n')).toEqual(
      expect.arrayContaining(['our council/pmf.yaml', '.github/workflows/pmf.yml', '.github/workflows/pmf-pages.yml']),
    );
    expect(readFileSync(join(root, '.github', 'workflows', 'pmf.yml'), 'utf8')).toContain('PMF_FOLDER: our council\n');
    expect(all()).not.toContain('our council/.github');
  });

  it('can be added to a data folder that is there, which stays as it is', async () => {
    await runPmf([...init, '--year-start', '1'], root, env);
    const before = all();
    const ran = await runPmf(['init', '--ci', 'github'], root, env);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '.github/workflows/pmf.yml\n' });
    expect(all().filter((path) => !path.startsWith('.github'))).toEqual(before);
    // years from January: the year's own deadlines are over in February and March
    expect(readFileSync(join(root, '.github', 'workflows', 'pmf.yml'), 'utf8')).toContain("'41 5 1 2,3 *'");
    const again = await runPmf(['init', '--ci', 'github'], root, env);
    expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('.github/workflows/pmf.yml stands') });
  });

  it.each([
    { ci: 'github', file: '.github/workflows/pmf.yml', pages: '.github/workflows/pmf-pages.yml', step: 'set Pages' },
    { ci: 'gitlab', file: '.gitlab/pmf.yml', pages: '.gitlab/pmf-pages.yml', step: 'add below "include:"' },
  ])('can be given what publishes later, for $ci, and stays as it was changed', async ({ ci, file, pages, step }) => {
    await runPmf([...init, '--ci', ci], root, env);
    writeFileSync(join(root, file), 'ours now\n');
    const ran = await runPmf(['init', '--ci', ci, '--pages'], root, env);
    expect(ran).toMatchObject({ exitCode: 0, stdout: `${pages}\n`, stderr: expect.stringContaining(step) });
    expect(readFileSync(join(root, file), 'utf8')).toBe('ours now\n');
    const again = await runPmf(['init', '--ci', ci, '--pages'], root, env);
    expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`${pages} stands`) });
  });

  it.each([
    { args: ['--ci', 'jenkins'], told: '"jenkins" is not known: write github, gitlab or none.' },
    { args: ['--pages'], told: 'no host of repositories runs pmf' },
    { args: ['--ci', 'none', '--pages'], told: 'no host of repositories runs pmf' },
  ])('is not written for $args', async ({ args, told }) => {
    const ran = await runPmf([...init, ...args], root, env);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
    expect(all()).toEqual([]);
  });

  it.each([
    { args: ['--ci', 'jenkins'], told: '"jenkins" is not known' },
    { args: ['--ci', 'none'], told: 'data folder already' },
    { args: ['--pages'], told: '--pages needs --ci' },
  ])('is not written into a folder that is there for $args', async ({ args, told }) => {
    await runPmf(init, root, env);
    const before = all();
    const ran = await runPmf(['init', ...args], root, env);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
    expect(all()).toEqual(before);
  });
});
