/** The longest piece of someone else's text that a message repeats. */
const longest = 200;

// C0 and C1 controls, DEL, zero-width and bidirectional marks, the private-use marks, lone surrogates: nothing a reader sees.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const unseen = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000-\uF8FF\uFEFF]|\p{Cs}/gu;

/**
 * The one escaper of values for people: whatever a file, an argument or another program says goes through here before
 * it reaches a terminal or a log. Unseen characters become `\u{..}`, and long texts are cut.
 */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? value : plain(value);
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The value in double quotes, for a message. */
export function quote(value: unknown): string {
  return `"${show(value)}"`;
}

/** Whether the text holds a character that no reader sees, line ends and tabs apart. */
export function findUnseen(text: string): string | undefined {
  return text.replace(/[\n\t]/g, '').match(unseen)?.[0];
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'a group of fields' : String(value);
}
