import { inert } from '../text/inert.js';

/** Words of a picture for a page of each width; `tight` only where a telephone has no room for all of them. */
export interface Shortened {
  readonly words: string;
  readonly tight: string | undefined;
}

/** About how many letters stand side by side on a telephone, and on the narrower of paper and screen. */
const most = { bold: { tight: 38, roomy: 84 }, plain: { tight: 42, roomy: 90 } };

/** What has no room ends in three dots; the table has all of it. */
export function shortened(text: string, letters: 'bold' | 'plain'): Shortened {
  const [words, { tight, roomy }] = [inert(text), most[letters]];
  return { words: cut(words, roomy), tight: words.length > tight ? cut(words, tight) : undefined };
}

function cut(words: string, length: number): string {
  const letters = [...words];
  return letters.length <= length
    ? words
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
