import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { SchemaKind, Validate } from '../../src/check/generated/validators.js';
import * as generated from '../../src/check/generated/validators.js';
import { minimal, minimalFiles } from './minimal.js';
import { schemas } from './shapes.js';

const { validators } = generated;
const generatedPath = fileURLToPath(new URL('../../src/check/generated/validators.js', import.meta.url));
const kinds = Object.keys(minimalFiles) as SchemaKind[]; // the table is typed by the same set

/** The validators as a bundle of ES modules has them, where nothing can be required. */
async function bundled(): Promise<Readonly<Record<SchemaKind, Validate>>> {
  const folder = await mkdtemp(join(tmpdir(), 'pmf-bundle-'));
  try {
    const options = { bundle: true, format: 'esm', platform: 'node', target: 'node20', write: false } as const;
    const { outputFiles } = await build({ ...options, entryPoints: [generatedPath] });
    const [bundle] = outputFiles;
    const path = join(folder, 'validators.mjs');
    await writeFile(path, bundle?.contents ?? '');
    return (await import(pathToFileURL(path).href)).validators;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the validators', () => {
  it('are one for each schema, each with a minimal record', () => {
    expect(Object.keys(validators).sort()).toEqual([...schemas.keys()].sort());
    expect([...kinds].sort()).toEqual([...schemas.keys()].sort());
  });

  it.each(kinds)('take the minimal %s', (kind) => {
    expect(validators[kind](minimal(kind)), JSON.stringify(validators[kind].errors)).toBe(true);
  });

  it.each(kinds)('miss each required field of %s', (kind) => {
    for (const field of schemas.get(kind)?.required ?? []) {
      expect(validators[kind](minimal(kind, { [field]: undefined })), field).toBe(false);
      expect(validators[kind].errors).toMatchObject([{ keyword: 'required', params: { missingProperty: field } }]);
    }
  });

  it('stand alone by name as well as in the table', () => {
    expect(generated.indicatorEntry).toBe(validators['indicator-entry']);
  });

  it('tell nothing but the place, the keyword and what was expected: the words are ours', () => {
    validators.owner({ title: 'Head of Housing' });
    expect(Object.keys(validators.owner.errors?.[0] ?? {}).sort()).toEqual([
      'instancePath',
      'keyword',
      'params',
      'schemaPath',
    ]);
  });

  it('work in a bundle as they do here', async () => {
    const inBundle = await bundled();
    const wrong = minimal('plan', { from: '2013-02-30', title: 'x'.repeat(201), parent: 7 });
    for (const kind of kinds) expect(inBundle[kind](minimal(kind)), kind).toBe(true);
    expect(inBundle.plan(wrong)).toBe(false);
    validators.plan(wrong);
    expect(inBundle.plan.errors).toEqual(validators.plan.errors);
  });
});
