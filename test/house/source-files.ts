import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files under a folder, relative to it, with `/` between folders, sorted. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

/** The text of a TypeScript or JavaScript file without its comments, line for line as it was. */
export function codeOf(path: string): string {
  const blank = (comment: string) => comment.replaceAll(/[^\n]/g, '');
  return readFileSync(path, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, blank)
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** The modules that a file imports with a relative path, as written there. */
export function relativeImports(path: string): readonly string[] {
  return [...codeOf(path).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    ([, specifier = '']) => specifier,
  );
}
