import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { runPmf } from '../golden/run-case.js';

const sections = 'cover, overview, completeness, off-target, changes, indicators, revisions, provenance';
const settings = (clock: string, more = ''): string =>
  `schema_version: 1\ncouncil: Smallest District Council\nowed_from: 2012-04-01\ntimeliness: {clock: ${clock}}\n${more}`;

function indicator(title: string): string {
  const shape = 'type: percentage\npolarity: maximise\nfrequency: quarterly\nfirst_period: 2012-13-Q1\n';
  const agreed = 'targets: [{year: 2012-13, value: 80}]\napproved_by: Cabinet\napproved_on: 2012-03-12\n';
  return `title: ${title}\ndefinition: As counted.\nservice: housing\nowner: head-of-housing\n${shape}${agreed}`;
}

function records(clock: string): Readonly<Record<string, string>> {
  return {
    'pmf.yaml': settings(clock),
    'owners/head-of-housing.yaml': 'title: Head of Housing\nroles: [head-of-service]\n',
    'services/housing.yaml': 'name: Housing\nhead: head-of-housing\n',
    'indicators/HSG-014.yaml': indicator('Homes let within 21 days'),
    'indicators/HSG-015.yaml': indicator('Repairs done on time'),
    'bodies/cabinet.yaml': `name: Cabinet\nfrequency: quarterly\nreceives: [{records: [indicator]}]\nsections: [${sections}]\n`,
    'progress/2012-13/Q1/HSG-014.yaml': 'value: 70\n',
  };
}

const named = (name: string, value: string): Readonly<Record<string, string>> => ({
  [`progress/2012-13/${name}.yaml`]: `value: ${value}\n`,
});

/** A half-year: on time, late, put right, brought on a branch and merged after the deadline, and then moved on from. */
function halfYear(repository: TestRepository, clock: string): Readonly<Record<string, string>> {
  const { write, commit, git } = repository;
  write(records(clock));
  const first = commit('2012-07-09T10:00:00Z');
  git('switch', '-q', '-c', 'repairs');
  write(named('Q2/HSG-015', '91'));
  const branch = commit('2012-10-08T10:00:00Z');
  git('switch', '-q', 'main');
  write(named('Q2/HSG-014', '78.5'));
  const late = commit('2012-10-10T23:30:00Z');
  const merged = repository.merge('repairs', '2012-10-16T10:00:00Z');
  write(named('Q1/HSG-014', '71'));
  const corrected = commit('2012-10-18T10:00:00Z');
  write({ ...named('Q2/HSG-014', '79'), 'pmf.yaml': settings(clock, 'reporting_day: 2013-02-01\n') });
  const latest = commit('2012-11-20T10:00:00Z');
  return { first, branch, late, merged, corrected, latest };
}

/** All files of a folder as one text. */
function textsIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function reportsOf(at: TestRepository, out: string, ...args: readonly string[]) {
  const asked = ['report', '--quarter', '2012-13-Q2', '--out', out, ...args];
  const ran = await runPmf(asked, at.dataFolder);
  return { ran, texts: textsIn(join(at.dataFolder, out)) };
}

describe.each(['submitted', 'landed', 'declared'])('under the clock "%s" the report of a past day', (clock) => {
  it.each([
    { asAt: 'late', on: '2012-10-11', because: 'a commit makes its own day today' },
    { asAt: 'merged', on: '2012-10-16', because: 'a merge brings what was written on the branch' },
    { asAt: 'corrected', on: '2012-10-18', because: 'later changes are not known yet' },
    { asAt: 'branch', on: '2012-10-08', because: 'a branch that has not landed is read as it stands' },
    { asAt: '2012-10-17', on: '2012-10-17', is: 'merged', because: 'a day means the last commit by its end' },
  ])('is that of a checkout of $asAt on $on: $because', async ({ asAt, on, is = asAt }) => {
    await inRepository(
      async (repository) => {
        const commits = halfYear(repository, clock);
        const [ref, commit] = [commits[asAt] ?? asAt, commits[is] ?? ''];
        // what the disk says is not read
        repository.write({ ...named('Q2/HSG-014', '12'), ...named('Q2/HSG-015', '12') });
        const past = await reportsOf(repository, 'past', '--as-at', ref);
        expect(past.ran.exitCode).toBe(0);
        expect(past.texts).not.toEqual((await reportsOf(repository, 'present')).texts);
        expect(past.ran.stderr).toContain(`commit ${commit.slice(0, 12)}`);
        repository.git('checkout', '-q', '--force', commit);
        const then = await reportsOf(repository, 'then', '--today', on);
        expect(past.texts).toEqual(then.texts);
        // and on the day itself, when there was nothing later
        repository.git('switch', '-q', '--force', 'main');
        repository.git('reset', '-q', '--hard', is === 'branch' ? (commits.first ?? '') : commit);
        repository.git('checkout', '-q', '--detach', commit);
        const onTheDay = await reportsOf(repository, 'on-the-day', '--today', on);
        expect(past.texts).toEqual(onTheDay.texts);
        expect(Object.values(past.texts).join()).toContain('Smallest District Council');
      },
      { folder: 'data' },
    );
  });
});

