import { describe, expect, it } from 'vitest';
import { formats } from '../../src/render/index.js';
import type { Block } from '../../src/report/blocks.js';
import { documentOf, everyBlock, sampleDocument } from '../builders/document.js';

/** The words of a block, wherever it keeps them. */
function wordsIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(wordsIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' && ['text', 'label', 'title', 'caption', 'words', 'show'].includes(key)
      ? [value]
      : wordsIn(value),
  );
}

/** What a reader of either format is left with when all marking is taken away. */
function bare(text: string): string {
  return text
    .replace(/&[a-z]+;|&#x[0-9A-F]+;/g, ' ')
    .replace(/(?<!\\)<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

const kinds = Object.entries(everyBlock);

describe.each(Object.values(formats))('$name', ({ render }) => {
  it.each(kinds)('tells every word of a %s', (_, blocks) => {
    const told = bare(render(documentOf(blocks)));
    for (const words of wordsIn(blocks.filter(({ type }) => type !== 'chart')))
      expect(told).toContain(bare(words).trim());
  });

  it('tells a chart in words and in figures', () => {
    const told = bare(render(documentOf(everyBlock.chart)));
    for (const { title, words, table } of everyBlock.chart) {
      for (const text of [title, words, ...wordsIn(table)]) expect(told).toContain(bare(text).trim());
    }
  });

  it('tells the council, the title, the foot and that a draft is a draft', () => {
    const told = render(sampleDocument({ watermark: 'Draft', blocks: [] }));
    for (const words of ['Northmoor District Council', 'Cabinet: performance', 'Draft', 'pmf 0.1.0']) {
      expect(told).toContain(words);
    }
  });

  it('takes its title from the document where no heading is one', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, id: 'overview', content: [{ type: 'text', text: 'Overview' }] },
    ];
    expect(render(documentOf(blocks))).toMatch(/^# Cabinet: perf|<h1>Cabinet: perf/m);
    expect(render(sampleDocument())).not.toMatch(/^# .*^# |<h1.*<h1/ms);
  });

  it('writes the same bytes for the same report, whatever was written before', () => {
    const first = render(sampleDocument());
    render(sampleDocument({ watermark: 'Draft' }));
    expect(render(structuredClone(sampleDocument()))).toBe(first);
  });

  it('ends lines in a newline alone, and the file in one', () => {
    const text = render(sampleDocument());
    expect(text).not.toMatch(/\r|[ \t]\n|\n\n$/);
    expect(text.endsWith('\n')).toBe(true);
  });
});

it('is asked for by the name and the ending that it has', () => {
  expect(Object.entries(formats).map(([name, format]) => [name, format.name, format.extension])).toEqual([
    ['md', 'md', 'md'],
    ['html', 'html', 'html'],
  ]);
});
