import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Schema } from '../../src/model/kind.js';
import { kinds, recordKinds } from '../../src/model/kinds/index.js';
import { filesIn } from '../northmoor/write.js';

const root = join(import.meta.dirname, '..', '..');
const example = join(root, 'examples', 'northmoor');

/** Every property that a schema knows: `targets.set_on`, with `*` where any id may stand. */
function* propertiesOf(schema: Schema, within: readonly string[] = []): Iterable<string> {
  const named = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}).map((value) => ['*', value] as const),
  ];
  for (const [name, value] of named) {
    yield [...within, name].join('.');
    yield* propertiesOf(value, [...within, name]);
  }
  if (schema.items) yield* propertiesOf(schema.items, within);
}

/** Every property that a record uses, by the same names: a key that the schema does not name is one of its ids. */
function* usedIn(value: unknown, schema: Schema, within: readonly string[] = []): Iterable<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* usedIn(item, schema.items ?? {}, within);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const named = schema.properties?.[key];
    const path = [...within, named ? key : '*'];
    yield path.join('.');
    yield* usedIn(inner, named ?? ofAnyId(schema), path);
  }
}

function ofAnyId({ patternProperties = {} }: Schema): Schema {
  return Object.values(patternProperties)[0] ?? {};
}

/** What any record or entry may say means the same on each: once in the whole example is enough. */
const onAny = ['audience', 'exempt_reason', 'acknowledged', 'internal_note'];
const isOnAny = (property: string) => onAny.includes(property.split('.')[0] ?? '');

const schemas = new Map(kinds.map(({ name, schema }) => [name as string, schema as Schema]));
const kindsOfFolders = new Map(Object.values(recordKinds).map(({ name, folder }) => [folder as string, name]));
const paths = filesIn(example).filter((path) => path.endsWith('.yaml'));

/** The kind of each record by its id: only priorities are not files. */
const kindsOfIds = new Map(
  paths.flatMap((path) => {
    const kind = kindsOfFolders.get(path.split('/')[0] ?? '');
    return kind === undefined ? [] : [[basename(path, '.yaml'), kind] as const];
  }),
);

/** The schema of a file of the example: an entry has that of its subject's kind, and plans and priorities share one. */
function schemaOf(path: string): string {
  const folder = path.split('/')[0] ?? '';
  if (path === 'pmf.yaml') return 'pmf';
  if (folder !== 'progress') return kindsOfFolders.get(folder) ?? '';
  const kind = kindsOfIds.get(basename(path, '.yaml'));
  return kind === undefined || kind === 'plan' ? 'assessment-entry' : `${kind}-entry`;
}

const used = new Map([...schemas.keys()].map((name) => [name, new Set<string>()]));
for (const path of paths) {
  const name = schemaOf(path);
  for (const property of usedIn(parse(readFileSync(join(example, path), 'utf8')), schemas.get(name) ?? {})) {
    used.get(name)?.add(property);
  }
}

describe('the example uses every property of every schema', () => {
  it.each([...schemas])('%s', (name, schema) => {
    const unused = [...propertiesOf(schema)].filter((property) => !isOnAny(property) && !used.get(name)?.has(property));
    expect(unused).toEqual([]);
  });

  it('and somewhere what may stand on any record or entry', () => {
    const everywhere = [...schemas.values()].flatMap((schema) => [...propertiesOf(schema)].filter(isOnAny));
    const somewhere = new Set([...used.values()].flatMap((properties) => [...properties]));
    expect([...new Set(everywhere)].filter((property) => !somewhere.has(property))).toEqual([]);
  });
});
