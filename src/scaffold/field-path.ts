import { closest } from '../model/closest.js';
import type { Schema } from '../model/kind.js';
import type { Period } from '../model/period.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { groupFault, isMap, typedValue } from './typed-value.js';

/** Values by field, groups and lists within each other, as far as they were given. */
export type Given = string | number | boolean | GivenGroup | readonly Given[];
export interface GivenGroup {
  readonly [field: string]: Given;
}

/**
 * `title=…`, `tolerance.kind=percent`, `targets.0.year=2014-15`, `milestones.design-agreed.forecast=2014-12-01`,
 * `roles=champion,validator`: each adds one value, and a list may be given bit by bit. `year` is the one of today.
 */
export function givenFields(schema: Schema, settings: readonly string[], year: Period): GivenGroup {
  let given: GivenGroup = {};
  for (const setting of settings) {
    const [, way = '', text = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    if (way === '' || !setting.includes('=')) {
      throw new UsageError(
        `--set says ${quote(setting)}, which sets nothing.`,
        'Write a field and its value: --set title="…".',
      );
    }
    const group = withValue(given, { parts: way.split('.'), schema, way, text, year });
    given = isGroup(group) ? group : given;
  }
  return given;
}

interface Setting {
  readonly parts: readonly string[];
  readonly schema: Schema;
  /** The whole way, as it was typed. */
  readonly way: string;
  readonly text: string;
  readonly year: Period;
}

function withValue(given: Given | undefined, setting: Setting): Given {
  const [part, ...parts] = setting.parts;
  if (part === undefined) return added(given, setting);
  const schema = schemaBelow(setting, part);
  if (setting.schema.items) return withItem(given, { ...setting, schema, parts }, Number(part));
  const group = isGroup(given) ? given : {};
  return {
    ...group,
    [part]: withValue(Object.hasOwn(group, part) ? group[part] : undefined, { ...setting, schema, parts }),
  };
}

function withItem(given: Given | undefined, setting: Setting, index: number): Given {
  const list = isList(given) ? [...given] : [];
  if (index > list.length) {
    throw new UsageError(
      `${quote(setting.way)} sets item ${index} of a list that has ${list.length} so far.`,
      'Items count from 0; give them in their order.',
    );
  }
  list[index] = withValue(list[index], setting);
  return list;
}

function schemaBelow(setting: Setting, part: string): Schema {
  const { schema } = setting;
  if (schema.items && /^\d{1,3}$/.test(part)) return schema.items;
  const known = schema.properties ?? {};
  const below = Object.hasOwn(known, part) ? known[part] : namedFreely(schema, part);
  if (below) return below;
  throw noField(setting, part);
}

/** The schema of a group whose names are ids of the council's own. */
function namedFreely({ patternProperties = {} }: Schema, part: string): Schema | undefined {
  return Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(part))?.[1];
}

function noField({ schema, way }: Setting, part: string): UsageError {
  const fault = `${quote(way)} leads to no field: there is no ${quote(part)}.`;
  if (isMap(schema)) return new UsageError(fault, 'What stands there is named by its id, such as design-agreed.');
  const names = schema.items ? ['0'] : Object.keys(schema.properties ?? {});
  if (names.length === 0) return new UsageError(fault, 'What stands before that point is one value, without fields.');
  const meant = closest(part, names);
  const guess = meant === undefined ? `The fields there are: ${names.join(', ')}.` : `Did you mean ${quote(meant)}?`;
  return new UsageError(fault, guess);
}

/** A list takes what is given later too; of two values for one field none is meant more than the other. */
function added(given: Given | undefined, setting: Setting): Given {
  const { schema, way, text } = setting;
  if (schema.items) return [...(isList(given) ? given : []), ...listed({ ...setting, schema: schema.items })];
  if (given !== undefined) {
    const before = isList(given) || isGroup(given) ? 'fields of its own' : quote(given);
    throw new UsageError(
      `${quote(way)} is set twice: to ${before} and to ${quote(text)}.`,
      'Set it once. Only a list may be set again, and then has both values.',
    );
  }
  return typedValue({ schema, way, text, year: setting.year });
}

/** A list on one line has its items between commas, with or without the brackets that it has in a file. */
function listed({ schema, way, text, year }: Setting): readonly Given[] {
  if (schema.properties) throw groupFault(schema, `${way}.0`);
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1] ?? text;
  if (inner.trim() === '') return [];
  return inner.split(',').map((item) => typedValue({ schema, way, text: item.trim(), year }));
}

export function isGroup(value: Given | undefined): value is GivenGroup {
  return typeof value === 'object' && !isList(value);
}

export function isList(value: Given | undefined): value is readonly Given[] {
  return Array.isArray(value);
}
