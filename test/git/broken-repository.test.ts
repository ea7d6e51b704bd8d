import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../src/model/history.js';
import { dataFolders } from '../../src/model/kinds/index.js';
import { UsageError } from '../../src/model/usage-error.js';
import { inRepository, type TestRepository } from '../builders/repository.js';
import { runPmf } from '../golden/run-case.js';
import { historyOf, open, opened } from './opened.js';

function withFiles(repository: TestRepository): string {
  repository.write({ 'pmf.yaml': 'a: 1\n', 'progress/a.yaml': 'value: 1\n' });
  return repository.commit('2012-07-01T10:00:00Z');
}

function historyIn(folder: string) {
  const repository = open(folder);
  return isUnknown(repository) ? repository : repository.history({ branch: undefined, folders: [] });
}

/** Puts something in the place of one of git's own files, which may not be there. */
type Spoil = (file: string) => void;

const pipe: Spoil = (file) => execFileSync('mkfifo', [file]);
const link: Spoil = (file) => symlinkSync(file, file);
const folder: Spoil = (file) => mkdirSync(file);
const text =
  (content: string): Spoil =>
  (file) =>
    writeFileSync(file, content);
const huge: Spoil = (file) => {
  writeFileSync(file, '');
  truncateSync(file, 17 * 1024 * 1024);
};

const id = 'a'.repeat(40);

describe("git's own files", () => {
  it.each([
    { name: 'HEAD', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'config', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'packed-refs', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'shallow', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'info/grafts', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'info/attributes', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'objects/info/alternates', spoil: pipe, unknown: 'unreadable', because: 'git would wait for its end' },
    { name: 'shallow', spoil: link, unknown: 'unreadable', because: 'it leads to itself' },
    { name: 'config', spoil: folder, unknown: 'unreadable', because: 'it is a folder' },
    { name: 'commondir', spoil: text('nowhere\n'), unknown: 'unreadable', because: 'it leads nowhere' },
    { name: 'shallow', spoil: text(`${id}\nodd\n`), unknown: 'unreadable', because: 'a line is no commit' },
    { name: 'shallow', spoil: huge, unknown: 'unreadable', because: 'what it says is too long to be read' },
    { name: 'info/grafts', spoil: huge, unknown: 'grafted', because: 'who knows what it says' },
  ])('$name is $unknown: $because', ({ name, spoil, unknown }) =>
    inRepository((repository) => {
      withFiles(repository);
      const file = join(repository.root, '.git', name);
      mkdirSync(dirname(file), { recursive: true });
      rmSync(file, { force: true });
      spoil(file);
      expect(historyIn(repository.dataFolder)).toMatchObject({ unknown, why: expect.stringMatching(/^[A-Z].*\.$/) });
    }),
  );

  it.each([
    { written: 'nowhere\n', because: 'it leads nowhere' },
    { written: '\0\n', because: 'it is no path' },
  ])('of a linked work tree may be broken: $because', ({ written }) =>
    inRepository((repository) => {
      withFiles(repository);
      const linked = join(dirname(repository.root), 'linked');
      repository.git('worktree', 'add', '-q', '-b', 'side', linked);
      writeFileSync(join(repository.root, '.git/worktrees/linked/commondir'), written);
      expect(historyIn(linked)).toMatchObject({ unknown: 'unreadable' });
    }),
  );

  it('name where a shallow clone ends in capitals as well', () =>
    inRepository((repository) => {
      withFiles(repository);
      repository.commit('2012-07-02T10:00:00Z');
      const clone = repository.clone('--depth=1');
      const head = clone.git('rev-parse', 'HEAD');
      writeFileSync(join(clone.root, '.git/shallow'), `${head.toUpperCase()}\n`);
      expect([...historyOf(clone).cutOff]).toEqual([head]);
    }));
});

/** Takes away what git knows by this name. */
function lose(repository: TestRepository, name: string): void {
  const object = repository.git('rev-parse', name);
  const file = join(repository.root, '.git/objects', object.slice(0, 2), object.slice(2));
  expect(existsSync(file)).toBe(true);
  renameSync(file, join(dirname(repository.root), object));
}

