// How dear it is to start pmf, against starting Node alone: CPU of the whole process, user and system together.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pmf = join(root, 'bin', 'pmf.js');

const rounds = 21;
// Shells count CPU in whole milliseconds, so each sample is the sum of some runs.
const runsPerSample = 5;
// A ratio of medians moved by at most this much between runs of this script on a busy two-core machine.
const margin = 0.05;
const target = 1.4;
const goal = 1.25;

const baseline = { name: '`node -e 0`', args: ['-e', '0'] };
const measured = [
  { name: '`pmf --help`', args: [pmf, '--help'] },
  { name: '`pmf --version`', args: [pmf, '--version'] },
];

/** CPU of one run in milliseconds. Node cannot ask what its children cost; the shell's `times` can.
 * @param {readonly string[]} args */
function cpuOf(args) {
  const script = 'for ((i = 0; i < RUNS; i++)); do "$@" >/dev/null || exit 1; done; times';
  const env = { ...process.env, LC_ALL: 'C', RUNS: String(runsPerSample) };
  const said = execFileSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8', env });
  const ofChildren = said.trim().split('\n').at(-1) ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`The shell's "times" answered "${ofChildren}", not user and system time.`);
  const seconds = parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
  return (seconds * 1000) / runsPerSample;
}

/** @param {readonly number[]} numbers of odd length */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] ?? Number.NaN;
}

/** Median CPU of each command in milliseconds, all of them taken in turn so that a busy moment strikes all alike. */
function measure() {
  const commands = [baseline, ...measured].map((command) => ({ ...command, samples: /** @type {number[]} */ ([]) }));
  for (const { args } of commands) cpuOf(args);
  for (let round = 0; round < rounds; round++) {
    for (const { args, samples } of commands) samples.push(cpuOf(args));
  }
  return commands.map(({ name, samples }) => ({ name, cpu: median(samples) }));
}

/** @param {number} ratio */
function verdict(ratio) {
  if (ratio <= goal) return 'goal met';
  return ratio <= target + margin ? 'target met' : 'missed';
}

function compare() {
  const [node, ...others] = measure();
  if (node === undefined) throw new Error('Nothing was measured.');
  console.log(`| Command | CPU, ms | Against ${node.name} | Target (goal) | |\n|---|--:|--:|--:|---|`);
  console.log(`| ${node.name} | ${node.cpu.toFixed(1)} | 1.00 | | |`);
  for (const { name, cpu } of others) {
    const ratio = cpu / node.cpu;
    console.log(`| ${name} | ${cpu.toFixed(1)} | ${ratio.toFixed(2)} | ${target} (${goal}) | ${verdict(ratio)} |`);
    if (verdict(ratio) === 'missed') process.exitCode = 1;
  }
  console.log(
    `\nMedians of ${rounds} samples of ${runsPerSample} runs, user + system, Node ${process.versions.node}; margin ${margin}.`,
  );
}

if (existsSync(join(root, 'dist', 'main.js'))) {
  compare();
} else {
  console.error('There is no dist/ to measure: run "npm run build" first.');
  process.exitCode = 2;
}
