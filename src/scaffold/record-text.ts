import { Document, isMap, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Kind, Schema } from '../model/kind.js';
import { commentLines, fieldWords } from './field-comment.js';
import { type Given, type GivenGroup, isGroup, isList } from './field-path.js';
import { modelineOf } from './modeline.js';
import { sampleOf } from './sample.js';
import { yamlOptions, yamlText } from './yaml-text.js';

/** A new record or entry, before its text is made. */
export interface NewRecord {
  readonly path: string;
  readonly kind: Kind;
  readonly given: GivenGroup;
  /** Fields that stand ready to be filled in though the schema does not ask for them. */
  readonly ready: readonly string[];
}

/**
 * The text of a record from its schema: what it must have first, filled in or empty, and what it may have below, commented
 * out with an example. A comment tells of each field what it is for.
 */
export function recordText({ path, kind, given, ready }: NewRecord): string {
  const { schema } = kind;
  const names = Object.keys(schema.properties ?? {});
  const live = names.filter((name) => isLive(schema, given, name) || ready.includes(name));
  const rest = names.filter((name) => !live.includes(name));
  const head = `${modelineOf(path, kind.name)}${comment(schema.description ?? '')}`;
  return `${head}\n${liveText({ schema, given, live })}\n${optionalText(schema, rest)}`;
}

function isLive(schema: Schema, given: GivenGroup, name: string): boolean {
  return (schema.required ?? []).includes(name) || Object.hasOwn(given, name);
}

interface LiveFields {
  readonly schema: Schema;
  readonly given: GivenGroup;
  readonly live: readonly string[];
}

function liveText(fields: LiveFields): string {
  const document = newDocument();
  const map = liveMap(fields, document);
  for (const { key } of map.items.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  document.contents = map;
  return map.items.length === 0 ? '' : yamlText(document);
}

function liveMap({ schema, given, live }: LiveFields, document: Document): YAMLMap {
  const map = new YAMLMap();
  for (const name of live) {
    const below = schema.properties?.[name] ?? {};
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const key = new Scalar(name);
    key.commentBefore = commentLines(fieldWords(below, value === undefined))
      .map((line) => ` ${line}`)
      .join('\n');
    map.add(new Pair(key, liveNode(below, value, document)));
  }
  return map;
}

/** A value as it was given, with what is owed within it; what is owed and not given stands empty. */
function liveNode(schema: Schema, value: Given | undefined, document: Document): unknown {
  if (schema.properties) return liveMap(withOwed(schema, isGroup(value) ? value : {}), document);
  const items = schema.items && itemsIn(schema.items, value);
  if (items) return liveList(schema.items ?? {}, items, document);
  // as a node, for a group of which nothing is filled in would be written in another form
  return value === undefined ? new Scalar(null) : flat(document.createNode(value));
}

/** The groups that a list is made of: those given, else one where the schema says what a group must have. */
function itemsIn(schema: Schema, value: Given | undefined): readonly Given[] | undefined {
  if (schema.properties === undefined) return undefined;
  if (isList(value)) return value;
  return schema.required ? [{}] : undefined;
}

function liveList(schema: Schema, items: readonly Given[], document: Document): YAMLSeq {
  const list = new YAMLSeq();
  for (const item of items) {
    const node = liveNode(schema, item, document);
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

function withOwed(schema: Schema, given: GivenGroup): LiveFields {
  const names = Object.keys(schema.properties ?? {});
  const owed = schema.required ?? (Object.keys(given).length > 0 ? [] : names);
  return { schema, given, live: names.filter((name) => owed.includes(name) || Object.hasOwn(given, name)) };
}

/** Lists of words stand on one line, as officers write them. */
function flat<Node>(node: Node): Node {
  if (node instanceof YAMLSeq && node.items.every(isScalar)) node.flow = true;
  return node;
}

const optionalHead = 'What follows may be left out. To use a field, take the "#" away from the start of its lines.';

function optionalText(schema: Schema, names: readonly string[]): string {
  if (names.length === 0) return '';
  return `${comment(optionalHead)}${names.map((name) => optionalField(name, schema.properties?.[name] ?? {})).join('')}`;
}

function optionalField(name: string, schema: Schema): string {
  const document = newDocument();
  const map = new YAMLMap();
  map.add(new Pair(new Scalar(name), flat(document.createNode(sampleOf(schema)))));
  document.contents = map;
  const lines = yamlText(document).trimEnd().split('\n');
  return `\n${comment(fieldWords(schema, false))}${lines.map((line) => `#${line}\n`).join('')}`;
}

function comment(text: string): string {
  return commentLines(text)
    .map((line) => `# ${line}\n`)
    .join('');
}

function newDocument(): Document<YAMLMap> {
  return new Document<YAMLMap>(new YAMLMap(), yamlOptions);
}
