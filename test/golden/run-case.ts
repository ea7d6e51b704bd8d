import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.js';
import { copyInto, inRepository } from '../builders/repository.js';
import { commitsOf, makeCommits } from './make-commits.js';
import { makeFiles } from './make-files.js';

/** What one command line printed and how it ended. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Runs a command line in this process, in that folder, on a fixed day, with no terminal. */
export async function runPmf(
  args: readonly string[],
  workingFolder: string,
  env: Record<string, string> = {},
): Promise<Ran> {
  const out = { stdout: '', stderr: '' };
  const exitCode = await main({
    args,
    env: { PATH: process.env.PATH, ...env },
    workingFolder,
    stdout: { isTerminal: false, write: (text) => (out.stdout += text) },
    stderr: { isTerminal: false, write: (text) => (out.stderr += text) },
    now: () => new Date('2012-10-31T12:00:00Z'),
  });
  return { ...out, exitCode };
}

/** A copy of a folder outside any repository, or in one of its own with the case's commits; gone when `use` is done. */
export async function inCopyOf<Result>(folder: string, use: (copy: string) => Promise<Result>): Promise<Result> {
  const steps = commitsOf(dirname(folder));
  if (steps) {
    return inRepository((repository) => {
      copyInto(repository, folder);
      makeFiles(dirname(folder), repository.dataFolder);
      makeCommits(repository, steps);
      return use(repository.dataFolder);
    });
  }
  const copy = mkdtempSync(join(tmpdir(), 'pmf-golden-'));
  try {
    if (existsSync(folder)) cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    makeFiles(dirname(folder), copy);
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The commands of a case: its lines that start with `$ pmf`. Words are parted by spaces; a case needs no quoting. */
export function commandsIn(caseText: string): readonly string[][] {
  return [...caseText.matchAll(/^\$ pmf ?(.*)$/gm)].map((match) =>
    (match[1] ?? '').split(' ').filter((word) => word !== ''),
  );
}

/** A whole session as one readable text: each command, what it printed, how it ended. */
export async function transcript(commands: readonly (readonly string[])[], folder: string): Promise<string> {
  const parts: string[] = [];
  for (const command of commands) {
    const ran = await runPmf(command, folder);
    const streams = [ran.stdout && `--- stdout\n${ran.stdout}`, ran.stderr && `--- stderr\n${ran.stderr}`]
      .filter(Boolean)
      .join('');
    parts.push(`$ pmf ${command.join(' ')}\n${streams.replaceAll(folder, '<folder>')}--- exit code ${ran.exitCode}\n`);
  }
  return parts.join('\n');
}

/** The golden text, after writing the new one where `UPDATE_GOLDEN=1` asks for it. */
export function golden(path: string, actual: string): string | undefined {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
