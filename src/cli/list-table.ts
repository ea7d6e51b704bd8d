import Table from 'cli-table3';
import { bare } from './terminal/columns.js';

/** Rows in aligned columns without lines; the last column is wrapped. */
export function listTable(rows: readonly (readonly string[])[], width = 98): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from(
    { length: columns - 1 },
    (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2,
  );
  const last = Math.max(30, width - widths.reduce((sum, width) => sum + width, 0));
  const table = new Table({
    ...bare,
    style: { ...bare.style, 'padding-right': 2 },
    colWidths: [...widths, last],
    wordWrap: true,
  });
  table.push(...rows.map((row) => [...row]));
  return `${table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}
