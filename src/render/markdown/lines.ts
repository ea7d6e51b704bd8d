interface ListStyle {
  readonly ordered: boolean;
  /** How many lists stand right before this one. */
  readonly again: number;
  /** Whether items follow each other without an empty line. */
  readonly close: boolean;
}

/** The text as a quotation: every line marked. */
export function quoted(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`));
}

/** Items of a list, what follows an item's first line set in below it. */
export function itemsOf(items: readonly string[], style: ListStyle): readonly string[] {
  return items.flatMap((item, index) => {
    const mark = `${markOf(index, style)} `;
    const [first = '', ...rest] = item.split('\n');
    const lines = [
      `${mark}${first}`.trimEnd(),
      ...rest.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line)),
    ];
    return style.close || index === items.length - 1 ? lines : [...lines, ''];
  });
}

function markOf(index: number, { ordered, again }: ListStyle): string {
  const other = again % 2 === 1;
  if (ordered) return `${index + 1}${other ? ')' : '.'}`;
  return other ? '*' : '-';
}
