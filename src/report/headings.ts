import type { Block, Heading } from './blocks.js';
import { plainText } from './markdown-blocks.js';
import { idGiver } from './slug.js';

/** The level down to which contents list headings: sections and their parts. */
const deepestListed = 3;
/** More lines of contents than help anybody. */
const mostListed = 24;
const deepestLevel = 6;

/**
 * Gives every heading and chart its id and every heading its level in the finished report. Levels are depths in the outline,
 * so none is ever skipped, whatever template and commentary say; the first heading is the report's title and alone has level 1.
 */
export function settleHeadings(blocks: readonly Block[]): readonly Block[] {
  const place = outline();
  const giveId = idGiver();
  let above = 1;

  const settle = (block: Block, base: number | undefined): Block => {
    switch (block.type) {
      case 'heading':
        if (base === undefined) above = block.level;
        return { ...block, level: place(block.level + (base ?? 0)), id: giveId(plainText(block.content)) };
      case 'chart':
        return { ...block, id: giveId(block.id) };
      case 'prose':
        // commentary starts below the heading that it stands under
        return { ...block, blocks: block.blocks.map((each) => settle(each, above)) };
      case 'callout':
        return { ...block, blocks: block.blocks.map((each) => settle(each, base)) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map((each) => settle(each, base))) };
      default:
        return block;
    }
  };
  return blocks.map((block) => settle(block, undefined));
}

/** Fills each list of contents from the finished headings, the title and those in commentary left out. */
export function fillContents(blocks: readonly Block[]): readonly Block[] {
  const entries = listed(blocks).map(({ level, content, id }) => ({ level, content, id }));
  return blocks.map((block) => (block.type === 'contents' ? { ...block, entries } : block));
}

/** Sections and their parts; of a long report its sections alone, wherever the template puts them. */
function listed(blocks: readonly Block[]): readonly Heading[] {
  const all = blocks
    .filter((block) => block.type === 'heading')
    .filter(({ level }) => level > 1 && level <= deepestListed);
  return all.length <= mostListed ? all : all.filter(({ level, opensSection }) => level === 2 || opensSection === true);
}

/** Turns the levels that headings ask for into depths. The title stands above all others. */
function outline(): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while (open.length > 1 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(open.length === 0 ? 0 : level);
    return Math.min(open.length, deepestLevel);
  };
}
