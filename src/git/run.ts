import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** Why git did not answer: `said` is its first line of complaint, a text from outside. */
export interface NoAnswer {
  readonly ok: false;
  readonly status: number | undefined;
  readonly said: string;
  /** It took too long, or would have answered too much. */
  readonly isTooLarge: boolean;
}

export type GitAnswer = { readonly ok: true; readonly out: Buffer } | NoAnswer;

/** git, run in one repository; `input` goes to its standard input. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The place that git is run in. */
export interface GitPlace {
  readonly gitDir: string;
  /** The folder that holds the work tree. */
  readonly top: string;
}

/** Milliseconds until git is ended, and bytes that it may answer at most. */
const longestRun = 60_000;
const largestAnswer = 512 * 1024 * 1024 - 1024;

// The repository's own settings may name programs and change what is listed: each that reaches the subcommands that we
// run is set here, where it outranks them. What -c cannot outrank (filters, diff drivers) those subcommands never use.
const overrides = [
  ...['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false'],
  ...['core.quotePath=false', 'log.showRoot=true', 'log.follow=false', 'log.mailmap=false', 'diff.relative=false'],
  ...['diff.orderFile=/dev/null', 'core.commitGraph=false'],
].flatMap((setting) => ['-c', setting]);

const settings = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  LC_ALL: 'C',
};

/** What git is run with in a repository. */
export interface GitRun {
  readonly program: string;
  readonly place: GitPlace;
  readonly env: Environment;
  /** Milliseconds. */
  readonly longest?: number;
}

/** git as it may be run in a repository that others may have prepared: no settings but ours, no program, no network. */
export function gitIn({ program, place: { gitDir, top }, env, longest }: GitRun): Git {
  const place = [`--git-dir=${gitDir}`, `--work-tree=${top}`];
  const using = { cwd: top, env: { ...withoutGit(env), ...settings }, longest };
  return (args, input = '') => spawnGit(program, ['--no-pager', ...place, ...overrides, ...args], { ...using, input });
}

/** git outside every repository, with the user's own settings: for its version, and for what they say of trust and line ends. */
export function gitOutside(program: string, env: Environment): Git {
  // a repository that is none: otherwise git would look for one upward from where it is run
  const nowhere = {
    ...withoutGit(env),
    GIT_DIR: devNull,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return (args, input = '') => spawnGit(program, ['--no-pager', ...args], { env: nowhere, input });
}

interface Spawned {
  readonly cwd?: string;
  readonly env: Environment;
  readonly input: string;
  readonly longest?: number | undefined;
}

function spawnGit(program: string, args: readonly string[], { longest = longestRun, ...using }: Spawned): GitAnswer {
  const limits = { timeout: longest, killSignal: 'SIGKILL', maxBuffer: largestAnswer, windowsHide: true } as const;
  const run = spawnSync(program, args, { ...limits, ...using, shell: false });
  const code = run.error && 'code' in run.error ? run.error.code : undefined;
  // git may end before it has read all that it is given: what it answered then says why
  if (run.error !== undefined && code !== 'EPIPE') {
    const isTooLarge = code === 'ETIMEDOUT' || code === 'ENOBUFS';
    return { ok: false, status: undefined, said: 'git could not be run', isTooLarge };
  }
  if (run.status === 0) return { ok: true, out: run.stdout };
  return { ok: false, status: run.status ?? undefined, said: complaint(run.stderr), isTooLarge: false };
}

function complaint(stderr: Buffer): string {
  const [first = ''] = stderr.toString('utf8').split('\n');
  return first === '' ? 'git ended without a word' : `git said "${first}"`;
}

function withoutGit(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^GIT_/i.test(name)));
}
