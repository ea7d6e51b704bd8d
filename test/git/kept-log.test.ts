import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKeptLog } from '../../src/git/kept-log.js';
import type { History } from '../../src/model/history.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { historyOf, keptInMemory } from './opened.js';

/** All of a history that is plain values. */
function plain({ head, commits, main, cutOff, nested }: History): unknown {
  return { head, commits, main, cutOff: [...cutOff], nested };
}

function enter(repository: TestRepository, value: number): string {
  repository.write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': `value: ${value}\n` });
  return repository.commit({ on: `2012-07-0${value}T10:00:00Z`, author: 'Zoë' });
}

const sealed = (text: string) => `${createHash('sha256').update(text).digest('hex')}\n${text}`;

/** What was kept, changed, and the checksum made right again: as another program would. */
function changed(text: string, change: (kept: unknown[], rows: unknown[][]) => void): string {
  const kept: [number, string[], string[], unknown[][]] = JSON.parse(text.slice(65));
  change(kept, kept[3]);
  return sealed(JSON.stringify(kept));
}

describe('a log that was kept', () => {
  const later: readonly { readonly name: string; readonly make: (repository: TestRepository) => void }[] = [
    { name: 'nothing', make: () => undefined },
    { name: 'a commit', make: (repository) => void enter(repository, 3) },
    {
      name: 'a branch from long before, merged',
      make: (repository) => {
        repository.git('checkout', '-q', '-b', 'side', 'HEAD~1');
        repository.write({ 'progress/b.yaml': 'value: 1\n' });
        repository.commit('2012-07-01T12:00:00Z');
        repository.git('checkout', '-q', 'main');
        repository.merge('side', '2012-07-05T10:00:00Z');
      },
    },
    {
      name: 'another last commit, in the place of the one that was kept',
      make: (repository) => {
        repository.git('reset', '-q', '--hard', 'HEAD~1');
        enter(repository, 4);
      },
    },
    { name: 'a step back', make: (repository) => void repository.git('reset', '-q', '--hard', 'HEAD~1') },
    {
      name: 'a move of the data folder',
      make: (repository) => {
        repository.move('progress', 'old/progress');
        repository.move('pmf.yaml', 'old/pmf.yaml');
        repository.commit('2012-07-06T10:00:00Z');
        repository.move('old', 'new');
        repository.commit('2012-07-07T10:00:00Z');
        repository.move('new/pmf.yaml', 'pmf.yaml');
        repository.move('new/progress', 'progress');
        repository.commit('2012-07-08T10:00:00Z');
      },
    },
    {
      name: 'the loss of what was kept, after another history was put in its place',
      make: (repository) => {
        repository.git('checkout', '-q', '--orphan', 'other');
        enter(repository, 5);
        repository.git('branch', '-M', 'other', 'main');
        repository.git('reflog', 'expire', '--expire=now', '--all');
        repository.git('gc', '-q', '--prune=now');
      },
    },
  ];
  it.each(later)('and after it $name gives what is read anew', ({ make }) =>
    inRepository((repository) => {
      enter(repository, 1);
      enter(repository, 2);
      const kept = keptInMemory();
      historyOf(repository, { kept });
      make(repository);
      const fresh = plain(historyOf(repository));
      expect(plain(historyOf(repository, { kept }))).toEqual(fresh);
      expect(plain(historyOf(repository, { kept }))).toEqual(fresh);
    }),
  );

  it('of a folder in the repository gives what is read anew, over a move', () =>
    inRepository((repository) => {
      repository.write({ 'one/pmf.yaml': 'a: 1\n', 'one/progress/a.yaml': 'value: 1\n' });
      repository.commit('2012-07-01T10:00:00Z');
      const kept = keptInMemory();
      historyOf({ dataFolder: join(repository.root, 'one') }, { kept });
      repository.move('one', 'two');
      repository.commit('2012-07-02T10:00:00Z');
      const two = { dataFolder: join(repository.root, 'two') };
      const fresh = plain(historyOf(two));
      expect(plain(historyOf(two, { kept }))).toEqual(fresh);
      repository.write({ 'two/progress/a.yaml': 'value: 2\n' });
      repository.commit('2012-07-03T10:00:00Z');
      expect(plain(historyOf(two, { kept }))).toEqual(plain(historyOf(two)));
      expect(plain(historyOf(two, { kept }))).not.toEqual(fresh);
    }));

  it('spares reading: commits that are kept are not asked for again', () =>
    inRepository((repository) => {
      enter(repository, 1);
      enter(repository, 2);
      const kept = keptInMemory();
      historyOf(repository, { kept });
      // a name that only what was kept can know
      const text = kept.texts.get('log') ?? '';
      kept.texts.set(
        'log',
        changed(text, (_, rows) => rows.at(-1)?.splice(4, 1, 'Kept')),
      );
      enter(repository, 3);
      expect(historyOf(repository, { kept }).commits.map(({ author }) => author)).toEqual(['Kept', 'Zoë', 'Zoë']);
    }));

  it('is the same text whichever way it came about', () =>
    inRepository((repository) => {
      enter(repository, 1);
      const [grown, fresh] = [keptInMemory(), keptInMemory()];
      historyOf(repository, { kept: grown });
      enter(repository, 2);
      historyOf(repository, { kept: grown });
      historyOf(repository, { kept: fresh });
      const sizes = [grown, fresh].map(({ texts }) => texts.get('log')?.length);
      expect(sizes[0]).toBe(sizes[1]);
    }));
});

