import type { Block, Heading, Inlines } from '../../report/blocks.js';
import { inert } from './inert.js';

/** The words of a line, without what sets them off. */
export function plainText(inlines: Inlines): string {
  return inert(inlines.map(plainInline).join('')).trim();
}

/** Headings wherever they stand, in reading order. */
export function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [block] : headingsIn(blocksWithin(block))));
}

function blocksWithin(block: Exclude<Block, Heading>): readonly Block[] {
  if (block.type === 'prose' || block.type === 'callout') return block.blocks;
  return block.type === 'list' ? block.items.flat() : [];
}

function plainInline(inline: Inlines[number]): string {
  if (inline.type === 'break') return ' ';
  return 'text' in inline ? inline.text : plainText(inline.content);
}
