import type { Block, Heading, Inlines, StatusCount, Table } from '../../report/blocks.js';
import { lengthOf } from './columns.js';
import { paintInlines, toned } from './inlines.js';
import { listLines } from './list.js';
import { type Look, narrower } from './look.js';
import { definitionLines, tableLines } from './table.js';
import { indented, wrap } from './wrap.js';

/** Blocks as lines, an empty line between two unless the first heads the second. */
export function blockLines(blocks: readonly Block[], look: Look): readonly string[] {
  const parts = blocks.map((block) => ({ block, lines: linesOf(block, look) })).filter(({ lines }) => lines.length > 0);
  return parts.flatMap(({ lines }, index) => {
    const before = parts[index - 1]?.block;
    return before === undefined || isSmallHeading(before) ? lines : ['', ...lines];
  });
}

/** A small heading stands right above what it heads. */
function isSmallHeading(block: Block): boolean {
  return block.type === 'heading' && block.level > 2;
}

function linesOf(block: Block, look: Look): readonly string[] {
  const { paint, width } = look;
  switch (block.type) {
    case 'heading':
      return headingLines(block, look);
    case 'paragraph':
      return wrap(paintInlines(block.content, paint), width);
    case 'prose':
      return [paint.bold(`${block.label}:`), ...indented(blockLines(block.blocks, narrower(look, 2)), '  ')];
    case 'list':
      return listLines(block, look, closeLines);
    case 'table':
      return tableLines(block, look);
    case 'status-counts':
      return tableLines(countsTable(block.caption, block.counts, block.total), look);
    case 'chart':
      return [paint.bold(block.title), ...wrap(block.words, width), '', ...tableLines(uncaptioned(block), look)];
    case 'callout':
      return [
        paint.bold(toned(block.tone, block.title, paint)),
        ...indented(blockLines(block.blocks, narrower(look, 2)), '  '),
      ];
    case 'definitions':
      return block.items.length === 0 ? [] : definitionLines(block.items, look);
    case 'contents':
      return block.entries.map(({ level, content }) => `${'  '.repeat(level - 1)}${paintInlines(content, paint)}`);
  }
}

/** Within an item blocks stand close. */
function closeLines(blocks: readonly Block[], look: Look): readonly string[] {
  return blocks.flatMap((block) => linesOf(block, look));
}

const rules: Readonly<Record<number, string>> = { 1: '═', 2: '─' };

function headingLines({ level, content }: Heading, { paint, width }: Look): readonly string[] {
  const lines = wrap(paintInlines(content, paint), width);
  const rule = rules[level];
  const under = rule === undefined ? [] : [rule.repeat(Math.max(...lines.map(lengthOf)))];
  return [...lines.map((line) => paint.bold(line)), ...under];
}

/** A chart without a title of its own for its table: the chart's stands above it. */
function uncaptioned({ table }: Extract<Block, { readonly type: 'chart' }>): Table {
  return { ...table, caption: '' };
}

function countsTable(caption: string, counts: readonly StatusCount[], total: number): Table {
  const words = (text: string): Inlines => [{ type: 'text', text }];
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Status', align: 'start', header: true },
      { title: 'Number', align: 'end' },
    ],
    rows: counts.map(({ tone, label, count }) => [[{ type: 'status', tone, text: label }], words(String(count))]),
    total: [words('Total'), words(String(total))],
  };
}