describe('a log that is not what was kept changes nothing', () => {
  const swap = (text: string, at: number) => `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
  const damages: readonly { readonly name: string; readonly damage: (text: string) => string }[] = [
    { name: 'nothing in it', damage: () => '' },
    { name: 'half of it', damage: (text) => text.slice(0, text.length / 2) },
    { name: 'no last character', damage: (text) => text.slice(0, -1) },
    { name: 'another first character', damage: (text) => swap(text, 0) },
    { name: 'another character in the middle', damage: (text) => swap(text, Math.floor(text.length / 2)) },
    { name: 'another last character', damage: (text) => swap(text, text.length - 1) },
    { name: 'no line end after the checksum', damage: (text) => text.replace('\n', ' ') },
    { name: 'no JSON', damage: () => sealed('{') },
    { name: 'null', damage: () => sealed('null') },
    { name: 'a list of nothing', damage: () => sealed('[]') },
    { name: '__proto__', damage: () => sealed('{"__proto__":{"commits":[]},"length":4}') },
    {
      name: '__proto__ for a commit',
      damage: (text) => changed(text, (_, rows) => rows.fill(JSON.parse('{"__proto__":[]}'))),
    },
    { name: 'another version', damage: (text) => changed(text, (kept) => kept.splice(0, 1, 999)) },
    { name: 'another cut', damage: (text) => changed(text, (kept) => kept.splice(2, 1, ['a'.repeat(40)])) },
    { name: 'another folder', damage: (text) => changed(text, (kept) => kept.splice(1, 1, ['elsewhere'])) },
    { name: 'no commits', damage: (text) => changed(text, (_, rows) => rows.splice(0)) },
    { name: 'no first commit', damage: (text) => changed(text, (_, rows) => rows.splice(-1)) },
    { name: 'no latest commit', damage: (text) => changed(text, (_, rows) => rows.splice(0, 1)) },
    { name: 'a number for an id', damage: (text) => changed(text, (_, [row]) => row?.splice(0, 1, 1)) },
    { name: 'a text for an instant', damage: (text) => changed(text, (_, [row]) => row?.splice(2, 1, '1')) },
    { name: 'a text for parents', damage: (text) => changed(text, (_, [row]) => row?.splice(1, 1, '')) },
    { name: 'half a change', damage: (text) => changed(text, (_, [row]) => row?.splice(6, 1, ['x'])) },
    { name: 'a field less', damage: (text) => changed(text, (_, [row]) => row?.pop()) },
    {
      name: 'a commit that is not there',
      damage: (text) => changed(text, (_, rows) => rows.push(['f'.repeat(40), [], 1, 1, 'x', false, [], []])),
    },
  ];
  it('however it is damaged', () =>
    inRepository((repository) => {
      enter(repository, 1);
      enter(repository, 2);
      const kept = keptInMemory();
      historyOf(repository, { kept });
      const text = kept.texts.get('log') ?? '';
      enter(repository, 3);
      const fresh = plain(historyOf(repository));
      for (const { name, damage } of damages) {
        expect(damage(text), name).not.toBe(text);
        kept.texts.set('log', damage(text));
        expect(plain(historyOf(repository, { kept })), name).toEqual(fresh);
      }
      // and what was read is kept in its place
      expect(readKeptLog(kept.texts.get('log') ?? '')?.commits).toHaveLength(3);
    }));

  it("another repository's", () =>
    inRepository(async (other) => {
      enter(other, 3);
      const kept = keptInMemory();
      historyOf(other, { kept });
      await inRepository((repository) => {
        enter(repository, 1);
        expect(plain(historyOf(repository, { kept }))).toEqual(plain(historyOf(repository)));
      });
    }));

  it('that of a clone that was cut off, once all of it is there', () =>
    inRepository((repository) => {
      enter(repository, 1);
      enter(repository, 2);
      const clone = repository.clone('--depth=1');
      const kept = keptInMemory();
      expect(historyOf(clone, { kept }).commits).toHaveLength(1);
      clone.git('fetch', '-q', '--unshallow');
      expect(plain(historyOf(clone, { kept }))).toEqual(plain(historyOf(repository.clone())));
    }));
});
