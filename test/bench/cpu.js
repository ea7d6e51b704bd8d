import { execFileSync } from 'node:child_process';

/** CPU of one command in milliseconds, user and system, its children's among it. Node cannot ask what its children cost; the shell's `times` can.
 * @param {readonly string[]} command
 * @param {{ readonly runs?: number, readonly env?: NodeJS.ProcessEnv }} [how] */
export function cpuOf(command, { runs = 1, env = process.env } = {}) {
  const script = 'for ((i = 0; i < RUNS; i++)); do "$@" >/dev/null || exit 1; done; times';
  const given = { ...env, LC_ALL: 'C', RUNS: String(runs) };
  const said = execFileSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8', env: given });
  const ofChildren = said.trim().split('\n').at(-1) ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`The shell's "times" answered "${ofChildren}", not user and system time.`);
  const seconds = parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return (seconds * 1000) / runs;
}

/** @param {readonly number[]} numbers of odd length */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] ?? Number.NaN;
}
