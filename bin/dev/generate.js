import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bodyTemplatesPath, bodyTemplatesSource, partialsPath, partialsSource } from './generate-partials.js';
import { recordsPath, recordsSource } from './generate-records.js';
import { ciTextsPath, ciTextsSource, newFolderPath, newFolderSource } from './generate-scaffold.js';
import { validatorsPath, validatorsSource } from './generate-validators.js';
import { root, say } from './run.js';

/** What is made afresh in each clone and not checked in: where it goes and how its text is made.
 * @type {readonly { path: string, source: () => string }[]} */
const madeAfresh = [
  { path: validatorsPath, source: validatorsSource },
  { path: partialsPath, source: partialsSource },
  { path: bodyTemplatesPath, source: bodyTemplatesSource },
  { path: newFolderPath, source: newFolderSource },
  { path: ciTextsPath, source: ciTextsSource },
];

/** Writes only what differs, so that nothing that watches the file wakes for nothing.
 * @param {string} path
 * @param {string} text */
function write(path, text) {
  if (isCurrent(path, text)) return;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** @param {string} path
 * @param {string} text */
function isCurrent(path, text) {
  return existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
}

async function check() {
  if (isCurrent(recordsPath, await recordsSource())) return 0;
  say(`${recordsPath} is not what schemas/ generates: run "npm run generate" and commit the file.`);
  return 1;
}

async function generate() {
  write(recordsPath, await recordsSource());
  for (const { path, source } of madeAfresh) write(path, source());
  return 0;
}

process.exitCode = await (process.argv.includes('--check') ? check() : generate());
