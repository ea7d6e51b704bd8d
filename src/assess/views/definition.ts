import { type Day, parseDay } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import { parseId } from '../../model/id.js';
import type { Schema } from '../../model/kind.js';
import { recordKinds } from '../../model/kinds/index.js';
import { type Thing, type ThingKind, thingOf } from '../../model/named-records.js';
import { type Frequency, type Period, parsePeriod } from '../../model/period.js';
import { ownPriorityNames } from '../../model/recommendation-priority.js';
import { showPeriod } from '../../model/words.js';

/** What a field says; a reference names the thing that it leads to. */
export type FieldValue =
  | { readonly type: 'text'; readonly text: string }
  /** One of the words that the schema lists, and what the council calls it where that is another. */
  | { readonly type: 'choice'; readonly text: string; readonly title?: string }
  /** A period or a year by its key, and as people read it. */
  | { readonly type: 'period'; readonly key: string; readonly title: string }
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
  const fields = fieldsOf({ framework, frequency: frequencyOf(record) }, schemaOf(kind), record);
  return kind === 'recommendation' ? fields.map((field) => labelled(framework, field)) : fields;
}

/** The priority of a recommendation by the council's own name for it. */
function labelled({ settings }: Framework, field: Field): Field {
  const { name, value } = field;
  const own = ownPriorityNames(settings).find(({ priority }) => value.type === 'choice' && priority === value.text);
  return name === 'priority' && own !== undefined && value.type === 'choice'
    ? { ...field, value: { ...value, title: own.name } }
    : field;
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

const frequencies: readonly Frequency[] = ['monthly', 'quarterly', 'annual'];

/** What the words of a record are read by. */
interface Reading {
  readonly framework: Framework;
  /** Of its periods, where the record says: "2011-12" may be a year and a month. */
  readonly frequency: Frequency | undefined;
}

function frequencyOf(record: object): Frequency | undefined {
  const said = new Map<string, unknown>(Object.entries(record)).get('frequency');
  return frequencies.find((each) => each === said);
}

function fieldsOf(reading: Reading, schema: Schema, group: object): readonly Field[] {
  const said = new Map<string, unknown>(Object.entries(group));
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): readonly Field[] => {
    const value = said.get(name);
    if (value === undefined) return [];
    return [{ name, description: property.description, value: saidIn(reading, property, value) }];
  });
}

function saidIn(reading: Reading, schema: Schema, value: unknown): FieldValue {
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value === 'boolean') return { type: 'yes-no', yes: value };
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return { type: 'list', items: items.map((item) => saidIn(reading, schema.items ?? {}, item)) };
  }
  if (typeof value === 'object' && value !== null) {
    return { type: 'group', fields: fieldsOf(reading, schema, value) };
  }
  return wordOf(reading, schema, value === null ? '' : String(value));
}

function wordOf(reading: Reading, schema: Schema, text: string): FieldValue {
  const { framework } = reading;
  if (schema.enum !== undefined) return { type: 'choice', text };
  const period = periodOf(reading, schema, text);
  if (period !== undefined) return { type: 'period', key: text, title: showPeriod(framework.calendar, period) };
  const day = schema.format === 'date' ? parseDay(text) : undefined;
  if (day !== undefined) return { type: 'day', day };
  const id = schema['x-refers-to'] === undefined ? undefined : parseId(text);
  const thing = id && thingOf(framework, id);
  if (thing === undefined) return { type: 'text', text };
  return { type: 'reference', kind: thing.kind, id: thing.id, code: thing.code, title: thing.title };
}

/** By the patterns of the schemas: a year, or a period of any frequency. Nothing where the text may be of two frequencies and the record says neither. */
function periodOf({ framework, frequency }: Reading, { pattern = '' }: Schema, text: string): Period | undefined {
  const isYear = pattern.endsWith('|2100)-[0-9]{2}$');
  if (!isYear && !pattern.endsWith('(-Q[1-4])?$')) return undefined;
  const asked = isYear ? (['annual'] as const) : frequency === undefined ? frequencies : [frequency];
  const read = asked.flatMap((each) => parsePeriod(framework.calendar, each, text) ?? []);
  return read.length === 1 ? read[0] : undefined;
}
