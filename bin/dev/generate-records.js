import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { readSchemas } from './read-schemas.js';
import { root } from './run.js';

/** @typedef {import('./read-schemas.js').Schema} Schema */

/** Where the generated types stand, from the root of the project. */
export const recordsPath = 'src/model/records.ts';

const head = `// Generated from schemas/ by "npm run generate". Edit the schemas, not this file.
import type { Day, DayOfMonth } from './day.js';
import type { Id } from './id.js';
`;

/** The types of all kinds of record, as the text of one module. */
export async function recordsSource() {
  const types = [];
  for (const schema of readSchemas().values()) types.push(await typesOf(schema));
  return formatted(readOnly([head, ...types].join('\n').replaceAll(longComment, '/** $1 */')));
}

/** A comment of one line of text, spread over three. */
const longComment = /\/\*\*\n \* (.*)\n \*\//g;

/** @param {Schema} schema */
function typesOf(schema) {
  const name = schema.title ?? '';
  return compile(branded(schema), name, { bannerComment: '', additionalProperties: false, format: false });
}

/** A copy of the schema that names our own types, without what would only add noise to the generated ones.
 * @param {Schema} schema
 * @returns {Schema} */
function branded(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (!isShape(key, value)) return value;
    const { minItems, maxItems, patternProperties, ...kept } = value;
    // A map of ids: what its one pattern allows is what any key holds.
    const open = patternProperties ? { additionalProperties: Object.values(patternProperties)[0] } : {};
    const tsType = brandOf(key, kept);
    return { ...kept, ...open, ...(tsType ? { tsType } : {}) };
  });
}

/** Whether a value met in a schema describes a value; `properties` is no shape, though a field may bear any name.
 * @param {string} key
 * @param {unknown} value */
function isShape(key, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return key !== 'properties' && key !== 'patternProperties';
}

/** @param {string} key
 * @param {Schema} schema */
function brandOf(key, schema) {
  if (schema.format === 'date') return 'Day';
  if (schema.pattern === '^last$') return 'DayOfMonth';
  if (schema.type === 'string' && (key === 'id' || schema['x-refers-to'] !== undefined)) return 'Id';
  return undefined;
}

/** Makes every property and every array of a module read-only.
 * @param {string} source */
function readOnly(source) {
  const file = ts.createSourceFile(recordsPath, source, ts.ScriptTarget.ES2023, true);
  // From the end of the text to its start, and at one place the inner array before the outer.
  const edits = [...editsIn(file)].reverse().sort((a, b) => b.at - a.at);
  return edits.reduce((text, { at, insert }) => text.slice(0, at) + insert + text.slice(at), source);
}

/** @param {ts.Node} node
 * @returns {Iterable<{ at: number, insert: string }>} */
function* editsIn(node) {
  if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
    yield { at: node.getStart(), insert: 'readonly ' };
  }
  if (ts.isArrayTypeNode(node)) yield* editsOfArray(node);
  for (const child of node.getChildren()) yield* editsIn(child);
}

/** @param {ts.ArrayTypeNode} node */
function* editsOfArray(node) {
  const nested = ts.isArrayTypeNode(node.parent);
  yield { at: node.getStart(), insert: nested ? '(readonly ' : 'readonly ' };
  if (nested) yield { at: node.getEnd(), insert: ')' };
}

/** @param {string} source */
function formatted(source) {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'format', `--stdin-file-path=${recordsPath}`];
  const ended = spawnSync(process.execPath, args, { cwd: root, input: source, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`The types made from schemas/ cannot be formatted: ${ended.stderr}`);
  return ended.stdout;
}
