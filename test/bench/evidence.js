// What evidence costs against git's own log of the same history: CPU of whole processes, user and system together.
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { addOne, commitCount, logCommand, makeHistory, sizes } from './council-history.js';
import { cpuOf, median } from './cpu.js';

const isLarge = process.argv.includes('--large');
const [size, rounds] = isLarge ? [sizes.large, 3] : [sizes.usual, 11];
// A ratio of medians moved by at most this share between two runs of this script on a two-core machine that was busy with other work.
const margin = 0.2;
const targets = { cold: { target: 3, goal: 2 }, again: { target: Number.POSITIVE_INFINITY, goal: 0.25 } };

/** The stages as the program has them, in one file: what is measured is the code, and not how it is bundled.
 * @param {string} place */
async function bundle(place) {
  const outfile = join(place, 'evidence-of.mjs');
  // packages written as CommonJS expect these names, which an ES module does not have
  const names = [
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    'const __filename = import.meta.filename;',
  ].join('\n');
  await build({
    entryPoints: [fileURLToPath(new URL('evidence-of.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: names },
    logLevel: 'warning',
  });
  return outfile;
}

/** @typedef {{ readonly before: number, readonly entries: number, readonly known: number, readonly changes: number }} Told */
/** @typedef {{ readonly root: string, readonly program: string, readonly toldIn: string }} Places */

/** CPU of the evidence in milliseconds: what the whole process cost, less what it had cost when the folder had been read.
 * @param {Places} places @param {string} [cache] */
function evidence({ root, program, toldIn }, cache) {
  const whole = cpuOf([process.execPath, program, root, toldIn, ...(cache === undefined ? [] : [cache])]);
  /** @type {Told} */
  const told = JSON.parse(readFileSync(toldIn, 'utf8'));
  return { cpu: whole - told.before, told };
}

/** All are taken in turn, so that a busy moment strikes all alike.
 * @param {Places} places @param {string} keptBefore a cache as the commit before the last one left it */
function measure(places, keptBefore) {
  const cache = `${keptBefore}-copy`;
  const sampled = { node: numbers(), log: numbers(), cold: numbers(), again: numbers() };
  let told = evidence(places).told;
  for (let round = 0; round < rounds; round++) {
    sampled.node.push(cpuOf([process.execPath, '-e', '0'], { runs: 3 }));
    sampled.log.push(cpuOf(logCommand(places.root), { runs: isLarge ? 1 : 5 }));
    sampled.cold.push(evidence(places).cpu);
    rmSync(cache, { recursive: true, force: true });
    cpSync(keptBefore, cache, { recursive: true });
    const again = evidence(places, cache);
    sampled.again.push(again.cpu);
    if (JSON.stringify({ ...again.told, before: 0 }) !== JSON.stringify({ ...told, before: 0 })) {
      throw new Error('The evidence with the cache is not that without it.');
    }
    told = again.told;
  }
  const node = median(sampled.node);
  return {
    node,
    log: median(sampled.log),
    cold: node + median(sampled.cold),
    again: node + median(sampled.again),
    told,
  };
}

/** @returns {number[]} */
function numbers() {
  return [];
}

/** @param {ReturnType<typeof measure>} measured @param {number} commits */
function tell({ node, log, cold, again, told }, commits) {
  // git alone ends sooner than Node starts where the history is short: there the start of both stands on both sides
  const against = isLarge
    ? { name: '`git log --raw`', cpu: log }
    : { name: '`node -e 0` and `git log --raw`', cpu: node + log };
  const [ratio, ofFirst] = [cold / against.cpu, again / cold];
  console.log(
    `${told.entries} entries (${told.known} with a known arrival, ${told.changes} changed values) over ${commits} commits.\n`,
  );
  console.log('| | CPU, ms | Ratio | Against | Target (goal) | |\n|---|--:|--:|---|---|---|');
  row('`node -e 0`', node);
  row('`git log --raw`, thrown away', log);
  row('evidence for every entry', cold, [
    ratio,
    against.name,
    `${targets.cold.target} (${targets.cold.goal})`,
    verdict(ratio, targets.cold),
  ]);
  if (!isLarge) row('the same', cold, [cold / log, '`git log --raw`']);
  row("the same without Node's start", cold - node, [(cold - node) / log, '`git log --raw`']);
  row('evidence after one new commit, with the cache', again, [
    ofFirst,
    'without the cache',
    `(${targets.again.goal})`,
    verdict(ofFirst, targets.again),
  ]);
  row("the same without Node's start", again - node, [(again - node) / (cold - node), 'without the cache']);
  console.log(
    `\nMedians of ${rounds} samples, user + system, Node ${process.versions.node}; margin ${margin * 100} %.`,
  );
  if (verdict(ratio, targets.cold) === 'missed') process.exitCode = 1;
}

/** @param {string} name @param {number} cpu @param {readonly [number, string, string?, string?]} [compared] */
function row(name, cpu, compared) {
  const [ratio, against = '', target = '', word = ''] = compared ?? [undefined];
  console.log(`| ${name} | ${cpu.toFixed(0)} | ${ratio?.toFixed(2) ?? ''} | ${against} | ${target} | ${word} |`);
}

/** @param {number} ratio @param {{ readonly target: number, readonly goal: number }} of */
function verdict(ratio, { target, goal }) {
  if (ratio <= goal) return 'goal met';
  if (!Number.isFinite(target)) return 'goal missed';
  return ratio <= target * (1 + margin) ? 'target met' : 'missed';
}

async function compare() {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-bench-')));
  try {
    const root = join(place, 'council');
    const places = { root, program: await bundle(place), toldIn: join(place, 'told.json') };
    makeHistory(root, size);
    const kept = join(place, 'kept');
    evidence(places, kept);
    addOne(root, size);
    tell(measure(places, kept), commitCount(root));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

await compare();
