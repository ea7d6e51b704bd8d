import { describe, expect, it } from 'vitest';
import { council } from '../builders/records.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { runPmf } from '../golden/run-case.js';

const asked = {
  diff: (text: string) => ['diff', text],
  since: (text: string) => ['check', '--since', text],
  asAt: (text: string) => ['status', '--as-at', text],
} as const;

/** Two commits on main, and a branch `other` that has none of them. */
function halfYear(repository: TestRepository): void {
  const { write, commit, git } = repository;
  git('switch', '-q', '--orphan', 'other');
  commit('2012-03-01T09:00:00Z');
  git('switch', '-q', '--orphan', 'main');
  write(council);
  commit('2012-04-02T09:00:00Z');
  commit('2012-05-02T09:00:00Z');
}

const clones = {
  whole: (repository: TestRepository): TestRepository => {
    halfYear(repository);
    return repository;
  },
  shallow: (repository: TestRepository): TestRepository => {
    halfYear(repository);
    return repository.clone('--depth', '1', '--no-single-branch');
  },
  unborn: (repository: TestRepository): TestRepository => {
    repository.write(council);
    return repository;
  },
} as const;

describe('a commit that is not there is refused with what helps in this clone', () => {
  it.each([
    { clone: 'whole', by: 'diff', text: 'nosuch', told: '"git fetch" brings', because: 'it may be on the server' },
    { clone: 'whole', by: 'since', text: 'nosuch', told: '"git fetch" brings', because: 'the same' },
    { clone: 'whole', by: 'asAt', text: 'nosuch', told: '"git fetch" brings', because: 'the same' },
    { clone: 'shallow', by: 'diff', text: 'HEAD~1', told: '--unshallow', because: 'it is cut off' },
    { clone: 'shallow', by: 'since', text: 'HEAD~1', told: '--unshallow', because: 'the same' },
    { clone: 'shallow', by: 'asAt', text: 'HEAD~1', told: '--unshallow', because: 'the same' },
    { clone: 'unborn', by: 'diff', text: 'HEAD', told: 'no commit yet', because: 'nothing is committed' },
    { clone: 'unborn', by: 'since', text: 'main', told: 'no commit yet', because: 'the same' },
    { clone: 'unborn', by: 'asAt', text: 'main', told: 'no commit yet', because: 'the same' },
    { clone: 'unborn', by: 'asAt', text: '2012-10-20', told: 'no commit yet', because: 'no day has one' },
    {
      clone: 'whole',
      by: 'diff',
      text: '2012-10-20',
      told: '"2012-10-20" is a day',
      because: 'only --as-at takes days',
    },
    { clone: 'whole', by: 'diff', text: '2012-10-20..HEAD', told: '--as-at 2012-10-20', because: 'of a pair too' },
    { clone: 'whole', by: 'since', text: '2012-10-20', told: '"2012-10-20" is a day', because: 'the same' },
  ] as const)('$by $text in a clone that is $clone tells $told: $because', async ({ clone, by, text, told }) => {
    await inRepository(async (repository) => {
      const ran = await runPmf(asked[by](text), clones[clone](repository).dataFolder);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
      expect(ran.stderr.includes('--unshallow')).toBe(clone === 'shallow');
      expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    });
  });
});

describe('two commits that have none in common', () => {
  it.each([
    { clone: 'whole', by: 'diff', text: 'main...other', told: 'A..B', because: 'they never met' },
    { clone: 'whole', by: 'since', text: 'other', told: 'have come from', because: 'the same' },
    { clone: 'shallow', by: 'diff', text: 'HEAD...origin/other', told: '--unshallow', because: 'that may be cut off' },
    { clone: 'shallow', by: 'since', text: 'origin/other', told: '--unshallow', because: 'the same' },
  ] as const)('$by $text in a clone that is $clone tells $told: $because', async ({ clone, by, text, told }) => {
    await inRepository(async (repository) => {
      const ran = await runPmf(asked[by](text), clones[clone](repository).dataFolder);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
      expect(ran.stderr).toContain('have no commit in common');
      expect(ran.stderr.includes('--unshallow')).toBe(clone === 'shallow');
    });
  });
});
