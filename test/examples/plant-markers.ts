import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { audienceOf } from '../../src/model/audience.js';
import type { Schema } from '../../src/model/kind.js';
import { recordKinds } from '../../src/model/kinds/index.js';

/** What is planted: where it shows up in a report, it names the field that it came from. */
export const marker = 'ZQX';

/** An amount that nothing public adds up to. */
const markedAmount = 987654.3;

/** What an amount of an internal budget would look like in a report. */
export const markedAmounts = /987,?654/;

/** Every internal field of a copy of an example: what no public report may show. Every second record of each kind becomes internal, with all that it and its entries say. */
export function plantMarkers(folder: string): void {
  const internal = new Set(Object.values(recordKinds).flatMap((kind) => makeInternal(folder, kind)));
  for (const file of yamlFilesIn(join(folder, 'owners'))) change(file, withHolders);
  for (const file of yamlFilesIn(join(folder, 'progress'))) {
    change(file, (entry) => withNotes(internal.has(idOf(file)) ? withAmounts(markedWords(entry)) : entry));
  }
}

/** Takes away the figures, scores and sums that internal indicators, risks and budgets were given. */
export function forgetInternal(folder: string): void {
  const internal = ['indicators', 'risks', 'budgets'].flatMap((place) =>
    yamlFilesIn(join(folder, place)).filter((file) => parse(readFileSync(file, 'utf8')).audience === 'internal'),
  );
  const ids = new Set(internal.map(idOf));
  for (const file of yamlFilesIn(join(folder, 'progress'))) if (ids.has(idOf(file))) rmSync(file);
}

/** The ids that progress is told of and that nobody outside may read about. */
function makeInternal(
  folder: string,
  { name, folder: place, schema }: (typeof recordKinds)[keyof typeof recordKinds],
): readonly string[] {
  if (schema.properties?.audience === undefined || name === 'body') return [];
  // among the plans the first, third and fifth: the corporate plan with its priorities is one of them
  const odd = name === 'plan' ? 0 : 1;
  const isInternal = (file: string) => audienceOf(name, parse(readFileSync(file, 'utf8'))) === 'internal';
  const files = yamlFilesIn(join(folder, place)).filter((file, index) => index % 2 === odd || isInternal(file));
  return files.flatMap((file) => {
    const record = parse(readFileSync(file, 'utf8'));
    const planted = withAmounts(marked(schema, record, name));
    writeFileSync(file, stringify({ ...planted, audience: 'internal' }));
    const priorities: readonly { readonly id: string }[] = record.priorities ?? [];
    return [idOf(file), ...priorities.map(({ id }) => id)];
  });
}

function idOf(file: string): string {
  return basename(file, '.yaml');
}

const amounts = ['approved', 'revised', 'actual', 'forecast'];

/** The sums of budgets: an indicator's forecast is left, for it has bounds. */
function withAmounts(fields: Fields): Fields {
  if (fields.approved === undefined && fields.actual === undefined) return fields;
  const told = amounts.filter((name) => typeof fields[name] === 'number');
  return { ...fields, ...Object.fromEntries(told.map((name) => [name, markedAmount])) };
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
  // a Panel's recommendation names its session
  if (path === 'recommendation-report' && /^[a-z-]+-\d{4}-\d{2}$/.test(String(value))) return value;
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
