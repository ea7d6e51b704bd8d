import { closest } from '../model/closest.js';
import type { FieldPath } from '../model/finding.js';
import type { Kind, Schema } from '../model/kind.js';
import type { FindingPage, Problem } from '../model/rule.js';
import { quote } from '../model/show.js';
import { listInWords, sentence } from '../model/words.js';
import { dayFault } from './day-words.js';
import { isList, nameOf, patterns, schemaAt } from './fields.js';
import type { SchemaError } from './generated/validators.js';
import { monthNamed } from './month-names.js';
import { orMissingRemedy, saysNoFigure } from './no-figure-words.js';
import { periodFault, yearFault } from './period-words.js';
import { notAnId } from './place-pages.js';
import { notAPeriod, schemaPages as pages } from './schema-pages.js';
import { expecting, tellSize } from './size-words.js';
import { typeFault } from './type-words.js';

/** One error of the validator, with what it needs to be told in words. */
export interface Refused {
  readonly kind: Kind;
  readonly error: SchemaError;
  readonly field: FieldPath;
  readonly value: unknown;
  /** A number as the file writes it: `1.0` is the number 1. */
  readonly source?: string | undefined;
  readonly schema: Schema | undefined;
}

/** What is told of it; `field` where that is not the place the validator names. */
export interface Told extends Omit<Problem, 'at'> {
  readonly page: FindingPage;
  readonly field?: FieldPath;
  readonly part?: 'key';
  /** The name of a field that is not there. */
  readonly missing?: string;
}

/** The error in our words. */
export function tell(refused: Refused): Told {
  const { error, value, schema } = refused;
  if (value === null && error.keyword !== 'required') return tellEmpty(refused);
  switch (error.keyword) {
    case 'required':
      return tellMissing(refused);
    case 'additionalProperties':
    case 'propertyNames':
      return tellUnknown(refused);
    case 'type':
      return tellType(refused);
    case 'enum':
      return tellNotInList(refused, schema?.enum ?? []);
    case 'format':
    case 'pattern':
      return tellForm(refused, String(value));
    case 'uniqueItems':
      return tellRepeated(refused);
    default:
      if (error.keyword === 'minLength') return { ...tellSize(refused), ...tellMeaning(schema), ...orDeleted(refused) };
      return isWordsForFigure(refused) ? tellType(refused) : tellSize(refused);
  }
}

/** A figure may be a day or a word, all short: a longer text is no figure, and its length is not the fault. */
function isWordsForFigure({ error, schema }: Refused): boolean {
  return error.keyword === 'maxLength' && [schema?.type].flat().includes('number');
}

function tellType(refused: Refused): Told {
  const fault = typeFault(refused);
  return { page: pages.wrongType, ...fault, ...orMissing(refused, fault) };
}

function tellEmpty(refused: Refused): Told {
  return {
    page: pages.emptyField,
    message: `${sentence(nameOf(refused.field))} has no value.`,
    ...tellMeaning(refused.schema),
    ...orDeleted(refused),
    ...orMissing(refused, {}),
  };
}

/** A field that must be there is not left out by deleting its line. */
function orDeleted({ kind, field }: Refused): Pick<Told, 'remedy'> {
  const holder = schemaAt(kind.schema, field.slice(0, -1));
  if (holder?.required?.includes(String(field.at(-1)))) return { remedy: 'Write a value after the colon.' };
  const place = typeof field.at(-1) === 'number' ? 'dash' : 'colon';
  return { remedy: `Write a value after the ${place}, or delete the line.` };
}

/** What the field is, and of a word which words it may be, unless that has named them all. */
function tellMeaning(schema: Schema | undefined): { readonly expected?: string } {
  const { description = '' } = schema ?? {};
  const allowed = (schema?.enum ?? schema?.items?.enum ?? []).map(String);
  if (allowed.every((word) => description.includes(word))) return expecting(description);
  return expecting(`${description} ${schema?.enum ? 'One' : 'Each is one'} of: ${listInWords(allowed, 'or')}.`.trim());
}

