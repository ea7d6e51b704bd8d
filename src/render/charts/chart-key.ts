import { inert } from '../text/inert.js';
import { stretchesOf } from './expected.js';
import type { Series } from './figure-words.js';
import { type Mark, markKey, meaningKey } from './marks.js';

interface KeyEntry {
  readonly is: string;
  readonly shape: string;
  readonly words: string;
}

/** What the lines and marks are that need to be told, and the target where no words in the picture tell it. */
export function keyOf(series: Series, marks: readonly Mark[], target: string | undefined): readonly KeyEntry[] {
  return [
    ...(target === undefined ? [] : [{ is: 'target', shape: 'M-8 0H-2M2 0H8', words: target }]),
    ...expectedKey(series),
    ...told(meaningKey, (is) => marks.some(({ meaning }) => meaning === is)),
    ...told(markKey, (is) => marks.some((mark) => mark.is === is)),
  ];
}

function expectedKey(series: Series): readonly KeyEntry[] {
  const latest = stretchesOf(series).at(-1);
  if (series.kind !== 'trend' || latest === undefined) return [];
  return [
    { is: 'average', shape: 'M-8 0H8', words: 'Average' },
    { is: 'limit', shape: 'M-8-5H8M-8 5H8', words: `Expected range: ${inert(latest.show)}` },
    ...(series.starts.length === 0 ? [] : [{ is: 'afresh', shape: 'M0-8V8', words: 'The trend starts afresh' }]),
  ];
}

function told(
  key: Readonly<Record<string, Omit<KeyEntry, 'is'>>>,
  isUsed: (is: string) => boolean,
): readonly KeyEntry[] {
  return Object.entries(key).flatMap(([is, entry]) => (isUsed(is) ? [{ is, ...entry }] : []));
}
