import { type Day, parseDay } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import { parseId } from '../../model/id.js';
import type { Schema } from '../../model/kind.js';
import { recordKinds } from '../../model/kinds/index.js';
import { type Thing, type ThingKind, thingOf } from '../../model/things.js';

/** What a field says; a reference names the thing that it leads to. */
export type FieldValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'yes-no'; readonly yes: boolean }
  | { readonly type: 'day'; readonly day: Day }
  | ({ readonly type: 'reference' } & Pick<Thing, 'kind' | 'id' | 'code' | 'title'>)
  | { readonly type: 'list'; readonly items: readonly FieldValue[] }
  | { readonly type: 'group'; readonly fields: readonly Field[] };

/** One field of a record that is set: its name as the file writes it, and what the schema says of it. */
export interface Field {
  readonly name: string;
  readonly description: string | undefined;
  readonly value: FieldValue;
}

/** Every field of a record that is set, in the order of its schema. */
export function definitionOf(framework: Framework, kind: ThingKind, record: object): readonly Field[] {
  return fieldsOf(framework, schemaOf(kind), record);
}

/** A priority and an objective stand within a plan, and so do their schemas. */
function schemaOf(kind: ThingKind): Schema {
  if (kind !== 'priority' && kind !== 'objective') return recordKinds[kind].schema;
  const priority = itemsOf(recordKinds.plan.schema, 'priorities');
  return kind === 'priority' ? priority : itemsOf(priority, 'objectives');
}

function itemsOf(schema: Schema, field: string): Schema {
  return schema.properties?.[field]?.items ?? {};
}

function fieldsOf(framework: Framework, schema: Schema, group: object): readonly Field[] {
  const said = new Map<string, unknown>(Object.entries(group));
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): readonly Field[] => {
    const value = said.get(name);
    if (value === undefined) return [];
    return [{ name, description: property.description, value: saidIn(framework, property, value) }];
  });
}

function saidIn(framework: Framework, schema: Schema, value: unknown): FieldValue {
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value === 'boolean') return { type: 'yes-no', yes: value };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return { type: 'list', items: items.map((item) => saidIn(framework, schema.items ?? {}, item)) };
  }
  if (typeof value === 'object' && value !== null) {
    return { type: 'group', fields: fieldsOf(framework, schema, value) };
  }
  return wordOf(framework, schema, value === null ? '' : String(value));
}

function wordOf(framework: Framework, schema: Schema, text: string): FieldValue {
  const day = schema.format === 'date' ? parseDay(text) : undefined;
  if (day !== undefined) return { type: 'day', day };
  const id = schema['x-refers-to'] === undefined ? undefined : parseId(text);
  const thing = id && thingOf(framework, id);
  if (thing === undefined) return { type: 'text', text };
  return { type: 'reference', kind: thing.kind, id: thing.id, code: thing.code, title: thing.title };
}