describe('the day and the commit', () => {
  it.each([
    { args: ['--as-at', '2012-10-11'], says: 'As at 11 October 2012, commit', because: 'the day is the one asked for' },
    { args: ['--as-at', '2012-10-11'], says: ' of main.', because: 'it tells whose last commit it is' },
    { args: ['--as-at', '2012-10-11', '--today', '2012-10-11'], says: 'As at 11 October 2012', because: 'they agree' },
    {
      args: ['--as-at', 'HEAD~1'],
      says: 'As at 18 October 2012, commit',
      because: 'a ref makes its committer day today',
    },
    { args: ['--as-at', 'HEAD'], says: 'As at 20 November 2012, commit', because: 'reporting_day does not win' },
    {
      args: ['--as-at', 'main', '--today', '2012-12-01'],
      says: ' of 20 November 2012.',
      because: '--today does, and both are said',
    },
    { args: ['--as-at', 'HEAD', '-q'], says: '', because: 'notices are not wanted' },
  ])('$args: $because', async ({ args, says }) => {
    await inRepository(async (repository) => {
      halfYear(repository, 'submitted');
      const ran = await runPmf(['status', ...args], repository.dataFolder, { PMF_TODAY: '2012-12-24' });
      expect(ran.stderr.split('\n')[0]).toContain(says);
      if (says === '') expect(ran.stderr).toBe('');
      expect(ran.exitCode).toBe(0);
    });
  });

  it.each([
    { command: ['check'], because: 'all that was wrong then' },
    { command: ['overdue'], because: 'what was owed then' },
    { command: ['status'], because: 'what had come' },
    { command: ['show', 'HSG-014'], because: 'its history until then' },
    { command: ['thread', 'HSG-014'], because: 'the plans of then' },
    { command: ['people'], because: 'the posts of then' },
  ])('pmf $command answers as a checkout does: $because', async ({ command }) => {
    await inRepository(async (repository) => {
      const { late = '' } = halfYear(repository, 'submitted');
      const asked = [...command, '-f', 'json', '-q'];
      const past = await runPmf([...asked, '--as-at', late], repository.dataFolder);
      repository.git('checkout', '-q', '--force', late);
      const then = await runPmf([...asked, '--today', '2012-10-11'], repository.dataFolder);
      expect(past).toEqual(then);
      expect(past.stdout.length).toBeGreaterThan(10);
    });
  });

  it('reads the folder where it stood then', async () => {
    await inRepository(
      async (repository) => {
        const { late = '' } = halfYear(repository, 'submitted');
        const before = await runPmf(['status', '-f', 'json', '--as-at', late], repository.dataFolder);
        repository.move('data', 'performance/data');
        repository.commit('2012-12-03T10:00:00Z');
        const after = await runPmf(
          ['status', '-f', 'json', '--as-at', late],
          join(repository.root, 'performance/data'),
        );
        expect(after).toEqual(before);
      },
      { folder: 'data' },
    );
  });
});

