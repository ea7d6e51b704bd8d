import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { root } from './run.js';

/** Where the generated modules stand, from the root of the project. */
export const partialsPath = 'src/render/generated/partials.js';
export const bodyTemplatesPath = 'src/report/generated/body-templates.js';

const head = '// Generated from templates/ by "npm run generate". Edit the templates, not this file.\n';

// Handlebars comes with a helper that writes to the log: it goes, so that no template can.
const builder = `function build(compile) {
  const room = Handlebars.create();
  room.unregisterHelper('log');
  room.partials = compile(room);
  return room.partials;
}
`;

/** @typedef {readonly { name: string, text: string }[]} Texts */

/** All partials of Markdown and HTML, compiled, as the text of one ES module. */
export function partialsSource() {
  const html = [...textsIn('templates/html', '.hbs'), ...style()];
  const markdown = textsIn('templates/markdown', '.hbs');
  return [
    head,
    "import Handlebars from 'handlebars/runtime.js';\n",
    builder,
    room('htmlTemplates', html, { noEscape: false }),
    // Markdown is escaped by src/render/markdown/, which knows whether a text stands in a cell or starts a line.
    room('markdownTemplates', markdown, { noEscape: true }),
  ].join('\n');
}

/** The templates of bodies by name, as the text of one ES module: the report's code reads no file. */
export function bodyTemplatesSource() {
  const lines = textsIn('templates/bodies', '.md.hbs').map(
    ({ name, text }) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},\n`,
  );
  return `${head}export const bodyTemplates = {\n${lines.join('')}};\n`;
}

/** The files of the style in the order in which they must stand: of two rules of one weight the later one counts. */
const styles = [
  'colours',
  'page',
  'text',
  'status',
  'tables',
  'charts',
  'trend',
  'pictures',
  'contents',
  'chosen-colours',
  'paper',
];
const comments = /\/\*[\s\S]*?\*\/\n*/g;

/** The style and its hash as partials of fixed text: the page holds the one and its security policy names the other. */
function style() {
  const text = styles.map((name) => readText(`templates/html/style/${name}.css`).replace(comments, '')).join('\n');
  const hash = createHash('sha256').update(`\n${text}`).digest('base64');
  return [
    { name: 'style', text: `\n${text}` },
    { name: 'style-hash', text: `sha256-${hash}` },
  ];
}

/** An own Handlebars with these partials, which are its templates at the same time.
 * @param {string} name
 * @param {Texts} texts
 * @param {{ noEscape: boolean }} escaping */
function room(name, texts, escaping) {
  const entries = texts.map(
    (each) => `  ${JSON.stringify(each.name)}: room.template(${compiled(each.name, each.text, escaping)}),\n`,
  );
  return `export const ${name} = build((room) => ({\n${entries.join('')}}));\n`;
}

/** @param {string} name
 * @param {string} text
 * @param {{ noEscape: boolean }} escaping */
function compiled(name, text, escaping) {
  if (/\{\{~?[{&]/.test(text)) throw new Error(`templates: ${name} writes a value unescaped. Use {{value}}.`);
  return Handlebars.precompile(text, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { log: false, helperMissing: false, blockHelperMissing: false },
    preventIndent: true,
    ...escaping,
  });
}

/** The files below a folder with that ending, named by their way from it, in one order on every machine.
 * The newline that ends a file is not part of its text.
 * @param {string} folder
 * @param {string} ending
 * @returns {Texts} */
function textsIn(folder, ending) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ name: path.slice(0, -ending.length), text: readText(`${folder}/${path}`).replace(/\n$/, '') }));
}

/** @param {string} path */
function readText(path) {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}
