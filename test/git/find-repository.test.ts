import { chmodSync, cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notOwned } from '../../src/git/faults.js';
import { isUnknown } from '../../src/model/history.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { historyOf, open, opened } from './opened.js';

interface Case {
  readonly name: string;
  readonly because: string;
  /** Makes the case; the folder that is then taken for the data folder. */
  readonly make: (repository: TestRepository) => string;
  readonly unknown: string;
  readonly remedy: RegExp;
}

function withFile(repository: TestRepository): string {
  repository.write({ 'pmf.yaml': 'a: 1\n' });
  repository.commit('2012-07-01T10:00:00Z');
  return repository.dataFolder;
}

const cases: readonly Case[] = [
  {
    name: 'no repository',
    because: 'nothing upward is one',
    make: ({ root }) => dirname(root),
    unknown: 'no-repository',
    remedy: /git init/,
  },
  {
    name: 'no folder',
    because: 'a folder that is not there is not taken for a machine without git',
    make: ({ root }) => join(root, 'gone', 'further'),
    unknown: 'no-commits',
    remedy: /git commit/,
  },
  {
    name: 'an unborn branch',
    because: 'there is no commit to read',
    make: ({ dataFolder }) => dataFolder,
    unknown: 'no-commits',
    remedy: /git commit/,
  },
  {
    name: 'a submodule',
    because: 'its .git is a file whose goal does not point back',
    make: (repository) => {
      withFile(repository);
      const council = join(dirname(repository.root), 'outer');
      mkdirSync(council);
      repository.git('init', '-q', council);
      repository.git(
        '-C',
        council,
        '-c',
        'protocol.file.allow=always',
        'submodule',
        'add',
        '-q',
        repository.root,
        'data',
      );
      return join(council, 'data');
    },
    unknown: 'submodule',
    remedy: /[Cc]lone/,
  },
  {
    name: 'a .git file to another repository',
    because: 'whoever wrote the folder chose what it leads to',
    make: (repository) => {
      withFile(repository);
      const elsewhere = join(dirname(repository.root), 'elsewhere');
      mkdirSync(elsewhere);
      writeFileSync(join(elsewhere, '.git'), `gitdir: ${join(repository.root, '.git')}\n`);
      return elsewhere;
    },
    unknown: 'submodule',
    remedy: /[Cc]lone/,
  },
  {
    name: "a .git file to another's linked work tree",
    because: 'that points back, but to the other',
    make: (repository) => {
      withFile(repository);
      const [linked, elsewhere] = ['linked', 'elsewhere'].map((name) => join(dirname(repository.root), name));
      repository.git('worktree', 'add', '-q', '-b', 'side', linked ?? '');
      mkdirSync(elsewhere ?? '');
      cpSync(join(linked ?? '', '.git'), join(elsewhere ?? '', '.git'));
      return elsewhere ?? '';
    },
    unknown: 'submodule',
    remedy: /[Cc]lone/,
  },
  {
    name: 'a .git that is a link',
    because: 'it is no more the folder itself than a file is',
    make: (repository) => {
      withFile(repository);
      const elsewhere = join(dirname(repository.root), 'elsewhere');
      mkdirSync(elsewhere);
      symlinkSync(join(repository.root, '.git'), join(elsewhere, '.git'));
      return elsewhere;
    },
    unknown: 'submodule',
    remedy: /[Cc]lone/,
  },
  {
    name: "a folder in git's own",
    because: 'what stands there is no work tree',
    make: ({ root }) => {
      mkdirSync(join(root, '.git', 'data'));
      return join(root, '.git', 'data');
    },
    unknown: 'inside-git-folder',
    remedy: /Move/,
  },
  {
    name: 'a bare repository of ordinary files',
    because: 'git itself would read the settings that came with them',
    make: (repository) => {
      withFile(repository);
      cpSync(join(repository.root, '.git'), join(repository.root, 'data'), { recursive: true });
      repository.write({ 'data/pmf.yaml': 'a: 1\n' });
      return join(repository.root, 'data');
    },
    unknown: 'inside-git-folder',
    remedy: /Move/,
  },
  {
    name: 'an empty .git',
    because: 'git would go on to the repository above it',
    make: (repository) => {
      withFile(repository);
      mkdirSync(join(repository.root, 'data', '.git'), { recursive: true });
      return join(repository.root, 'data');
    },
    unknown: 'unreadable',
    remedy: /git fsck/,
  },
  {
    name: 'grafts',
    because: 'they give commits other parents than they have',
    make: (repository) => {
      withFile(repository);
      const id = repository.git('rev-parse', 'HEAD');
      mkdirSync(join(repository.root, '.git/info'), { recursive: true });
      writeFileSync(join(repository.root, '.git/info/grafts'), `${id}\n`);
      return repository.dataFolder;
    },
    unknown: 'grafted',
    remedy: /Delete/,
  },
  {
    name: 'a broken repository',
    because: 'git can say what is wrong with it',
    make: (repository) => {
      withFile(repository);
      const tree = repository.git('rev-parse', 'HEAD^{tree}');
      renameSync(join(repository.root, '.git/objects', tree.slice(0, 2)), join(repository.root, 'gone'));
      return repository.dataFolder;
    },
    unknown: 'unreadable',
    remedy: /git fsck/,
  },
  {
    name: 'contents named by SHA-256',
    because: 'the files on the disk are compared by SHA-1',
    make: (repository) => {
      const other = join(dirname(repository.root), 'other');
      repository.git('init', '-q', '--object-format=sha256', other);
      repository.git(
        '-C',
        other,
        '-c',
        'user.name=x',
        '-c',
        'user.email=x',
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        'x',
      );
      return other;
    },
    unknown: 'unreadable',
    remedy: /sha256/,
  },
];

