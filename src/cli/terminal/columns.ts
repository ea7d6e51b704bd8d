const noLines = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((name) => [name, '']),
);

/** A table of cli-table3 that draws no lines and puts nothing beside its cells. */
export const bare = {
  chars: { ...noLines, middle: '' },
  style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
};

/** Between two columns. */
export const gap = 2;

/** As long as GitHub lets a name be, with its @: a longer word is parted. */
const longestKept = 40;

/**
 * How wide each column is, so that all fit side by side: words are kept whole before long texts get more room, and
 * titles get no more room than their words need. Nothing where their words do not fit.
 */
export function columnWidths(
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] },
  width: number,
): readonly number[] | undefined {
  const cellsOf = (column: number) => rows.map((row) => row[column] ?? '');
  const room = width - gap * (head.length - 1);
  const whole = head.map((title, column) => Math.max(1, ...[title, ...cellsOf(column)].map(longestLine)));
  if (sum(whole) <= room) return whole;
  const needed = head.map((title, column) =>
    Math.min(longestKept, Math.max(1, ...[title, ...cellsOf(column)].map(longestWord))),
  );
  const wanted = needed.map((each, column) => Math.max(each, ...cellsOf(column).map(longestLine)));
  return sum(needed) > room ? undefined : widened(needed, wanted, room);
}

/** The words of a text that are longer than its column, parted where the column ends. */
export function withinWidth(text: string, width: number): string {
  if (longestWord(text) <= width) return text;
  const tooLong = new RegExp(`([^\\s\\u001B]{${width}})(?=[^\\s\\u001B])`, 'gu');
  return text.replace(tooLong, '$1\n');
}

/** What is left is dealt out evenly, and what a column does not use goes to the others. */
function widened(needed: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  const wants = needed.map((each, column) => ({ column, want: (wanted[column] ?? each) - each }));
  const widths = [...needed];
  let left = room - sum(needed);
  for (const [index, { column, want }] of [...wants].sort((a, b) => a.want - b.want).entries()) {
    const share = Math.min(want, Math.floor(left / (wants.length - index)));
    widths[column] = (widths[column] ?? 0) + share;
    left -= share;
  }
  return widths;
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(lengthOf));
}

/** In letters. */
export function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(lengthOf));
}

/** In letters as a terminal counts them, colours left out. */
export function lengthOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with the escape character
  return Array.from(text.replace(/\u001B\[[0-9;]*m/g, '')).length;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, each) => total + each, 0);
}
