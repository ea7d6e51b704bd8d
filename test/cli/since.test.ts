import { describe, expect, it, test } from 'vitest';
import { newSince } from '../../src/cli/since.js';
import { council, indicator } from '../builders/records.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { finding } from '../findings/found.js';
import { runPmf } from '../golden/run-case.js';

const wrong = 'title: Homes\n';
const entry = 'progress/2012-13/Q2/HSG-014.yaml';
const declared = `${council['pmf.yaml']}timeliness: {clock: declared}\n`;
const start = { ...council, 'indicators/HSG-014.yaml': indicator(), 'bodies/old.yaml': wrong };

describe('newSince', () => {
  const { position: _, ...elsewhere } = finding();

  it.each([
    { findings: [elsewhere], before: [elsewhere], told: 0, because: 'it was there' },
    { findings: [elsewhere, elsewhere], before: [elsewhere], told: 1, because: 'there is one more of a kind' },
    { findings: [finding()], before: [elsewhere], told: 0, because: 'it only stands on another line' },
    {
      findings: [elsewhere],
      before: [finding({ message: 'Other words.' })],
      told: 1,
      because: 'it says something else',
    },
  ])('tells $told: $because', ({ findings, before, told }) => {
    expect(newSince(findings, { changed: [], before })).toHaveLength(told);
  });
});

/** A repository whose main has an old fault in bodies/old.yaml; the branch `figures` is checked out. */
async function onBranch(use: (repository: TestRepository) => Promise<void>, folder = ''): Promise<void> {
  await inRepository(
    async (repository) => {
      repository.write(start);
      repository.commit('2012-04-02T09:00:00Z');
      repository.git('checkout', '-q', '-b', 'figures');
      await use(repository);
    },
    { folder },
  );
}

const check = async ({ dataFolder }: TestRepository, ...args: readonly string[]) => {
  const ran = await runPmf(['check', '--no-cache', '--today', '2012-10-31', ...args], dataFolder);
  return { ...ran, told: ran.exitCode === 2 ? [] : placesIn(ran.stdout) };
};

const placesIn = (stdout: string) => [
  ...new Set([...stdout.matchAll(/^(\S+\.yaml)\S* {2}(?:error|warning)/gm)].map(([, path]) => path)),
];

describe('check --since tells', () => {
  it.each([
    {
      write: { 'indicators/HSG-015.yaml': wrong },
      told: ['indicators/HSG-015.yaml'],
      because: 'what is wrong in a file that was added, and not what was wrong before',
    },
    {
      write: { 'bodies/old.yaml': `${wrong}# note\n` },
      told: ['bodies/old.yaml'],
      because: 'all of a file that changed',
    },
    {
      write: { 'owners/head-of-housing.yaml': null },
      told: ['indicators/HSG-014.yaml', 'services/housing.yaml'],
      because: 'what a change breaks in files that it did not touch',
    },
    { write: { [entry]: 'value: 82.5\n' }, told: [], because: 'nothing where what changed is in order' },
    {
      write: { 'bodies/old.yaml': wrong.replaceAll('\n', '\r\n') },
      told: [],
      because: 'nothing of a file whose line ends alone differ, as a checkout on Windows makes them',
    },
  ])('$because', ({ write, told }) =>
    onBranch(async (repository) => {
      repository.write(write);
      const uncommitted = await check(repository, '--since', 'main');
      expect(uncommitted.told).toEqual(told);
      expect(uncommitted.exitCode).toBe(told.length === 0 ? 0 : 1);
      repository.commit('2012-10-09T09:00:00Z');
      expect((await check(repository, '--since', 'main')).told).toEqual(told);
    }),
  );

  it('only what is new on this side, when main has gone on', () =>
    onBranch(async (repository) => {
      repository.write({ 'indicators/HSG-015.yaml': wrong });
      repository.commit('2012-10-09T09:00:00Z');
      repository.git('checkout', '-q', 'main');
      repository.write({ 'bodies/old.yaml': null, 'bodies/new.yaml': wrong });
      repository.commit('2012-10-10T09:00:00Z');
      repository.git('checkout', '-q', 'figures');
      expect((await check(repository, '--since', 'main')).told).toEqual(['indicators/HSG-015.yaml']);
    }));

  it('all, when the data folder itself is new', () =>
    inRepository(async (repository) => {
      repository.write({ 'README.md': 'Nothing yet\n' });
      const before = repository.commit('2012-04-01T09:00:00Z');
      repository.write(start);
      expect((await check(repository, '--since', before)).told).toEqual(['bodies/old.yaml']);
    }));

  it('what lies in both limits, with paths', () =>
    onBranch(async (repository) => {
      repository.write({ 'indicators/HSG-015.yaml': wrong, 'risks/CR-001.yaml': wrong });
      expect((await check(repository, '--since', 'main', 'risks')).told).toEqual(['risks/CR-001.yaml']);
    }));

  it('the same under the clock "declared", where deadlines do without the history', () =>
    onBranch(async (repository) => {
      repository.write({
        'pmf.yaml': declared,
        'indicators/HSG-015.yaml': wrong,
      });
      expect((await check(repository, '--since', 'main')).told).toEqual(['indicators/HSG-015.yaml']);
    }));

  it.each([
    { settings: council['pmf.yaml'] ?? '', because: 'where the history is evidence' },
    { settings: declared, because: 'where it is not' },
  ])('what changed up to the commit that --as-at names, $because', ({ settings }) =>
    onBranch(async (repository) => {
      repository.write({ 'pmf.yaml': settings, 'indicators/HSG-015.yaml': wrong });
      const first = repository.commit('2012-10-09T09:00:00Z');
      repository.write({ 'indicators/HSG-016.yaml': wrong });
      repository.commit('2012-10-10T09:00:00Z');
      expect((await check(repository, '--since', 'main', '--as-at', first)).told).toEqual(['indicators/HSG-015.yaml']);
      expect((await check(repository, '--since', 'main', '--as-at', first, 'indicators/HSG-015.yaml')).exitCode).toBe(
        1,
      );
    }),
  );
});

