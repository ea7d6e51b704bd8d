// How dear it is to start pmf, against starting Node alone: CPU of the whole process, user and system together.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuOf, median } from './cpu.js';

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

/** Median CPU of each command in milliseconds, all of them taken in turn so that a busy moment strikes all alike. */
function measure() {
  const commands = [baseline, ...measured].map((command) => ({ ...command, samples: /** @type {number[]} */ ([]) }));
  const sampleOf = (/** @type {readonly string[]} */ args) =>
    cpuOf([process.execPath, ...args], { runs: runsPerSample });
  for (const { args } of commands) sampleOf(args);
  for (let round = 0; round < rounds; round++) {
    for (const { args, samples } of commands) samples.push(sampleOf(args));
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
