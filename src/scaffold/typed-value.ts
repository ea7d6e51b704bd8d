import { closest } from '../model/closest.js';
import { parseDay } from '../model/day.js';
import { parseId } from '../model/id.js';
import type { Schema } from '../model/kind.js';
import { type Period, parseYear } from '../model/period.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';
import { idFault } from './likely-id.js';

const decimal = /^-?(?:0|[1-9]\d*)(\.\d+)?$/;
const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** A text that is to be a value of the type that its field has. */
export interface Typed {
  readonly schema: Schema;
  /** How the field was named, for messages. */
  readonly way: string;
  readonly text: string;
  /** The financial year of today: the one that is meant where a period is given without its year. */
  readonly year: Period;
}

export function typedValue(typed: Typed): string | number | boolean {
  const { schema, way, text } = typed;
  const types = [schema.type].flat();
  if (types.includes('object')) throw groupFault(schema, way);
  const truth = types.includes('boolean') ? truths.get(text) : undefined;
  if (truth !== undefined) return truth;
  if (types.some(isNumeric) && decimal.test(text)) return inList(schema, way, Number(text));
  if (!types.includes('string') || (types.some(isNumeric) && plainAmount(text) !== undefined)) {
    throw typeFault(types, way, text);
  }
  if (schema.format === 'date') refuseNoDay(way, text);
  refuseOtherForm(typed);
  return inList(schema, way, text);
}

function isNumeric(type: string | undefined): boolean {
  return type === 'number' || type === 'integer';
}

/** A group of fields whose names are ids of the council's own. */
export function isMap(schema: Schema): boolean {
  return schema.patternProperties !== undefined;
}

/** What is said where one value is given to a group. */
export function groupFault(schema: Schema, way: string): UsageError {
  const [inner] = Object.values(schema.patternProperties ?? {});
  const start = inner ? `${way}.<id>` : way;
  const fields = Object.keys((inner ?? schema).properties ?? {}).map((field) => `${start}.${field}`);
  return new UsageError(`${quote(way)} is a group of fields, not one value.`, `Set its fields: ${fields.join(', ')}.`);
}

function typeFault(types: readonly (string | undefined)[], way: string, text: string): UsageError {
  const isTruth = types.includes('boolean');
  const wanted = isTruth ? 'true or false' : 'a number in digits, with a point before decimals and no commas';
  return new UsageError(
    `${quote(way)} is ${wanted}, and ${quote(text)} is not.`,
    `Write it as --set ${way}=${isTruth ? 'true' : (plainAmount(text) ?? '12.5')}.`,
  );
}

/** The number in an amount as people write it: `£5,000,000`, `5 000 000`, `95%`. */
function plainAmount(text: string): string | undefined {
  const plain = text.replace(/[£$€%,\s]/g, '').replace(/^\+/, '');
  return decimal.test(plain) ? plain : undefined;
}

function refuseNoDay(way: string, text: string): void {
  if (parseDay(text) !== undefined) return;
  throw new UsageError(
    `${quote(way)} is a day, and ${quote(text)} is not one of the calendar.`,
    'Write it as year, month and day: 2014-10-20.',
  );
}

/** A text whose field has a form of its own: an id, a year, a period, one line. */
function refuseOtherForm({ schema, way, text, year }: Typed): void {
  if (schema.pattern === undefined) return;
  const form = new RegExp(schema.pattern);
  if (form.test('2012-13') && !form.test('a')) refuseNoPeriod({ form, way, text, year });
  if (form.test(text)) return;
  if (schema['x-refers-to'] !== undefined && parseId(text) === undefined) throw idFault(text, way);
  const [example] = schema.examples ?? [];
  throw new UsageError(
    `${quote(text)} has not the form that ${quote(way)} must have.`,
    form.test('…') ? 'Write it on one line.' : `Write it like this: --set ${way}=${example ?? 'a-name'}.`,
  );
}

interface PeriodTyped extends Pick<Typed, 'way' | 'text' | 'year'> {
  readonly form: RegExp;
}

function refuseNoPeriod({ form, way, text, year }: PeriodTyped): void {
  if (form.test(text) && isPeriod(text)) return;
  const quarter = form.test(`${year.key}-Q1`) ? (/^q?([1-4])$/i.exec(text.trim())?.[1] ?? '1') : undefined;
  const written = text
    .trim()
    .replace('/', '-')
    .replace(/ ?(q[1-4])$/i, (_, name: string) => `-${name.toUpperCase()}`);
  const usual = quarter === undefined ? year.key : `${year.key}-Q${quarter}`;
  const meant = form.test(written) && isPeriod(written) ? written : usual;
  const what = quarter === undefined ? 'a financial year' : 'a period with its year';
  throw new UsageError(`${quote(way)} is ${what}, and ${quote(text)} is not.`, `Write it as --set ${way}=${meant}.`);
}

/** A financial year `2012-13`, a quarter of one, or a month `2012-09`. */
function isPeriod(text: string): boolean {
  return parseYear(text.slice(0, 7)) !== undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
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
