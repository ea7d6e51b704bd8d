import { describe, expect, it } from 'vitest';
import { everyShape } from './shapes.js';

const length = 50_000;
const limit = 50;

const inSchemas = everyShape.flatMap(({ shape }) =>
  [shape.pattern ?? [], Object.keys(shape.patternProperties ?? {})].flat(),
);
const patterns = [...new Set(inSchemas)].sort();

/** Long texts that nearly match, so that a pattern that can go back tries every way there is. */
const hostile = [
  'a',
  'A0',
  'a-',
  '-',
  '2',
  '20',
  '2012-',
  '@',
  'a@',
  '/',
  'a/',
  '.',
  'a.',
  ' ',
  '\u00e9',
  '#0',
  '\u{1F600}',
]
  .map((part) => part.repeat(length / part.length))
  .flatMap((text) => [text, `${text}!`, `${text}\n`, `a${text}\u0000`, `2012${text}`]);

/** The least time of three in milliseconds: a busy machine makes a run longer, never shorter. */
function slowest(pattern: RegExp, texts: readonly string[]): number {
  return Math.max(...texts.map((text) => Math.min(...[1, 2, 3].map(() => timed(pattern, text)))));
}

function timed(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

describe('patterns of the schemas', () => {
  it('are found', () => expect(patterns.length).toBeGreaterThan(8));

  it.each(patterns)('%s judges 50,000 characters in under 50 ms', (pattern) => {
    expect(slowest(new RegExp(pattern, 'u'), hostile)).toBeLessThan(limit);
  });

  it.each(patterns)('%s is tied to both ends of the text', (pattern) => expect(pattern).toMatch(/^\^.*\$$/));

  it('would be told apart from one that goes back', () => {
    expect(slowest(/a+$/u, [`${'a'.repeat(length / 3)}!`])).toBeGreaterThan(limit);
  });
});
