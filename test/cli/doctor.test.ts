import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineEndsCheck, machineChecks, schemasCheck, twinsCheck } from '../../src/cli/doctor-checks.js';
import { historyChecks } from '../../src/cli/doctor-history.js';
import type { Commit, History } from '../../src/model/history.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { runPmf } from '../golden/run-case.js';

const machine = { node: '20.19.0', git: '2.39.5', cache: { folder: '/cache', fault: undefined } };

describe('a machine', () => {
  it.each([
    { facts: machine, states: ['fine', 'fine', 'fine'], because: 'all is new enough' },
    { facts: { ...machine, node: '20.18.3' }, states: ['wrong', 'fine', 'fine'], because: 'Node is too old' },
    { facts: { ...machine, node: '22.0.0' }, states: ['fine', 'fine', 'fine'], because: 'a later Node has it all' },
    {
      facts: { ...machine, git: { unknown: 'no-git', why: 'No git.', remedy: 'Install it.' } as const },
      states: ['fine', 'wrong', 'fine'],
      because: 'without git there is no evidence',
    },
    { facts: { ...machine, cache: undefined }, states: ['fine', 'fine', 'worth-a-look'], because: 'it is only slower' },
    {
      facts: { ...machine, cache: { folder: '/cache', fault: 'EACCES' } },
      states: ['fine', 'fine', 'worth-a-look'],
      because: 'a cache that cannot be written is only slower too',
    },
  ])('$states: $because', ({ facts, states }) => {
    expect(machineChecks(facts).map(({ state }) => state)).toEqual(states);
  });
});

describe('line ends', () => {
  it.each([
    { attributes: ['* text=auto eol=lf'], autocrlf: 'true', state: 'fine', because: '.gitattributes outranks it' },
    { attributes: ['*.yaml text eol=lf'], autocrlf: undefined, state: 'fine', because: 'records are what matters' },
    { attributes: ['* -text'], autocrlf: 'true', state: 'fine', because: 'git leaves them alone' },
    { attributes: ['*.xlsx binary'], autocrlf: 'true', state: 'wrong', because: 'that is for other files' },
    { attributes: [], autocrlf: 'input', state: 'worth-a-look', because: 'another machine may differ' },
    { attributes: ['# * eol=lf'], autocrlf: undefined, state: 'worth-a-look', because: 'a comment sets nothing' },
  ])('$attributes with $autocrlf: $because', ({ attributes, autocrlf, state }) => {
    expect(lineEndsCheck(attributes, autocrlf)).toMatchObject({ state });
  });
});

describe('names', () => {
  it.each([
    { paths: ['a.yaml', 'b.yaml'], told: undefined, because: 'they differ' },
    { paths: ['a.yaml', 'a.yaml'], told: undefined, because: 'the disk and the commit have the same file' },
    { paths: ['owners/A.yaml', 'owners/a.yaml'], told: '"owners/A.yaml" and "owners/a.yaml"', because: 'of capitals' },
    { paths: ['Owners/a.yaml', 'owners/b.yaml'], told: '"Owners" and "owners"', because: 'of a folder' },
    { paths: ['caf\u00e9.yaml', 'cafe\u0301.yaml'], told: 'caf', because: 'an accent can be written in two ways' },
  ])('$paths: $because', ({ paths, told }) => {
    const check = twinsCheck(paths);
    expect(check.state).toBe(told === undefined ? 'fine' : 'wrong');
    expect(check.sentence).toContain(told ?? 'No two files');
  });
});

describe('schemas for editors', () => {
  it.each([
    { facts: { missing: [], stale: [] }, told: 'are those of this pmf', because: 'nothing differs' },
    {
      facts: { missing: [], stale: ['risk'] },
      told: '1 of the schemas is of another pmf in .pmf/schemas: risk.',
      because: 'one differs',
    },
    {
      facts: { missing: ['a', 'b', 'c', 'd', 'e', 'f'], stale: [] },
      told: '6 of the schemas are missing from .pmf/schemas: a, b, c, d and 2 more.',
      because: 'a list is cut',
    },
  ])('$told: $because', ({ facts, told }) => {
    expect(schemasCheck(facts).sentence).toContain(told);
  });
});

const commit = (id: string, more: Partial<Commit> = {}): Commit => ({
  id,
  parents: [],
  committedAt: Date.parse('2014-10-10T12:00:00Z') / 1000,
  authoredAt: undefined,
  author: 'Head of Housing',
  isSquash: false,
  changes: [],
  ...more,
});

