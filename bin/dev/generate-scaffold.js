import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** Where the generated module stands, from the root of the project. */
export const newFolderPath = 'src/scaffold/generated/new-folder.js';

const head = '// Generated from templates/init/ by "npm run generate". Edit the texts there, not this file.\n';
const folder = join(root, 'templates', 'init');

/** The texts that a new data folder starts from, by their path in it, in code-point order, as one ES module. */
export function newFolderSource() {
  const lines = pathsIn(folder).map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(textOf(path))},\n`);
  return `${head}export const newFolderTexts = {\n${lines.join('')}};\n`;
}

/** @param {string} from */
function pathsIn(from) {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(from.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** @param {string} path */
function textOf(path) {
  return readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');
}
