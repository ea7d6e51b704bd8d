import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '..', '..');

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as an officer would, without a day from the environment. */
export function runBuilt(...args: readonly string[]): Run {
  const { PMF_TODAY: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'bin', 'pmf.js'), ...args], {
    encoding: 'utf8',
    env,
  });
  return { exitCode: status, stdout, stderr };
}
