import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const example = join(import.meta.dirname, '..', 'golden', 'cases', 'check-formats', 'folder');
/** Told by the check as it is quoted: a field that no record has, named to be obeyed by a log. */
const hostile = 'title: Homes\n"##[error]owned": 1\n';

async function inFolder<Result>(use: (copy: string, place: string) => Promise<Result>): Promise<Result> {
  const place = mkdtempSync(join(tmpdir(), 'pmf-outputs-'));
  try {
    return await inCopyOf(example, (copy) => use(copy, place));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

test('several formats at once, each to its file and one to standard output', () =>
  inFolder(async (copy, place) => {
    const files = ['check.sarif', 'gl.json', 'junit.xml', 'check.md'].map((name) => join(place, name));
    const formats = ['sarif', 'gitlab', 'junit', 'markdown'].flatMap((format, at) => [
      '-f',
      format,
      '-o',
      files[at] ?? '',
    ]);
    const { stdout, exitCode } = await runPmf(['check', '-f', 'human', '-o', '-', ...formats], copy);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^2 errors in 2 files\./m);
    const starts = ['{\n  "$schema"', '[\n  {', '<?xml version', '<!-- pmf-check:v1 -->\n'];
    expect(files.map((file, at) => readFileSync(file, 'utf8').startsWith(starts[at] ?? 'none'))).toEqual(
      starts.map(() => true),
    );
  }));

describe('the step summary', () => {
  const told = (text: string) => text.split('\n').filter((line) => line.startsWith('| Error')).length;

  it('gets all findings beside the annotations, after what stands there', () =>
    inFolder(async (copy, place) => {
      const summary = join(place, 'summary.md');
      writeFileSync(summary, 'Before.\n');
      await runPmf(['check', '-f', 'github'], copy, { GITHUB_STEP_SUMMARY: summary });
      const text = readFileSync(summary, 'utf8');
      expect(text.startsWith('Before.\n<!-- pmf-check:v1 -->\n')).toBe(true);
      expect(told(text)).toBe(2);
    }));

  it('is left alone where no annotations are asked for, so that it is written once in a job', () =>
    inFolder(async (copy, place) => {
      const summary = join(place, 'summary.md');
      writeFileSync(summary, '');
      await runPmf(['check'], copy, { GITHUB_STEP_SUMMARY: summary });
      expect(readFileSync(summary, 'utf8')).toBe('');
    }));

  it.each([
    { standing: 1024 * 1024 - 1000, rows: 1, because: 'there is room for one finding' },
    { standing: 1024 * 1024 - 100, rows: 0, because: 'there is hardly any room' },
    { standing: 1024 * 1024, rows: 0, because: 'there is none' },
  ])('is never made longer than GitHub takes, as when $because', ({ standing, rows }) =>
    inFolder(async (copy, place) => {
      const summary = join(place, 'summary.md');
      writeFileSync(summary, 'x'.repeat(standing));
      const { exitCode } = await runPmf(['check', '-f', 'github'], copy, { GITHUB_STEP_SUMMARY: summary });
      expect(exitCode).toBe(1);
      expect(statSync(summary).size).toBeLessThanOrEqual(1024 * 1024);
      expect(told(readFileSync(summary, 'utf8'))).toBe(rows);
    }),
  );

  it('that cannot be written is told with its remedy', () =>
    inFolder(async (copy, place) => {
      const ran = await runPmf(['check', '-f', 'github'], copy, { GITHUB_STEP_SUMMARY: place });
      expect(ran).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('GITHUB_STEP_SUMMARY names the file') });
    }));
});

describe('words for people in a log that obeys commands', () => {
  const run = (format: string, env: Record<string, string>) =>
    inFolder(async (copy) => {
      writeFileSync(join(copy, 'indicators', 'HSG-014.yaml'), hostile);
      return (await runPmf(['check', '-f', format], copy, env)).stdout;
    });

  it('hold no command in GitHub Actions', async () => {
    const stdout = await run('human', { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain('# #[error]owned');
    expect(stdout).not.toMatch(/^\s*::|##\[/m);
  });

  it('are told as they are elsewhere', async () => {
    expect(await run('human', {})).toContain('##[error]owned');
  });

  it('of every other format hold none anywhere', async () => {
    for (const format of ['json', 'gitlab', 'sarif', 'junit'])
      expect(await run(format, {})).not.toMatch(/^\s*::|##\[/m);
    expect(await run('github', {})).not.toMatch(/^##\[/m);
  });
});
