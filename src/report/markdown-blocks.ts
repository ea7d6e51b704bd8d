import { type Block, type Column, heading, type Inline, type Inlines, paragraph, text } from './blocks.js';

/** What Markdown says, as a tree: the reader's tokens with what stands between an opening and a closing one inside it. */
export interface MarkdownNode {
  /** The name of the token, without `_open`. */
  readonly name: string;
  /** Of a heading 1 to 6, of anything else 0. */
  readonly level: number;
  readonly text: string;
  readonly href: string;
  readonly align: 'start' | 'end';
  readonly children: readonly MarkdownNode[];
}

/** More columns than a page holds; such a table is a slip or an attack, and its text is told cell by cell. */
const mostColumns = 20;

export interface BlockOptions {
  /** What tables are called that the text itself does not name. */
  readonly caption: string;
}

export function blocksOf(nodes: readonly MarkdownNode[], options: BlockOptions): readonly Block[] {
  return nodes.flatMap((node) => blockOf(node, options));
}

function blockOf(node: MarkdownNode, options: BlockOptions): readonly Block[] {
  switch (node.name) {
    case 'paragraph':
      return filled(inlinesOf(node.children)).map((content) => paragraph(content));
    case 'heading':
      return filled(inlinesOf(node.children)).map((content) => heading(node.level, content));
    case 'bullet_list':
    case 'ordered_list':
      return [listOf(node, options)];
    case 'blockquote':
      return [{ type: 'callout', tone: 'neutral', title: 'Quotation', blocks: unquoted(inside(node, options)) }];
    case 'fence':
    case 'code_block':
      return [paragraph(codeLines(node.text))];
    case 'table':
      return tableOf(node, options);
    default:
      return [];
  }
}

function filled(content: Inlines): readonly Inlines[] {
  return content.length > 0 ? [content] : [];
}

function listOf(node: MarkdownNode, options: BlockOptions): Block {
  const items = node.children.map((item) => inside(item, options));
  return { type: 'list', ordered: node.name === 'ordered_list', items };
}

/** What stands in a list or a quotation. A heading in there heads no part of the report: it is a line in bold. */
function inside(node: MarkdownNode, options: BlockOptions): readonly Block[] {
  return blocksOf(node.children, options).map((block) =>
    block.type === 'heading' ? paragraph([{ type: 'strong', content: block.content }]) : block,
  );
}

/** A quotation in a quotation is shown as one: boxes within boxes say nothing to a reader. */
function unquoted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'callout' ? block.blocks : [block]));
}

function codeLines(code: string): Inlines {
  const lines = code.replace(/\n+$/, '').split('\n');
  return lines.flatMap(
    (line, index): Inlines => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'code', text: line } as const]),
    ],
  );
}

function tableOf(node: MarkdownNode, options: BlockOptions): readonly Block[] {
  const [head = [], ...rows] = node.children.flatMap((part) => part.children).map((row) => row.children);
  if (head.length > mostColumns) return [paragraph(cellsInLine([head, ...rows].flat()))];
  const columns = head.map((cell): Column => ({ title: plainText(inlinesOf(cell.children)), align: cell.align }));
  const cells = rows.map((row) => row.map((cell) => inlinesOf(cell.children)));
  return [{ type: 'table', caption: options.caption, columns, rows: cells }];
}

function cellsInLine(cells: readonly MarkdownNode[]): Inlines {
  const told = cells.map((cell) => plainText(inlinesOf(cell.children))).filter((cell) => cell !== '');
  return text(told.join(' | '));
}

function inlinesOf(nodes: readonly MarkdownNode[]): Inlines {
  return nodes.flatMap(inlineOf);
}

function inlineOf(node: MarkdownNode): readonly Inline[] {
  switch (node.name) {
    case 'inline':
      return inlinesOf(node.children);
    case 'code_inline':
      return [{ type: 'code', text: node.text }];
    case 'softbreak':
      return text(' ');
    case 'hardbreak':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', content: inlinesOf(node.children) }];
    case 'em':
      return [{ type: 'emphasis', content: inlinesOf(node.children) }];
    case 'link':
      return [{ type: 'link', href: node.href, content: inlinesOf(node.children) }];
    default:
      return text(node.text);
  }
}

/** The words of a line without their dress. */
export function plainText(content: Inlines): string {
  return content.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'status':
      return inline.text;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainText(inline.content);
  }
}
