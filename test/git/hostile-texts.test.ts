import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../src/model/history.js';
import type { TestRepository } from '../builders/repository.js';
import { historyOf, opened } from './opened.js';
import { askEverything, inTrap } from './trap.js';

const distortions = [
  ['core.worktree', '/'],
  ['log.showRoot', 'false'],
  ['log.follow', 'true'],
  ['diff.relative', 'true'],
  ['diff.renames', 'copies'],
  ['diff.orderFile', '/nonexistent'],
  ['diff.noprefix', 'true'],
  ['diff.ignoreSubmodules', 'all'],
  ['log.diffMerges', 'off'],
  ['log.date', 'relative'],
  ['core.abbrev', '4'],
  ['core.quotePath', 'true'],
  ['format.pretty', 'email'],
  ['i18n.logOutputEncoding', 'UTF-16'],
  ['color.ui', 'always'],
  ['log.decorate', 'full'],
  ['core.logAllRefUpdates', 'always'],
  ['core.bare', 'true'],
  ['safe.bareRepository', 'all'],
];

describe('no other repository is read, and none is read otherwise', () => {
  it('than that of the folder, whatever the environment says', () =>
    inTrap(({ repository }) =>
      inTrap(({ repository: other, evil }) => {
        other.commit('2012-07-03T10:00:00Z');
        askEverything(repository, {
          GIT_DIR: join(other.root, '.git'),
          GIT_WORK_TREE: other.root,
          GIT_OBJECT_DIRECTORY: join(other.root, '.git/objects'),
          GIT_COMMON_DIR: join(other.root, '.git'),
          GIT_NAMESPACE: 'other',
          GIT_EXEC_PATH: dirname(other.root),
          GIT_EXTERNAL_DIFF: evil,
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'core.worktree',
          GIT_CONFIG_VALUE_0: other.root,
          GIT_GRAFT_FILE: evil,
          GIT_TRACE: join(other.root, 'trace'),
        });
        expect(existsSync(join(other.root, 'trace'))).toBe(false);
      }),
    ));

  it('than as it is, whatever its own settings say', () =>
    inTrap(
      ({ repository }) => {
        const before = historyOf(repository).commits;
        expect(before.map(({ changes }) => changes.length)).toEqual([2, 1]);
        for (const [key = '', value = ''] of distortions) {
          repository.git('config', key, value);
          expect(historyOf(repository).commits, key).toEqual(before);
          repository.git('config', '--unset', key);
        }
      },
      { folder: 'data' },
    ));

  it('than as it was made: another commit in the place of one is not believed', () =>
    inTrap(({ repository }) => {
      const [first, second] = historyOf(repository).commits;
      repository.git('replace', second?.id ?? '', first?.id ?? '');
      expect(repository.git('log', '--format=%ct', '-1')).toBe(String(first?.committedAt));
      expect(historyOf(repository).commits).toEqual([first, second]);
    }));

  it('than by its objects: a list of them that tells of no parents is not believed', () =>
    inTrap(({ repository }) => {
      const { commits } = historyOf(repository);
      repository.git('commit-graph', 'write', '--reachable');
      const file = join(repository.root, '.git/objects/info/commit-graph');
      chmodSync(file, 0o644);
      writeFileSync(file, withoutParents(readFileSync(file)));
      expect(repository.git('rev-list', 'HEAD').split('\n')).toHaveLength(1);
      expect(historyOf(repository).commits).toEqual(commits);
    }));
});

/** A commit-graph whose commits have no parents. Source: git's own gitformat-commit-graph. */
function withoutParents(graph: Buffer): Buffer {
  const entry = graph.indexOf('CDAT');
  const [from, to] = [entry, entry + 12].map((at) => Number(graph.readBigUInt64BE(at + 4)));
  for (let at = from ?? 0; at < (to ?? 0); at += 36) graph.writeUInt32BE(0x70000000, at + 20);
  return graph;
}

