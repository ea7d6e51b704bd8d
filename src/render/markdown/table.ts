import type { Inlines, Table } from '../../report/blocks.js';
import { cell } from './inlines.js';

/** Longer cells are left to stick out: padding a whole column to them would help nobody. */
const longestPadded = 48;

/** Lines of a table whose columns stand under each other in the bare text too. */
export interface TableLines {
  readonly caption: string;
  readonly lines: readonly string[];
}

export function tableLines(table: Table, anchors: ReadonlyMap<string, string>): TableLines {
  const write = (row: readonly Inlines[]): readonly string[] =>
    table.columns.map((_, index) => cell(row[index] ?? [], anchors));
  const titles = table.columns.map(({ title }) => cell(plain(title), anchors));
  const rows = [...table.rows, ...(table.total ? [table.total.map(strong)] : [])].map(write);
  const widths = titles.map((_, index) => widthOf([titles, ...rows].map((row) => row[index] ?? '')));
  const ends = table.columns.map(({ align }) => align === 'end');
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, index) => pad(text, widths[index] ?? 0, ends[index] === true)).join(' | ')} |`;
  const rule = `| ${widths.map((width, index) => (ends[index] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return { caption: cell(plain(table.caption), anchors), lines: [line(titles), rule, ...rows.map(line)] };
}

function plain(text: string): Inlines {
  return [{ type: 'text', text }];
}

function strong(content: Inlines): Inlines {
  return [{ type: 'strong', content }];
}

function widthOf(texts: readonly string[]): number {
  const padded = texts.map((text) => Array.from(text).length).filter((length) => length <= longestPadded);
  return Math.max(3, ...padded);
}

function pad(text: string, width: number, atEnd: boolean): string {
  const missing = ' '.repeat(Math.max(0, width - Array.from(text).length));
  return atEnd ? missing + text : text + missing;
}
