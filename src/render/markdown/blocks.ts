import type { Block, Inlines } from '../../report/blocks.js';
import { markdownTemplates } from '../generated/partials.js';
import { symbols } from '../text/symbols.js';
import { cell, flow, headingLine } from './inlines.js';
import { itemsOf, quoted } from './lines.js';
import { tableLines } from './table.js';

type Anchors = ReadonlyMap<string, string>;

/** Blocks as Markdown, an empty line between them unless they stand close. */
export function writeBlocks(blocks: readonly Block[], anchors: Anchors, between = '\n\n'): string {
  return blocks
    .map((block, index) => {
      if (isToldAgain(block, blocks[index + 1])) return '';
      const again = timesBefore(blocks, index);
      return markdownTemplates[`blocks/${block.type}`](valuesOf(block, anchors, again)).trimEnd();
    })
    .filter((text) => text !== '')
    .join(between);
}

/** Counts whose chart follows: where a picture is its table, the table tells them with their shares. */
function isToldAgain(block: Block, next: Block | undefined): boolean {
  if (block.type !== 'status-counts' || next?.type !== 'chart' || next.data.kind !== 'shares') return false;
  const { parts } = next.data;
  return parts.length === block.counts.length && parts.every((part, at) => part.count === block.counts[at]?.count);
}

/** How many lists of its sort stand right before a list: Markdown joins neighbours unless they are marked differently. */
function timesBefore(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (block?.type !== 'list') return 0;
  return index - 1 - blocks.findLastIndex((other, at) => at < index && !isListOfSort(other, block.ordered));
}

function isListOfSort(block: Block, ordered: boolean): boolean {
  return block.type === 'list' && block.ordered === ordered;
}

function valuesOf(block: Block, anchors: Anchors, again: number): object {
  switch (block.type) {
    case 'heading':
      return { marks: '#'.repeat(Math.min(Math.max(block.level, 1), 6)), words: headingLine(block.content, anchors) };
    case 'paragraph':
      return { note: block.role === 'note', words: flow(block.content, anchors) };
    case 'prose':
      return { lines: quoted(`**${line(block.label)}**\n\n${writeBlocks(block.blocks, anchors)}`) };
    case 'list': {
      const close = block.items.every(isShort);
      const items = block.items.map((item) => writeBlocks(item, anchors, close ? '\n' : '\n\n'));
      return { lines: itemsOf(items, { ordered: block.ordered, again, close }) };
    }
    case 'table':
      return tableLines(block, anchors);
    case 'status-counts':
      return tableLines(countsTable(block), anchors);
    case 'chart':
      return chartValues(block, anchors);
    case 'callout': {
      const title = `**${symbols[block.tone].character} ${line(block.title)}**`;
      return { lines: quoted(`${title}\n\n${writeBlocks(block.blocks, anchors)}`) };
    }
    case 'definitions':
      return { items: block.items.map((item) => pair(item.term, item.description, anchors)) };
    case 'contents':
      return { title: line(block.title), lines: contentsLines(block, anchors) };
  }
}

/** Instead of its picture a chart has its table, under the chart's own title where the two are called the same. */
function chartValues(chart: Extract<Block, { type: 'chart' }>, anchors: Anchors): object {
  const table = tableLines(chart.table, anchors);
  const title = line(chart.title);
  const caption = table.caption === title ? '' : table.caption;
  return { title, words: flow(words(chart.words), anchors), caption, lines: table.lines };
}

function words(text: string): Inlines {
  return [{ type: 'text', text }];
}

function line(text: string): string {
  return cell(words(text), new Map());
}

/** A paragraph, with no more than lists below it. */
function isShort(item: readonly Block[]): boolean {
  return item.every(({ type }, index) => type === (index === 0 ? 'paragraph' : 'list'));
}

function pair(term: Inlines, description: Inlines, anchors: Anchors): object {
  return { term: cell(term, anchors), description: flow(description, anchors).replaceAll('\n', '\n  ') };
}

function countsTable(block: Extract<Block, { type: 'status-counts' }>): Extract<Block, { type: 'table' }> {
  const { before } = block;
  const earlier = (count = 0) => (before ? [words(String(count))] : []);
  return {
    type: 'table',
    caption: block.caption,
    columns: [
      { title: 'Status', align: 'start', header: true },
      { title: 'Number', align: 'end' },
      ...(before ? [{ title: before.title, align: 'end' as const }] : []),
    ],
    rows: block.counts.map(({ tone, label, count, before: was }) => [
      [{ type: 'status', tone, text: label }],
      words(String(count)),
      ...earlier(was),
    ]),
    total: [words('Total'), words(String(block.total)), ...earlier(before?.total)],
  };
}

function contentsLines(block: Extract<Block, { type: 'contents' }>, anchors: Anchors): readonly string[] {
  const top = Math.min(...block.entries.map(({ level }) => level));
  return block.entries.map(({ level, content, id }) => {
    const link = cell([{ type: 'link', href: `#${id}`, content }], anchors);
    return `${'  '.repeat(level - top)}- ${link}`;
  });
}
