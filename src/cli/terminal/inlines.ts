import type { ChalkInstance } from 'chalk';
import type { Inline, Inlines, Tone } from '../../report/blocks.js';

/** A line's words as a terminal shows them. */
export function paintInlines(inlines: Inlines, paint: ChalkInstance): string {
  return inlines.map((inline) => paintInline(inline, paint)).join('');
}

function paintInline(inline: Inline, paint: ChalkInstance): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
      return paint.bold(paintInlines(inline.content, paint));
    case 'emphasis':
      return paint.italic(paintInlines(inline.content, paint));
    case 'link':
      return link(inline, paint);
    case 'break':
      return '\n';
    case 'status':
      return toned(inline.tone, inline.text, paint);
  }
}

/** Words in the colour of their tone; without colours the words stand alone. */
export function toned(tone: Tone, words: string, paint: ChalkInstance): string {
  switch (tone) {
    case 'good':
      return paint.green(words);
    case 'caution':
      return paint.yellow(words);
    case 'bad':
      return paint.red(words);
    case 'neutral':
      return words;
  }
}

/** Where a link leads stands beside its words: a terminal cannot be trusted to follow it. */
function link({ href, content }: Extract<Inline, { type: 'link' }>, paint: ChalkInstance): string {
  const words = paintInlines(content, paint);
  return href.startsWith('#') || words === href ? words : `${words} (${href})`;
}