const history: History = {
  head: 'c',
  commits: [commit('a'), commit('b', { parents: ['a'] }), commit('c', { parents: ['b'] })],
  main: { name: 'main', tip: 'c' },
  cutOff: new Set(),
  nested: [],
  blobsAt: () => [],
  readBlobs: () => new Map(),
  commitNamed: () => undefined,
};

describe('a history', () => {
  const now = new Date('2014-10-22T12:00:00Z');
  const asked = { isEvidence: true, timezone: 'Europe/London', branch: undefined, now };
  const later = { committedAt: Date.parse('2014-10-23T12:00:00Z') / 1000 };
  const soon = { committedAt: Date.parse('2014-10-22T12:50:00Z') / 1000 };
  const merge = [commit('a'), commit('b', { isSquash: true }), commit('c', { parents: ['a', 'b'] })];

  it.each([
    { more: {}, id: 'squash', state: 'fine', because: 'all is whole' },
    { more: { cutOff: new Set(['a']) }, id: 'history', state: 'wrong', because: 'the clone is shallow' },
    {
      more: { commits: [commit('c', { changes: [{ path: 'pmf.yaml', before: undefined, after: 'blob' }] })] },
      id: 'contents',
      state: 'wrong',
      because: 'the clone is partial',
    },
    { more: { nested: ['progress'] }, id: 'nested', state: 'wrong', because: 'another repository stands in it' },
    {
      more: { cutOff: new Set(['a']) },
      id: 'squash',
      state: 'worth-a-look',
      because: 'what is cut off may hold a squash merge',
    },
    { more: { main: undefined }, id: 'main-branch', state: 'worth-a-look', because: 'no branch has a usual name' },
    {
      more: { commits: [commit('c', { isSquash: true })] },
      id: 'squash',
      state: 'worth-a-look',
      because: 'a branch became one commit',
    },
    { more: { commits: merge }, id: 'squash', state: 'fine', because: 'what a merge brought is not on the main line' },
    { more: { commits: [commit('c', later)] }, id: 'clock', state: 'wrong', because: 'a commit is of tomorrow' },
    { more: { commits: [commit('c', soon)] }, id: 'clock', state: 'fine', because: 'clocks differ by minutes' },
  ])('$id is $state: $because', ({ more, id, state }) => {
    const checks = historyChecks({ ...asked, history: { ...history, ...more } });
    expect(checks.find((check) => check.id === id)).toMatchObject({ state });
  });

  it.each([
    { branch: 'trunk', state: 'wrong', told: 'no branch "trunk", which pmf.yaml names', because: 'it names one' },
    { branch: undefined, state: 'worth-a-look', told: 'not known which branch', because: 'it may need none' },
  ])('says of a main branch that is not there what pmf.yaml says: $because', ({ branch, state, told }) => {
    const checks = historyChecks({ ...asked, branch, history: { ...history, main: undefined } });
    const check = checks.find(({ id }) => id === 'main-branch');
    expect(check).toMatchObject({ state, sentence: expect.stringContaining(told) });
  });

  it.each([
    { squashed: 1, told: '1 branch was merged as one commit: what it brought' },
    { squashed: 2, told: '2 branches were merged as one commit: what they brought' },
  ])('$told', ({ squashed, told }) => {
    const line = ['a', 'b']
      .slice(0, squashed)
      .map((id, at) => commit(id, { isSquash: true, parents: at ? ['a'] : [] }));
    const main = { name: 'main', tip: line.at(-1)?.id ?? '' };
    const checks = historyChecks({ ...asked, history: { ...history, commits: line, main } });
    expect(checks.find(({ id }) => id === 'squash')?.sentence).toContain(told);
  });

  it.each(['no-git', 'old-git'] as const)('is not told again where the machine is said to have %s', (unknown) => {
    expect(historyChecks({ ...asked, history: { unknown, why: 'No git.', remedy: 'Install it.' } })).toEqual([]);
  });

  it('is not needed under the clock "declared", and what cannot be read is told with its remedy', () => {
    const unknown = { unknown: 'no-repository', why: 'It stands in none.', remedy: 'Run git init.' } as const;
    expect(historyChecks({ ...asked, history: unknown, isEvidence: false })).toMatchObject([{ state: 'fine' }]);
    expect(historyChecks({ ...asked, history: unknown })).toEqual([
      { id: 'history', state: 'wrong', sentence: 'It stands in none.', remedy: 'Run git init.' },
    ]);
  });
});

