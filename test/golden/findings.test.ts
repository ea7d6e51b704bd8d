import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingPages } from '../../src/pipeline.js';
import { commandsIn, golden, inCopyOf, runPmf, transcript } from './run-case.js';

const cases = join(import.meta.dirname, 'findings');
const codes = findingPages.map((page) => page.code);

describe('every finding code has a folder that provokes it', () => {
  it('has a case for each code and no case without one', () => {
    const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s: the check tells it as the case shows', async (code) => {
    const folder = join(cases, code, 'folder');
    expect(existsSync(folder), `Make test/golden/findings/${code}/folder/ with a pmf.yaml that provokes ${code}.`).toBe(
      true,
    );
    const file = join(cases, code, 'case.txt');
    const commands = existsSync(file) ? commandsIn(readFileSync(file, 'utf8')) : [['check'], ['explain', code]];
    const actual = await inCopyOf(folder, (copy) => transcript(commands, copy));
    expect(actual).toContain(code);
    expect(actual).toBe(golden(file, actual));
  });

  it.each(codes)('%s: the folder provokes the code itself', async (code) => {
    const found = await inCopyOf(join(cases, code, 'folder'), (copy) => runPmf(['check', '-f', 'json'], copy));
    const told: { code: string; severity: string }[] = JSON.parse(found.stdout).findings;
    expect(told.map((finding) => finding.code)).toContain(code);
    expect(found.exitCode).toBe(told.some((finding) => finding.severity === 'error') ? 1 : 0);
  });
});
