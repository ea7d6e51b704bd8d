// C1 controls, DEL, zero-width and bidirectional marks, tags, private-use characters and lone surrogates: a reader sees none
// of them, and a browser, an editor or a terminal may obey them. The joiners U+200C and U+200D stay: names are spelt with them.
const unseen =
  /[\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\p{Co}|\p{Cs}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const spacing = /[\u0000-\u0020\u2028\u2029]+/g;

/** The text on one line, without the characters that no reader sees. Spaces at its ends stay: it may stand between others. */
export function inert(text: string): string {
  return text.replace(unseen, '').replace(spacing, ' ');
}
