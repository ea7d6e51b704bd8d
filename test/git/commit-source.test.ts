import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderSource } from '../../src/folder/folder-source.js';
import { dataFolders } from '../../src/model/kinds/index.js';
import type { Source } from '../../src/model/source.js';
import { copyInto, inRepository, type TestRepository } from '../builders/repository.js';
import { opened } from './opened.js';

const example = fileURLToPath(new URL('../../examples/northmoor', import.meta.url));

/** All that a source holds: every name with its type, and its bytes or why there are none. */
function everythingIn(source: Source): readonly unknown[] {
  return source.list().map(({ path, type }) => {
    const read = type === 'folder' ? undefined : source.read(path);
    return {
      path,
      type,
      read: read && 'bytes' in read ? [read.blob, Buffer.from(read.bytes).toString('latin1')] : read,
    };
  });
}

function bothOf(repository: TestRepository, folders = dataFolders): readonly (readonly unknown[])[] {
  const commit = repository.commit('2012-10-31T10:00:00Z');
  return [opened(repository).sourceAt(commit, folders), folderSource(repository.dataFolder, folders)].map(everythingIn);
}

describe('the data folder in a commit is what a checkout of it is', () => {
  it.each([{ folder: '' }, { folder: 'data/northmoor' }])('for the example, in "$folder"', ({ folder }) =>
    inRepository(
      (repository) => {
        copyInto(repository, example);
        const [committed, onDisk] = bothOf(repository);
        expect(committed).toEqual(onDisk);
        expect(committed?.length).toBeGreaterThan(100);
      },
      { folder },
    ),
  );

  it('with all that may stand in it', () =>
    inRepository((repository) => {
      const { write, root, git } = repository;
      write({
        'pmf.yaml': 'a: 1\n',
        'README.md': 'no part of it',
        'other/x.yaml': 'nor this',
        'Owners/a.yaml': 'a misnamed folder',
        'owner/a.yaml': 'another',
        risks: 'a file by the name of a folder',
        '.hidden/a.yaml': 'x',
        'progress/.hidden/a.yaml': 'x',
        'progress/.a.yaml': 'x',
        'progress/one/two/three/four/five/six.yaml': 'too deep',
        'progress/one/two/three/four.yaml': 'deep',
        'progress/big.yaml': 'x'.repeat(256 * 1024 + 1),
        'progress/empty.yaml': '',
        'progress/odd\tname é.yaml': 'x',
        'progress/a.md': '# A',
        'progress/a.yaml.d/b.yaml': 'x',
        'progress/a-b.yaml': 'x',
        'progress/a.yaml': 'x\r\n',
      });
      chmodSync(join(root, 'progress/a.md'), 0o755);
      symlinkSync('a.yaml', join(root, 'progress/link.yaml'));
      symlinkSync('progress', join(root, 'activities'));
      git('config', 'core.autocrlf', 'false');
      const [committed, onDisk] = bothOf(repository);
      expect(committed).toEqual(onDisk);
      expect(committed).toContainEqual({ path: 'activities', type: 'link', read: { fault: 'link' } });
      expect(committed).toContainEqual({ path: 'progress/big.yaml', type: 'file', read: { fault: 'too-large' } });
    }));

  it('and is that of the past while the disk goes on', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': 'value: 1\n' });
      const first = repository.commit('2012-07-01T10:00:00Z');
      const then = everythingIn(folderSource(repository.dataFolder, dataFolders));
      repository.write({ 'progress/a.yaml': null, 'progress/b.yaml': 'value: 2\n' });
      repository.commit('2012-07-02T10:00:00Z');
      expect(everythingIn(opened(repository).sourceAt(first, dataFolders))).toEqual(then);
    }));
});

describe('what a commit does not have', () => {
  it('is gone, not an error', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': 'value: 1\n' });
      const { sourceAt } = opened(repository);
      const source = sourceAt(repository.commit('2012-07-01T10:00:00Z'), dataFolders);
      for (const path of ['progress/b.yaml', '../outside', '/etc/passwd', '']) {
        expect(source.read(path), path).toEqual({ fault: 'gone' });
      }
      expect(source.read('progress')).toEqual({ fault: 'not-a-file' });
    }));

  it('is told where another repository stands in its place', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': 'value: 1\n' });
      const id = repository.commit('2012-07-01T10:00:00Z');
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},progress/linked`);
      repository.git('-c', 'user.name=x', '-c', 'user.email=x', 'commit', '-qm', 'Link');
      const source = opened(repository).sourceAt(repository.git('rev-parse', 'HEAD'), dataFolders);
      expect(source.list()).toContainEqual({ path: 'progress/linked', type: 'other' });
      expect(source.read('progress/linked')).toEqual({ fault: 'not-a-file' });
    }));

  it('stays away though the disk has it, ignored or not', () =>
    inRepository((repository) => {
      repository.write({ 'pmf.yaml': 'a: 1\n', '.gitignore': 'risks\n' });
      const id = repository.commit('2012-07-01T10:00:00Z');
      mkdirSync(join(repository.root, 'risks'));
      writeFileSync(join(repository.root, 'risks/a.yaml'), 'a: 1\n');
      cpSync(join(repository.root, 'pmf.yaml'), join(dirname(repository.root), 'pmf.yaml'));
      expect(opened(repository).sourceAt(id, dataFolders).list()).toEqual([{ path: 'pmf.yaml', type: 'file' }]);
    }));
});
