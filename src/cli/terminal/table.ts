import Table from 'cli-table3';
import type { Column, Inlines, Table as TableBlock } from '../../report/blocks.js';
import { bare, columnWidths, gap, lengthOf, longestWord, withinWidth } from './columns.js';
import { paintInlines } from './inlines.js';
import { type Look, narrower } from './look.js';
import { indented, wrap } from './wrap.js';

/** A row of more lines than these is parted from the next by an empty line. */
const mostLines = 2;

/** A table under its caption, a line below its head and above its totals; long cells are wrapped. Where it is too wide, a part for each row. */
export function tableLines(table: TableBlock, look: Look): readonly string[] {
  const { paint } = look;
  const rows = table.rows.map((row) => cellsOf(table.columns, row, look));
  const total = table.total && cellsOf(table.columns, table.total, look).map((cell) => paint.bold(cell));
  const head = table.columns.map(({ title }) => title);
  const widths = columnWidths({ head, rows: [...rows, ...(total ? [total] : [])] }, look.width);
  const caption = table.caption === '' ? [] : [paint.bold(table.caption)];
  if (widths === undefined) return [...caption, ...recordLines(table, [...rows, ...(total ? [total] : [])], look)];
  const aligns = table.columns.map(({ align }) => (align === 'end' ? ('right' as const) : ('left' as const)));
  const draw = (row: readonly string[]) => sideBySide([row], widths, aligns);
  const rule = draw(widths.map((width) => '─'.repeat(width)));
  return [
    ...caption,
    ...draw(head.map((title) => paint.bold(title))),
    ...rule,
    ...parted(rows.map(draw)),
    ...(total ? [...rule, ...draw(total)] : []),
  ];
}

/** A row under another, each with its cells below each other beside their titles, and the cell that heads it above them. */
function recordLines({ columns }: TableBlock, rows: readonly (readonly string[])[], look: Look): readonly string[] {
  const head = columns.findIndex(({ header }) => header);
  const within = head === -1 ? look : narrower(look, gap);
  return rows.flatMap((row, index) => {
    const items = columns.flatMap(({ title }, column) => {
      const cell = row[column] ?? '';
      return column === head || cell === '' ? [] : [[title, cell] as const];
    });
    const lines = pairLines(items, within);
    return [
      ...(index > 0 ? [''] : []),
      ...(head === -1 ? lines : [...wrap(row[head] ?? '', look.width), ...indented(lines, ' '.repeat(gap))]),
    ];
  });
}

/** Rows under each other, with room between them where they run over several lines. */
function parted(rows: readonly (readonly string[])[]): readonly string[] {
  const isLong = rows.length > 1 && rows.some((lines) => lines.length > mostLines);
  return rows.flatMap((lines, index) => (isLong && index > 0 ? ['', ...lines] : lines));
}

/** Cells under each other in columns of those widths. */
function sideBySide(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[] = [],
): readonly string[] {
  const last = widths.length - 1;
  const drawn = new Table({
    ...bare,
    chars: { ...bare.chars, middle: ' '.repeat(gap) },
    colWidths: [...widths],
    colAligns: widths.map((_, column) => aligns[column] ?? 'left'),
    wordWrap: true,
  });
  drawn.push(...rows.map((row) => widths.map((width, column) => withinWidth(row[column] ?? '', width))));
  return drawn
    .toString()
    .split('\n')
    .map((line) => (last >= 0 ? line.trimEnd() : line));
}

/** A row has a cell for each column, whatever it was given. */
function cellsOf(columns: readonly Column[], row: readonly Inlines[], { paint }: Look): readonly string[] {
  return columns.map((_, index) => paintInlines(row[index] ?? [], paint));
}

/** Terms and what is said of them, side by side as long as the terms leave room. */
export function definitionLines(
  items: readonly { readonly term: Inlines; readonly description: Inlines }[],
  look: Look,
): readonly string[] {
  const { paint } = look;
  const pairs = items.map(
    ({ term, description }) => [paint.bold(paintInlines(term, paint)), paintInlines(description, paint)] as const,
  );
  return pairLines(pairs, look);
}

function pairLines(pairs: readonly (readonly [string, string])[], { width }: Look): readonly string[] {
  if (pairs.length === 0) return [];
  const longest = Math.max(...pairs.map(([term]) => lengthOf(term)));
  const word = Math.max(...pairs.map(([term]) => longestWord(term)));
  const first = Math.min(longest, Math.max(Math.floor(width / 3), Math.min(word, Math.floor(width / 2))));
  return sideBySide(pairs, [first, width - gap - first]);
}