/** What is unknown of the history of a folder. */
function unknownOf(folder: string, env: Readonly<Record<string, string>> = {}) {
  const repository = open(folder, { env });
  return isUnknown(repository) ? repository : repository.history({ branch: undefined, folders: [] });
}

describe('what cannot be read is said, each with its remedy', () => {
  it.each(cases)('$name: $because', ({ make, unknown, remedy }) =>
    inRepository((repository) => {
      const found = unknownOf(make(repository));
      expect(found).toMatchObject({
        unknown,
        remedy: expect.stringMatching(remedy),
        why: expect.stringMatching(/^[A-Z].*\.$/),
      });
    }),
  );
});

describe('git itself', () => {
  /** A program called git that says a version and leaves a mark. */
  function plantGit(folder: string, version: string): string {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'git'), `#!/bin/sh\ntouch "${folder}/ran"\necho "git version ${version}"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    return folder;
  }
  it.each([
    { path: () => '', unknown: 'no-git', because: 'there is no PATH' },
    { path: () => '/nonexistent', unknown: 'no-git', because: 'it is not in it' },
    { path: () => 'bin:.', unknown: 'no-git', because: 'a relative entry is whatever folder one stands in' },
    {
      path: (root: string) => plantGit(join(root, 'bin'), '9.9.9'),
      unknown: 'no-git',
      because: 'the folder brings its own',
    },
    { path: (root: string) => plantGit(join(root, '../old'), '2.30.9'), unknown: 'old-git', because: 'it is too old' },
    {
      path: (root: string) => plantGit(join(root, '../odd'), 'x'),
      unknown: 'unreadable',
      because: 'it is something else',
    },
  ])('$unknown: $because', ({ path, unknown }) =>
    inRepository((repository) => {
      withFile(repository);
      expect(unknownOf(repository.dataFolder, { PATH: path(repository.root) })).toMatchObject({ unknown });
      expect(() => readFileSync(join(repository.root, 'bin/ran'))).toThrow();
    }),
  );
});

describe('a repository of another user', () => {
  // the user who runs this is not the one that the repository is asked for: root can give files away
  const isRoot = process.geteuid?.() === 0;
  it.runIf(isRoot)('is not read, unless it is named as safe', () =>
    inRepository(async (repository) => {
      withFile(repository);
      const { chownSync } = await import('node:fs');
      for (const path of [repository.root, join(repository.root, '.git')]) chownSync(path, 4242, 4242);
      expect(unknownOf(repository.dataFolder)).toMatchObject({
        unknown: 'not-owned',
        remedy: `If you trust it, run: git config --global --add safe.directory '${repository.root}'`,
      });
      const home = dirname(repository.root);
      const settings = (text: string) => writeFileSync(join(home, '.gitconfig'), text);
      const safe = `[safe]\n\tdirectory = ${repository.root}\n`;
      for (const text of [safe, '[safe]\n\tdirectory = *\n', `[safe]\n\tdirectory = ${home}/*\n`]) {
        settings(text);
        expect(unknownOf(repository.dataFolder, { HOME: home })).toHaveProperty('head');
      }
      for (const text of [`[safe]\n\tdirectory = ${home}\n`, `${safe}\tdirectory =\n`]) {
        settings(text);
        expect(unknownOf(repository.dataFolder, { HOME: home })).toMatchObject({ unknown: 'not-owned' });
      }
      expect(unknownOf(repository.dataFolder, { SUDO_UID: '4242' })).toHaveProperty('head');
    }),
  );
});

it.each([
  { top: '/srv/council', told: "'/srv/council'" },
  { top: '/srv/$(touch x)`touch x`', told: "'/srv/$(touch x)`touch x`'" },
  { top: "/srv/Council's", told: "'/srv/Council'\\''s'" },
])('what is to be pasted into a shell is one word of it: $told', ({ top, told }) => {
  expect(notOwned(top).remedy).toMatch(/: git config --global --add safe\.directory '/);
  expect(notOwned(top).remedy.endsWith(told)).toBe(true);
});

describe('what can be read', () => {
  it('is a repository whose head is detached', () =>
    inRepository((repository) => {
      withFile(repository);
      const id = repository.git('rev-parse', 'HEAD');
      repository.git('checkout', '-q', '--detach');
      expect(historyOf(repository)).toMatchObject({ head: id, main: { name: 'main', tip: id } });
    }));

  it('is a linked work tree, which points back', () =>
    inRepository((repository) => {
      withFile(repository);
      const linked = join(dirname(repository.root), 'linked');
      repository.git('worktree', 'add', '-q', '-b', 'side', linked);
      repository.write({ 'progress/a.yaml': 'value: 1\n' });
      repository.commit('2012-07-02T10:00:00Z');
      expect(historyOf({ dataFolder: linked }).head).toBe(repository.git('rev-parse', 'side'));
    }));

  it('is a folder with a space and a quote in its name, in a repository with such a name', () =>
    inRepository(
      (repository) => {
        withFile(repository);
        expect(historyOf(repository).commits[0]?.changes).toMatchObject([{ path: 'pmf.yaml' }]);
      },
      { folder: 'Council\'s "data" folder' },
    ));

  it('is the nearest repository', () =>
    inRepository((repository) => {
      withFile(repository);
      const inner = join(repository.root, 'inner');
      repository.git('init', '-q', '-b', 'main', inner);
      expect(opened({ dataFolder: inner }).commitOf('HEAD')).toBeUndefined();
    }));
});

describe('what this history does not tell', () => {
  it('names the commits at which a shallow clone ends', () =>
    inRepository((repository) => {
      withFile(repository);
      const second = repository.commit('2012-07-02T10:00:00Z');
      const third = repository.commit('2012-07-03T10:00:00Z');
      expect(historyOf(repository).cutOff.size).toBe(0);
      const history = historyOf(repository.clone('--depth=2'));
      expect([...history.cutOff]).toEqual([second]);
      expect(history.commits.map(({ id, parents }) => [id, ...parents])).toEqual([[second], [third, second]]);
      // the first that is left seems to bring all
      expect(history.commits[0]?.changes).toMatchObject([{ path: 'pmf.yaml', before: undefined }]);
    }));

  it('names the repositories within the data folder, as the commit and as the disk has them', () =>
    inRepository((repository) => {
      withFile(repository);
      const id = repository.git('rev-parse', 'HEAD');
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},progress/linked`);
      repository.git('-c', 'user.name=x', '-c', 'user.email=x', 'commit', '-qm', 'Link');
      repository.git('init', '-q', join(repository.root, 'progress/2012-13'));
      const nested = (head?: string) =>
        historyOf(repository, { folders: ['progress', 'progress/2012-13'], ...(head ? { head } : {}) }).nested;
      expect(nested()).toEqual(['progress/2012-13', 'progress/linked']);
      expect(nested(repository.git('rev-parse', 'HEAD'))).toEqual(['progress/linked']);
      expect(nested(id)).toEqual([]);
    }));
});
