import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blobsOf, historyOf, open, opened } from './opened.js';
import { askEverything, inTrap, type Trap } from './trap.js';

/** git as anybody runs it, whatever comes of it. */
function plainGit(root: string, ...args: readonly string[]): void {
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_PAGER_IN_USE: '' };
  try {
    execFileSync('git', args, { cwd: root, env, stdio: 'pipe', timeout: 20_000 });
  } catch {}
}

interface SetTrap {
  readonly name: string;
  readonly set: (trap: Trap) => void;
  /** What shows that the trap would work; nothing where none that is cheap does. */
  readonly shown?: readonly string[];
}

const config =
  (...settings: readonly (readonly [string, string])[]) =>
  ({ repository, evil }: Trap) => {
    for (const [key, value] of settings) repository.git('config', key, value.replace('EVIL', evil));
  };

const attributes = (line: string, setUp: (trap: Trap) => void) => (trap: Trap) => {
  mkdirSync(join(trap.repository.root, '.git/info'), { recursive: true });
  writeFileSync(join(trap.repository.root, '.git/info/attributes'), `${line}\n`);
  setUp(trap);
};

const traps: readonly SetTrap[] = [
  { name: 'core.fsmonitor', set: config(['core.fsmonitor', 'EVIL']), shown: ['status'] },
  {
    name: 'a textconv',
    set: attributes('*.yaml diff=evil', config(['diff.evil.textconv', 'EVIL'])),
    shown: ['log', '-p'],
  },
  {
    name: 'an external diff',
    set: attributes('*.yaml diff=evil', config(['diff.evil.command', 'EVIL'], ['diff.external', 'EVIL'])),
    shown: ['diff', 'HEAD~1', 'HEAD'],
  },
  {
    name: 'a clean and a smudge filter',
    set: attributes('*.yaml filter=evil', config(['filter.evil.clean', 'EVIL'], ['filter.evil.smudge', 'EVIL'])),
    shown: ['checkout', 'HEAD~1', '--', '.'],
  },
  {
    name: 'a filter process',
    set: attributes('*.yaml filter=evil', config(['filter.evil.process', 'EVIL'], ['filter.evil.required', 'true'])),
    shown: ['checkout', 'HEAD~1', '--', '.'],
  },
  {
    name: 'hooks',
    set: (trap) => {
      const hooks = join(trap.repository.root, '.git/hooks');
      mkdirSync(hooks, { recursive: true });
      for (const name of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
        cpSync(trap.evil, join(hooks, name));
      }
    },
    shown: ['checkout', '-q', '-b', 'side'],
  },
  {
    name: 'a pager, an editor, an alias and ssh',
    set: config(
      ['core.pager', 'EVIL'],
      ['pager.log', 'EVIL'],
      ['core.editor', 'EVIL'],
      ['core.sshCommand', 'EVIL'],
      ['alias.log', '!EVIL'],
      ['alias.cat-file', '!EVIL'],
      ['alias.evil', '!EVIL'],
      ['core.askPass', 'EVIL'],
      ['core.alternateRefsCommand', 'EVIL'],
    ),
    shown: ['evil'],
  },
  {
    name: 'a program to check signatures',
    set: (trap) => {
      config(['log.showSignature', 'true'], ['gpg.program', 'EVIL'])(trap);
      const { repository } = trap;
      // the last commit again, with what looks like a signature
      const text = repository.git('cat-file', 'commit', 'HEAD');
      const signed = text.replace(
        '\n\n',
        '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n',
      );
      const file = join(dirname(repository.root), 'signed');
      writeFileSync(file, `${signed}\n`);
      repository.git('update-ref', 'refs/heads/main', repository.git('hash-object', '-t', 'commit', '-w', file));
    },
    shown: ['log', '-1', '--format=%H'],
  },
  {
    name: 'an index that watches for changes',
    set: (trap) => {
      config(['core.fsmonitor', 'EVIL'], ['core.untrackedCache', 'true'], ['feature.manyFiles', 'true'])(trap);
    },
    shown: ['status'],
  },
];

describe('nothing that a repository names is run', () => {
  it.each(traps)('$name', ({ set, shown }) =>
    inTrap((trap) => {
      set(trap);
      trap.ran();
      askEverything(trap.repository);
      expect(trap.ran()).toBe(false);
      if (shown === undefined) return;
      plainGit(trap.repository.root, ...shown);
      expect(trap.ran()).toBe(true);
    }),
  );

  it('a bare repository of ordinary files in the data folder', () =>
    inTrap((trap) => {
      const { repository, evil } = trap;
      const embedded = join(repository.root, 'progress/embedded');
      execFileSync('git', ['init', '-q', '--bare', embedded], { stdio: 'pipe' });
      execFileSync('git', ['-C', embedded, 'config', 'core.fsmonitor', evil], { stdio: 'pipe' });
      execFileSync('git', ['-C', embedded, 'config', 'core.bare', 'false'], { stdio: 'pipe' });
      execFileSync('git', ['-C', embedded, 'config', 'core.worktree', '.'], {
        stdio: 'pipe',
        env: { PATH: process.env.PATH },
      });
      trap.ran();
      askEverything(repository);
      expect(open(embedded)).toMatchObject({ unknown: 'inside-git-folder' });
      expect(trap.ran()).toBe(false);
      plainGit(embedded, 'status');
      expect(trap.ran()).toBe(true);
    }));

  it('a partial clone that would fetch what is missing', () =>
    inTrap((trap) => {
      const { repository, evil } = trap;
      repository.git('config', 'uploadpack.allowFilter', 'true');
      const clone = repository.clone('--filter=blob:none', '--no-checkout');
      clone.git('config', 'core.sshCommand', evil);
      clone.git('config', 'remote.origin.url', 'ssh://evil.example/x');
      clone.git('config', 'protocol.ssh.allow', 'always');
      const history = historyOf(clone);
      const { head, commits, readBlobs } = history;
      const blobs = blobsOf(history, [{ commit: head, path: 'progress/a.yaml' }]);
      expect(blobs).toEqual([commits[1]?.changes[0]?.after]);
      expect(readBlobs(blobs.flatMap((blob) => blob ?? [])).size).toBe(0);
      const source = opened(clone).sourceAt(head, ['progress']);
      expect(source.read(source.list()[2]?.path ?? '')).toEqual({ fault: 'not-held' });
      expect(trap.ran()).toBe(false);
      plainGit(clone.root, 'cat-file', '-p', 'HEAD:pmf.yaml');
      expect(trap.ran()).toBe(true);
    }));

  it('a clone that has not even the folders says that it is partial', () =>
    inTrap(({ repository }) => {
      repository.git('config', 'uploadpack.allowFilter', 'true');
      const history = opened(repository.clone('--filter=tree:0', '--no-checkout')).history({
        branch: undefined,
        folders: [],
      });
      expect(history).toMatchObject({ unknown: 'partial', remedy: expect.stringMatching(/--filter/) });
    }));
});
