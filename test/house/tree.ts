import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Texts by path, with `/` between folders. */
export type Tree = Readonly<Record<string, string>>;

/** The folder that holds package.json, ending in a separator. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the tree into a temporary folder that goes when the test ends. Returns its path. */
export function plant(tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'pmf-house-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
