import { setApart } from '../model/set-apart.js';

/** Each sign that Markdown could read as more than a character. */
const active = /[\\`*_[\]<>|~$&#]/g;

/** A text from outside, on one line of Markdown and in a table's cell: it stays the words that it is. */
export function escapeText(text: string): string {
  return setApart(text.replace(/\s+/g, ' ').replace(active, '\\$&'));
}

/** A text as code, between more backticks than it holds itself; `|` ends a table's cell even there. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`;
}
