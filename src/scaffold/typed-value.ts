import { closest } from '../model/closest.js';
import { parseDay } from '../model/day.js';
import type { Schema } from '../model/kind.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';

const decimal = /^-?\d+(\.\d+)?$/;
const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** A text as a value of the type that its field has. `way` is how the field was named, for messages. */
export function typedValue(schema: Schema, way: string, text: string): string | number | boolean {
  const types = [schema.type].flat();
  if (types.includes('object')) throw groupFault(schema, way);
  const truth = types.includes('boolean') ? truths.get(text) : undefined;
  if (truth !== undefined) return truth;
  if (types.some(isNumeric) && decimal.test(text)) return inList(schema, way, Number(text));
  if (!types.includes('string')) throw typeFault(types, way, text);
  if (schema.format === 'date') refuseNoDay(way, text);
  return inList(schema, way, text);
}

function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

function groupFault(schema: Schema, way: string): UsageError {
  const fields = Object.keys(schema.properties ?? {}).map((field) => `${way}.${field}`);
  return new UsageError(`${quote(way)} is a group of fields, not one value.`, `Set its fields: ${fields.join(', ')}.`);
}

function typeFault(types: readonly (string | undefined)[], way: string, text: string): UsageError {
  const wanted = types.includes('boolean') ? 'true or false' : 'a number in digits, with a point before decimals';
  return new UsageError(
    `${quote(way)} is ${wanted}, and ${quote(text)} is not.`,
    `Write it as --set ${way}=${types.includes('boolean') ? 'true' : '12.5'}.`,
  );
}

function refuseNoDay(way: string, text: string): void {
  if (parseDay(text) !== undefined) return;
  throw new UsageError(
    `${quote(way)} is a day, and ${quote(text)} is not one of the calendar.`,
    'Write it as year, month and day: 2014-10-20.',
  );
}

function inList<Value extends string | number>(schema: Schema, way: string, value: Value): Value {
  const words = schema.enum?.map(String);
  if (words === undefined || words.includes(String(value))) return value;
  const meant = closest(String(value), words);
  const guess = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  throw new UsageError(
    `${quote(value)} is not one of the words that ${quote(way)} may be.${guess}`,
    `It is ${listInWords(words, 'or')}.`,
  );
}
