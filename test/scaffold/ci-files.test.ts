import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { type CiAsked, type CiHost, ciFiles } from '../../src/scaffold/ci-files.js';
import { projectRoot } from '../house/tree.js';
import { jobsOf, type Step, scriptsIn, stepsOf } from './ci-workflow.js';

const usual = { pages: true, folder: '.', startMonth: 4 };
const textsOf = (host: CiHost, asked: Partial<CiAsked> = {}) =>
  new Map(ciFiles({ ...usual, host, ...asked }).map(({ path, text }) => [path, text]));
const textOf = (host: CiHost, path: string, asked: Partial<CiAsked> = {}) => textsOf(host, asked).get(path) ?? '';

const workflows = ['.github/workflows/pmf.yml', '.github/workflows/pmf-pages.yml'] as const;
const action = readFileSync(join(projectRoot, 'action.yml'), 'utf8');

describe('the files of each host', () => {
  it.each([
    { host: 'github', pages: false, paths: ['.github/workflows/pmf.yml'] },
    { host: 'github', pages: true, paths: ['.github/workflows/pmf-pages.yml', '.github/workflows/pmf.yml'] },
    { host: 'gitlab', pages: false, paths: ['.gitlab-ci.yml', '.gitlab/pmf.yml'] },
    { host: 'gitlab', pages: true, paths: ['.gitlab-ci.yml', '.gitlab/pmf-pages.yml', '.gitlab/pmf.yml'] },
  ] as const)('$host, pages $pages: $paths', ({ host, pages, paths }) => {
    expect([...textsOf(host, { pages }).keys()]).toEqual(paths);
  });

  it.each(['github', 'gitlab'] as const)('of %s are YAML, with nothing left to fill in and no script empty', (host) => {
    for (const [path, text] of textsOf(host)) {
      const documents = parseAllDocuments(text);
      expect(Array.isArray(documents) && documents.flatMap(({ errors }) => errors)).toEqual([]);
      expect(text, path).not.toMatch(/\{\{\w+\}\}/);
    }
  });

  it.each([
    { folder: 'council', because: 'a plain name' },
    { folder: 'our council: #1', because: 'signs that YAML reads' },
    { folder: 'no', because: 'a word that is false in an older YAML' },
  ])('hold the way to the data folder $folder: $because', ({ folder }) => {
    expect(parse(textOf('github', workflows[0], { folder })).env.PMF_FOLDER).toBe(folder);
    const [include] = parse(textOf('gitlab', '.gitlab-ci.yml', { folder })).include;
    expect(include.inputs.folder).toBe(folder);
  });

  it.each([
    { startMonth: 4, quarters: '1,4,7,10', year: '5,6', because: 'years from April' },
    { startMonth: 1, quarters: '1,4,7,10', year: '2,3', because: 'years from January' },
    { startMonth: 12, quarters: '3,6,9,12', year: '1,2', because: 'years from December' },
  ])('make reports in the months $quarters and $year: $because', ({ startMonth, quarters, year }) => {
    const { on } = parse(textOf('github', workflows[0], { startMonth }));
    const crons: readonly string[] = on.schedule.map(({ cron }: { cron: string }) => cron);
    expect(crons).toEqual(['17 5 * * *', `41 5 11,21 ${quarters} *`, `41 5 1 ${year} *`]);
    expect(textOf('gitlab', '.gitlab/pmf.yml', { startMonth })).toContain(
      `41 5 11,21 ${quarters} *  and  41 5 1 ${year} *`,
    );
  });
});

const steps: readonly (Step & { readonly of: string })[] = [
  ...workflows.flatMap((path) => stepsOf(textOf('github', path)).map((step) => ({ ...step, of: path }))),
  ...parse(action).runs.steps.map((step: Step) => ({ ...step, of: 'action.yml' })),
];