describe('pmf doctor', () => {
  const settings = 'schema_version: 1\ncouncil: Northmoor\n';

  async function doctorOf({ dataFolder }: Pick<TestRepository, 'dataFolder'>) {
    const ran = await runPmf(['doctor', '-f', 'json'], dataFolder);
    const { checks }: { checks: readonly { id: string; state: string }[] } = JSON.parse(ran.stdout);
    return { exitCode: ran.exitCode, states: Object.fromEntries(checks.map(({ id, state }) => [id, state])) };
  }

  it('finds a sound clone fine but for what it lacks, and a shallow one wrong', async () => {
    await inRepository(async (repository) => {
      repository.write({ 'pmf.yaml': settings, '.gitattributes': '* text=auto eol=lf\n' });
      repository.commit('2012-10-01T12:00:00Z');
      repository.write({ 'pmf.yaml': `${settings}financial_year_start: 4\n` });
      repository.commit('2012-10-02T12:00:00Z');
      expect(await doctorOf(repository)).toMatchObject({
        exitCode: 0,
        states: {
          git: 'fine',
          history: 'fine',
          'main-branch': 'fine',
          clock: 'fine',
          names: 'fine',
          schemas: 'worth-a-look',
        },
      });
      const shallow = await doctorOf(repository.clone('--depth=1'));
      expect(shallow).toMatchObject({ exitCode: 1, states: { history: 'wrong' } });
    });
  });

  it('finds a squash merge, a commit of the future, and twins that only the commit has', async () => {
    await inRepository(async (repository) => {
      repository.write({
        'pmf.yaml': settings,
        'owners/HEAD.yaml': 'title: Head\n',
        'owners/head.yaml': 'title: Head\n',
      });
      repository.commit('2012-10-01T12:00:00Z');
      repository.git('checkout', '-q', '-b', 'figures');
      repository.write({ 'pmf.yaml': `${settings}financial_year_start: 4\n` });
      repository.commit('2012-10-02T12:00:00Z');
      repository.git('checkout', '-q', 'main');
      repository.squash('figures', { on: '2012-12-24T12:00:00Z', message: 'Figures of Q2 (#12)' });
      repository.write({ 'owners/HEAD.yaml': null });
      expect(await doctorOf(repository)).toMatchObject({
        exitCode: 1,
        states: { squash: 'worth-a-look', clock: 'wrong', names: 'wrong', 'line-ends': 'worth-a-look' },
      });
    });
  });

  it("reads the repository's own setting of line ends", async () => {
    await inRepository(async (repository) => {
      repository.write({ 'pmf.yaml': settings });
      repository.commit('2012-10-01T12:00:00Z');
      repository.git('config', 'core.autocrlf', 'true');
      expect(await doctorOf(repository)).toMatchObject({ states: { 'line-ends': 'wrong' } });
    });
  });

  it('looks at the machine alone outside a data folder, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pmf-doctor-'));
    try {
      const env = { XDG_CACHE_HOME: join(folder, 'cache') };
      const ran = await runPmf(['doctor'], folder, env);
      expect(ran).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Only this machine was looked at.') });
      expect(ran.stdout).toMatch(
        /^fine {10}This is Node .*\nfine {10}This is git .*\nfine {10}The history is kept in /,
      );
      expect(await runPmf(['doctor', '-C', 'nowhere'], folder)).toMatchObject({ exitCode: 2, stdout: '' });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('runs no git that the folder brings where one stands, in a data folder or not', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-doctor-')));
    try {
      mkdirSync(join(folder, 'bin'));
      writeFileSync(join(folder, 'bin', 'git'), '#!/bin/sh\necho "git version 9.9.9"\n', { mode: 0o755 });
      const PATH = [join(folder, 'bin'), process.env.PATH].join(delimiter);
      expect((await runPmf(['doctor'], folder, { PATH })).stdout).not.toContain('9.9.9');
      // the user's own home is no folder from elsewhere
      expect((await runPmf(['doctor'], folder, { PATH, HOME: folder })).stdout).toContain('9.9.9');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('tells what is wrong with a folder that no repository keeps, a sentence and its remedy', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pmf-doctor-'));
    try {
      mkdirSync(join(folder, '.pmf', 'schemas'), { recursive: true });
      writeFileSync(join(folder, 'pmf.yaml'), settings);
      writeFileSync(join(folder, '.pmf', 'schemas', 'risk.schema.json'), '{}\n');
      const { exitCode, stdout } = await runPmf(['doctor'], folder);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('wrong         The data folder does not stand in a git repository');
      expect(stdout).toContain('of another pmf in .pmf/schemas');
      expect(stdout).toMatch(/\d things looked at: 1 wrong, \d worth a look\.\n$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