/** A figure that there is none of has a field of its own; the schema of the kind says whether it has. */
function orMissing({ kind, field, value }: Refused, told: Pick<Told, 'remedy' | 'suggestion'>): Pick<Told, 'remedy'> {
  const isFigure = field.length === 1 && ['value', 'numerator', 'denominator'].includes(String(field[0]));
  if (!isFigure || !kind.schema.properties?.missing || told.suggestion !== undefined) return {};
  return saysNoFigure(value) ? { remedy: orMissingRemedy(told.remedy) } : {};
}

function tellMissing({ kind, error, field, schema }: Refused): Told {
  const name = String(error.params.missingProperty);
  const message = `"${name}" is missing: ${holderOf(field, kind)} must have it.`;
  return {
    page: pages.missingField,
    part: 'key',
    missing: name,
    message,
    ...tellMeaning(schema?.properties?.[name]),
  };
}

function tellUnknown({ kind, error, field, schema }: Refused): Told {
  const name = String(error.params.additionalProperty ?? error.params.propertyName);
  const at = { field: [...field, name], part: 'key' } as const;
  if (schema?.patternProperties) return { page: notAnId, ...at, message: `${quote(name)} has not the form of an id.` };
  const known = Object.keys(schema?.properties ?? {});
  const message = `${quote(name)} is not a field of ${holderOf(field, kind)}.`;
  const expected = known.length <= 10 ? expecting(listInWords(known, 'or')) : {};
  return { page: pages.unknownField, ...at, message, ...expected, suggestion: closest(name, known) };
}

function tellNotInList({ field, value }: Refused, allowed: readonly unknown[]): Told {
  const words = allowed.map(String);
  const message = `${quote(value)} is not one of the words that ${nameOf(field)} may be.`;
  const suggestion = typeof value === 'string' ? closest(value, words) : undefined;
  return { page: pages.notInList, message, ...expecting(listInWords(words, 'or')), suggestion };
}

function tellForm({ field, schema }: Refused, text: string): Told {
  if (schema?.format === 'date')
    return { page: pages.notADay, expected: 'year-month-day, as 2012-10-10', ...dayFault(text) };
  switch (schema?.pattern) {
    case patterns.id:
      return { page: notAnId, message: `${quote(text)} has not the form of an id.`, ...expecting(schema.description) };
    case patterns.year:
      return { page: notAPeriod, ...yearFault(text), ...expecting(schema.description) };
    case patterns.period:
      return { page: notAPeriod, ...periodFault(text), ...expecting(schema.description) };
    case patterns.month:
      return { ...tellOtherForm(field, schema, text), suggestion: monthNamed(text)?.toString() };
    case patterns.line:
      return {
        page: pages.lineBreak,
        message: `${sentence(nameOf(field))} holds a line break or a tab: ${quote(text)}.`,
      };
    default:
      return tellOtherForm(field, schema, text);
  }
}

function tellOtherForm(field: FieldPath, schema: Schema | undefined, text: string): Told {
  const example = schema?.examples?.find((each) => typeof each === 'string');
  const such = example === undefined ? undefined : `Such as ${example}.`;
  return {
    page: pages.wrongForm,
    message: `${quote(text)} is not in the form that ${nameOf(field)} has.`,
    ...expecting([schema?.description, such].filter(Boolean).join(' ')),
  };
}

function tellRepeated({ error, field, value }: Refused): Told {
  const [i, j] = [Number(error.params.i), Number(error.params.j)];
  const item = isList(value) ? value[i] : undefined;
  return {
    page: pages.repeatedItem,
    field: [...field, Math.max(i, j)],
    message: `${sentence(nameOf(field))} lists ${quote(item)} twice.`,
  };
}

/** What a field stands in, for a message: `an indicator`, `an item of "targets"`, `"bounds"`. */
function holderOf(field: FieldPath, kind: Kind): string {
  if (field.length === 0) return kind.one;
  return typeof field.at(-1) === 'number' ? `an item of ${nameOf(field.slice(0, -1))}` : nameOf(field);
}
