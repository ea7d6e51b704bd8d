// What JSON leaves as it is and a terminal, an editor or a log may obey: C1 controls, DEL, marks that hide or reorder
// text, and `##[`, which is a command in the log of a build. Controls below U+0020 JSON writes as escapes by itself.
const obeyed = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]|(?<=#)#(?=\[)/g;

/** The value as JSON in lines, safe to be looked at; a reader of JSON gets the same value back. */
export function jsonText(value: object): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
