import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { History } from '../../src/model/history.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { blobsOf, historyOf, opened } from './opened.js';

/** Each commit's changes as `A x`, `M x`, `D x`, oldest commit first. */
function changesIn({ commits }: Pick<History, 'commits'>): readonly (readonly string[])[] {
  return commits.map(({ changes }) =>
    changes.map(({ path, before, after }) => `${before === undefined ? 'A' : after === undefined ? 'D' : 'M'} ${path}`),
  );
}

function parentsIn({ commits }: Pick<History, 'commits'>): readonly string[] {
  return commits.map(({ id, parents }) => [id, ...parents].join(' ')).sort();
}

/** A history of all that merging may do: a branch in the folder, one outside it, one with nothing, a clash, an octopus. */
function makeMerges(repository: TestRepository): void {
  const { git, write, commit, merge } = repository;
  const outside = (name: string) => write({ [`../outside/${name}`]: name });
  write({ 'pmf.yaml': 'a: 1\n' });
  outside('one');
  commit('2012-07-01T10:00:00Z');
  for (const branch of ['figures', 'outside', 'nothing', 'second', 'third']) git('branch', branch);
  git('checkout', '-q', 'figures');
  write({ 'progress/a.yaml': 'value: 1\n' });
  commit('2012-07-02T10:00:00Z');
  git('checkout', '-q', 'outside');
  outside('two');
  commit('2012-07-03T10:00:00Z');
  git('checkout', '-q', 'nothing');
  commit('2012-07-03T11:00:00Z');
  for (const branch of ['second', 'third']) {
    git('checkout', '-q', branch);
    write({ [`progress/${branch}.yaml`]: 'value: 2\n' });
    commit('2012-07-03T12:00:00Z');
  }
  git('checkout', '-q', 'main');
  outside('three');
  commit('2012-07-04T10:00:00Z');
  for (const branch of ['figures', 'outside', 'nothing']) merge(branch, '2012-07-05T10:00:00Z');
  git('-c', 'user.name=x', '-c', 'user.email=x', 'merge', '-q', '-m', 'Both', 'second', 'third');
}

describe('the commits', () => {
  it.each([{ folder: 'data' }, { folder: 'council/data folder' }])(
    'are all there with the parents that they have, whatever folder "$folder" they changed',
    ({ folder }) =>
      inRepository(
        (repository) => {
          makeMerges(repository);
          const history = historyOf(repository);
          const listed = repository.git('rev-list', '--parents', 'HEAD').split('\n').sort();
          expect(parentsIn(history)).toEqual(listed);
          expect(history.commits.some(({ parents }) => parents.length === 3)).toBe(true);
          expect(
            changesIn(history)
              .flat()
              .every((change) => !change.includes('outside')),
          ).toBe(true);
        },
        { folder },
      ),
  );

  it('tell what a merge brought to its first parent', () =>
    inRepository(
      (repository) => {
        makeMerges(repository);
        const merges = changesIn({
          commits: historyOf(repository).commits.filter(({ parents }) => parents.length > 1),
        });
        expect(merges).toEqual([['A progress/a.yaml'], [], [], ['A progress/second.yaml', 'A progress/third.yaml']]);
      },
      { folder: 'data' },
    ));

  it('come parents first, then by the committer, then by id', () =>
    inRepository(({ write, commit, git, ...repository }) => {
      write({ 'pmf.yaml': 'a: 1\n' });
      const root = commit('2012-07-03T10:00:00Z');
      git('checkout', '-q', '-b', 'side');
      const side = commit('2012-07-02T10:00:00Z');
      git('checkout', '-q', 'main');
      const main = commit('2012-07-04T10:00:00Z');
      const merged = repository.merge('side', '2012-07-01T10:00:00Z');
      expect(historyOf(repository).commits.map(({ id }) => id)).toEqual([root, side, main, merged]);
    }));

  it('say when, by whom, and whether a host squashed them', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n' });
      const as = { on: '2012-10-10T23:30:00Z', authored: '2012-10-01T09:00:00+01:00', author: 'Performance Zoë' };
      repository.commit({ ...as, message: 'Begin (#1)' });
      repository.commit({ ...as, message: 'Enter Q2 (#12)' });
      const [root, squash] = historyOf(repository).commits;
      expect(root).toMatchObject({
        committedAt: Date.UTC(2012, 9, 10, 23, 30) / 1000,
        authoredAt: Date.UTC(2012, 9, 1, 8) / 1000,
        author: 'Performance Zoë',
        isSquash: false,
      });
      expect(squash?.isSquash).toBe(true);
    }));
});