describe('--as-at that cannot be answered is wrong use, with its remedy', () => {
  it.each([
    { args: ['status', '--as-at', '2012-07-08'], says: 'by the end of 8 July 2012: the first is of 9 July 2012' },
    { args: ['check', '--as-at', 'no-such-branch'], says: '"no-such-branch" is none that this clone holds' },
    { args: ['check', '--as-at', '--output=stolen'], says: '"--output=stolen" is none that this clone holds' },
    {
      args: ['status', '--as-at', '2012-10-11', '--today', '2012-10-12'],
      says: '--as-at 2012-10-11 makes that day today, and --today says "2012-10-12"',
    },
    { args: ['status', '--as-at', '2012-11-01'], says: 'that day has not come: it is 31 October 2012' },
    { args: ['doctor', '--as-at', 'HEAD'], says: '"pmf doctor" looks at this machine and this clone as they are now' },
    { args: ['schema', '--as-at', 'nosuch'], says: '"pmf schema" tells the fields of this pmf' },
    { args: ['explain', '--as-at', 'nosuch'], says: '"pmf explain" tells the findings of this pmf' },
    { args: ['diff', '--as-at', 'HEAD'], says: '"pmf diff" takes no --as-at.' },
    { args: ['report', '--quarter', 'Q2', '--as-at', 'bare'], says: 'has no pmf.yaml' },
    { args: ['new', 'owner', 'clerk', '--as-at', 'HEAD'], says: '"pmf new" writes into the folder as it stands now' },
    { args: ['init', 'other', '--yes', '--as-at', 'HEAD'], says: '"pmf init" writes into the folder as it stands now' },
  ])('pmf $args: $says', async ({ args, says }) => {
    await inRepository(async (repository) => {
      repository.git('switch', '-q', '--orphan', 'bare');
      repository.commit('2012-04-02T10:00:00Z');
      repository.git('switch', '-q', '--orphan', 'main');
      halfYear(repository, 'submitted');
      const ran = await runPmf(args, repository.dataFolder);
      expect(ran).toMatchObject({ stdout: '', exitCode: 2 });
      expect(ran.stderr).toContain(says);
      expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
      expect(readdirSync(repository.root)).not.toContain('stolen');
    });
  });

  it('a day before a clone was cut off', async () => {
    await inRepository(async (repository) => {
      halfYear(repository, 'submitted');
      const clone = repository.clone('--depth', '2');
      const ran = await runPmf(['status', '--as-at', '2012-07-31'], clone.dataFolder);
      expect(ran).toMatchObject({ stdout: '', exitCode: 2 });
      expect(ran.stderr).toContain('begins after 31 July 2012');
      expect(ran.stderr).toContain('git fetch --unshallow');
    });
  });

  it('names the check of the commit where that has an error', async () => {
    await inRepository(async (repository) => {
      halfYear(repository, 'submitted');
      repository.write({ 'pmf.yaml': 'council: 7\n' });
      repository.commit('2012-11-21T10:00:00Z');
      for (const command of [['status'], ['report', '--quarter', 'Q2']]) {
        const { stderr } = await runPmf([...command, '--as-at', 'main'], repository.dataFolder);
        expect(stderr).toContain('"pmf check --as-at main" tells what is wrong.');
      }
    });
  });

  it.each([
    { args: ['--quarter', '2012-13-Q2', '--as-at', '2012-10-17'], folder: '2012-13-Q2-as-at-2012-10-17' },
    { args: ['--quarter', '2012-13-Q2', '--as-at', 'late'], folder: '2012-13-Q2-as-at-' },
    { args: ['--final', '--as-at', '2012-10-17'], folder: 'final-as-at-2012-10-17' },
    { args: ['--quarter', '2012-13-Q2'], folder: '2012-13-Q2' },
  ])('reports of $args go beside those of today, into $folder', async ({ args, folder }) => {
    await inRepository(async (repository) => {
      const { late = '' } = halfYear(repository, 'submitted');
      repository.git('tag', 'late', late);
      const { stdout } = await runPmf(['report', ...args, '--format', 'md'], repository.dataFolder);
      expect(stdout).toContain(`reports/${folder}${folder.endsWith('-') ? late.slice(0, 12) : ''}/index.md\n`);
    });
  });

  it('no repository', async () => {
    await inRepository(async ({ root }) => {
      const folder = join(root, '..', 'alone');
      mkdirSync(folder);
      writeFileSync(join(folder, 'pmf.yaml'), settings('submitted'));
      const ran = await runPmf(['status', '--as-at', '2012-10-31'], folder);
      expect(ran).toMatchObject({ stdout: '', exitCode: 2 });
      expect(ran.stderr).toContain('git init');
    });
  });
});