describe('a text from people is never an option or a pattern', () => {
  it.each([
    '--output=FILE',
    '-oFILE',
    '--exec=FILE',
    '@{-1}',
    ':/Enter',
    'HEAD --output=FILE',
    '$(touch FILE)',
    '`touch FILE`',
  ])('the ref %j writes nothing and finds nothing but commits', (ref) =>
    inTrap(({ repository }) => {
      const file = join(repository.root, 'made');
      writeFileSync(file, 'kept');
      const { commitOf } = opened(repository);
      const found = commitOf(ref.replace('FILE', file));
      expect([undefined, repository.git('rev-parse', 'HEAD')]).toContain(found?.id);
      expect(readFileSync(file, 'utf8')).toBe('kept');
      const history = opened(repository).history({ branch: ref.replace('FILE', file), folders: [], head: ref });
      expect(isUnknown(history)).toBe(true);
      expect(readFileSync(file, 'utf8')).toBe('kept');
    }),
  );

  it('a folder called ":(top)x" is that folder', () =>
    inTrap(
      ({ repository }) => {
        repository.write({ '../x/pmf.yaml': 'b: 1\n', '../*/pmf.yaml': 'c: 1\n' });
        repository.commit('2012-07-03T10:00:00Z');
        expect(historyOf(repository).commits.map(({ changes }) => changes.length)).toEqual([2, 1, 0]);
        const source = opened(repository).sourceAt('main', ['progress']);
        expect(source.list()).toHaveLength(3);
      },
      { folder: ':(top)x' },
    ));
});

describe('what a commit says of itself is taken for text, or for nothing', () => {
  /** Makes a commit on main of the last one's text, changed. */
  function forge(repository: TestRepository, change: (text: string) => string): void {
    const file = join(dirname(repository.root), 'forged');
    writeFileSync(file, `${change(repository.git('cat-file', 'commit', 'HEAD'))}\n`);
    const id = repository.git('hash-object', '-t', 'commit', '--literally', '-w', file);
    writeFileSync(join(repository.root, '.git/refs/heads/main'), `${id}\n`);
  }
  const committer = /^committer .*$/m;
  const someone = 'committer X <x@council.example>';

  it.each([
    { name: 'a date of the year 3170843', line: `${someone} 99999999999999 +0000` },
    { name: 'a date that no number holds', line: `${someone} 99999999999999999999999999 +0000` },
    { name: 'no date', line: `${someone}` },
    { name: 'no committer', line: 'x-committer none' },
    { name: 'words for a date', line: `${someone} yesterday +0000` },
    { name: 'a date before all days', line: `${someone} -1 +0000` },
    { name: 'the first instant of all', line: `${someone} 0 +0000` },
    { name: 'a fraction', line: `${someone} 1341223200.5 +0000` },
    { name: 'a date after 2100', line: `${someone} 4133980800 +0000` },
  ])('$name is none', ({ line }) =>
    inTrap(({ repository }) => {
      forge(repository, (text) => text.replace(committer, line));
      const last = historyOf(repository).commits.at(-1);
      expect(last).toMatchObject({ committedAt: undefined, authoredAt: Date.UTC(2012, 6, 2, 10) / 1000 });
      expect(opened(repository).commitOf('HEAD')).toMatchObject({ committedAt: undefined });
    }),
  );

  it.each([
    { name: 'the zone is not the instant', line: `${someone} 1341223200 +9999`, at: 1341223200 },
    { name: 'the last instant of 2100 is one', line: `${someone} 4133980799 +0000`, at: 4133980799 },
    { name: 'the first of 1990 is one', line: `${someone} 631152000 +0000`, at: 631152000 },
  ])('$name', ({ line, at }) =>
    inTrap(({ repository }) => {
      forge(repository, (text) => text.replace(committer, line));
      expect(historyOf(repository).commits.at(-1)?.committedAt).toBe(at);
    }),
  );

  it('an author of control characters is one author', () =>
    inTrap(({ repository }) => {
      forge(repository, (text) => text.replace(/^author .*?</m, 'author \x1b[31mc\x07\u202eX\x01 :100644 <'));
      const { commits } = historyOf(repository);
      expect(commits).toHaveLength(2);
      expect(commits[1]?.author).toContain('\x1b[31mc\x07\u202eX\x01 :100644');
    }));

  it('a subject of what looks like a change is no change', () =>
    inTrap(({ repository }) => {
      const change = `:000000 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} A`;
      forge(
        repository,
        (text) => `${text.split('\n\n')[0]}\n\n${change}\n${change}\0${change}\0evil.yaml\0c${'2'.repeat(40)}`,
      );
      const { commits } = historyOf(repository);
      expect(commits).toHaveLength(2);
      expect(commits[1]?.changes.map(({ path }) => path)).toEqual(['progress/a.yaml']);
    }));
});
