/**
 * What hosts make something of after the Markdown is read, where no backslash helps: mentions of people and teams, numbers
 * of issues, addresses. They leave code alone.
 */
const live = /(?:(?:https?|ftp|mailto|xmpp):[^\s`|]+|www\.[^\s`|]+|@[\w./-]*|(?:[#!&]|\bGH-)\d+)+/giu;
/** Each sign that Markdown could read as more than a character; a colon where it makes a picture of a word. */
const active = /[\\`*_[\]<>|~$&#]|:(?=[\w+-]+:)/g;

/** A text from outside, on one line of Markdown and in a table's cell: it stays the words that it is. */
export function escapeText(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const parts = [...line.matchAll(live)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const ends = [...parts.map((part) => part.from), line.length];
  const starts = [0, ...parts.map((part) => part.to)];
  return starts.map((from, index) => escaped(line.slice(from, ends[index])) + codeIn(line, parts[index])).join('');
}

function codeIn(line: string, part: { readonly from: number; readonly to: number } | undefined): string {
  return part === undefined ? '' : codeSpan(line.slice(part.from, part.to));
}

function escaped(text: string): string {
  return text.replace(active, '\\$&');
}

/** A text as code, between more backticks than it holds itself; `|` ends a table's cell even there. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`;
}
