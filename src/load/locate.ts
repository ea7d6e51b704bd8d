import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode } from 'yaml';
import type { FieldPath, Finding, LocatedFinding, Location, Position } from '../model/finding.js';
import type { WrittenIn } from './document.js';
import { linesOf } from './lines.js';
import { parseYaml } from './parse.js';

type Span = readonly [from: number, to: number];

/** The findings with the line and column each stands on. Texts are parsed again for it, each once, and only those with findings. */
export function locateFindings(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
): readonly LocatedFinding[] {
  const places = new Map<string, Places | undefined>();
  return findings.map((finding) => {
    const { path, offsets, field } = finding.at;
    if (offsets === undefined && field === undefined) return finding;
    if (!places.has(path)) places.set(path, placesIn(textOf(path)));
    const found = places.get(path)?.find(finding.at);
    return found === undefined ? finding : { ...finding, ...found };
  });
}

interface Places {
  readonly find: (at: Location) => { readonly position: Position; readonly excerpt: string } | undefined;
}

function placesIn(text: string | undefined): Places | undefined {
  if (text === undefined) return undefined;
  const lines = linesOf(text);
  let contents: ParsedNode | null | undefined;
  const find: Places['find'] = (at) => {
    if (at.offsets === undefined && contents === undefined) contents = contentsOf(text);
    const span = at.offsets ?? spanOfField(contents ?? null, at);
    return span === undefined ? undefined : told(span, text, lines);
  };
  return { find };
}

/** Tells of a field its single value as the text writes it, without its quotes. The text is parsed when first asked, once. */
export const writtenIn: WrittenIn = (text) => {
  let contents: ParsedNode | null | undefined;
  return (field) => {
    if (contents === undefined) contents = contentsOf(text);
    const node = nodeAt(contents, field)?.value;
    return isScalar(node) ? node.source : undefined;
  };
};

function contentsOf(text: string): ParsedNode | null {
  try {
    return parseYaml(text).contents;
  } catch {
    // a text that cannot be parsed has no fields to find: the finding stands on the file
    return null;
  }
}

/** A field's value, or its name where that is asked for or the value is empty. A field that is not there: the nearest group around it. */
function spanOfField(contents: ParsedNode | null, { field = [], part }: Location): Span | undefined {
  let found: Placed = { key: null, value: contents };
  for (const segment of field) {
    const next = step(found.value, segment);
    if (next === undefined) return spanOfStart(found.value);
    found = next;
  }
  if (part === 'key') return found.key === null ? spanOfStart(found.value) : spanOf(found.key);
  return found.value === null || isEmpty(found.value) ? spanOf(found.key ?? found.value) : spanOf(found.value);
}

interface Placed {
  readonly key: ParsedNode | null;
  readonly value: ParsedNode | null;
}

function nodeAt(contents: ParsedNode | null, field: FieldPath): Placed | undefined {
  return field.reduce<Placed | undefined>((at, segment) => at && step(at.value, segment), {
    key: null,
    value: contents,
  });
}

function step(node: ParsedNode | null, segment: FieldPath[number]): Placed | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(segment));
    return pair && { key: pair.key, value: pair.value };
  }
  if (!isSeq(node) || typeof segment !== 'number') return undefined;
  const item = node.items[segment];
  return item && { key: null, value: item };
}

/** The name of a group's first field, so that what is said of the group does not mark all its lines. */
function spanOfStart(node: ParsedNode | null): Span | undefined {
  if (isMap(node)) return spanOf(node.items[0]?.key ?? node);
  return spanOf(node);
}

function spanOf(node: ParsedNode | null): Span | undefined {
  return node === null ? undefined : [node.range[0], node.range[1]];
}

function isEmpty(node: ParsedNode): boolean {
  return node.range[0] === node.range[1];
}

function told([from, to]: Span, text: string, lines: LineCounter): { position: Position; excerpt: string } {
  const begin = Math.min(from, text.length);
  const start = lines.linePos(begin);
  const end = lines.linePos(begin + text.slice(begin, to).trimEnd().length);
  const lineStart = lines.lineStarts[start.line - 1] ?? 0;
  const excerpt = text.slice(lineStart, lines.lineStarts[start.line] ?? text.length).replace(/\r?\n$|\r$/, '');
  return { position: { line: start.line, column: start.col, endLine: end.line, endColumn: end.col }, excerpt };
}
