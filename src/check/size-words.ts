import type { FindingPage } from '../model/rule.js';
import { show } from '../model/show.js';
import { plural, sentence } from '../model/words.js';
import { isGroup, isList, nameOf } from './fields.js';
import { schemaPages as pages } from './schema-pages.js';
import type { Refused, Told } from './schema-words.js';

const sizes: Readonly<Record<string, { readonly page: FindingPage; readonly bound: (limit: number) => string }>> = {
  minLength: { page: pages.emptyField, bound: () => 'a text' },
  maxLength: { page: pages.tooLong, bound: (limit) => `at most ${plural(limit, 'character')}` },
  minItems: { page: pages.tooFew, bound: (limit) => `at least ${plural(limit, 'item')}` },
  maxItems: { page: pages.tooMany, bound: (limit) => `at most ${plural(limit, 'item')}` },
  minProperties: { page: pages.tooFew, bound: (limit) => `at least ${plural(limit, 'field')}` },
  maxProperties: { page: pages.tooMany, bound: (limit) => `at most ${plural(limit, 'field')}` },
  minimum: { page: pages.outOfRange, bound: (limit) => `${limit} or more` },
  maximum: { page: pages.outOfRange, bound: (limit) => `${limit} or less` },
  exclusiveMinimum: { page: pages.outOfRange, bound: (limit) => `more than ${limit}` },
  exclusiveMaximum: { page: pages.outOfRange, bound: (limit) => `less than ${limit}` },
};

/** A text, list, group or number that is longer or shorter, larger or smaller than it may be. */
export function tellSize({ error, field, value }: Pick<Refused, 'error' | 'field' | 'value'>): Told {
  const size = sizes[error.keyword];
  const expected = size === undefined ? {} : expecting(size.bound(Number(error.params.limit)));
  return {
    page: size?.page ?? pages.wrongForm,
    message: `${sentence(nameOf(field))} ${measureOf(value)}.`,
    ...expected,
  };
}

function measureOf(value: unknown): string {
  if (value === '') return 'is an empty text';
  if (typeof value === 'string') return `has ${plural(value.length, 'character')}`;
  if (isList(value)) return `has ${plural(value.length, 'item')}`;
  return isGroup(value) ? `has ${plural(Object.keys(value).length, 'field')}` : `is ${show(value)}`;
}

/** What was expected, where anything says it. */
export function expecting(expected: string | undefined): { readonly expected?: string } {
  return expected === undefined || expected === '' ? {} : { expected };
}
