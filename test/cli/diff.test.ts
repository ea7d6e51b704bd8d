import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DiffData } from '../../src/assess/differences/diff-data.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { runPmf } from '../golden/run-case.js';
import { activity, buildHistory, indicator, plan, q1 } from './diff-council.js';

const diff = (repository: TestRepository, ...args: readonly string[]) =>
  runPmf(['diff', ...args], repository.dataFolder);

async function told(repository: TestRepository, ...args: readonly string[]): Promise<DiffData> {
  const { stdout, stderr, exitCode } = await diff(repository, ...args, '-f', 'json');
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout) as DiffData; // what the command wrote
}

const changesOf = ({ entries }: DiffData) => entries.values.map(({ of, change }) => `${of.id} ${change}`);

describe('what is compared', () => {
  it('two commits, judged on the day of the later, told exactly', () =>
    inRepository(async (repository) => {
      const { shown, changed } = buildHistory(repository);
      const data = await told(repository, `${shown}..${changed}`);
      expect(data).toMatchObject({ schemaVersion: 1, kind: 'diff', today: '2012-08-02' });
      expect(data.from).toEqual({ commit: shown, committedOn: '2012-07-20' });
      expect(data.to).toEqual({ commit: changed, committedOn: '2012-08-02' });
      expect(changesOf(data)).toEqual(['HSG-001 restated', 'HSG-003 entered', 'CR-001 amended']);
      const [restated, entered] = data.entries.values;
      expect(restated).toMatchObject({
        reason: 'Two lettings were counted twice.',
        shownTo: [{ title: 'Performance Board' }, { title: 'Cabinet' }],
        from: { figure: 82, rating: { colour: 'green' } },
        to: { figure: 76, rating: { colour: 'amber' } },
      });
      expect(entered).toMatchObject({ to: { figure: 96 }, arrived: { receivedOn: '2012-08-02', daysLate: 23 } });
      expect(data.ratings.map(({ of, from, to }) => [of.id, from.colour, to.colour])).toEqual([
        ['HSG-001', 'green', 'amber'],
        ['HSG-002', 'green', 'red'],
      ]);
      expect(data.targets).toMatchObject([{ of: { id: 'HSG-002' }, moved: 'tightened', setBy: 'Cabinet' }]);
      expect(data.dues.settled).toMatchObject([
        {
          of: { id: 'HSG-003', service: { id: 'housing', name: 'Housing' }, audience: 'public' },
          ...{ now: 'received-late', receivedOn: '2012-08-02', daysLate: 23 },
        },
      ]);
      expect(data.history).toEqual({ commit: changed, uncommitted: 0 });
      expect(data.dues.newlyOverdue).toEqual([]);
      expect(data.records.added.map(({ id }) => id)).toEqual(['J-001']);
      expect(data.findings).toEqual({
        brought: [expect.objectContaining({ code: 'red-without-action', path: 'progress/2012-13/Q1/HSG-002.yaml' })],
        mended: [],
      });
    }));

  it('a commit against the files on the disk, on the reporting day', () =>
    inRepository(async (repository) => {
      const { changed } = buildHistory(repository);
      repository.write({ [q1('HSG-003')]: 'value: 97\n' });
      for (const args of [[changed], []]) {
        const data = await told(repository, ...args, '--today', '2012-08-05');
        expect(data).toMatchObject({ today: '2012-08-05', from: { commit: changed }, to: {} });
        expect(changesOf(data)).toEqual(['HSG-003 corrected']);
      }
    }));

  it('a branch since its way parted, whatever came to main in the meantime', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      repository.git('checkout', '-q', '-b', 'figures');
      repository.write({ [q1('HSG-003')]: 'value: 97\n' });
      repository.commit('2012-08-03T09:00:00Z');
      repository.git('checkout', '-q', 'main');
      repository.write({ 'activities/J-002.yaml': activity('Close the hub') });
      repository.commit('2012-08-04T09:00:00Z');
      expect((await told(repository, 'main...figures')).records.removed).toEqual([]);
      expect((await told(repository, 'main..figures')).records.removed.map(({ id }) => id)).toEqual(['J-002']);
    }));

  it('what has an error now is brought in, and has not gone', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      repository.write({ [q1('HSG-001')]: 'value: [\n' });
      const { stdout, stderr } = await diff(repository, '-f', 'json');
      const data = JSON.parse(stdout) as DiffData; // what the command wrote
      expect(changesOf(data)).toEqual([]);
      expect(data.findings.brought).toMatchObject([{ severity: 'error', path: q1('HSG-001') }]);
      expect(stderr).toContain('1 file with an error is left out: what it says is not compared.');
    }));

  it('an owed figure whose file cannot be read is told as that, and not as newly overdue', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      const on = ['--today', '2012-08-05'];
      repository.write({ [q1('HSG-001')]: 'value: [\n' });
      const data = JSON.parse((await diff(repository, '-f', 'json', ...on)).stdout) as DiffData; // what the command wrote
      expect(data.dues).toMatchObject({ newlyOverdue: [], settled: [], unreadable: [{ unreadable: q1('HSG-001') }] });
      const standing = `A file is there and cannot be read: ${q1('HSG-001')}`;
      expect((await diff(repository, '-f', 'markdown', ...on)).stdout).toContain(standing);
      const run = (...args: readonly string[]) => runPmf([...args, ...on, '--quiet'], repository.dataFolder);
      const overdue = await run('overdue', '-f', 'markdown');
      expect(overdue.stdout).toContain(standing);
      expect(overdue.stdout).not.toContain('26 days late');
      expect(overdue.stdout).not.toContain('Missing');
      expect((await run('overdue', '-f', 'json')).stdout).toContain(`"unreadable": "${q1('HSG-001')}"`);
      expect((await run('show', 'HSG-001')).stdout.replace(/\s+/g, ' ')).toContain(
        'A file is there and cannot be read',
      );
    }));

  it('a figure that was restated before, and is only called provisional now', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      const restated =
        'restated:\n  - {previous: {value: 82}, reason: Two lettings were counted twice., approved_by: Head of Housing, on: 2012-08-01}\n';
      repository.write({ [q1('HSG-001')]: `value: 76\nstate: provisional\n${restated}` });
      repository.commit('2012-08-03T09:00:00Z');
      expect(changesOf(await told(repository, 'HEAD~1..HEAD'))).toEqual(['HSG-001 state-changed']);
      repository.write({ [q1('HSG-001')]: `value: 75\n${restated}` });
      repository.commit('2012-08-04T09:00:00Z');
      const data = await told(repository, 'HEAD~1..HEAD');
      expect(changesOf(data), 'a figure that was final once stays so').not.toContain('HSG-001 revised');
    }));

  it('a figure that was removed, with the bodies that had been shown it', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      rmSync(join(repository.dataFolder, q1('HSG-002')));
      repository.commit('2012-08-03T09:00:00Z');
      const { stdout } = await diff(repository, 'HEAD~1..HEAD', '-f', 'markdown');
      expect(stdout).toContain('Removed. The Performance Board and Cabinet were shown the earlier figure.');
    }));

  it('a file whose record is counted is not said to be left out', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      repository.write({ [q1('HSG-002')]: 'value: 70\n' });
      expect((await diff(repository)).stderr).toBe('1 file has an error. "pmf check" tells what is wrong.\n');
      repository.write({ [q1('HSG-001')]: 'value: [\n' });
      const { stderr } = await runPmf(['status', '--today', '2012-08-05', '--quiet'], repository.dataFolder);
      expect(stderr).toBe('');
      expect((await runPmf(['status', '--today', '2012-08-05'], repository.dataFolder)).stderr).toContain(
        '1 file with an error is left out. 1 more file has an error. "pmf check" tells what is wrong.\n',
      );
    }));

  it('a plan that holds something more is told by what it holds', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      repository.write({ 'plans/action.yaml': plan('HSG-001, HSG-002', 'J-001') });
      const { stdout } = await diff(repository, '-f', 'markdown');
      expect(stdout).toContain('delivers: with J-001, without HSG-003');
    }));

  it('nothing different is a sentence', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      expect((await diff(repository)).stdout).toContain('Nothing is different in what the records say');
    }));
});

