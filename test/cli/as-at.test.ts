import { describe, expect, it } from 'vitest';
import { type AsAt, asAtAsked } from '../../src/cli/as-at.js';
import type { FoundCommit, Repository } from '../../src/git/repository.js';
import type { History, Unknown } from '../../src/model/history.js';
import type { Source } from '../../src/model/source.js';
import { UsageError } from '../../src/model/usage-error.js';
import { day } from '../builders/framework.js';

/** A commit of a main line: when its committer says, and the zone of the council in it; without one it has no pmf.yaml. */
interface CommitHere {
  readonly id: string;
  readonly at: string | undefined;
  readonly zone?: string | undefined;
}

const london = 'Europe/London';
/** Oldest first. */
const line: readonly CommitHere[] = [
  { id: 'first', at: '2012-07-05T09:00:00Z' },
  { id: 'second', at: '2012-10-10T22:30:00Z' },
  { id: 'third', at: '2012-10-10T23:30:00Z' },
  { id: 'fourth', at: '2012-10-20T09:00:00Z' },
];

function found({ id, at }: CommitHere): FoundCommit {
  return { id, committedAt: at === undefined ? undefined : Date.parse(at) / 1000 };
}

function sourceIn(commits: readonly CommitHere[], id: string): Source {
  const { zone = london } = commits.find((commit) => commit.id === id) ?? {};
  const list = zone === '' ? [] : [{ path: 'pmf.yaml', type: 'file' } as const];
  return { list: () => list, read: () => ({ bytes: Buffer.from(zone) }) };
}

/** As much of a repository as is asked for a day. Those commits are cut off from their parents. */
function repositoryOf(commits: readonly CommitHere[], cutOff: readonly string[] = []): Repository {
  const history: Pick<History, 'cutOff'> = { cutOff: new Set(cutOff) };
  return {
    history: () => history as History, // nothing else of it is read
    commitOf: (ref) => commits.filter(({ id }) => id === ref || ref === 'HEAD').map(found)[0],
    mergeBase: () => undefined,
    mainLine: () => ({ name: 'origin/main', commits: commits.map(found).toReversed() }),
    sourceAt: (commit) => sourceIn(commits, commit),
  };
}

function zoneIn(source: Source): string {
  const read = source.read('pmf.yaml');
  return 'bytes' in read ? Buffer.from(read.bytes).toString() : london;
}

function asked(text: string, repository: Repository | Unknown, timezone = london): AsAt {
  const clockDay = day('2030-01-01');
  return asAtAsked({ text, repository, branch: undefined, timezone, clockDay, timezoneIn: zoneIn });
}

function dayOf(asAt: AsAt): string {
  return asAt.today({ timezone: zoneIn(asAt.source), reportingDay: undefined });
}

describe('the commit that --as-at means', () => {
  it.each([
    { text: '2012-10-10', commit: 'second', because: '23:30 in UTC is the 11th in London, in summer time' },
    { text: '2012-10-11', commit: 'third', because: 'and is there by the end of the 11th' },
    { text: '2012-10-19', commit: 'third', because: 'it is still the last' },
    { text: '2012-10-20', commit: 'fourth', because: 'a commit of the day itself counts' },
    { text: '2030-01-01', commit: 'fourth', because: 'there is none after it by today' },
    { text: '2012-07-05', commit: 'first', because: 'the first counts on its day' },
  ])('$commit on $text: $because', ({ text, commit }) => {
    const asAt = asked(text, repositoryOf(line));
    expect([asAt.commit, dayOf(asAt)]).toEqual([commit, text]);
  });

  it.each([
    { ref: 'second', day: '2012-10-10', because: '22:30 in UTC is the same day in London' },
    { ref: 'third', day: '2012-10-11', because: 'the committer made it after midnight in London' },
  ])('$ref makes $day today: $because', ({ ref, day }) => {
    expect(dayOf(asked(ref, repositoryOf(line)))).toBe(day);
  });

  it('takes the zone of the folder as it was then, not of today', () => {
    const inZone = line.map((commit) => ({ ...commit, zone: 'UTC' }));
    expect(asked('2012-10-10', repositoryOf(inZone)).commit).toBe('third');
    expect(dayOf(asked('third', repositoryOf(inZone)))).toBe('2012-10-10');
  });

  it.each([
    {
      because: 'a commit is no earlier than what it builds on, whatever it says',
      commits: [...line, { id: 'backdated', at: '2012-07-06T09:00:00Z' }],
      on: '2012-07-06',
      commit: 'first',
    },
    {
      because: 'so that a day does not stop at one that says too little',
      commits: [...line, { id: 'backdated', at: '2012-07-06T09:00:00Z' }],
      on: '2012-10-20',
      commit: 'backdated',
    },
    {
      because: 'one without a date came no earlier than the one before it',
      commits: [...line, { id: 'dateless', at: undefined }],
      on: '2012-10-20',
      commit: 'dateless',
    },
  ])('$commit on $on: $because', ({ commits, on, commit }) => {
    expect(asked(on, repositoryOf(commits)).commit).toBe(commit);
  });
});

describe('--as-at where there is nothing to read', () => {
  const none: Unknown = { unknown: 'no-repository', why: 'There is no repository.', remedy: 'Make one.' };
  const nowhere = line.map((commit) => ({ ...commit, zone: '' }));
  const noMain: Repository = { ...repositoryOf(line), mainLine: () => ({ ...none, unknown: 'no-main-branch' }) };

  it.each([
    { text: '2012-10-10', of: none, says: 'There is no repository.', todo: 'Make one.' },
    { text: 'main', of: none, says: 'There is no repository.', todo: 'Make one.' },
    { text: '2012-10-10', of: noMain, says: 'reads the main branch', todo: 'Make one.' },
    {
      text: '2012-07-04',
      of: repositoryOf(line),
      says: 'by the end of 4 July 2012: the first is of 5 July 2012',
      todo: 'a later',
    },
    {
      text: '2012-07-04',
      of: repositoryOf(line, ['first']),
      says: 'begins after 4 July 2012',
      todo: 'git fetch --unshallow',
    },
    { text: '2012-10-10', of: repositoryOf([]), says: 'no commit on the main branch', todo: 'later' },
    {
      text: '2012-02-30',
      of: repositoryOf(line),
      says: '"2012-02-30" is none that this clone holds',
      todo: '2014-10-20',
    },
    { text: '--output=x', of: repositoryOf(line), says: '"--output=x" is none that', todo: 'a branch' },
    { text: '2030-01-02', of: repositoryOf(line), says: 'has not come: it is 1 January 2030', todo: '--today' },
    { text: 'second', of: repositoryOf(nowhere), says: 'Commit second has no pmf.yaml', todo: 'was there' },
    { text: '2012-10-10', of: repositoryOf(nowhere), says: 'Commit second has no pmf.yaml', todo: 'was there' },
  ])('$text: $says', ({ text, of, says, todo }) => {
    const error = caught(() => asked(text, of));
    expect(error?.message).toContain(says);
    expect(error?.remedy).toContain(todo);
  });

  it('a commit without a date makes no day', () => {
    const asAt = asked('dateless', repositoryOf([{ id: 'dateless', at: undefined }]));
    expect(caught(() => dayOf(asAt))?.remedy).toContain('--today');
  });
});

function caught(use: () => unknown): UsageError | undefined {
  try {
    use();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}
