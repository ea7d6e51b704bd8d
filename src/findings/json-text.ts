// What a terminal obeys and a reader does not see; the controls below U+0020 JSON writes as escapes by itself.
const unseen = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** A value as JSON that stays harmless in a log: the same value, with unseen characters and `##[` written as escapes. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(unseen, (character) => escaped(character))
    .replaceAll('##[', `#${escaped('#')}[`);
  return `${text}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
