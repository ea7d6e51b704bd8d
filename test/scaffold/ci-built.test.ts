import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ciFiles } from '../../src/scaffold/ci-files.js';
import { newFolder } from '../../src/scaffold/folder-texts.js';
import { day } from '../builders/framework.js';
import { projectRoot } from '../house/tree.js';
import { type Step, scriptOf, scriptsIn } from './ci-workflow.js';
import { builtPmf, runScript, withFakeHost } from './fake-programs.js';

const textOf = (host: 'github' | 'gitlab', name: string) =>
  ciFiles({ host, pages: false, folder: '.', startMonth: 4 }).find(({ path }) => path === name)?.text ?? '';
const component = parseAllDocuments(textOf('gitlab', '.gitlab/pmf.yml')).at(-1)?.toJS();

/** Runs a script in a new data folder of 22 October 2014 with the built pmf, and looks at what is there then. */
function inFolder<Result>(
  script: string,
  env: Readonly<Record<string, string>>,
  look: (ran: { readonly exitCode: number; readonly out: string; readonly root: string }) => Result,
): Result {
  return withFakeHost({}, ({ root }) => {
    for (const { path, text } of newFolder(
      { council: 'N', startMonth: 4, timezone: 'Europe/London' },
      day('2014-10-22'),
    )) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const machine = { PATH: process.env.PATH ?? '', RUNNER_TEMP: join(root, 'temp'), PMF_FOLDER: '.', ...env };
    return look({ ...runScript(script, root, machine), root });
  });
}

describe.each([
  {
    host: 'GitHub',
    script: scriptOf(textOf('github', '.github/workflows/pmf.yml'), 'reports', 'Make the reports'),
    out: 'temp/reports',
  },
  {
    host: 'GitLab',
    script: scriptsIn({ it: { script: component['pmf-reports'].script } }).join('\n'),
    out: 'pmf-reports',
  },
])('the reports of a deadline day on $host', ({ script, out }) => {
  it.each([
    { today: '2014-11-11', period: {}, made: ['2014-15-Q2'], because: 'the latest quarter that has ended' },
    {
      today: '2015-05-01',
      period: {},
      made: ['2014-15', '2014-15-Q4'],
      because: 'the year ends with its last quarter',
    },
    {
      today: '2014-11-11',
      period: { KIND: 'month', PERIOD: '2014-09' },
      made: ['index.html'],
      because: 'asked for by hand',
    },
  ])('are $made on $today: $because', ({ today, period, made }) => {
    inFolder(`${builtPmf}${script}`, { PMF_TODAY: today, PERIOD: '', ...period }, ({ exitCode, root }) => {
      expect(exitCode).toBe(0);
      expect(
        readdirSync(join(root, out))
          .filter((name) => name.startsWith('20') || name === 'index.html')
          .sort(),
      ).toEqual(made);
    });
  });

  it.each(['$(touch executed)', '--out=/tmp/elsewhere', '"; touch executed; "'])(
    'take %s for a period, and no more',
    (typed) => {
      inFolder(
        `${builtPmf}${script}`,
        { PMF_TODAY: '2014-11-11', KIND: 'quarter', PERIOD: typed },
        ({ exitCode, out: told, root }) => {
          expect({ exitCode, told }).toMatchObject({ exitCode: 2, told: expect.stringContaining('is not a period') });
          expect(existsSync(join(root, 'executed'))).toBe(false);
        },
      );
    },
  );
});

describe('the action of this repository', () => {
  const { runs }: { readonly runs: { readonly steps: readonly Step[] } } = parse(
    readFileSync(join(projectRoot, 'action.yml'), 'utf8'),
  );
  const script = runs.steps.find(({ name }) => name === 'Run pmf')?.run ?? '';

  it.each([
    { command: 'check', given: '', exitCode: 0, told: 'nothing wrong was found', because: 'no argument is needed' },
    {
      command: 'check',
      given: '--fail-on\nwarning\n',
      exitCode: 0,
      told: 'nothing wrong was found',
      because: 'each line is one',
    },
    {
      command: 'check',
      given: '$(touch executed)',
      exitCode: 2,
      told: 'no file or folder',
      because: 'a line is a text',
    },
    {
      command: 'chekc',
      given: '',
      exitCode: 2,
      told: 'unknown command',
      because: 'pmf says itself what it does not know',
    },
  ])('runs $command with $given: $because', ({ command, given, exitCode, told }) => {
    const env = {
      GITHUB_ACTION_PATH: projectRoot,
      GITHUB_OUTPUT: 'output',
      PMF_COMMAND: command,
      PMF_ARGUMENTS: given,
      PMF_TODAY: '2014-10-22',
    };
    inFolder(script, env, (ran) => {
      expect(ran).toMatchObject({ exitCode, out: expect.stringContaining(told) });
      expect(readFileSync(join(ran.root, 'output'), 'utf8')).toBe(`exit-code=${exitCode}\n`);
      expect(existsSync(join(ran.root, 'executed'))).toBe(false);
    });
  });
});

describe('the hook of pre-commit', () => {
  const [hook] = parse(readFileSync(join(projectRoot, '.pre-commit-hooks.yaml'), 'utf8'));

  it('is a program of this repository, for the files of a data folder', () => {
    expect(hook).toMatchObject({ id: 'pmf-check', language: 'script', pass_filenames: false, require_serial: true });
    expect(statSync(join(projectRoot, hook.entry)).mode & 0o111).not.toBe(0);
    const paths = ['council/pmf.yaml', 'progress/2014-15/Q2/HSG-014.yaml', 'templates/cabinet.md.hbs', 'notes.txt'];
    expect(paths.filter((path) => new RegExp(hook.files).test(path))).toEqual(paths.slice(0, 3));
  });

  it('is kept by git as a program, or no clone could run it', () => {
    const kept = execFileSync('git', ['ls-files', '-s', '--', hook.entry], { cwd: projectRoot, encoding: 'utf8' });
    // a copy of the project that is not in git has only the file's own mode, which is looked at above
    if (kept !== '') expect(kept).toMatch(/^100755 /);
  });

  it.each([
    { text: 'numerator: 22\ndenominator: 24\ncommentary: Two failed.\n', exitCode: 0, because: 'the figure is sound' },
    { text: 'numerator: many\n', exitCode: 1, because: 'it is none' },
  ])('ends with $exitCode: $because', ({ text, exitCode }) => {
    const file = 'progress/2014-15/Q3/PRK-001.yaml';
    const script = `mkdir -p "$(dirname ${file})"\nprintf '%s' "$TEXT" > ${file}\n'${process.execPath}' '${join(projectRoot, hook.entry)}' -C .\n`;
    inFolder(script, { TEXT: text, PMF_TODAY: '2015-01-05' }, (ran) => expect(ran).toMatchObject({ exitCode }));
  });
});