describe('wrong use and missing history are exit 2 with a remedy', () => {
  it.each([
    { args: ['nowhere'], says: '"nowhere" is none that this clone holds', because: 'there is no such commit' },
    { args: ['HEAD...lonely'], says: '"HEAD" and "lonely" have no commit in common', because: 'the two never met' },
    { args: ['--', '--output=x'], says: '"--output=x" is none that', because: 'an option is no commit' },
    { args: ['--as-at', 'HEAD'], says: 'takes no --as-at', because: 'the commits are named themselves' },
  ])('$args: $because', ({ args, says }) =>
    inRepository(async (repository) => {
      buildHistory(repository);
      const post = ['-c', 'user.name=Post', '-c', 'user.email=post@council.example'];
      const lonely = repository.git(...post, 'commit-tree', '-m', 'Begin anew', repository.git('write-tree'));
      repository.git('branch', 'lonely', lonely);
      const ran = await diff(repository, ...args);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toContain(says);
    }),
  );

  it('a shallow clone that is cut off before the commit', () =>
    inRepository(async (repository) => {
      const { shown } = buildHistory(repository);
      const ran = await diff(repository.clone('--depth', '1'), shown);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toContain(shown);
    }));
});

describe('a comment for a pull request', () => {
  const hostile = '"@council/all #12 <img src=x onerror=a> [a](https://e.example) |`x`| www.e.example <!-- GH-7"';

  it('has its marker first, and nothing that was typed is markup, a call or a link', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      repository.write({
        'activities/J-002.yaml': activity(hostile),
        'indicators/HSG-003.yaml': indicator(
          hostile,
          `targets:\n  - {year: 2012-13, value: 90, set_by: ${hostile}, reason: ${hostile}}\n`,
        ),
      });
      const { stdout } = await diff(repository, '-f', 'markdown');
      expect(stdout.split('\n')[0]).toBe('<!-- pmf-diff:v1 -->');
      const rest = stdout.split('\n').slice(1).join('\n');
      expect(rest).not.toMatch(/@\w|(?<!&)#\d|(?<!\\)<|https?:\/\/|www\.|(?<!\\)`|(?<!\\)\[|GH-\d/);
      const bars = rest.split('\n').filter((line) => line.startsWith('|'));
      for (const line of bars) expect(line.match(/(?<!\\)\|/g)?.length, line).toBeLessThanOrEqual(7);
    }));

  it('leaves internal records out where it is public, and says how many', () =>
    inRepository(async (repository) => {
      const { shown } = buildHistory(repository);
      const ran = await diff(repository, shown, '-f', 'markdown', '--public');
      expect(ran.stdout).not.toContain('CR-001');
      expect(ran.stdout).toContain('One more that is not for the public is left out.');
    }));

  it('holds no more than a comment can, and says how much more there is', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      const many = Array.from({ length: 900 }, (_, at) => `J-${at + 100}`);
      const long = `A very long title that says the same again and again ${'and again '.repeat(6)}`;
      repository.write(Object.fromEntries(many.map((id) => [`activities/${id}.yaml`, activity(`${long}${id}`)])));
      const { stdout } = await diff(repository, '-f', 'markdown');
      expect(stdout.length).toBeLessThanOrEqual(65_536);
      expect(stdout).toMatch(/… and \d+ more/);
      expect(stdout).toContain('900 records were added');
    }));
});

describe('section `changes` of a report', () => {
  const reportOf = async (repository: TestRepository, body: string) => {
    const args = ['report', '--quarter', 'Q2', '--body', body, '--format', 'md', '--out', 'reports', '--quiet'];
    await runPmf([...args, '--today', '2012-10-20'], repository.dataFolder);
    return readFileSync(join(repository.dataFolder, 'reports', `${body}.md`), 'utf8');
  };

  it('tells each body what has changed of what its last final paper showed it', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      const board = await reportOf(repository, 'board');
      expect(board).toContain('Since the last final paper of 30 July 2012, which showed Q1 2012/13');
      for (const each of ['Homes let', 'Restated. Two lettings were counted twice', 'CR-001', 'Repairs in time']) {
        expect(board).toContain(each);
      }
    }));

  it('and a public body nothing that is internal', () =>
    inRepository(async (repository) => {
      buildHistory(repository);
      const cabinet = await reportOf(repository, 'cabinet');
      expect(cabinet).toContain('Restated. Two lettings were counted twice');
      expect(cabinet).not.toContain('CR-001');
    }));
});
