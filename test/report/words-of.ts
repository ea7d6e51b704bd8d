import type { Block, Inlines } from '../../src/report/blocks.js';
import { plainText } from '../../src/report/markdown-blocks.js';

/** The blocks as plain lines, a line each: what a reader of the report would read aloud. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(lineOf);
}

const row = (cells: readonly Inlines[]): string => cells.map(plainText).join(' | ');

function lineOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${plainText(block.content)}`];
    case 'paragraph':
      return [plainText(block.content)];
    case 'prose':
      return [`${block.label}:`, ...linesOf(block.blocks)];
    case 'callout':
      return [`[${block.title}]`, ...linesOf(block.blocks)];
    case 'list':
      return block.items.flatMap((item) => linesOf(item).map((line) => `- ${line}`));
    case 'table':
      return [
        block.caption,
        row(block.columns.map(({ title }) => [{ type: 'text', text: title }])),
        ...block.rows.map(row),
        ...(block.total ? [row(block.total)] : []),
      ];
    case 'status-counts':
      return [
        `${block.caption}: ${block.counts.map(({ label, count }) => `${label} ${count}`).join(', ')}, total ${block.total}`,
      ];
    case 'chart':
      return [block.title, block.words, ...lineOf(block.table)];
    case 'definitions':
      return block.items.map(({ term, description }) => `${plainText(term)}: ${plainText(description)}`);
    case 'contents':
      return [block.title, ...block.entries.map(({ level, content, id }) => `${level} ${plainText(content)} #${id}`)];
  }
}
