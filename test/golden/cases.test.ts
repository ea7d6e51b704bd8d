import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { findingsFormats } from '../../src/findings/index.js';
import { formats } from '../../src/render/index.js';
import { commandsIn, golden, inCopyOf, runPmf, transcript } from './run-case.js';

const cases = join(import.meta.dirname, 'cases');

describe('whole commands', () => {
  it.each(readdirSync(cases))('%s', async (name) => {
    const file = join(cases, name, 'case.txt');
    const asked = commandsIn(readFileSync(file, 'utf8'));
    const actual = await inCopyOf(join(cases, name, 'folder'), (copy) => transcript(asked, copy));
    expect(actual).toBe(golden(file, actual));
    expect(actual).not.toContain('exit code 70');
    expect(actual).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it.each([
    { command: 'check', names: Object.keys(findingsFormats) },
    { command: 'report', names: Object.keys(formats) },
  ])('tells every format in the help of $command', async ({ command, names }) => {
    const { stdout } = await runPmf([command, '--help'], cases);
    const line = stdout.split('\n').find((each) => each.includes('--format <'));
    for (const name of names) expect(line).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('shows the help of every command', () => {
    const asked = commandsIn(readFileSync(join(cases, 'help', 'case.txt'), 'utf8')).map((words) => words[0]);
    expect(asked).toEqual(['--help', ...commands.map((command) => command.name)]);
  });
});
