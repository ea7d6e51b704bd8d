import { setApart } from '../../model/set-apart.js';
import type { Block } from '../../report/blocks.js';
import { writeBlocks } from './blocks.js';

/** The longest text that GitHub takes for an issue or a comment, in characters. */
const longest = 65_536;

/**
 * Blocks of words as an issue or a comment on GitHub or GitLab. The first line is a hidden marker, by which it is found
 * again; nothing in the words calls a person, names an issue or leads out; what is too long ends in how many rows more there are.
 */
export function commentText(blocks: readonly Block[], marker: string): string {
  const most = rowsIn(blocks);
  const whole = withRows(blocks, marker, most);
  if (whole.length < longest) return whole;
  const [least, tooMany] = narrowed(0, most, (rows) => withRows(blocks, marker, rows).length < longest);
  const cut = withRows(blocks, marker, least);
  return tooMany > 0 && cut.length < longest ? cut : `${cut.slice(0, longest - 3)}…\n`;
}

/** The most that fits and the least that does not. */
function narrowed(fits: number, tooMany: number, isFitting: (rows: number) => boolean): readonly [number, number] {
  if (tooMany - fits <= 1) return [fits, tooMany];
  const middle = Math.floor((fits + tooMany) / 2);
  return isFitting(middle) ? narrowed(middle, tooMany, isFitting) : narrowed(fits, middle, isFitting);
}

function rowsIn(blocks: readonly Block[]): number {
  return blocks.reduce((count, block) => count + (block.type === 'table' ? block.rows.length : 0), 0);
}

function withRows(blocks: readonly Block[], marker: string, rows: number): string {
  const more = rowsIn(blocks) - rows;
  const end = more > 0 ? `\n\n… and ${more} more` : '';
  return `<!-- ${marker} -->\n${setApart(writeBlocks(firstRows(blocks, rows), new Map()))}${end}\n`;
}

/** The blocks with so many rows of their tables, from the first on; behind the last row that there is room for stands nothing. */
function firstRows(blocks: readonly Block[], rows: number): readonly Block[] {
  if (rows === rowsIn(blocks)) return blocks;
  const before = blocks.map((_, at) => rowsIn(blocks.slice(0, at)));
  const end = blocks.findLastIndex(({ type }, at) => type === 'table' && (before[at] ?? 0) < rows);
  return blocks
    .slice(0, end === -1 ? startOfTables(blocks) : end + 1)
    .map((block, at) =>
      block.type === 'table' ? { ...block, rows: block.rows.slice(0, rows - (before[at] ?? 0)) } : block,
    );
}

/** What stands before the headings of tables: titles, and what is told of all. */
function startOfTables(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ type }) => type === 'table');
  const heading = blocks.findLastIndex(({ type }, at) => type === 'heading' && at < first);
  return heading > 0 ? heading : Math.max(first, 0);
}
