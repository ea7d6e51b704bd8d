import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Prints one line on stderr, where progress belongs.
 * @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a script with this Node and lets it speak for itself. Returns its exit code.
 * @param {readonly string[]} script the file, relative to the root, and its arguments
 * @param {NodeJS.ProcessEnv} [env] */
export function show(script, env = process.env) {
  const ended = spawnSync(process.execPath, script, { cwd: root, stdio: 'inherit', env });
  return ended.status ?? 1;
}

/** Runs a script with this Node under a title; what it said is shown only when it failed. Returns whether it went well.
 * @param {string} title
 * @param {readonly string[]} script the file, relative to the root, and its arguments */
export function step(title, script) {
  say(title);
  const ended = spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (ended.status === 0) return true;
  process.stderr.write(`${ended.stdout}${ended.stderr}`);
  if (ended.error) say(ended.error.message);
  return false;
}
