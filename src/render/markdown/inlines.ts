import type { Inline, Inlines } from '../../report/blocks.js';
import { safeHref } from '../text/href.js';
import { symbols } from '../text/symbols.js';
import { codeSpan, escapeStart, escapeText } from './escape.js';

/** Where a line stands: only text that flows may break, and a cell ends at a `|`. */
type Place = 'flow' | 'cell' | 'heading';

interface Writing {
  readonly place: Place;
  /** Where a place in this report is found in Markdown, by its id. */
  readonly anchors: ReadonlyMap<string, string>;
  /** What the words stand in already: Markdown cannot set off twice, nor link within a link. */
  readonly within: readonly Inline['type'][];
}

/** One or, with breaks, several lines of Markdown that begin no block of their own. */
export function flow(inlines: Inlines, anchors: Writing['anchors']): string {
  const lines = write(inlines, { place: 'flow', anchors, within: [] }).split('\n');
  return lines.map((line) => escapeStart(line.trim())).join('\n');
}

export function cell(inlines: Inlines, anchors: Writing['anchors']): string {
  return write(inlines, { place: 'cell', anchors, within: [] }).trim();
}

export function headingLine(inlines: Inlines, anchors: Writing['anchors']): string {
  return write(inlines, { place: 'heading', anchors, within: [] }).trim();
}

function write(inlines: Inlines, writing: Writing): string {
  return inlines.reduce((line, inline, index) => {
    const beside = { before: line.at(-1), after: firstCharacter(inlines[index + 1]) };
    return line + writeInline(inline, writing, beside);
  }, '');
}

function firstCharacter(inline: Inline | undefined): string | undefined {
  if (inline?.type === 'text') return inline.text[0];
  return inline?.type === 'strong' || inline?.type === 'emphasis' ? '*' : undefined;
}

/** The characters beside an inline: emphasis between a letter and a sign is not read as such. */
interface Beside {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function writeInline(inline: Inline, writing: Writing, beside: Beside): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return codeSpan(inline.text, writing.place === 'cell');
    case 'strong':
      return setOff(inline, '**', { writing, beside });
    case 'emphasis':
      return setOff(inline, '*', { writing, beside });
    case 'link':
      return link(inline, writing);
    case 'break':
      return writing.place === 'flow' ? '\\\n' : ' / ';
    case 'status':
      return `${symbols[inline.tone].character} ${escapeText(inline.text)}`;
  }
}

const letter = /[\p{L}\p{N}]/u;
const sign = /[\p{P}\p{S}]/u;

/** Words between signs of emphasis; bare where Markdown would not read the signs as such. */
function setOff(
  inline: Extract<Inline, { type: 'strong' | 'emphasis' }>,
  mark: string,
  { writing, beside }: { readonly writing: Writing; readonly beside: Beside },
): string {
  const words = write(inline.content, { ...writing, within: [...writing.within, inline.type] });
  const inside = words.trim();
  const bare = inside === '' || inside.includes('\n') || writing.within.length > 0;
  if (bare || stuck(beside.before, inside[0]) || stuck(beside.after, inside.at(-1))) return words;
  return words.replace(inside, () => `${mark}${inside}${mark}`);
}

function stuck(outside: string | undefined, inside: string | undefined): boolean {
  if (outside === '*') return true;
  return letter.test(outside ?? ' ') && sign.test(inside ?? ' ');
}

function link(inline: Extract<Inline, { type: 'link' }>, writing: Writing): string {
  const words = write(inline.content, { ...writing, within: [...writing.within, 'link'] });
  const href = writing.within.includes('link') ? undefined : safeHref(inline.href);
  if (href === undefined || words.trim() === '') return words;
  const anchor = href.startsWith('#') ? writing.anchors.get(href.slice(1)) : undefined;
  return `[${words}](${anchor === undefined ? href : `#${anchor}`})`;
}
