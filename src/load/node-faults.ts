import { type Alias, isAlias, isScalar, type ParsedNode, type Scalar } from 'yaml';
import { quote } from '../model/show.js';
import { faultyCharacters } from './characters.js';
import { faultOfComment } from './comments.js';
import type { Fault } from './faults.js';
import { faultOfNumber } from './numbers.js';
import { plainPages } from './plain-pages.js';

/** Where a node stands in the text. What stands nowhere, an empty value, stands at its end. */
export function spanOfNode(node: ParsedNode | null): { readonly from: number; readonly to: number } {
  return { from: node?.range[0] ?? 0, to: node?.range[1] ?? 0 };
}

/** All that makes one value of a file more, or less, than a plain value. */
export function* faultsOfNode(node: ParsedNode | null, text: string): Iterable<Fault> {
  if (node === null) return;
  if (isAlias(node)) {
    yield aliasFault(node);
    return;
  }
  yield* propertyFaults(node, text);
  if (isScalar(node)) yield* faultsOfScalar(node, text);
}

export function aliasFault(node: Alias.Parsed): Fault {
  const message = `${quote(`*${node.source}`)} is an alias of YAML, which is not read here.`;
  return { page: plainPages.alias, ...spanOfNode(node), message };
}

/** Tags and anchors, each told where it stands: before the value that it is given to. */
export function* propertyFaults(node: Exclude<ParsedNode, Alias.Parsed>, text: string): Iterable<Fault> {
  if (node.tag !== undefined) {
    const tag = shortTag(node.tag);
    yield {
      page: plainPages.tag,
      ...spanBefore(node, tag, text),
      message: `${quote(tag)} before this value is a tag of YAML, which is not read here.`,
    };
  }
  if (node.anchor !== undefined) {
    const anchor = `&${node.anchor}`;
    yield {
      page: plainPages.anchor,
      ...spanBefore(node, anchor, text),
      message: `${quote(anchor)} before this value is an anchor of YAML, which is not read here.`,
    };
  }
}

/** How far before its value a tag or anchor is looked for: thousands of them must not cost a whole file each. */
const farthestBefore = 400;

/** The nearest such word before the value; the value itself where a tag is written in another way than it is shown. */
function spanBefore(node: ParsedNode, word: string, text: string): { readonly from: number; readonly to: number } {
  const { from, to } = spanOfNode(node);
  const start = Math.max(0, from - farthestBefore);
  const at = text.slice(start, from).lastIndexOf(word);
  return at < 0 ? { from, to } : { from: start + at, to: start + at + word.length };
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

function* faultsOfScalar(node: Scalar.Parsed, text: string): Iterable<Fault> {
  const { value, source } = node;
  if (typeof value === 'number') {
    const fault = faultOfNumber(source);
    if (fault) yield { ...fault, ...spanOfNode(node) };
    return;
  }
  const cut = faultOfComment(node, text);
  if (cut) yield cut;
  if (typeof value === 'string') yield* faultsOfText(value, spanOfNode(node), text);
}

function* faultsOfText(value: string, span: Pick<Fault, 'from' | 'to'>, text: string): Iterable<Fault> {
  for (const { character, ...fault } of faultyCharacters(value)) {
    // a character written as its code is not in the text: then the whole value is shown
    const at = text.slice(span.from, span.to).indexOf(character);
    yield { ...fault, ...(at < 0 ? span : { from: span.from + at, to: span.from + at + 1 }) };
  }
}
