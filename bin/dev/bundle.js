import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.js';

const dist = join(root, 'dist');

// Packages written as CommonJS expect require() and __filename, which an ES module does not have.
const commonJsNames = [
  "import { createRequire } from 'node:module';",
  'const require = createRequire(import.meta.url);',
  'const __filename = import.meta.filename;',
].join('\n');

/** @satisfies {import('esbuild').BuildOptions} */
const options = {
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts', 'src/index.ts'],
  entryNames: '[name]',
  outdir: dist,
  bundle: true,
  // A command imported dynamically becomes a chunk of its own: start-up is paid by modules loaded.
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: /** @type {const} */ ('esm'),
  platform: /** @type {const} */ ('node'),
  target: 'node20',
  banner: { js: commonJsNames },
  charset: 'utf8',
  legalComments: 'eof',
  metafile: /** @type {const} */ (true),
  logLevel: /** @type {const} */ ('warning'),
};

/** @param {import('esbuild').Metafile} metafile */
function removeOldChunks(metafile) {
  const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
  for (const name of readdirSync(dist)) {
    if (!written.has(name)) rmSync(join(dist, name), { recursive: true });
  }
}

// esbuild has said by then what is wrong and where; its stack would add nothing.
const built = await build(options).catch(() => undefined);
if (built === undefined) {
  process.exitCode = 1;
} else {
  // Only now: a pmf that runs meanwhile still finds the chunks that it imports late.
  removeOldChunks(built.metafile);
}
