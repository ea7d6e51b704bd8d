import Table from 'cli-table3';
import { bare, withinWidth } from './columns.js';

/** The text in lines of that width, colours kept; its own line ends stay. A longer word is parted. */
export function wrap(text: string, width: number): readonly string[] {
  if (text === '') return [''];
  const table = new Table({ ...bare, colWidths: [width], wordWrap: true });
  table.push([withinWidth(text, width)]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Lines with the same before each of them, and something else before the first. */
export function indented(lines: readonly string[], first: string, rest = ' '.repeat(first.length)): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd());
}