describe('what GitHub runs', () => {
  it('starts on pull_request, and never on pull_request_target, which would hand a stranger the secrets', () => {
    for (const path of workflows) expect(textOf('github', path)).not.toMatch(/pull_request_target|secrets\./);
    expect(Object.keys(parse(textOf('github', workflows[0])).on)).toContain('pull_request');
  });

  it('may read and no more, but for the jobs that comment, keep issues or publish', () => {
    const rights = workflows.flatMap((path) => {
      const text = textOf('github', path);
      expect(parse(text).permissions).toEqual({ contents: 'read' });
      return jobsOf(text).flatMap(([name, { permissions }]) => (permissions ? [[name, permissions] as const] : []));
    });
    expect(Object.fromEntries(rights)).toEqual({
      comment: { 'pull-requests': 'write' },
      overdue: { contents: 'read', issues: 'write' },
      publish: { pages: 'write', 'id-token': 'write' },
    });
  });

  it('runs nothing of the pull request in the job that may write', () => {
    const comment = jobsOf(textOf('github', workflows[0])).find(([name]) => name === 'comment')?.[1];
    expect(comment?.steps?.map(({ uses = 'run' }) => uses.replace(/@.*/, ''))).toEqual([
      'actions/download-artifact',
      'run',
    ]);
  });

  it('names each action by a whole commit id, with its version beside it', () => {
    const used = [...workflows.map((path) => textOf('github', path)), action].flatMap((text) => [
      ...text.matchAll(/uses: (.*)/g),
    ]);
    expect(used.length).toBeGreaterThan(10);
    for (const [, name] of used) expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('puts no expression into a script: what others typed reaches it as a variable', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('reads the whole history, and leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkouts).toHaveLength(4);
    for (const { with: given } of checkouts) expect(given).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  it('knows the schedules that its jobs are for', () => {
    const text = textOf('github', workflows[0]);
    const crons: readonly string[] = parse(text).on.schedule.map(({ cron }: { cron: string }) => cron);
    expect(jobsOf(text).find(([name]) => name === 'overdue')?.[1].if).toContain(`'${crons[0]}'`);
    expect(crons.slice(1).every((cron) => cron.startsWith('41 '))).toBe(true);
  });

  it('waits for no job for ever, and makes one at a time where two would meet', () => {
    for (const path of workflows) {
      const text = textOf('github', path);
      expect(parse(text).concurrency.group).toMatch(/^pmf-/);
      for (const [, job] of jobsOf(text)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });

  it('says in each step of the action which shell runs it', () => {
    for (const step of steps.filter(({ of, run }) => of === 'action.yml' && run)) expect(step.shell).toBe('bash');
  });
});

describe('what GitLab runs', () => {
  const [header, body] = parseAllDocuments(textOf('gitlab', '.gitlab/pmf.yml')).map((each) => each.toJS());

  it('is a component with inputs, which reach the scripts as variables alone', () => {
    expect(Object.keys(header.spec.inputs)).toEqual(['package', 'folder', 'image']);
    expect(body['.pmf'].variables).toMatchObject({ GIT_DEPTH: 0, PMF_FOLDER: '$[[ inputs.folder ]]' });
    expect(scriptsIn(body).filter((script) => script.includes('$[['))).toEqual([]);
  });

  it('gives each token to one job alone, and the one of merge requests to a job that installs and checks out nothing', () => {
    const holding = (token: string) =>
      Object.keys(body).filter((job) => scriptsIn({ [job]: body[job] }).some((script) => script.includes(token)));
    expect([holding('$PMF_NOTE_TOKEN'), holding('PMF_TOKEN')]).toEqual([['pmf-note'], ['pmf-overdue']]);
    const note = body['pmf-note'];
    expect(note).toMatchObject({ needs: ['pmf-diff'], variables: { GIT_STRATEGY: 'none' } });
    expect(Object.keys(note)).not.toContain('extends');
    expect(scriptsIn({ note }).join('\n')).not.toMatch(/npm|pmf -C|git /);
  });

  it('hands over what was found, whatever came of it', () => {
    expect(body['pmf-check'].artifacts).toMatchObject({
      when: 'always',
      reports: { codequality: 'pmf-code-quality.json', junit: 'pmf-junit.xml' },
    });
  });
});

describe('each script', () => {
  const gitlab = [...textsOf('gitlab').values()].flatMap((text) =>
    parseAllDocuments(text).flatMap((each) => scriptsIn(each.toJS())),
  );
  const scripts = [...steps.flatMap(({ run }) => run ?? []), ...gitlab];

  it.each(scripts.map((script) => ({ script, first: script.split('\n')[0] })))(
    'is a script of bash: $first',
    ({ script }) => {
      execFileSync('bash', ['-n'], { input: script, stdio: ['pipe', 'pipe', 'pipe'] });
    },
  );

  it('stops where pmf is not to be had yet, and says what to write where', () => {
    for (const script of scripts.filter((each) => each.includes('npm install --global'))) {
      const run = () =>
        execFileSync('bash', ['-eo', 'pipefail'], { input: script, env: { PATH: process.env.PATH, PMF_PACKAGE: '' } });
      expect(run).toThrow(expect.objectContaining({ status: 1, stdout: expect.anything() }));
    }
  });
});

it('gives the same bytes for the same answers', () => {
  expect(ciFiles({ ...usual, host: 'github' })).toEqual(ciFiles({ ...usual, host: 'github' }));
});
