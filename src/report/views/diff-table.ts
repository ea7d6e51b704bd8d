import type { Whose } from '../../assess/differences/sides.js';
import { acrossServices } from '../../model/service-of.js';
import { type Block, heading, type Inlines, type Table, text } from '../blocks.js';
import { briefly, whoseInWords } from '../difference-words.js';

/** One difference in a line: whose it is, and what is said of it. */
export interface DiffRow {
  readonly of: Whose;
  readonly cells: readonly (string | Inlines)[];
}

/** Differences of one sort under their heading; nothing where there are none. */
export function diffTable(title: string, columns: readonly string[], rows: readonly DiffRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  const isOfSeveral = new Set(rows.map(({ of }) => of.service?.id)).size > 1;
  const titles = [...(isOfSeveral ? ['Service'] : []), 'Record', ...columns];
  const table: Table = {
    type: 'table',
    caption: '',
    columns: titles.map((each) => ({ title: each, align: 'start', ...(each === 'Record' && { header: true }) })),
    rows: rows.map(({ of, cells }) => [
      ...(isOfSeveral ? [text(of.service?.name ?? acrossServices)] : []),
      briefly(whoseInWords(of)),
      ...cells.map((cell) => (typeof cell === 'string' ? briefly(cell) : cell)),
    ]),
  };
  return [heading(2, title), table];
}
