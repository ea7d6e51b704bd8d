import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { readSchemas } from './read-schemas.js';

/** @typedef {import('./read-schemas.js').Schema} Schema */

/** Where the generated validators stand, from the root of the project. */
export const validatorsPath = 'src/check/generated/validators.js';

const head = '// Generated from schemas/ by "npm run generate". Edit the schemas, not this file.\n';

/** What explains a schema to people and decides nothing: left out, there is less to load. */
const annotations = new Set(['$schema', 'title', 'description', 'default', 'examples', 'x-refers-to']);

/** One validating function for each kind, as the text of one ES module that needs no compiler of schemas. */
export function validatorsSource() {
  const schemas = readSchemas();
  const kinds = [...schemas.keys()];
  const ajv = strictAjv();
  for (const [kind, schema] of schemas) ajv.addSchema(bare(schema), kind);
  const functions = Object.fromEntries(kinds.map((kind) => [functionName(kind), kind]));
  return head + withImports(standalone.default(ajv, functions)) + byKind(kinds);
}

/** The validator that all kinds are compiled with: strict, all errors, and data never changed. */
export function strictAjv() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    verbose: false,
    messages: false, // findings are worded by check/, in an officer's words
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(['x-refers-to']);
  addFormats.default(ajv, { mode: 'full', formats: ['date'] });
  return ajv;
}

/** A copy of a schema without its annotations; a field may bear the name of one, so names of fields are passed over.
 * @param {Schema} schema
 * @returns {import('ajv').AnySchemaObject} */
function bare(schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || key === 'properties') return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !annotations.has(name)));
  });
}

/** @param {string} kind */
function functionName(kind) {
  return kind.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Turns what ajv still requires the CommonJS way into imports, which Node, a bundler and vitest all follow.
 * A module's default export may arrive bare or within the module, depending on which of them loads it.
 * @param {string} source */
function withImports(source) {
  /** @type {Map<string, string>} */
  const imported = new Map();
  const body = source.replace(/require\("([^"]+)"\)(\.default)?/g, (_, path, isDefault) => {
    const name = imported.get(path) ?? `module${imported.size}`;
    imported.set(path, name);
    return isDefault ? `(${name}.default ?? ${name})` : name;
  });
  return [...imported].map(([path, name]) => `import ${name} from '${path}.js';\n`).join('') + body;
}

/** @param {readonly string[]} kinds */
function byKind(kinds) {
  const lines = kinds.map((kind) => `  '${kind}': ${functionName(kind)},\n`);
  return `\nexport const validators = {\n${lines.join('')}};\n`;
}
