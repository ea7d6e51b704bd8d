import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.js';
import { root, say, show } from './run.js';

const folder = join('examples', 'northmoor');
const out = join(root, 'reports', 'northmoor');

/** Runs the main job as an officer would type it. Returns its exit code. */
function report() {
  const args = ['report', '--quarter', 'Q2', '-C', folder, '--out', out];
  say(`Running: pmf report --quarter Q2 -C ${folder} --out ${out}`);
  return show([join('bin', 'pmf.js'), ...args]);
}

function sayWhere() {
  const index = join(out, 'index.html');
  if (!existsSync(index)) return;
  say('');
  say('The reports are made. Open this file in a web browser:');
  process.stdout.write(`${index}\n`);
  say(`or this address: ${pathToFileURL(index)}`);
}

process.exitCode = prepare() ? report() : 1;
if (process.exitCode === 0) sayWhere();
