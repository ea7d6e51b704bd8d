import type { Column, Inlines, Table } from '../../report/blocks.js';
import { plainText } from '../text/heading.js';
import { inert } from '../text/inert.js';
import { type InlineView, inlineViews } from './inlines.js';

interface CellView {
  readonly header: boolean;
  /** The classes that the style knows a cell by. */
  readonly classes: string;
  readonly content: readonly InlineView[];
}

export interface TableView {
  readonly id: string;
  readonly caption: string;
  /** Too wide for a telephone: it scrolls in a frame of its own, so that the page does not. */
  readonly wide: boolean;
  /** Has so many columns that they need a width of their own to be read, even in that frame. */
  readonly broad: boolean;
  readonly columns: readonly { readonly title: string; readonly end: boolean }[];
  readonly rows: readonly { readonly cells: readonly CellView[] }[];
  readonly total: { readonly cells: readonly CellView[] } | undefined;
}

const mostColumnsOnATelephone = 3;
/** How many letters stand side by side on a telephone, and how many of them a status' shape and a column's edge take. */
const telephone = { letters: 33, shape: 4, edge: 2 };
/** Codes and figures are read at a glance only when they stay on one line. */
const longestOnOneLine = 14;

export function tableView(table: Table, id: string): TableView {
  const { columns } = table;
  return {
    id,
    caption: inert(table.caption),
    wide: columns.length > mostColumnsOnATelephone || narrowest(table) > telephone.letters,
    broad: columns.length > mostColumnsOnATelephone,
    columns: columns.map((column) => ({ title: inert(column.title), end: column.align === 'end' })),
    rows: table.rows.map((row) => rowView(columns, row)),
    total: table.total && rowView(columns, table.total),
  };
}

/** A row has a cell for each column, whatever it was given. */
function rowView(columns: readonly Column[], row: readonly Inlines[]): { readonly cells: readonly CellView[] } {
  return {
    cells: columns.map((column, index) => cellView(column, row[index] ?? [])),
  };
}

function cellView(column: Column, content: Inlines): CellView {
  const classes = [
    ...(column.align === 'end' ? ['end'] : []),
    ...(isCodeOrFigure(plainText(content)) ? ['close'] : []),
  ];
  return { header: column.header === true, classes: classes.join(' '), content: inlineViews(content) };
}

function isCodeOrFigure(text: string): boolean {
  return text.length <= longestOnOneLine && /\d/.test(text);
}

/** In letters: a column is no narrower than its longest word. */
function narrowest({ columns, rows, total }: Table): number {
  const widths = columns.map(({ title }, index) => {
    const cells = [...rows, ...(total ? [total] : [])].map((row) => row[index] ?? []);
    return Math.max(longestWord(title), ...cells.map(narrowestCell)) + telephone.edge;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

function narrowestCell(content: Inlines): number {
  const shape = content.some(({ type }) => type === 'status') ? telephone.shape : 0;
  return longestWord(plainText(content)) + shape;
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
