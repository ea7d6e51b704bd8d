#!/usr/bin/env node
// What .pre-commit-hooks.yaml runs: "pmf check", with the arguments that the hook is given. pre-commit clones this
// repository, where dist/ is not kept, and .npmrc forbids the install scripts that could have made it: so the first run
// in a clone makes it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './run.js';

const built = join(root, 'dist', 'main.js');

function build() {
  say('Building pmf, once for this version of the hook');
  // npm is a script on Windows, which only a shell starts; nothing of what it is given comes from outside
  const npm = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return npm.status === 0 && existsSync(built);
}

/** @param {readonly string[]} options */
function check(options) {
  const pmf = join(root, 'bin', 'pmf.js');
  return spawnSync(process.execPath, [pmf, 'check', ...options], { stdio: 'inherit' }).status ?? 1;
}

if (existsSync(built) || build()) {
  process.exitCode = check(process.argv.slice(2));
} else {
  say('pmf could not be built: it needs npm, and Node 20.19 or later.');
  process.exitCode = 2;
}
