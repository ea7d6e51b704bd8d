import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectRoot } from '../house/tree.js';

/** An issue or a comment as the host keeps it, by the names of both hosts. */
export interface Kept {
  readonly number: number;
  readonly by?: string;
  readonly state?: string;
  readonly title?: string;
  readonly body: string;
}

/** What the host keeps, and what was asked of it in turn. */
export interface HostState {
  readonly issues: readonly Kept[];
  readonly comments: readonly Kept[];
  readonly calls: readonly string[];
}

// Each program reads and writes the host's state in a file; JavaScript, since the tests run where no jq is.
const opening = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const state = JSON.parse(readFileSync(process.env.FAKE_STATE, 'utf8'));
const value = (name) => args[args.indexOf(name) + 1];
const next = (kept) => 1 + Math.max(0, ...kept.map(({ number }) => number));
const find = (kept, number) => kept.find((each) => String(each.number) === String(number));
`;
const closing = `writeFileSync(process.env.FAKE_STATE, JSON.stringify(state));\n`;

const gh = `${opening}
const text = () => readFileSync(value('--body-file'), 'utf8');
const [what, verb, number] = args;
if (what === 'api') {
  const path = args.find((arg) => arg.startsWith('repos/'));
  const method = args.includes('--method') ? value('--method') : 'GET';
  const field = args.includes('-F') ? readFileSync(value('-F').replace(/^body=@/, ''), 'utf8') : '';
  state.calls.push(method);
  if (method === 'GET') {
    const kept = path.includes('/comments?') ? state.comments : state.issues;
    for (const { by, ...each } of kept) console.log(JSON.stringify({ ...each, id: each.number, user: { login: by } }));
  }
  if (method === 'POST') state.comments.push({ number: next(state.comments), by: 'github-actions[bot]', body: field });
  if (method === 'PATCH') find(state.comments, path.split('/').pop()).body = field;
} else {
  state.calls.push(what + ' ' + verb);
  if (verb === 'create' && what === 'issue') {
    const by = 'github-actions[bot]';
    state.issues.push({ number: next(state.issues), by, state: 'open', title: value('--title'), body: text() });
  }
  if (verb === 'edit') Object.assign(find(state.issues, number), { title: value('--title'), body: text() });
  if (verb === 'close') find(state.issues, number).state = 'closed';
  if (verb === 'reopen') find(state.issues, number).state = 'open';
}
${closing}`;

const curl = `${opening}
const url = new URL(args.find((arg) => arg.startsWith('https://')));
const method = args.includes('--request') ? value('--request') : 'GET';
if (readFileSync(value('--header').slice(1), 'utf8') !== 'PRIVATE-TOKEN: a token\\n') process.exit(22);
const fields = {};
for (const [index, arg] of args.entries()) {
  if (arg !== '--data-urlencode' && arg !== '--data') continue;
  const [, name, sign, rest] = /^(\\w+)([=@])([^]*)$/.exec(args[index + 1]);
  fields[name] = sign === '@' ? readFileSync(rest, 'utf8') : rest;
}
state.calls.push(method + ' ' + url.pathname.replace(/^.*\\/projects\\/7/, ''));
const [, list, number] = /(issues|notes|user)(?:\\/(\\d+))?$/.exec(url.pathname);
const kept = list === 'notes' ? state.comments : state.issues;
const body = fields.body ?? fields.description;
if (list === 'user') console.log(JSON.stringify({ id: 42 }));
else if (method === 'GET') {
  const page = Number(url.searchParams.get('page') ?? 1);
  console.log(JSON.stringify(kept.slice((page - 1) * 100, page * 100).map(({ number, by, state, body, title }) =>
    ({ id: number, iid: number, author: { id: Number(by) }, state, title, body, description: body }))));
} else if (method === 'POST') {
  kept.push({ number: next(kept), by: '42', body, ...(list === 'issues' ? { state: 'opened', title: fields.title } : {}) });
} else {
  const one = find(kept, number);
  Object.assign(one, body === undefined ? {} : { body }, fields.title === undefined ? {} : { title: fields.title });
  if (fields.state_event) one.state = fields.state_event === 'close' ? 'closed' : 'opened';
}
${closing}`;

// what one service owes is told as pmf tells it: its marker, then a line that a host could obey
const pmf = `#!/usr/bin/env node
const { writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const values = (name) => args.flatMap((arg, index) => (arg === name ? [args[index + 1]] : []));
const [service = 'all'] = values('--service');
const texts = {
  markdown: '<!-- pmf-overdue:' + service + ' -->\\n/close\\n' + process.env.FAKE_OVERDUE,
  json: process.env.FAKE_OVERDUE,
  human: '',
};
for (const [index, format] of values('-f').entries()) {
  const place = values('-o')[index];
  if (place !== '-') writeFileSync(place, texts[format]);
}
process.exitCode = Number(process.env.FAKE_EXIT ?? 1);
`;

/** A line of a script that makes `pmf` the one that was built. */
export const builtPmf = `pmf() { '${process.execPath}' '${join(projectRoot, 'bin', 'pmf.js')}' "$@"; }\n`;

/** A directory of its own in which scripts of a CI run, with programs that stand for the host's. */
export interface FakeHost {
  readonly root: string;
  /** Runs a script as the host would; its exit code and what it printed. */
  readonly run: (
    script: string,
    env?: Readonly<Record<string, string>>,
  ) => { readonly exitCode: number; readonly out: string };
  readonly state: () => HostState;
}

export function withFakeHost<Result>(before: Partial<HostState>, use: (host: FakeHost) => Result): Result {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-ci-')));
  const state = join(root, 'state.json');
  writeFileSync(state, JSON.stringify({ issues: [], comments: [], calls: [], ...before }));
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'temp', 'pmf'), { recursive: true });
  for (const [name, text] of Object.entries({ gh, curl, pmf })) {
    writeFileSync(join(root, 'bin', name), text);
    chmodSync(join(root, 'bin', name), 0o755);
  }
  const env = {
    PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}`,
    RUNNER_TEMP: join(root, 'temp'),
    FAKE_STATE: state,
    PMF_FOLDER: '.',
    GITHUB_REPOSITORY: 'council/performance',
    GH_REPO: 'council/performance',
    CI_API_V4_URL: 'https://gitlab.example/api/v4',
    CI_PROJECT_ID: '7',
  };
  try {
    return use({
      root,
      run: (script, more = {}) => runScript(script, root, { ...env, ...more }),
      state: () => JSON.parse(readFileSync(state, 'utf8')),
    });
  } finally {
    if (existsSync(root)) rmSync(root, { recursive: true, force: true });
  }
}

/** As `shell: bash` of GitHub and the shell of GitLab run a script. */
export function runScript(
  script: string,
  folder: string,
  env: Readonly<Record<string, string>>,
): { readonly exitCode: number; readonly out: string } {
  const file = join(folder, '.script.sh');
  writeFileSync(file, script);
  try {
    const out = execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
      cwd: folder,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { exitCode: 0, out };
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && 'stdout' in error && 'stderr' in error)) throw error;
    return { exitCode: Number(error.status), out: `${error.stdout}${error.stderr}` };
  } finally {
    rmSync(file);
  }
}
