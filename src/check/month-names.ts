import { months } from '../model/words.js';

/** The month, 1 to 12, that a word names: in full, or by its first three letters or more. */
export function monthNamed(word: string): number | undefined {
  const given = word.toLowerCase();
  if (given.length < 3) return undefined;
  const index = months.findIndex((name) => name.toLowerCase().startsWith(given));
  return index < 0 ? undefined : index + 1;
}