describe('the changes', () => {
  it('are those of files: a link and a change of mode alone are none', () =>
    inRepository((repository) => {
      const { write, commit, git, dataFolder } = repository;
      write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': 'value: 1\n', 'progress/b.yaml': 'value: 1\n' });
      commit('2012-07-01T10:00:00Z');
      git('update-index', '--chmod=+x', 'progress/a.yaml');
      write({ 'progress/b.yaml': null });
      symlinkSync('a.yaml', join(dataFolder, 'progress/b.yaml'));
      git('add', 'progress/b.yaml');
      git('-c', 'user.name=x', '-c', 'user.email=x', 'commit', '-qm', 'Link');
      expect(changesIn(historyOf(repository))[1]).toEqual(['D progress/b.yaml']);
    }));

  it.each([
    'progress/café.yaml',
    'progress/a\ttab.yaml',
    'progress/a\nline.yaml',
    'progress/:(top)x.yaml',
    'progress/"q".yaml',
  ])('name %j as it is', (path) =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n', [path]: 'value: 1\n' });
      const id = repository.commit('2012-07-01T10:00:00Z');
      const history = historyOf(repository);
      const [change] = history.commits[0]?.changes.filter((each) => each.path === path) ?? [];
      expect(change?.after).toMatch(/^[0-9a-f]{40}$/);
      // a name with a line end cannot be asked for, and is not taken for two
      expect(history.blobsAt([{ commit: id, path }])).toEqual([path.includes('\n') ? undefined : change?.after]);
    }),
  );
});

describe('the data folder', () => {
  const moves: readonly { readonly from: string; readonly to: string; readonly because: string }[] = [
    { from: 'pmf', to: 'governance/pmf', because: 'a folder was renamed' },
    { from: '', to: 'data', because: 'it moved down from the top' },
    { from: 'data', to: '', because: 'it moved up to the top' },
  ];
  it.each(moves)('is followed from "$from" to "$to": $because', ({ from, to }) =>
    inRepository(
      (repository) => {
        const { write, commit, git, move } = repository;
        const at = (folder: string) => (folder === '' ? '' : `${folder}/`);
        write({
          [`${at(from)}pmf.yaml`]: 'a: 1\n',
          [`${at(from)}progress/a.yaml`]: 'value: 1\n',
          'other/pmf.yaml': 'b: 2\n',
        });
        const first = commit('2012-07-01T10:00:00Z');
        for (const each of ['pmf.yaml', 'progress']) move(`${at(from)}${each}`, `${at(to)}${each}`);
        write({ [`${at(to)}progress/b.yaml`]: 'value: 2\n' });
        const second = commit('2012-07-02T10:00:00Z');
        write({ [`${at(to)}progress/a.yaml`]: 'value: 3\n' });
        commit('2012-07-03T10:00:00Z');
        const history = historyOf({ dataFolder: join(repository.root, to) });
        const seen = changesIn(history).map((changes) => changes.filter((change) => !change.includes('other')));
        expect(seen).toEqual([['A pmf.yaml', 'A progress/a.yaml'], ['A progress/b.yaml'], ['M progress/a.yaml']]);
        const blob = git('rev-parse', `${first}:${at(from)}progress/a.yaml`);
        const files = [first, second].map((id) => ({ commit: id, path: 'progress/a.yaml' }));
        expect(history.blobsAt(files)).toEqual([blob, blob]);
        // asked for by a day before the move, by whoever has the folder where it stands now
        const source = opened({ dataFolder: join(repository.root, to) }).sourceAt(first, ['progress']);
        expect(source.list().map(({ path }) => path)).toEqual(['pmf.yaml', 'progress', 'progress/a.yaml']);
        expect(changesIn(historyOf({ dataFolder: join(repository.root, to) }, { head: first }))[0]).toContain(
          'A progress/a.yaml',
        );
      },
      { folder: '' },
    ),
  );

  it('is followed over two moves, and over a merge of a branch from before them', () =>
    inRepository((repository) => {
      const { write, commit, git, move } = repository;
      write({ 'one/pmf.yaml': 'a: 1\n', 'one/progress/a.yaml': 'value: 1\n' });
      commit('2012-07-01T10:00:00Z');
      git('branch', 'late');
      move('one', 'two');
      commit('2012-07-02T10:00:00Z');
      move('two', 'three');
      commit('2012-07-03T10:00:00Z');
      git('checkout', '-q', 'late');
      write({ 'one/progress/a.yaml': 'value: 5\n' });
      const late = commit('2012-07-04T10:00:00Z');
      git('checkout', '-q', 'main');
      const merged = repository.merge('late', '2012-07-05T10:00:00Z');
      const history = historyOf({ dataFolder: join(repository.root, 'three') });
      expect(changesIn(history)).toEqual([
        ['A pmf.yaml', 'A progress/a.yaml'],
        [],
        [],
        ['M progress/a.yaml'],
        ['M progress/a.yaml'],
      ]);
      const [before, after] = blobsOf(
        history,
        [late, merged].map((id) => ({ commit: id, path: 'progress/a.yaml' })),
      );
      expect(before).toBe(after);
    }));

  it.each([
    { taken: 'old', from: ['A pmf.yaml', 'A progress/a.yaml'], because: 'the old folder was taken away later' },
    { taken: 'new/notes', from: [], because: 'the folder that it was copied from is still there' },
  ])('is followed to where it was copied from, or not: $because', ({ taken, from }) =>
    inRepository((repository) => {
      const { write, commit } = repository;
      const files = (folder: string) => ({
        [`${folder}/pmf.yaml`]: 'a: 1\n',
        [`${folder}/progress/a.yaml`]: 'value: 1\n',
      });
      write(files('old'));
      commit('2012-07-01T10:00:00Z');
      write({ ...files('new'), 'new/notes': 'Copied.\n' });
      commit('2012-07-02T10:00:00Z');
      write({ [taken]: null });
      commit('2012-07-03T10:00:00Z');
      expect(changesIn(historyOf({ dataFolder: join(repository.root, 'new') }))[0]).toEqual(from);
    }),
  );

  it('is not taken for another one that goes as it comes', () =>
    inRepository((repository) => {
      const { write, commit } = repository;
      write({ 'old/pmf.yaml': 'old: 1\n', 'older/pmf.yaml': 'older: 1\n', 'old/progress/a.yaml': 'value: 1\n' });
      commit('2012-07-01T10:00:00Z');
      write({ old: null, older: null, 'new/pmf.yaml': 'new: 1\n' });
      commit('2012-07-02T10:00:00Z');
      expect(changesIn(historyOf({ dataFolder: join(repository.root, 'new') }))).toEqual([[], ['A pmf.yaml']]);
    }));
});

