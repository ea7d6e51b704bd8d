import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

const folder = join(root, 'schemas');
const ending = '.schema.json';

/** @typedef {import('json-schema-to-typescript').JSONSchema} Schema */

/** Every schema by the name of its kind (`indicator-entry`), in code-point order, read afresh.
 * @returns {ReadonlyMap<string, Schema>} */
export function readSchemas() {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.sort().map((name) => [name.slice(0, -ending.length), readJson(join(folder, name))]));
}

/** @param {string} path
 * @returns {Schema} */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
