import type { FieldPath } from '../model/finding.js';
import type { Schema } from '../model/kind.js';

/** The forms of text that schemas ask for and that have words of their own here; a test holds them to the schemas. */
export const patterns = {
  id: '^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$',
  line: '^[^\\u0000-\\u001F\\u007F]+$',
  day: '^(199[0-9]|20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}$',
  month: '^(0[1-9]|1[0-2])$',
  year: '^(199[0-9]|20[0-9]{2}|2100)-[0-9]{2}$',
  period: '^(199[0-9]|20[0-9]{2}|2100)-[0-9]{2}(-Q[1-4])?$',
} as const;

export function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** What stands at a field of a document, or nothing. */
export function valueAt(content: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>((value, segment) => childOf(value, segment), content);
}

function childOf(value: unknown, segment: string | number): unknown {
  if (isList(value)) return value[Number(segment)];
  return isGroup(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

/** The field that a JSON pointer of the validator leads to; numbers are places in lists. */
export function fieldOf(pointer: string, content: unknown): FieldPath {
  const field: (string | number)[] = [];
  let at = content;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = isList(at) ? Number(name) : name;
    field.push(segment);
    at = childOf(at, segment);
  }
  return field;
}

/** What a schema says of a field. */
export function schemaAt(schema: Schema, field: FieldPath): Schema | undefined {
  return field.reduce<Schema | undefined>((at, segment) => at && schemaBelow(at, segment), schema);
}

/** What a schema says of one field of a group, or of the items of a list. */
export function schemaBelow(schema: Schema, segment: string | number): Schema | undefined {
  if (typeof segment === 'number') return schema.items;
  if (schema.properties && Object.hasOwn(schema.properties, segment)) return schema.properties[segment];
  return Object.values(schema.patternProperties ?? {})[0];
}

/** How a message names a field: `"owner"`, or `item 2 of "indicators"`. */
export function nameOf(field: FieldPath): string {
  const last = field.at(-1);
  if (typeof last !== 'number') return `"${last ?? 'the file'}"`;
  return `item ${last + 1} of ${nameOf(field.slice(0, -1))}`;
}