describe('the main branch', () => {
  const figures = (value: number) => ({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': `value: ${value}\n` });
  it.each([
    { branches: ['main', 'master'], named: undefined, found: 'main', because: 'main goes before master' },
    { branches: ['master', 'other'], named: undefined, found: 'master', because: 'there is no main' },
    { branches: ['trunk', 'other'], named: undefined, found: undefined, because: 'there is neither' },
    { branches: ['trunk', 'main'], named: 'trunk', found: 'trunk', because: 'pmf.yaml names it' },
    { branches: ['main'], named: 'trunk', found: undefined, because: 'the one that is named is not there' },
    { branches: ['main'], named: 'ma*', found: undefined, because: 'a star is no part of a name' },
    { branches: ['main'], named: 'main\nrefs/heads/main', found: undefined, because: 'nor is a line end' },
    { branches: ['main'], named: '../heads/main', found: undefined, because: 'nor a way up' },
  ])('of $branches is $found: $because', ({ branches, named, found }) =>
    inRepository((repository) => {
      repository.write(figures(1));
      repository.commit('2012-07-01T10:00:00Z');
      repository.git('branch', '-m', branches[0] ?? '');
      for (const name of branches.slice(1)) repository.git('branch', name);
      const { history, mainLine } = opened(repository);
      expect(history({ branch: named, folders: [] })).toMatchObject({
        main: found === undefined ? undefined : { name: found },
      });
      expect(mainLine(named)).toMatchObject(found === undefined ? { unknown: 'no-main-branch' } : { name: found });
    }),
  );

  it("is the server's where the clone has its own ahead of it", () =>
    inRepository((repository) => {
      repository.write(figures(1));
      const landed = repository.commit('2012-07-01T10:00:00Z');
      const clone = repository.clone();
      clone.write(figures(2));
      const head = clone.commit('2012-07-02T10:00:00Z');
      expect(historyOf(clone)).toMatchObject({ head, main: { name: 'origin/main', tip: landed } });
      clone.git('remote', 'set-head', 'origin', '--delete');
      expect(historyOf(clone).main?.tip).toBe(landed);
    }));

  it('is listed newest first, by first parents alone', () =>
    inRepository((repository) => {
      repository.write(figures(1));
      const first = repository.commit('2012-07-01T10:00:00Z');
      repository.git('checkout', '-q', '-b', 'side');
      repository.commit('2012-07-02T10:00:00Z');
      repository.git('checkout', '-q', 'main');
      const merged = repository.merge('side', '2012-07-03T10:00:00Z');
      const instant = (day: number) => Date.UTC(2012, 6, day, 10) / 1000;
      expect(opened(repository).mainLine(undefined)).toEqual({
        name: 'main',
        commits: [
          { id: merged, committedAt: instant(3) },
          { id: first, committedAt: instant(1) },
        ],
      });
    }));

  it('reaches no further than the commit that is asked for', () =>
    inRepository((repository) => {
      const { write, commit, git } = repository;
      write(figures(1));
      const first = commit('2012-07-01T10:00:00Z');
      write(figures(2));
      const second = commit('2012-07-02T10:00:00Z');
      git('checkout', '-q', '-b', 'side', first);
      write(figures(3));
      const side = commit('2012-07-03T10:00:00Z');
      git('checkout', '-q', 'main');
      const ids = (head: string) => historyOf(repository, { head }).commits.map(({ id }) => id);
      expect(ids(first)).toEqual([first]);
      expect(ids(side)).toEqual([first, side]);
      expect(historyOf(repository, { head: side }).main?.tip).toBe(first);
      expect(historyOf(repository, { head: second }).main?.tip).toBe(second);
    }));
});

describe('what is asked of the history', () => {
  it('reads contents by id, the size known before', () =>
    inRepository((repository) => {
      repository.write({
        'pmf.yaml': 'a: 1\n',
        'progress/big.yaml': 'x'.repeat(256 * 1024 + 1),
        'progress/e.yaml': '',
      });
      const id = repository.commit('2012-07-01T10:00:00Z');
      const history = historyOf(repository);
      const [small = '', big = '', empty = ''] = blobsOf(
        history,
        ['pmf.yaml', 'progress/big.yaml', 'progress/e.yaml'].map((path) => ({ commit: id, path })),
      );
      const read = history.readBlobs([small, 'f'.repeat(40), big, id, '--batch-all-objects', empty, small]);
      expect([...read.keys()]).toEqual([big, id, small, empty]);
      expect(read.get(small)).toMatchObject({ bytes: Buffer.from('a: 1\n'), blob: small });
      expect(read.get(empty)).toMatchObject({ bytes: Buffer.alloc(0) });
      expect(read.get(big)).toEqual({ fault: 'too-large' });
      expect(read.get(id)).toEqual({ fault: 'not-a-file' });
    }));

  it('finds a commit by a short name, if it is the only one', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n' });
      const id = repository.commit('2012-07-01T10:00:00Z');
      const { commitNamed } = historyOf(repository);
      expect(['', id.slice(0, 3), id.slice(0, 7), id, id.toUpperCase(), 'main', '....'].map(commitNamed)).toEqual([
        undefined,
        undefined,
        id,
        id,
        undefined,
        undefined,
        undefined,
      ]);
    }));

  it('finds commits by ref, tag, id and word, and where two parted', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n' });
      const first = repository.commit('2012-07-01T10:00:00Z');
      repository.git('-c', 'user.name=x', '-c', 'user.email=x', 'tag', '-a', 'q1', '-m', 'Q1');
      repository.git('branch', 'side');
      const second = repository.commit('2012-07-02T10:00:00Z');
      repository.git('checkout', '-q', 'side');
      const side = repository.commit('2012-07-03T10:00:00Z');
      const { commitOf, mergeBase } = opened(repository);
      expect(commitOf('q1')).toEqual({ id: first, committedAt: Date.UTC(2012, 6, 1, 10) / 1000 });
      expect(commitOf('main~1')?.id).toBe(first);
      expect(commitOf(second.slice(0, 8))?.id).toBe(second);
      for (const no of ['nothing', '', 'main:pmf.yaml', 'a\nb', 'a\0b', '--all', '-1', 'main..side']) {
        expect(commitOf(no), no).toBeUndefined();
      }
      expect(mergeBase(second, side)).toBe(first);
      expect(mergeBase('main', side)).toBeUndefined();
    }));

  it.each([
    { name: 'origin/main', means: 'the branch', because: 'nobody means a tag of that name' },
    { name: 'origin/main~0', means: 'the branch', because: 'with what follows it' },
    { name: 'refs/tags/origin/main', means: 'the tag', because: 'that is its whole name' },
    { name: 'release/1', means: 'the tag', because: 'no remote has such a branch' },
  ])('takes $name for $means: $because', ({ name, means }) =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n' });
      const first = repository.commit('2012-07-01T10:00:00Z');
      const second = repository.commit('2012-07-02T10:00:00Z');
      const clone = repository.clone();
      for (const tag of ['origin/main', 'release/1']) clone.git('tag', tag, first);
      expect(opened(clone).commitOf(name)?.id).toBe(means === 'the tag' ? first : second);
    }),
  );
});
