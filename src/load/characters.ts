import type { FindingPage } from '../model/rule.js';
import { quote, show } from '../model/show.js';
import type { Fault } from './faults.js';

export const controlCharacter: FindingPage = {
  code: 'control-character',
  severity: 'error',
  why: 'A control character is no text: it can move the cursor, colour a terminal or end a file early.',
  remedy: 'Delete it. It most often comes with text that was pasted from another program.',
};

export const brokenCharacter: FindingPage = {
  code: 'broken-character',
  severity: 'error',
  why: 'Half a character cannot be saved or printed.',
  remedy: 'Type the character itself instead of its code.',
};

export const unseenCharacter: FindingPage = {
  code: 'unseen-character',
  severity: 'warning',
  why: 'Characters that nobody sees make two texts differ that look the same, or turn the direction of a line.',
  remedy: 'Type the text again at this place. It most often comes with text that was pasted from another program.',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const unseen = /[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]/;

interface Sort {
  readonly page: FindingPage;
  readonly find: (text: string) => string | undefined;
  readonly noun: string;
}

const sorts: readonly Sort[] = [
  { page: controlCharacter, find: (text) => control.exec(text)?.[0], noun: 'a control character' },
  { page: brokenCharacter, find: (text) => /\p{Cs}/u.exec(text)?.[0], noun: 'half a character' },
  { page: unseenCharacter, find: (text) => unseen.exec(text)?.[0], noun: 'a character that is not seen' },
];

type CharacterFault = Pick<Fault, 'page' | 'message'> & { readonly character: string };

/** The first character of each sort that a text must not hold; line ends and tabs are left to the schema. */
export function* faultyCharacters(value: string): Iterable<CharacterFault> {
  for (const { page, find, noun } of sorts) {
    const character = find(value);
    if (character === undefined) continue;
    yield {
      page,
      character,
      message: `The text ${quote(excerptAround(value, character))} holds ${noun}, ${show(character)}.`,
    };
  }
}

function excerptAround(value: string, character: string): string {
  const at = value.indexOf(character);
  const from = Math.max(0, at - 20);
  return `${from > 0 ? '…' : ''}${value.slice(from, at + 20)}${at + 20 < value.length ? '…' : ''}`;
}
