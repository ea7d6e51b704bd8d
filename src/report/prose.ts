import MarkdownIt, { type Token } from 'markdown-it';
import type { Block } from './blocks.js';
import { paragraph } from './blocks.js';
import { cleanText } from './clean-text.js';
import { blocksOf, type MarkdownNode } from './markdown-blocks.js';
import { markIn, type SectionMark } from './marks.js';

/** The longest text that is read as prose, in UTF-16 units. */
export const longestProse = 20_000;

// Struck-out text has no block of its own, and shown without its line it would say the opposite: it stays as it was typed.
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'strikethrough']);
reader.validateLink = (href) => /^(https?:\/\/|mailto:|#)/i.test(href);

/** What an officer wrote, as blocks. Its headings count from 1: compose() fits them under the heading they stand below. */
export function proseBlocks(markdown: string, label: string): readonly Block[] {
  const clean = cleanText(markdown);
  const blocks = blocksOf(read(clean.slice(0, longestProse)), { caption: `${label}: table` });
  return clean.length > longestProse
    ? [...blocks, paragraph('The text is longer than a report can show and ends here.', 'note')]
    : blocks;
}

/** A template filled in, as blocks, with the marks that sections left where they stand at top level. */
export function templateParts(markdown: string): readonly (Block | SectionMark)[] {
  return read(markdown).flatMap((node): readonly (Block | SectionMark)[] => {
    const mark = node.name === 'paragraph' ? markIn(node.children[0]?.text ?? '') : undefined;
    return mark ? [mark] : blocksOf([node], { caption: 'Table' });
  });
}

function read(markdown: string): readonly MarkdownNode[] {
  return nest(reader.parse(markdown, {}));
}

type Growing = MarkdownNode & { readonly children: MarkdownNode[] };

function nest(tokens: readonly Token[]): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node = nodeOf(token);
    open.at(-1)?.push(node);
    if (token.nesting > 0) open.push(node.children);
  }
  return root;
}

function nodeOf(token: Token): Growing {
  const name = token.type.replace(/_open$/, '');
  return {
    name,
    level: name === 'heading' ? Number(token.tag.slice(1)) : 0,
    text: token.content,
    href: String(token.attrGet('href') ?? ''),
    align: /right/.test(String(token.attrGet('style') ?? '')) ? 'end' : 'start',
    children: [...nest(token.children ?? [])],
  };
}
