import type { FieldPath } from '../model/finding.js';
import type { Schema } from '../model/kind.js';
import { quote } from '../model/show.js';
import { listInWords, sentence } from '../model/words.js';
import { isGroup, isList, nameOf, patterns } from './fields.js';

interface Mistyped {
  readonly field: FieldPath;
  readonly value: unknown;
  readonly schema: Schema | undefined;
}

interface TypeFault {
  readonly message: string;
  readonly expected: string;
  readonly remedy?: string;
  readonly suggestion?: string;
}

const typeWords: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'null',
};

/** A value of the wrong type, told by what it is and what it should be. */
export function typeFault({ field, value, schema }: Mistyped): TypeFault {
  const types = [schema?.type ?? []].flat();
  const wanted = listInWords(
    types.map((type) => typeWords[type] ?? type),
    'or',
  );
  const message = `${sentence(nameOf(field))} is ${kindOfValue(value)}, and ${wanted} is expected.`;
  const expected = schema?.description ?? wanted;
  return { message, expected, ...correction(types, value, schema) };
}

function kindOfValue(value: unknown): string {
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (isList(value)) return 'a list';
  return isGroup(value) ? 'a group of fields' : String(value);
}

function correction(
  types: readonly string[],
  value: unknown,
  schema: Schema | undefined,
): Pick<TypeFault, 'remedy' | 'suggestion'> {
  const [type] = types;
  if ((type === 'number' || type === 'integer') && typeof value === 'string') return figureFrom(value);
  if (type === 'boolean' && typeof value === 'string') return booleanFrom(value);
  if (type === 'string' && !isList(value) && !isGroup(value)) return textFrom(value, schema);
  if (type === 'array') return { remedy: 'Write each item on a line of its own, after "- ".' };
  return type === 'object' ? { remedy: 'Write its fields on the lines below, each two spaces further in.' } : {};
}

/** A figure in quotes, or with the signs that people write around figures. A comma is a thousand's only where it parts three digits. */
export function figureFrom(text: string): Pick<TypeFault, 'remedy' | 'suggestion'> {
  const bare = text.replace(/[£€$%\s]/g, '');
  const figure = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  if (/^-?\d+,\d{1,2}$/.test(figure)) {
    return { remedy: 'Write decimals after a point, not after a comma.', suggestion: figure.replace(',', '.') };
  }
  if (!/^-?\d+(\.\d+)?$/.test(figure)) return { remedy: 'Write a number in digits.' };
  const isQuoted = figure === text.trim();
  const remedy = isQuoted ? 'Write the number without quotes.' : 'Write the figure alone, without signs and without commas.';
  return { remedy, suggestion: figure };
}

function booleanFrom(text: string): Pick<TypeFault, 'remedy' | 'suggestion'> {
  const word = text.trim().toLowerCase();
  const meant = /^(yes|y|on|true)$/.test(word) ? 'true' : /^(no|n|off|false)$/.test(word) ? 'false' : undefined;
  return { remedy: 'Write true or false, without quotes.', ...(meant === undefined ? {} : { suggestion: meant }) };
}

function textFrom(value: unknown, schema: Schema | undefined): Pick<TypeFault, 'remedy'> {
  const example = schema?.examples?.find((each) => typeof each === 'string');
  if (schema?.pattern !== undefined && schema.pattern !== patterns.line && example !== undefined)
    return { remedy: `Write it as ${example}.` };
  return { remedy: `Put it in quotes: ${quote(value)}.` };
}
