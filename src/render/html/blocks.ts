import type { Block, BlockType, Heading } from '../../report/blocks.js';
import { inert } from '../text/inert.js';
import { chartView } from './chart.js';
import { entryViews } from './contents.js';
import { inlineViews } from './inlines.js';
import { statusView } from './status.js';
import { tableView } from './table.js';

/** What the views of one page share: names that no two of them may bear, and which heading is its title. */
export interface Page {
  readonly title: Heading | undefined;
  readonly newId: (what: string) => string;
}

/** What a template of templates/html/blocks draws; which values it needs, the template says. */
export interface BlockView {
  readonly partial: `blocks/${BlockType}`;
}

export function blockViews(blocks: readonly Block[], page: Page): readonly BlockView[] {
  return blocks.map((block) => ({ partial: `blocks/${block.type}`, ...valuesOf(block, page) }));
}

function valuesOf(block: Block, page: Page): object {
  switch (block.type) {
    case 'heading':
      return { tag: tagOf(block, page), id: block.id, content: inlineViews(block.content) };
    case 'paragraph':
      return { role: block.role, content: inlineViews(block.content) };
    case 'prose':
      return { label: inert(block.label), blocks: blockViews(block.blocks, page) };
    case 'list':
      return { ordered: block.ordered, items: block.items.map((item) => itemView(item, page)) };
    case 'table':
      return tableView(block, page.newId('table'));
    case 'status-counts':
      return countsView(block);
    case 'chart':
      return chartView(block, page.newId('table'));
    case 'callout':
      return { ...statusView(block.tone, block.title), blocks: blockViews(block.blocks, page) };
    case 'definitions':
      return { items: block.items.map((item) => pairView(item.term, item.description)) };
    case 'contents':
      return { id: page.newId('contents'), title: inert(block.title), items: entryViews(block.entries) };
  }
}

/** A page has one title; whatever else claims its level stands one below. */
function tagOf(heading: Heading, page: Page): string {
  if (heading === page.title) return 'h1';
  return `h${Math.min(Math.max(heading.level, 2), 6)}`;
}

/** An item of one paragraph is written without the paragraph, so that short lists stay close. */
function itemView(item: readonly Block[], page: Page): object {
  const [first, ...more] = item;
  const line = first?.type === 'paragraph' ? first : undefined;
  return {
    line: line && inlineViews(line.content),
    blocks: blockViews(line ? more : item, page),
  };
}

function countsView(block: Extract<Block, { type: 'status-counts' }>): object {
  const { before } = block;
  const beside = (count = 0) => before && `${count} in ${inert(before.title)}`;
  return {
    caption: inert(block.caption),
    counts: block.counts.map(({ tone, label, count, before: was }) => ({
      ...statusView(tone, label),
      count,
      before: beside(was),
    })),
    total: block.total,
    before: beside(before?.total),
  };
}

function pairView(term: Heading['content'], description: Heading['content']): object {
  return { term: inlineViews(term), description: inlineViews(description) };
}