test('the summary and the cases of JUnit say what it was limited to', () =>
  onBranch(async (repository) => {
    repository.write({ [entry]: 'value: 82.5\n' });
    const { stdout } = await check(repository, '--since', 'main');
    expect(stdout).toMatch(/nothing is wrong of what changed since main \(1 changed file\)\.$/m);
    const { stdout: xml } = await check(repository, '--since', 'main', '-f', 'junit');
    expect(xml.match(/<testcase .*/g)).toEqual(['<testcase classname="2012-13-Q2" name="HSG-014"/>']);
    const { stdout: json } = await check(repository, '--since', 'main', '-f', 'json');
    expect(JSON.parse(json)).toMatchObject({ since: 'main', changed: [entry], findings: [] });
  }));

test('hosts are told paths from the top of the repository, wherever the command is run', () =>
  onBranch(async (repository) => {
    repository.write({ 'bodies/new.yaml': wrong });
    const { stdout } = await check(repository, '--since', 'main', '-f', 'github');
    expect(stdout).toContain('::error file=data/pmf/bodies/new.yaml,');
  }, 'data/pmf'));

test('a pull request that supplies late data does not fail for being late', () =>
  inRepository(async (repository) => {
    repository.write({
      ...council,
      'indicators/HSG-014.yaml': indicator({ approved_by: 'Cabinet', approved_on: '2012-03-12' }),
    });
    repository.commit('2012-04-02T09:00:00Z');
    repository.git('checkout', '-q', '-b', 'late');
    repository.write({ 'progress/2012-13/Q1/HSG-014.yaml': 'value: 80\n' });
    repository.commit('2012-10-30T09:00:00Z');
    for (const limits of [['--since', 'main'], []]) {
      const { stdout, exitCode } = await check(repository, ...limits);
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(/\b(late|overdue)\b/);
    }
  }));

describe('where the history does not tell, it is wrong use with a remedy, and nothing is printed as a result', () => {
  const refused = async (repository: TestRepository, ref: string) => {
    const ran = await check(repository, '--since', ref);
    expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(ran.stderr.trimEnd().split('\n').length).toBeGreaterThan(1);
    return ran.stderr;
  };

  it('no such commit', () =>
    onBranch(async (repository) => {
      expect(await refused(repository, 'origin/main')).toContain(
        '--since takes a commit, and "origin/main" is none that',
      );
    }));

  it('an option in its place', () =>
    onBranch(async (repository) => {
      expect(await refused(repository, '--output=pmf.yaml')).toContain('and "--output=pmf.yaml" is none');
    }));

  it('no common commit', () =>
    onBranch(async (repository) => {
      repository.git('checkout', '-q', '--orphan', 'other');
      repository.commit('2012-10-09T09:00:00Z');
      expect(await refused(repository, 'main')).toContain('have no commit in common');
    }));

  it('a clone that is cut off', () =>
    onBranch(async (repository) => {
      repository.write({ [entry]: 'value: 82.5\n' });
      repository.commit('2012-10-09T09:00:00Z');
      expect(await refused(repository.clone('--depth', '1', '--no-single-branch'), 'origin/main')).toContain(
        'fetch-depth: 0',
      );
    }));

  it('no repository', () =>
    onBranch(async (repository) => {
      repository.write({ '.git': null });
      expect(await refused(repository, 'main')).toContain('--since reads the history.');
    }));
});
