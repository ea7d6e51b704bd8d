import type { Block, Heading } from '../../report/blocks.js';
import { headingsIn, plainText } from '../text/heading.js';

/** Where readers of Markdown find each heading: they make the anchor from its words, as GitHub does. By the heading's id. */
export function anchorsOf(blocks: readonly Block[], before: readonly string[]): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  for (const words of before) taken(slug(words), used);
  return new Map(
    headingsIn(blocks).map((heading: Heading) => [heading.id, taken(slug(plainText(heading.content)), used)]),
  );
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The second heading of one wording ends in `-1`, the third in `-2`. */
function taken(anchor: string, used: Map<string, number>): string {
  const times = used.get(anchor) ?? 0;
  used.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${times}`;
}
