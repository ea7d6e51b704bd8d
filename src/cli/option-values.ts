import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';

/** An option that takes one of a few words. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const word = words.find((each) => each === text);
    if (word !== undefined) return word;
    throw new UsageError(
      `${option} says ${quote(text)}, which it does not know.`,
      `It takes ${listInWords(words, 'or')}.`,
    );
  };
}

/** An option that may be given several times: each adds one. Without a space between, a path after it stays a path. */
export function several<Value>(
  read: (text: string) => Value,
): (text: string, before: readonly Value[] | undefined) => readonly Value[] {
  return (text, before) => [...(before ?? []), read(text)];
}
