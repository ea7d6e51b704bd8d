declare const idBrand: unique symbol;

/** The name of a record, as its file's name gives it: `HSG-014`. Unique in the whole folder without regard to case. */
export type Id = string & { readonly [idBrand]: 'Id' };

const form = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;
const reserved = new Set(['true', 'false', 'null']);
const longestId = 40;

/** The text as an id, or nothing where it has not the form of one. */
export function parseId(text: string): Id | undefined {
  if (text.length > longestId || !form.test(text) || reserved.has(text.toLowerCase())) return undefined;
  return text as Id; // the one place where the brand is minted: the form has just been proved
}