describe('what git cannot read is not taken for empty', () => {
  it.each([
    { name: 'HEAD^{tree}', because: 'the top' },
    { name: 'HEAD:data', because: 'the data folder' },
    { name: 'HEAD:data/progress', because: 'a folder in it' },
  ])('$because, of a commit', ({ name }) =>
    inRepository(
      (repository) => {
        const commit = withFiles(repository);
        lose(repository, name);
        const list = () => opened(repository).sourceAt(commit, dataFolders).list();
        expect(list).toThrow(UsageError);
        expect(list).toThrow(expect.objectContaining({ remedy: expect.stringContaining('git fsck') }));
      },
      { folder: 'data' },
    ),
  );

  it('so that a command on that commit ends with 2 and the remedy', () =>
    inRepository(async (repository) => {
      withFiles(repository);
      lose(repository, 'HEAD:progress');
      expect(await runPmf(['check', '--as-at', 'HEAD'], repository.dataFolder)).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringContaining('git fsck'),
      });
    }));

  it('a file of a commit', () =>
    inRepository((repository) => {
      const commit = withFiles(repository);
      lose(repository, 'HEAD:progress/a.yaml');
      const source = opened(repository).sourceAt(commit, dataFolders);
      expect(source.list().map(({ path }) => path)).toContain('progress/a.yaml');
      expect(source.read('progress/a.yaml')).toEqual({ fault: 'not-held' });
      expect('bytes' in source.read('pmf.yaml')).toBe(true);
    }));

  it('the commit that the files stand on', () =>
    inRepository((repository) => {
      withFiles(repository);
      lose(repository, 'HEAD');
      expect(historyIn(repository.dataFolder)).toMatchObject({ unknown: 'unreadable' });
      expect(opened(repository).mainLine('gone')).toMatchObject({ unknown: 'unreadable' });
    }));

  it('the folders of commits that a clone left on the server', () =>
    inRepository((repository) => {
      const commit = withFiles(repository);
      repository.git('config', 'uploadpack.allowFilter', 'true');
      const clone = opened(repository.clone('--filter=tree:0', '--no-checkout'));
      expect(() => clone.sourceAt(commit, dataFolders)).toThrow(UsageError);
    }));
});

describe('a data folder that moves and moves', () => {
  /** Commits each of which moves the folder on, made in one run of git. */
  function makeMoves(repository: TestRepository, places: readonly string[]): void {
    const [first, ...others] = places;
    const commit = (at: number) =>
      `commit refs/heads/main\ncommitter Clerk <clerk@council.example> ${1_341_100_000 + at * 86_400} +0000\ndata 4\nMove\n`;
    const inline = `M 100644 inline ${first}/pmf.yaml\ndata 5\na: 1\n\nM 100644 inline ${first}/progress/a.yaml\ndata 9\nvalue: 1\n\n`;
    const moves = others.map((place, at) => `${commit(at + 1)}R ${places[at]} ${place}\n`);
    const input = [`${commit(0)}${inline}`, ...moves].join('\n');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input, stdio: ['pipe', 'pipe', 'pipe'] });
    repository.git('reset', '-q', '--hard');
  }

  const numbered = (count: number) => Array.from({ length: count }, (_, at) => `place-${at}`);
  const toAndFro = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 'one' : 'two'));

  it.each([
    { places: numbered(8), isRead: true, because: 'a few moves are followed' },
    { places: toAndFro(60), isRead: true, because: 'to and fro, too' },
    { places: numbered(25), isRead: false, because: 'to a new place each time' },
    { places: toAndFro(3001), isRead: false, because: 'to and fro without end' },
  ])('is read, $isRead: $because', ({ places, isRead }) =>
    inRepository((repository) => {
      makeMoves(repository, places);
      const history = historyIn(join(repository.root, places.at(-1) ?? ''));
      if (!isRead) expect(history).toMatchObject({ unknown: 'unreadable', why: expect.stringContaining('moved') });
      else if (isUnknown(history)) throw new Error(history.why);
      else {
        const changes = history.commits.map((each) => each.changes.map(({ path }) => path));
        expect(changes).toEqual([['pmf.yaml', 'progress/a.yaml'], ...places.slice(1).map(() => [])]);
      }
    }),
  );
});
