import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** Where the generated modules stand, from the root of the project. */
export const newFolderPath = 'src/scaffold/generated/new-folder.js';
export const ciTextsPath = 'src/scaffold/generated/ci-texts.js';

/** The texts that a new data folder starts from, by their path in it. */
export function newFolderSource() {
  return moduleOf('newFolderTexts', 'init');
}

/** The texts that run pmf on a host of repositories: `<host>/<path in the repository>`, and the scripts in them. */
export function ciTextsSource() {
  return moduleOf('ciTexts', 'ci');
}

/** The texts of a folder of templates/ by their path in it, in code-point order, as one ES module.
 * @param {string} name
 * @param {string} from */
function moduleOf(name, from) {
  const folder = join(root, 'templates', from);
  const head = `// Generated from templates/${from}/ by "npm run generate". Edit the texts there, not this file.\n`;
  const lines = pathsIn(folder).map(
    (path) => `  ${JSON.stringify(path)}: ${JSON.stringify(textOf(join(folder, path)))},\n`,
  );
  return `${head}export const ${name} = {\n${lines.join('')}};\n`;
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
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}
