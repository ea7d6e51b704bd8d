import type { SaidPart } from './parts-sentence.js';

export type Said = Omit<SaidPart, 'count'>;

/** Counts beside what is said of one and of several, in the order of the words. */
export function countedParts(
  said: Readonly<Record<string, Said>>,
  counts: Readonly<Record<string, number>>,
): readonly SaidPart[] {
  return Object.entries(said).map(([name, { one, many }]) => ({ one, many, count: counts[name] ?? 0 }));
}
