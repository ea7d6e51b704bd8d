import { inert } from '../text/inert.js';

/** Everything that GitHub's Markdown could read as more than a character, wherever it stands in a line. */
const active = /[\\`*[\]<|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|(?<!\S)#|#(?!\S)|!$/gu;
/** What makes a heading, a list, a quotation or a rule of a line that starts with it. */
const signAtStart = /^(?=[#>=]|[-+](?:\s|$)|-[-\s]*$)/;
const numberAtStart = /^(\d{1,9})(?=[.)](?:\s|$))/;

/** A text for the inside of a line. */
export function escapeText(text: string): string {
  return inert(text).replace(active, '\\$&');
}

/** A finished line, so that its first characters begin no block. */
export function escapeStart(line: string): string {
  return line.replace(signAtStart, '\\').replace(numberAtStart, '$1\\');
}

/** Code between more backticks than it holds itself. Without its backslashes no `|` may stand in a table's cell. */
export function codeSpan(text: string, inCell: boolean): string {
  const code = inert(text).trim();
  if (code === '') return '';
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${fence}${space}${inCell ? code.replaceAll('|', '\\|') : code}${space}${fence}`;
}
