import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { historyRules } from '../../src/assess/rules/index.js';
import { checkPages } from '../../src/check/pages.js';
import { loadPages } from '../../src/load/pages.js';
import { makeFiles } from '../golden/make-files.js';
import { checkCopyOf } from './check-files.js';

const cases = join(import.meta.dirname, '..', 'golden', 'findings');
const pages = [...loadPages, ...checkPages];

/** Where a fault cannot stand alone: the first twenty are told before the rest are counted. */
const alsoThere: Readonly<Record<string, readonly string[]>> = { 'more-faults': ['unknown-field'] };

describe('the folder of each code', () => {
  it.each(pages)('$code is told there, in its severity, and nothing else is', async ({ code, severity }) => {
    const folder = join(cases, code);
    const { findings } = await checkCopyOf(join(folder, 'folder'), (copy) => makeFiles(folder, copy));
    expect(findings).toContainEqual(expect.objectContaining({ code, severity }));
    const others = findings.map((finding) => finding.code).filter((other) => other !== code);
    expect([...new Set(others)]).toEqual(alsoThere[code] ?? []);
  });

  it('stands there for no code twice', () => {
    expect(new Set(pages.map(({ code }) => code)).size).toBe(pages.length);
  });
});

describe('the page of each code', () => {
  it.each([...pages, ...historyRules])('$code tells why and what to do in sentences', ({ code, why, remedy }) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [why, remedy]) {
      expect(text).toMatch(/^[A-Z"].*[.]$|^[A-Z].*: .*[^.]$/s);
      expect(text).not.toMatch(/invalid|illegal|forbidden|\bJSON\b/i);
    }
  });
});
