import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './tree.js';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(text);

test('the lock file names no registry, so that every clone installs from its own', () => {
  expect(text).not.toMatch(/"resolved"|"https?:\/\/[^"]*\.tgz"/);
});

test('the lock file names the binaries of every platform; if not, run node bin/dev/lock-platforms.js', () => {
  const asked = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  // Without even one of them, "npm ci" refuses the lock file on every platform.
  expect(asked.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
});

test('versions are exact, so that two clones run the same code', () => {
  const manifest: { readonly [group: string]: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  );
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
