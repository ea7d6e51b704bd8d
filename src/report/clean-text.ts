// Controls, marks that hide or reorder text, halves of characters, private use: none of it is a word of an officer's, and
// compose() takes its own marks from the private-use characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what it is for
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Co}|\p{Cs}/gu;
const privateUse = /\p{Co}/u;

/** Text as people see it, its lines kept. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(unseen, '');
}

/** Text as people see it, on one line. */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/[\n\t]/g, ' ');
}

/** The place of the first private-use character, in UTF-16 units. */
export function findPrivateUse(value: string): number | undefined {
  return privateUse.exec(value)?.index;
}

/** The value with every text in it on one clean line. */
export function cleanLines<Value>(value: Value): Value {
  return cleanPart(value) as Value; // part by part of the same shape
}

function cleanPart(part: unknown): unknown {
  if (typeof part === 'string') return cleanLine(part);
  if (Array.isArray(part)) return part.map(cleanPart);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, cleanPart(value)]));
}
