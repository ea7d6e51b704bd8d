import { listInWords } from '../model/words.js';

/** How a text that should be a figure is put right. */
export interface FigureMeant {
  readonly remedy: string;
  readonly suggestion?: string;
}

/** Characters of word processors and spreadsheets that look like those of a number and are not. */
const lookalikes = [
  { find: /[\u00A0\u2000-\u200A\u202F\u3000]/g, plain: ' ', name: 'a space that is not seen' },
  { find: /[\u2018\u2019\u201C\u201D]/g, plain: '', name: 'curly quotes' },
  { find: /[\u2010-\u2015\u2212]/g, plain: '-', name: 'a minus sign of a word processor' },
] as const;

/** A figure in quotes, with the signs that people write around figures, or with characters that only look like a number's. */
export function figureFrom(text: string): FigureMeant {
  const typed = lookalikes.reduce((given, { find, plain }) => given.replace(find, plain), text);
  const bare = typed.replace(/[£€$%\s]/g, '');
  // a comma is a thousand's only where it parts three digits
  const figure = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  if (/^-?\d+,\d{1,2}$/.test(figure)) {
    return { remedy: 'Write decimals after a point, not after a comma.', suggestion: figure.replace(',', '.') };
  }
  if (!/^-?\d+(\.\d+)?$/.test(figure)) return { remedy: 'Write a number in digits.' };
  return { remedy: remedyFor(text, typed, figure), suggestion: figure };
}

function remedyFor(text: string, typed: string, figure: string): string {
  if (typed !== text) return `Type the figure again: it holds ${listInWords(lookalikesIn(text))}.`;
  const isQuoted = figure === text.trim();
  return isQuoted ? 'Write the number without quotes.' : 'Write the figure alone, without signs and without commas.';
}

/** Each sort by name and code: `curly quotes (U+201C)`. */
function lookalikesIn(text: string): readonly string[] {
  return lookalikes.flatMap(({ find, name }) => {
    const [first] = text.match(find) ?? [];
    const code = first?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return code === undefined ? [] : [`${name} (U+${code})`];
  });
}
