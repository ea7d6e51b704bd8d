import { prepareUnchanged } from './prepare.js';
import { show } from './run.js';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];

/** @param {readonly string[]} args of this script: `--zones`, or what vitest is to be told */
function runTests(args) {
  if (args[0] === '--zones') return show([...vitest, '--project', 'zone *', ...args.slice(1)], inEveryZone());
  // A run of chosen tests is a quick look: the other time zones are for the whole suite.
  return args.length > 0 ? show([...vitest, ...args]) : show(vitest, inEveryZone());
}

function inEveryZone() {
  return { ...process.env, PMF_TEST_ZONES: 'every' };
}

process.exitCode = prepareUnchanged() ? runTests(process.argv.slice(2)) : 1;
