import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { ciFiles } from '../../src/scaffold/ci-files.js';
import { newFolder } from '../../src/scaffold/folder-texts.js';
import { day } from '../builders/framework.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { scriptOf, scriptsIn } from './ci-workflow.js';
import { builtPmf, runScript } from './fake-programs.js';

const files = newFolder({ council: 'Northmoor', startMonth: 4, timezone: 'Europe/London' }, day('2014-10-22'));
const starter = Object.fromEntries(files.map(({ path, text }) => [path, text]));
const [workflow] = ciFiles({ host: 'github', pages: false, folder: '.', startMonth: 4 });

/** Runs a step of the job of a pull request in a checkout, with the built pmf, on 20 January 2015. */
function step(name: string, { root, dataFolder }: TestRepository) {
  const temp = join(root, '..', 'temp');
  mkdirSync(temp, { recursive: true });
  const ran = runScript(`${builtPmf}${scriptOf(workflow?.text ?? '', 'check', name)}`, root, {
    PATH: process.env.PATH ?? '',
    RUNNER_TEMP: temp,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    PMF_FOLDER: dataFolder === root ? '.' : dataFolder.slice(root.length + 1),
    PMF_TODAY: '2015-01-20',
  });
  const written = (file: string) => {
    const path = join(temp, 'pmf', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  return { ...ran, written };
}

/** Runs the script of a job of a merge request in a checkout. */
function gitlabJob(name: string, { root }: TestRepository, base: string) {
  const component = ciFiles({ host: 'gitlab', pages: false, folder: '.', startMonth: 4 }).at(-1)?.text ?? '';
  const job = parseAllDocuments(component).at(-1)?.toJS()[name];
  return runScript(`${builtPmf}${scriptsIn({ [name]: job }).join('\n')}`, root, {
    PATH: process.env.PATH ?? '',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    PMF_FOLDER: '.',
    PMF_TODAY: '2015-01-20',
  });
}

/** A pull request as GitHub checks it out: a merge of it into the main branch, by the files that it brings. */
async function pullRequest<Result>(
  brings: Readonly<Record<string, string | null>>,
  use: (repository: TestRepository) => Result,
  { folder = '', main = starter }: { readonly folder?: string; readonly main?: Readonly<Record<string, string>> } = {},
): Promise<Result> {
  return inRepository(
    (repository) => {
      repository.write(main);
      repository.commit('2014-10-22T12:00:00Z');
      repository.git('checkout', '-q', '-b', 'figures');
      repository.write(brings);
      repository.commit('2015-01-20T09:00:00Z');
      repository.git('checkout', '-q', 'main');
      repository.merge('figures', '2015-01-20T10:00:00Z');
      return use(repository);
    },
    { folder },
  );
}

/** Due on 10 January. */
const late = { 'progress/2014-15/Q3/PRK-001.yaml': 'numerator: 22\ndenominator: 24\ncommentary: Two failed.\n' };
const wrong = { 'progress/2014-15/Q3/PRK-001.yaml': 'numerator: many\n' };

describe('the job of a pull request', () => {
  it.each(['', 'council'])('does not fail a figure for being late, with the data folder at "%s"', async (folder) => {
    await pullRequest(
      late,
      (repository) => {
        const checked = step('Check', repository);
        expect(checked).toMatchObject({ exitCode: 0 });
        expect(checked.written('junit.xml')).toContain('<testsuites');
        expect(checked.written('pmf.sarif')).toContain('"version": "2.1.0"');
        const told = step('Tell what changes', repository);
        expect(told).toMatchObject({ exitCode: 0 });
        expect(told.written('diff.md')).toMatch(/^<!-- pmf-diff:v1 -->\n/);
        expect(told.written('diff.md')).toContain('PRK-001');
        expect(readFileSync(join(repository.root, '..', 'temp', 'summary.md'), 'utf8')).toContain('PRK-001');
      },
      { folder },
    );
  });

  it('does not fail it on GitLab either, and says what it found to both of its reports', async () => {
    await pullRequest(late, (repository) => {
      const base = repository.git('rev-parse', 'HEAD^1');
      const job = gitlabJob('pmf-check', repository, base);
      expect(job).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(readFileSync(join(repository.root, 'pmf-code-quality.json'), 'utf8'))).toEqual([]);
      expect(readFileSync(join(repository.root, 'pmf-junit.xml'), 'utf8')).toContain('<testsuites');
      expect(gitlabJob('pmf-diff', repository, base)).toMatchObject({ exitCode: 0 });
      expect(readFileSync(join(repository.root, 'pmf-diff.md'), 'utf8')).toContain('PRK-001');
    });
  });

  it('fails for what is wrong with it, as an annotation on its file', async () => {
    await pullRequest(
      wrong,
      (repository) => {
        const { exitCode, out } = step('Check', repository);
        expect(exitCode).toBe(1);
        expect(out).toMatch(/^::error file=council\/progress\/2014-15\/Q3\/PRK-001\.yaml,line=\d/m);
      },
      { folder: 'council' },
    );
  });

  it('does not fail for what was wrong before it', async () => {
    const main = { ...starter, ...wrong };
    const other = { 'progress/2014-15/Q3/CR-001.yaml': starter['progress/2014-15/Q2/CR-001.yaml'] ?? '' };
    await pullRequest(other, (repository) => expect(step('Check', repository)).toMatchObject({ exitCode: 0 }), {
      main,
    });
  });

  it('checks the whole of a folder that it brings itself, which has nothing to be compared with', async () => {
    const main = { 'unlike.txt': 'nothing yet\n' };
    const unsound = { ...starter, ...wrong };
    await pullRequest(starter, (repository) => expect(step('Check', repository)).toMatchObject({ exitCode: 0 }), {
      main,
    });
    await pullRequest(unsound, (repository) => expect(step('Check', repository)).toMatchObject({ exitCode: 1 }), {
      main,
    });
    await pullRequest(
      starter,
      (repository) => {
        const told = step('Tell what changes', repository);
        expect({ exitCode: told.exitCode, diff: told.written('diff.md') }).toEqual({ exitCode: 0, diff: undefined });
      },
      { main },
    );
  });
});
