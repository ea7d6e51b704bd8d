import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const bin = join(root, 'bin', 'pmf.js');
const example = join(root, 'examples', 'northmoor');

let out: string;
let first: Readonly<Record<string, string>>;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'pmf-bundle-'));
  first = reportsOf('first', { env: { TZ: 'Europe/London' } }, example);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

interface Run {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function pmf(args: readonly string[], { cwd = root, env = {} }: Run = {}) {
  return spawnSync(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
}

/** Every file of one run's reports, by name. */
function reportsOf(name: string, run: Run, folder: string): Readonly<Record<string, string>> {
  const to = join(out, name);
  const ran = pmf(['-C', folder, 'report', '--quarter', 'Q2', '--out', to], run);
  expect(ran.stderr).not.toContain('fault in pmf');
  expect(ran.status).toBe(0);
  return Object.fromEntries(readdirSync(to).map((file) => [file, readFileSync(join(to, file), 'utf8')]));
}

describe('the built program', () => {
  it.each([
    { name: 'again', run: {}, folder: example, because: 'nothing in a report comes from the clock' },
    { name: 'apia', run: { env: { TZ: 'Pacific/Apia' } }, folder: example, because: 'a day has no zone' },
    { name: 'new-york', run: { env: { TZ: 'America/New_York' } }, folder: example, because: 'nor has it one here' },
    {
      name: 'german',
      run: { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } },
      folder: example,
      because: 'figures are en-GB',
    },
    { name: 'inside', run: { cwd: example }, folder: '.', because: 'where one stands is not in the report' },
  ])('gives the same bytes ($name): $because', ({ name, run, folder }) => {
    expect(Object.keys(first)).toContain('cabinet.html');
    expect(reportsOf(name, run, folder)).toEqual(first);
  });

  it('prints the whole result to a pipe, and nothing else', () => {
    const ran = pmf(['-C', example, 'report', '--quarter', 'Q2', '--body', 'cabinet', '--format', 'html', '--stdout']);
    expect(ran.stdout.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(ran.stdout.trimEnd().endsWith('</html>')).toBe(true);
    expect(ran.stdout).not.toContain('\u001b');
  });

  it('says so in one line when the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const stdio = ['ignore', full, 'pipe'] as const;
    const ran = spawnSync(process.execPath, [bin, '-C', example, 'check'], { encoding: 'utf8', stdio: [...stdio] });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('could not be written: the disk is full.');
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [bin, 'schema', 'indicator'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    child.stderr.on('data', (text) => (told += text));
    child.stdout.destroy();
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
  });

  it.each([
    { args: ['--version'], status: 0 },
    { args: ['--help'], status: 0 },
    { args: ['-C', example, 'check'], status: 0 },
    { args: ['-C', join(root, 'src'), 'check'], status: 2 },
    { args: ['-C', example, 'report', '--quarter', 'Q2', '--out', '/dev/null/reports'], status: 2 },
    { args: ['-C', example, 'report', '--quarter', 'Q2', '--out', '/proc/reports'], status: 2 },
    { args: ['-C', example, 'report', '--quarter', 'Q2', '--out', ''], status: 2 },
    { args: ['-C', example, 'report', '--quarter', 'Q2', '--out', join(example, 'progress')], status: 2 },
    { args: ['-C', example, 'check', '-f', 'json', '-o', '/dev/full'], status: 2 },
  ])('exits with $status for $args, without a stack', ({ args, status }) => {
    const ran = pmf(args);
    expect(ran.status).toBe(status);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    if (status === 2) expect(ran.stdout).toBe('');
  });

  it.each([
    { env: { NO_COLOR: '1', FORCE_COLOR: '1' }, args: [], coloured: false, because: 'NO_COLOR beats FORCE_COLOR' },
    { env: { FORCE_COLOR: '1' }, args: [], coloured: true, because: 'FORCE_COLOR beats the pipe' },
    { env: { NO_COLOR: '1' }, args: ['--color', 'always'], coloured: true, because: 'the option beats both' },
    { env: { FORCE_COLOR: '1' }, args: ['--color', 'never'], coloured: false, because: 'the option beats both' },
    { env: {}, args: [], coloured: false, because: 'a pipe gets no colours' },
  ])('colours: $because', ({ env, args, coloured }) => {
    const clean = { NO_COLOR: '', FORCE_COLOR: undefined, ...env };
    const ran = spawnSync(process.execPath, [bin, '-C', example, ...args, 'check'], {
      env: { ...process.env, ...clean },
      encoding: 'utf8',
    });
    expect(ran.stdout.includes('\u001b[')).toBe(coloured);
  });
});
