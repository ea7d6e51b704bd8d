import { Document, isMap, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Kind, Schema } from '../model/kind.js';
import { commentLines, fieldLines } from './field-comment.js';
import { type Given, type GivenGroup, isGroup, isList } from './field-path.js';
import { modelineOf } from './modeline.js';
import { recentSample } from './sample-years.js';
import { flowLists, yamlOptions, yamlText } from './yaml-text.js';

/** A new record or entry, before its text is made. */
export interface NewRecord {
  readonly path: string;
  readonly kind: Kind;
  readonly given: GivenGroup;
  /** Fields that stand ready to be filled in though the schema does not ask for them. */
  readonly ready: readonly string[];
  /** The calendar year in which the financial year of today starts: that of the examples. */
  readonly startYear: number;
}

/**
 * The text of a record from its schema: what it must have first, filled in or empty, and what it may have below, commented
 * out with an example. A comment tells of each field what it is for.
 */
export function recordText({ path, kind, given, ready, startYear }: NewRecord): string {
  const { schema } = kind;
  const names = Object.keys(schema.properties ?? {});
  const live = names.filter((name) => isLive(schema, given, name) || ready.includes(name));
  const rest = [...decisive, ...names.filter((name) => !decisive.includes(name))].filter(
    (name) => names.includes(name) && !live.includes(name),
  );
  const head = `${modelineOf(path, kind.name)}${comment(schema.description ?? '')}`;
  return `${head}\n${liveText({ schema, given, live, startYear })}\n${optionalText(schema, rest, startYear)}`;
}

/** Without these two a record is only proposed: of what may be left out they stand first. */
export const decisive: readonly string[] = ['approved_by', 'approved_on'];

function isLive(schema: Schema, given: GivenGroup, name: string): boolean {
  return (schema.required ?? []).includes(name) || Object.hasOwn(given, name);
}

interface LiveFields {
  readonly schema: Schema;
  readonly given: GivenGroup;
  readonly live: readonly string[];
  readonly startYear: number;
}

function liveText(fields: LiveFields): string {
  const document = newDocument();
  const map = liveMap(fields, document);
  for (const { key } of map.items.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  document.contents = map;
  flowLists(document);
  return map.items.length === 0 ? '' : yamlText(document);
}

function liveMap({ schema, given, live, startYear }: LiveFields, document: Document): YAMLMap {
  const map = new YAMLMap();
  for (const name of live) {
    const below = schema.properties?.[name] ?? {};
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const key = new Scalar(name);
    key.commentBefore = fieldLines({ schema: below, stands: value === undefined ? 'nothing' : 'value', startYear })
      .map((line) => ` ${line}`)
      .join('\n');
    map.add(new Pair(key, liveNode({ schema: below, value, startYear }, document)));
  }
  return map;
}

interface LiveValue {
  readonly schema: Schema;
  readonly value: Given | undefined;
  readonly startYear: number;
}

/** A value as it was given, with what is owed within it; what is owed and not given stands empty. */
function liveNode({ schema, value, startYear }: LiveValue, document: Document): unknown {
  if (schema.properties) {
    return liveMap({ ...withOwed(schema, isGroup(value) ? value : {}), startYear }, document);
  }
  const { items } = schema;
  const values = items && itemsIn(items, value);
  if (values) {
    return liveList(
      values.map((each) => ({ schema: items, value: each, startYear })),
      document,
    );
  }
  // as a node, for a group of which nothing is filled in would be written in another form
  return value === undefined ? new Scalar(null) : document.createNode(value);
}

/** The groups that a list is made of: those given, else one where the schema says what a group must have. */
function itemsIn(schema: Schema, value: Given | undefined): readonly Given[] | undefined {
  if (schema.properties === undefined) return undefined;
  if (isList(value)) return value;
  return schema.required ? [{}] : undefined;
}

function liveList(items: readonly LiveValue[], document: Document): YAMLSeq {
  const list = new YAMLSeq();
  for (const item of items) {
    const node = liveNode(item, document);
    if (isMap(node)) setCommentBefore(node, list.items.length === 0);
    list.add(node);
  }
  return list;
}

/** Comments between the fields of an item tear it apart: they stand before the first item, each with its field's name. */
function setCommentBefore(item: YAMLMap, isFirst: boolean): void {
  const comments = item.items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.commentBefore) return [];
    const words = `"${key.value}": ${key.commentBefore.replace(/\s+/g, ' ').trim()}`;
    key.commentBefore = '';
    return commentLines(words).map((line) => ` ${line}`);
  });
  if (isFirst) item.commentBefore = comments.join('\n');
}

function withOwed(schema: Schema, given: GivenGroup): Omit<LiveFields, 'startYear'> {
  const names = Object.keys(schema.properties ?? {});
  const owed = schema.required ?? (Object.keys(given).length > 0 ? [] : names);
  return { schema, given, live: names.filter((name) => owed.includes(name) || Object.hasOwn(given, name)) };
}

const optionalHead = 'What follows may be left out. To use a field, take the "#" away from the start of its lines.';

function optionalText(schema: Schema, names: readonly string[], startYear: number): string {
  if (names.length === 0) return '';
  const fields = names.map((name) => optionalField(name, schema.properties?.[name] ?? {}, startYear));
  return `${comment(optionalHead)}${fields.join('')}`;
}

function optionalField(name: string, schema: Schema, startYear: number): string {
  const document = newDocument();
  const map = new YAMLMap();
  map.add(new Pair(new Scalar(name), document.createNode(recentSample(schema, startYear))));
  document.contents = map;
  flowLists(document);
  const lines = yamlText(document).trimEnd().split('\n');
  const told = fieldLines({ schema, stands: 'sample', startYear }).map((line) => `# ${line}\n`);
  return `\n${told.join('')}${lines.map((line) => `#${line}\n`).join('')}`;
}

function comment(text: string): string {
  return commentLines(text)
    .map((line) => `# ${line}\n`)
    .join('');
}

function newDocument(): Document<YAMLMap> {
  return new Document<YAMLMap>(new YAMLMap(), yamlOptions);
}
