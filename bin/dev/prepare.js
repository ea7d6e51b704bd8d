import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, say, step } from './run.js';

const oldestNode = { major: 20, minor: 19 };

/** Brings a clone to the point where it can run: packages, generated code, bundle. Returns whether it got there. */
export function prepare() {
  return prepareToGenerate() && step('Generating types and validators', ['bin/dev/generate.js']) && bundle();
}

/** As prepare(), but refuses when the checked-in types no longer fit the schemas, instead of mending them unseen. */
export function prepareUnchanged() {
  return prepareToGenerate() && areTypesCurrent() && prepare();
}

/** Brings a clone to the point where its code can be generated and read. */
export function prepareToGenerate() {
  return isNodeNewEnough() && installIfMissing();
}

/** Whether the checked-in types are what the schemas generate. */
export function areTypesCurrent() {
  return step('Comparing the types with the schemas', ['bin/dev/generate.js', '--check']);
}

function bundle() {
  return step('Building dist/', ['bin/dev/bundle.js']);
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const { major: oldest, minor: oldestMinor } = oldestNode;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return true;
  say(
    `pmf needs Node ${oldest}.${oldestMinor} or newer, and this is Node ${process.versions.node}: install a newer one.`,
  );
  return false;
}

function installIfMissing() {
  if (isInstalled()) return true;
  // npm names its own script when it runs one of ours; spawning "npm" itself would need a shell on Windows.
  const npm = process.env.npm_execpath;
  if (npm !== undefined) return step('Installing packages (npm ci)', [npm, 'ci', '--loglevel=error', '--no-progress']);
  say('The packages are missing or older than package-lock.json: run "npm ci" first.');
  return false;
}

function isInstalled() {
  const lock = join(root, 'package-lock.json');
  // Written by npm at the end of each install, so that a broken-off one does not count.
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}
