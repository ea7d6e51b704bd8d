import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How a commit is made: when its committer says, when its author says where that differs, by whom, and its subject. */
export interface CommitAs {
  readonly on: string;
  readonly authored?: string;
  readonly author?: string;
  readonly message?: string;
}

/** A real git repository in a temporary directory, with a data folder in it. Nothing of this machine's git settings reaches it. */
export interface TestRepository {
  readonly root: string;
  /** Where pmf.yaml stands: the root, or a folder in it. */
  readonly dataFolder: string;
  /** Runs git in the repository; what it printed, without the last line end. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files of the data folder by path; a null deletes one. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
  /** Moves a file or folder, both named from the repository's root. */
  readonly move: (from: string, to: string) => void;
  /** Commits all that has changed; the commit's id. */
  readonly commit: (as: CommitAs | string) => string;
  /** Merges a branch into the one that is checked out, with a commit of its own. */
  readonly merge: (branch: string, as: CommitAs | string) => string;
  /** Makes one commit out of a whole branch, as a host does. */
  readonly squash: (branch: string, as: CommitAs | string) => string;
  /** A clone of it, with these options of `git clone`. */
  readonly clone: (...options: readonly string[]) => TestRepository;
}

const env = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_COMMITTER_NAME: 'Head of Housing',
  GIT_COMMITTER_EMAIL: 'housing@council.example',
  LC_ALL: 'C',
};

/** A new repository for the length of `use`; the data folder is the root, or `folder` in it. */
export async function inRepository<Result>(
  use: (repository: TestRepository) => Result | Promise<Result>,
  { folder = '' }: { readonly folder?: string } = {},
): Promise<Result> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-repository-')));
  try {
    const root = join(place, 'council');
    mkdirSync(join(root, folder), { recursive: true });
    execFileSync('git', ['init', '-q', '-b', 'main', root], { env });
    return await use(repositoryAt(root, folder, place));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function repositoryAt(root: string, folder: string, place: string): TestRepository {
  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    execFileSync('git', args, { cwd: root, env: { ...env, ...more }, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  const git = (...args: readonly string[]) => run(args);
  const dataFolder = join(root, folder);
  const made = (args: readonly string[], as: CommitAs | string) => {
    const { on, authored = on, author = 'Head of Housing', message = 'Enter figures' } = asCommit(as);
    const who = { GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: 'author@council.example' };
    run([...args, '-m', message], { ...who, GIT_COMMITTER_DATE: on, GIT_AUTHOR_DATE: authored });
    return git('rev-parse', 'HEAD');
  };
  return {
    root,
    dataFolder,
    git,
    write: (files) => writeFiles(dataFolder, files),
    move: (from, to) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    commit: (as) => {
      git('add', '-A');
      return made(['commit', '-q', '--allow-empty'], as);
    },
    merge: (branch, as) => made(['merge', '-q', '--no-ff', branch], as),
    squash: (branch, as) => {
      git('merge', '-q', '--squash', branch);
      return made(['commit', '-q', '--allow-empty'], as);
    },
    clone: (...options) => {
      const at = mkdtempSync(join(place, 'clone-'));
      execFileSync('git', ['clone', '-q', ...options, `file://${root}`, at], { env, stdio: 'pipe' });
      return repositoryAt(at, folder, place);
    },
  };
}

function asCommit(as: CommitAs | string): CommitAs {
  return typeof as === 'string' ? { on: as } : as;
}

function writeFiles(folder: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === null) rmSync(file, { recursive: true, force: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** Copies a whole folder into the data folder. */
export function copyInto(repository: TestRepository, folder: string): void {
  cpSync(folder, repository.dataFolder, { recursive: true });
}
