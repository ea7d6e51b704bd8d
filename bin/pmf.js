#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);

if (existsSync(built)) {
  const { main } = await import(built.href);
  const exitCode = await main();
  // an output that failed meanwhile has set its own
  process.exitCode = Math.max(exitCode, Number(process.exitCode ?? 0));
} else {
  process.stderr.write('pmf has not been built yet: run "npm run build" in the folder that holds its package.json.\n');
  process.exitCode = 2;
}
