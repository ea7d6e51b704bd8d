import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root, say } from './run.js';

/** Writes examples/northmoor, or the folder that is named, as test/northmoor/ says. */
async function writeExample() {
  const folder = resolve(process.argv[2] ?? join(root, 'examples', 'northmoor'));
  // Beside the packages, so that the bundle finds them.
  const place = mkdtempSync(join(root, 'node_modules', '.northmoor-'));
  try {
    const outfile = join(place, 'write.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['test/northmoor/write.ts'],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    const { writeNorthmoor } = await import(pathToFileURL(outfile).href);
    const { written, removed } = writeNorthmoor(folder);
    say(`${folder}: ${written} files, ${removed} removed that the script no longer names.`);
  } finally {
    rmSync(place, { recursive: true });
  }
}

await writeExample();
