import { parseId } from '../model/id.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';

const longestId = 40;

/** What is wrong with a text that is no id, and the id that was probably meant. `field` is the one that it was given for, if any. */
export function idFault(text: string, field?: string): UsageError {
  const meant = likelyId(text);
  const guess = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  const where = field === undefined ? '' : `${quote(field)} names a record by its id. `;
  return new UsageError(
    `${where}${quote(text)} cannot be the id of a record: ${whyNot(text)}.${guess}`,
    'An id starts with a letter and has letters and digits, with single hyphens between, as HSG-014 or head-of-housing. The council\'s own code, such as "J 001", goes into the field "code".',
  );
}

/** Spaces, low lines, points and slashes become hyphens; accents and a file's ending go. */
function likelyId(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.ya?ml$/i, '');
  const words = plain
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  return parseId(words.join('-')) ?? parseId(words.slice(words.findIndex((word) => /^[A-Za-z]/.test(word))).join('-'));
}

function whyNot(text: string): string {
  if (text.trim() === '') return 'there is nothing in it';
  if (/^(true|false|null)$/i.test(text)) return 'YAML reads that word as something else than a name';
  if (text.length > longestId) return `it has ${text.length} characters, and may have ${longestId}`;
  if (/\.ya?ml$/i.test(text)) return 'the ending is added by pmf';
  if (/\s/.test(text)) return 'it holds a space';
  const odd = /[^A-Za-z0-9-]/u.exec(text)?.[0];
  if (odd !== undefined) return `it holds ${quote(odd)}`;
  if (!/^[A-Za-z]/.test(text)) return 'it does not start with a letter';
  return 'its hyphens do not stand singly between letters or digits';
}
