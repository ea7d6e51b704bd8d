import type { Block, Inlines } from './blocks.js';
import { text } from './blocks.js';
import { proseBlocks } from './prose.js';

/** What an officer wrote as lines of text, each paragraph and item a line. A table in it is said to be left out. */
function linesOfProse(label: string, markdown: string | undefined): readonly Inlines[] {
  if (markdown === undefined || markdown.trim() === '') return [];
  return proseBlocks(markdown, label).flatMap(linesOf);
}

/** The same with its label before the first line. */
export function proseInBrief(label: string, markdown: string | undefined): Inlines {
  const [first, ...more] = linesOfProse(label, markdown);
  if (first === undefined) return [];
  return inLines([[{ type: 'strong', content: text(`${label}: `) }, ...first], ...more]);
}

/** Runs of text, each on a line of its own. */
export function inLines(lines: readonly Inlines[]): Inlines {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): Inlines => (index === 0 ? line : [{ type: 'break' }, ...line]));
}

function linesOf(block: Block): readonly Inlines[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'prose':
    case 'callout':
      return block.blocks.flatMap(linesOf);
    case 'table':
    case 'chart':
    case 'status-counts':
    case 'definitions':
    case 'contents':
      return [text('(A table is left out here.)')];
  }
}
