import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Kind, Schema } from '../../src/model/kind.js';
import { recordKinds } from '../../src/model/kinds/index.js';

/** What is planted: where it shows up in a report, it names the field that it came from. */
export const marker = 'ZQX';

/** Every internal field of a copy of an example: what no public report may show. Every second record of each kind becomes internal, with all that it and its entries say. */
export function plantMarkers(folder: string): void {
  const internal = new Set(Object.values(recordKinds).flatMap((kind) => makeInternal(folder, kind)));
  for (const file of yamlFilesIn(join(folder, 'owners'))) change(file, withHolders);
  for (const file of yamlFilesIn(join(folder, 'progress'))) {
    change(file, (entry) => withNotes(internal.has(idOf(file)) ? markedWords(entry) : entry));
  }
}

/** The ids that progress is told of and that nobody outside may read about. */
function makeInternal(folder: string, { name, folder: place, schema }: Kind): readonly string[] {
  if (schema.properties?.audience === undefined || name === 'body') return [];
  // among the plans the first, third and fifth: the corporate plan with its priorities is one of them
  const odd = name === 'plan' ? 0 : 1;
  const files = yamlFilesIn(join(folder, place)).filter((_, index) => index % 2 === odd);
  return files.flatMap((file) => {
    const record = parse(readFileSync(file, 'utf8'));
    writeFileSync(file, stringify({ ...marked(schema, record, name), audience: 'internal' }));
    const priorities: readonly { readonly id: string }[] = record.priorities ?? [];
    return [idOf(file), ...priorities.map(({ id }) => id)];
  });
}

function idOf(file: string): string {
  return basename(file, '.yaml');
}

const words = ['commentary', 'action', 'problem', 'lessons', 'assessment', 'evidence'];

function markedWords(entry: Fields): Fields {
  const told = words.filter((name) => typeof entry[name] === 'string');
  return { ...entry, ...Object.fromEntries(told.map((name) => [name, `${marker}-entry-${name} ${entry[name]}`])) };
}

export function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => join(folder, path));
}

type Fields = Readonly<Record<string, unknown>>;

function change(file: string, edit: (fields: Fields) => Fields): void {
  writeFileSync(file, stringify(edit(parse(readFileSync(file, 'utf8')))));
}

/** Names and addresses of persons. */
function withHolders(owner: Fields): Fields {
  const holders = [{ name: `${marker}-holder-name`, github: `${marker}-holder-github`, from: '2000-01-01' }];
  return { ...owner, ...(owner.holders ? {} : { holders }), email: `${marker}-email@northmoor.example` };
}

function withNotes(entry: Fields): Fields {
  const missing = entry.missing as Fields | undefined; // the schema lets it be a map
  const isConfidential = missing?.code === 'confidential';
  return {
    ...entry,
    ...(isConfidential && { missing: { ...missing, reason: `${marker}-confidential` } }),
    internal_note: `${marker}-internal-note`,
    acknowledged: [{ code: 'problem-without-action', reason: `${marker}-acknowledged` }],
  };
}

function marked(schema: Schema, fields: Fields, path: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      markedValue(schema.properties?.[name], value, `${path}-${name}`),
    ]),
  );
}

/** Free text gets the marker and the way to its field; what must keep its form stays. */
function markedValue(schema: Schema | undefined, value: unknown, path: string): unknown {
  // what a frequency or polarity was is read by the rules
  if (schema === undefined || path.endsWith('-was')) return value;
  if (Array.isArray(value)) return value.map((each) => markedValue(schema.items, each, path));
  if (typeof value === 'object' && value !== null) return marked(schema, value as Fields, path); // a map of the schema's
  if (typeof value !== 'string' || !isFreeText(schema)) return value;
  return `${marker}-${path} ${value}`.slice(0, schema.maxLength);
}

/** Text that is neither one of a list, nor a day, an id, a period or an address. */
function isFreeText({ type, enum: values, format, pattern, 'x-refers-to': refersTo }: Schema): boolean {
  const hasForm = pattern !== undefined && !pattern.startsWith('^[^');
  return type === 'string' && values === undefined && format === undefined && refersTo === undefined && !hasForm;
}
