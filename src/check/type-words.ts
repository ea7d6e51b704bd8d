import type { FieldPath } from '../model/finding.js';
import type { Schema } from '../model/kind.js';
import { quote, show } from '../model/show.js';
import { listInWords, sentence } from '../model/words.js';
import { isGroup, isList, nameOf, patterns } from './fields.js';
import { figureFrom } from './figure-words.js';

interface Mistyped {
  readonly field: FieldPath;
  readonly value: unknown;
  /** A number as the file writes it. */
  readonly source?: string | undefined;
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
export function typeFault({ field, value, source, schema }: Mistyped): TypeFault {
  const types = [schema?.type ?? []].flat();
  const wanted = listInWords(
    types.map((type) => typeWords[type] ?? type),
    'or',
  );
  const message = `${sentence(nameOf(field))} is ${kindOfValue(value, source)}, and ${wanted} is expected.`;
  const expected = schema?.description ?? wanted;
  return { message, expected, ...correction(types, { value, source, schema }) };
}

function kindOfValue(value: unknown, source: string | undefined): string {
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${show(source ?? value)}`;
  if (isList(value)) return 'a list';
  return isGroup(value) ? 'a group of fields' : String(value);
}

function correction(
  types: readonly string[],
  mistyped: Omit<Mistyped, 'field'>,
): Pick<TypeFault, 'remedy' | 'suggestion'> {
  const { value } = mistyped;
  const [type] = types;
  if ((type === 'number' || type === 'integer') && typeof value === 'string') return figureFrom(value);
  if (type === 'boolean' && typeof value === 'string') return booleanFrom(value);
  if (type === 'number' && typeof value === 'boolean' && types.includes('string')) return answerFrom(value);
  if (type === 'string') return textFrom(mistyped);
  if (type === 'array') return { remedy: 'Write each item on a line of its own, after "- ".' };
  return type === 'object' ? { remedy: 'Write its fields on the lines below, each two spaces further in.' } : {};
}

function booleanFrom(text: string): Pick<TypeFault, 'remedy' | 'suggestion'> {
  const word = text.trim().toLowerCase();
  const meant = /^(yes|y|on|true)$/.test(word) ? 'true' : /^(no|n|off|false)$/.test(word) ? 'false' : undefined;
  return { remedy: 'Write true or false, without quotes.', ...(meant === undefined ? {} : { suggestion: meant }) };
}

/** A figure may be an answer, which is a word and not one of the two that YAML knows. */
function answerFrom(value: boolean): Pick<TypeFault, 'remedy' | 'suggestion'> {
  return { remedy: 'If it is the answer to a question, write yes or no.', suggestion: value ? 'yes' : 'no' };
}

function textFrom({ value, source, schema }: Omit<Mistyped, 'field'>): Pick<TypeFault, 'remedy'> {
  if (isList(value) || isGroup(value)) return linesFrom(schema);
  const example = schema?.examples?.find((each) => typeof each === 'string');
  if (schema?.pattern !== undefined && schema.pattern !== patterns.line && example !== undefined)
    return { remedy: `Write it as ${example}.` };
  return { remedy: `Put it in quotes: ${quote(source ?? value)}.` };
}

/** Lines with dashes or colons under a field are a list or a group, unless a bar says that they are text. */
function linesFrom(schema: Schema | undefined): Pick<TypeFault, 'remedy'> {
  if (schema?.pattern !== undefined) return { remedy: 'Write it on the line of its field, in quotes.' };
  return {
    remedy: 'Put | after the colon, so that the lines below are read as a text. On one line, put the text in quotes.',
  };
}
