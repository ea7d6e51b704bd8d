import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { blobsOf, historyOf, keptInMemory, opened } from './opened.js';

/** A repository in which somebody may have set up anything; `evil` is a program that leaves a mark where it is run. */
export interface Trap {
  readonly repository: TestRepository;
  readonly evil: string;
  readonly ran: () => boolean;
}

export function inTrap(
  use: (trap: Trap) => void | Promise<void>,
  options: { readonly folder?: string } = {},
): Promise<void> {
  return inRepository((repository) => {
    const evil = join(dirname(repository.root), 'evil');
    const mark = `${evil}-ran`;
    writeFileSync(evil, `#!/bin/sh\ntouch "${mark}"\n`);
    chmodSync(evil, 0o755);
    repository.write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': 'value: 1\n' });
    repository.commit('2012-07-01T10:00:00Z');
    repository.write({ 'progress/a.yaml': 'value: 2\n' });
    repository.commit('2012-07-02T10:00:00Z');
    const ran = () => {
      const found = existsSync(mark);
      rmSync(mark, { force: true });
      return found;
    };
    return use({ repository, evil, ran });
  }, options);
}

/** Everything that is ever asked of git. */
export function askEverything(repository: TestRepository, env: Readonly<Record<string, string>> = {}): void {
  const history = historyOf(repository, {
    folders: ['progress'],
    env,
    kept: keptInMemory(),
  });
  const { head, commits, readBlobs, commitNamed } = history;
  const { sourceAt, commitOf, mergeBase, mainLine } = opened(repository, { env });
  expect(commits).toHaveLength(2);
  const blobs = blobsOf(history, [{ commit: head, path: 'progress/a.yaml' }]).flatMap((blob) => blob ?? []);
  expect(readBlobs(blobs).size).toBe(1);
  expect(commitNamed(head.slice(0, 8))).toBe(head);
  const source = sourceAt(head, ['progress']);
  expect(source.list().map(({ path }) => path)).toEqual(['pmf.yaml', 'progress', 'progress/a.yaml']);
  expect(source.read('progress/a.yaml')).toMatchObject({ bytes: Buffer.from('value: 2\n') });
  expect(commitOf('HEAD~1')?.id).toBe(commits[0]?.id);
  expect(mergeBase(head, commits[0]?.id ?? '')).toBe(commits[0]?.id);
  expect(mainLine(undefined)).toMatchObject({ commits: [{}, {}] });
}
