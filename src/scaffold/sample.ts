import type { Schema } from '../model/kind.js';

/** Ids as councils give them, for examples of fields that name a record. */
const sampleIds: Readonly<Record<string, string>> = {
  owner: 'head-of-housing',
  service: 'housing',
  plan: 'annual-action-plan-2012-13',
  indicator: 'HSG-014',
  activity: 'J-A-01',
  recommendation: 'IA-2012-07',
  risk: 'CR-003',
  budget: 'housing-revenue-2012-13',
  review: 'housing-2012-11',
  body: 'cabinet',
  priority: 'homes',
  objective: 'homes-affordable',
  milestone: 'design-agreed',
};

/** A value that fits a schema, as an example: the schema's own where it gives one. */
export function sampleOf(schema: Schema): unknown {
  const own = schema.examples?.[0] ?? schema.default ?? schema.enum?.[0];
  if (own !== undefined) return own;
  if (schema.items) return [sampleOf(schema.items)];
  if (schema.properties) return sampleGroup(schema.properties);
  if (schema.patternProperties) return sampleOfNamed(schema);
  return sampleScalar(schema);
}

function sampleGroup(properties: Readonly<Record<string, Schema>>): unknown {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, sampleOf(schema)]));
}

/** A group whose names are ids. */
function sampleOfNamed({ patternProperties = {}, propertyNames }: Schema): unknown {
  const [schema = {}] = Object.values(patternProperties);
  return { [sampleId(propertyNames) ?? 'name']: sampleOf(schema) };
}

function sampleScalar(schema: Schema): unknown {
  const types = [schema.type].flat();
  if (types.includes('boolean')) return true;
  if (types.includes('number') || types.includes('integer')) return schema.minimum ?? 1;
  return sampleId(schema) ?? sampleText(schema);
}

function sampleId(schema: Schema | undefined): string | undefined {
  const [kind] = [schema?.['x-refers-to'] ?? []].flat();
  return kind === undefined ? undefined : sampleIds[kind];
}

const anyText = '…';

function sampleText({ format, pattern }: Schema): string {
  if (format === 'date') return '2012-10-10';
  return pattern === undefined || new RegExp(pattern).test(anyText) ? anyText : 'name';
}

/** An entry that says all that its kind asks for, to find out whether one may stand in a place. */
export function sampleEntry(schema: Schema): string {
  const { required = [], properties = {} } = schema;
  // a figure is not asked for by the schema, because there may be a reason in its place
  const named = required.length > 0 ? required : ['missing'];
  return JSON.stringify(Object.fromEntries(named.map((name) => [name, sampleOf(properties[name] ?? {})])));
}
