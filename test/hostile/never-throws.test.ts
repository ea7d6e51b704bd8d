import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateFindings } from '../../src/load/locate.js';
import { readDocument } from '../../src/load/read-document.js';

const minimal = join(import.meta.dirname, '..', 'minimal');
const valid = readdirSync(minimal, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join(minimal, name), 'utf8'));

/** Reads and locates; what comes out is the same each time, stands in the text, and is a document only without an error. */
function judge(bytes: Uint8Array): void {
  const read = readDocument('x.yaml', bytes);
  const located = locateFindings(read.findings, () => read.text);
  const isFaulty = read.findings.some(({ severity }) => severity === 'error');
  expect(read.document === undefined).toBe(isFaulty);
  expect(readDocument('x.yaml', bytes)).toEqual(read);
  for (const { position, excerpt } of located) {
    if (position === undefined) continue;
    expect(excerpt).toBe(read.text?.split('\n')[position.line - 1]?.replace(/\r$/, ''));
    expect(position.column).toBeGreaterThan(0);
    expect(position.endLine).toBeGreaterThanOrEqual(position.line);
  }
}

/** The same texts on every machine; another seed finds others. */
const seed = 20121031;

const signs = [
  ...'abc019 \t\n\r-:?,[]{}#&*!|>\'"%@`~<=.\\/\u00e9\u200b\uFEFF',
  '- ',
  ': ',
  '\n  ',
  '<<: ',
  '---\n',
  '...\n',
  '!!set ',
  '%YAML 1.1\n',
  '<<<<<<< x\n',
];
const yamlish = fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join(''));
const mutated = fc
  .record({
    text: fc.constantFrom(...valid),
    at: fc.nat(),
    length: fc.nat(12),
    put: fc.oneof(yamlish, fc.string({ unit: 'binary', maxLength: 8 })),
  })
  .map(({ text, at, length, put }) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  });

describe('reading a file never throws', () => {
  it('on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), judge), { seed, numRuns: 500 });
  });

  it('on any text of the signs of YAML', () => {
    fc.assert(
      fc.property(yamlish, (text) => judge(new TextEncoder().encode(text))),
      { seed, numRuns: 1500 },
    );
  });

  it('on valid files with something cut out or put in', () => {
    fc.assert(
      fc.property(mutated, (text) => judge(new TextEncoder().encode(text))),
      { seed, numRuns: 1000 },
    );
  });
});
