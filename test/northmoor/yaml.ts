import { Document, isScalar, isSeq, type Pair, Scalar, visit, type YAMLSeq } from 'yaml';

const width = 100;

/** Words that officers write at some length: they stand in a block of their own, however short they are. */
const alwaysInBlocks = new Set(['commentary', 'problem', 'action', 'lessons', 'assessment', 'evidence', 'findings']);

/** Words that may hold paragraphs: they stand in a block once they are too long for a line. */
const inBlocksWhenLong = new Set([
  ...['definition', 'rationale', 'cause', 'event', 'consequence', 'outcome', 'terms_of_reference', 'internal_note'],
  ...['summary', 'reasons', 'options', 'consultation', 'financial', 'legal', 'policy', 'risk', 'sustainability'],
]);

/** A record or an entry as a file of the example; the comment, where there is one, is its first line. */
export function yamlOf(value: object, comment?: string): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair) {
      setInBlock(pair);
    },
    Seq(_, list) {
      list.flow = fitsOnALine(list);
    },
  });
  const text = document.toString({ lineWidth: width, flowCollectionPadding: false });
  return comment === undefined ? text : `${wrapped(comment, { first: '# ', rest: '# ' })}\n${text}`;
}

function setInBlock({ key, value }: Pair): void {
  if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
  if (!isInBlock(String(key.value), value.value)) return;
  value.type = Scalar.BLOCK_LITERAL;
  value.value = `${blockOf(value.value)}\n`;
}

function isInBlock(key: string, text: string): boolean {
  if (text.includes('\n')) return true;
  // a paper's `action: note` is one of a list and no text
  if (alwaysInBlocks.has(key)) return text.includes(' ');
  return inBlocksWhenLong.has(key) && key.length + text.length > width - 12;
}

/** The paragraphs and list items of a text, each broken at spaces; a list item's words stay under one another. */
function blockOf(text: string): string {
  const lines = text
    .trim()
    .replaceAll(softBreak, ' ')
    .replaceAll(/\n[ \t]+/g, '\n')
    .split('\n');
  return lines.map((line) => wrapped(line, { first: '', rest: /^(- |\d\. )/.test(line) ? '  ' : '' })).join('\n');
}

/** A line that only goes on: it begins neither a paragraph nor a list item. */
const softBreak = /(?<!\n[ \t]*)\n[ \t]*(?!- |\d\. |\n|[ \t])/g;

function wrapped(line: string, { first, rest }: { readonly first: string; readonly rest: string }): string {
  const rows: string[] = [];
  let row = first;
  for (const word of line.trim().split(/\s+/)) {
    const start = rows.length === 0 ? first : rest;
    if (row !== start && row.length + 1 + word.length > width - 4) {
      rows.push(row);
      row = rest + word;
    } else {
      row = row === start ? row + word : `${row} ${word}`;
    }
  }
  return [...rows, row].join('\n');
}

function fitsOnALine(list: YAMLSeq): boolean {
  if (isSeq(list) && !list.items.every((item) => isScalar(item))) return false;
  return list.items.reduce((length: number, item) => length + String(item).length + 2, 0) < 80;
}