describe('a history that cannot be read is said', () => {
  it.each([
    { args: ['status'], clock: 'submitted', isSaid: true, because: 'it leans on arrivals' },
    { args: ['check'], clock: 'submitted', isSaid: true, because: 'restatements are not looked for' },
    { args: ['overdue'], clock: 'submitted', isSaid: true, because: 'what is late is not known' },
    { args: ['show', 'HSG-014'], clock: 'submitted', isSaid: true, because: 'who and when is not known' },
    { args: ['report', '--quarter', 'Q2'], clock: 'submitted', isSaid: true, because: 'reports count arrivals' },
    { args: ['people'], clock: 'submitted', isSaid: false, because: 'posts need no history' },
    { args: ['status', '-q'], clock: 'submitted', isSaid: false, because: 'notices are not wanted' },
    { args: ['status'], clock: 'declared', isSaid: false, because: 'nobody asks it under this clock' },
  ])('pmf $args under "$clock" says so: $isSaid, $because', async ({ args, clock, isSaid }) => {
    await inRepository(async ({ root, write }) => {
      write(records(clock));
      const ran = await runPmf(args, root);
      const lines = ran.stderr.split('\n').filter((line) => line.startsWith('It is not known when'));
      expect(lines).toHaveLength(isSaid ? 1 : 0);
      if (isSaid) expect(lines[0]).toContain('no commit yet');
    });
  });
});

describe('a part of the history that is not there is said', () => {
  it.each([
    { options: ['--depth', '1'], isSaid: true, because: 'what the oldest commit brings may be older' },
    { options: [], isSaid: false, because: 'all of it is there' },
  ])('in a clone with $options: $isSaid, $because', async ({ options, isSaid }) => {
    await inRepository(async (repository) => {
      halfYear(repository, 'submitted');
      const { dataFolder } = repository.clone(...options);
      const { stderr } = await runPmf(['status', '--today', '2012-12-01'], dataFolder);
      expect(stderr.includes('git fetch --unshallow')).toBe(isSaid);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    });
  });
});

describe('a main branch that is not there is said', () => {
  const named = (branch: string, clock: string) => settings(clock).replace('clock: ', `branch: ${branch}, clock: `);

  it.each([
    { text: named('trunk', 'submitted'), isSaid: true, because: 'pmf.yaml names it' },
    { text: named('trunk', 'landed'), isSaid: true, because: 'and the clock goes by it' },
    { text: named('trunk', 'declared'), isSaid: false, because: 'nobody asks under this clock' },
    { text: named('main', 'submitted'), isSaid: false, because: 'it is there' },
    { text: settings('submitted'), isSaid: false, because: 'none is named' },
  ])('$isSaid: $because', async ({ text, isSaid }) => {
    await inRepository(async (repository) => {
      halfYear(repository, 'submitted');
      repository.write({ 'pmf.yaml': text });
      for (const command of ['check', 'status']) {
        const { stderr } = await runPmf([command], repository.dataFolder);
        expect(stderr.includes('There is no branch "trunk", which pmf.yaml names')).toBe(isSaid);
        expect(stderr).not.toContain('The main branch is not known');
      }
    });
  });
});

describe('the cache', () => {
  it('changes nothing but time, and stands where the user has it', async () => {
    await inRepository(
      async (repository) => {
        halfYear(repository, 'submitted');
        const env = { XDG_CACHE_HOME: join(repository.root, '..', 'cache') };
        const asked = ['status', '-f', 'json'];
        const cold = await runPmf([...asked, '--no-cache'], repository.dataFolder, env);
        expect(readdirSync(join(repository.root, '..'))).not.toContain('cache');
        expect(await runPmf(asked, repository.dataFolder, env)).toEqual(cold);
        const kept = readdirSync(join(env.XDG_CACHE_HOME, 'pmf'));
        expect(kept.length).toBeGreaterThan(0);
        expect(await runPmf(asked, repository.dataFolder, env)).toEqual(cold);
        for (const name of kept) writeFileSync(join(env.XDG_CACHE_HOME, 'pmf', name), '{"__proto__": 1}');
        expect(await runPmf(asked, repository.dataFolder, env)).toEqual(cold);
        expect(repository.git('status', '--porcelain')).toBe('');
      },
      { folder: 'data' },
    );
  });
});
