import { closest } from '../model/closest.js';
import type { Schema } from '../model/kind.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { typedValue } from './typed-value.js';

/** Values by field, groups and lists within each other, as far as they were given. */
export type Given = string | number | boolean | GivenGroup | readonly Given[];
export interface GivenGroup {
  readonly [field: string]: Given;
}

/** `title=…`, `tolerance.kind=percent`, `targets.0.year=2014-15`, `roles=champion,validator`: each adds one value. */
export function givenFields(schema: Schema, settings: readonly string[]): GivenGroup {
  let given: GivenGroup = {};
  for (const setting of settings) {
    const [, way = '', text = ''] = /^([^=]*)=(.*)$/s.exec(setting) ?? [];
    if (way === '' || !setting.includes('=')) {
      throw new UsageError(
        `--set says ${quote(setting)}, which sets nothing.`,
        'Write a field and its value: --set title="…".',
      );
    }
    const group = withValue(given, { parts: way.split('.'), schema, way, text });
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
}

function withValue(given: Given | undefined, setting: Setting): Given {
  const [part, ...parts] = setting.parts;
  if (part === undefined) return listed(setting);
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

function schemaBelow({ schema, way }: Setting, part: string): Schema {
  if (schema.items && /^\d{1,3}$/.test(part)) return schema.items;
  const known = schema.properties ?? {};
  const below = Object.hasOwn(known, part) ? known[part] : undefined;
  if (below) return below;
  const names = schema.items ? ['0'] : Object.keys(known);
  const meant = closest(part, names);
  const guess = meant === undefined ? `The fields there are: ${names.join(', ')}.` : `Did you mean ${quote(meant)}?`;
  throw new UsageError(
    `${quote(way)} leads to no field: there is no ${quote(part)}.`,
    names.length === 0 ? undefined : guess,
  );
}

/** A list on one line has its items between commas. */
function listed({ schema, way, text }: Setting): Given {
  const { items } = schema;
  if (items === undefined) return typedValue(schema, way, text);
  return text.split(',').map((item) => typedValue(items, way, item.trim()));
}

export function isGroup(value: Given | undefined): value is GivenGroup {
  return typeof value === 'object' && !isList(value);
}

export function isList(value: Given | undefined): value is readonly Given[] {
  return Array.isArray(value);
}
