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
  yield* propertyFaults(node);
  if (isScalar(node)) yield* faultsOfScalar(node, text);
}

export function aliasFault(node: Alias.Parsed): Fault {
  const message = `${quote(`*${node.source}`)} is an alias of YAML, which is not read here.`;
  return { page: plainPages.alias, ...spanOfNode(node), message };
}

/** Tags and anchors. They stand before the value, so the fault is told at the value they are given to. */
export function* propertyFaults(node: Exclude<ParsedNode, Alias.Parsed>): Iterable<Fault> {
  if (node.tag !== undefined) {
    yield {
      page: plainPages.tag,
      ...spanOfNode(node),
      message: `${quote(shortTag(node.tag))} before this value is a tag of YAML, which is not read here.`,
    };
  }
  if (node.anchor !== undefined) {
    yield {
      page: plainPages.anchor,
      ...spanOfNode(node),
      message: `${quote(`&${node.anchor}`)} before this value is an anchor of YAML, which is not read here.`,
    };
  }
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}

function* faultsOfScalar(node: Scalar.Parsed, text: string): Iterable<Fault> {
  const { value, source } = node;
  const span = spanOfNode(node);
  if (typeof value === 'number') {
    const fault = faultOfNumber(source);
    if (fault) yield { ...fault, ...span };
  }
  if (typeof value !== 'string') return;
  for (const { character, ...fault } of faultyCharacters(value)) {
    // a character written as its code is not in the text: then the whole value is shown
    const at = text.slice(span.from, span.to).indexOf(character);
    yield { ...fault, ...(at < 0 ? span : { from: span.from + at, to: span.from + at + 1 }) };
  }
  const fault = faultOfComment(node, text);
  if (fault) yield fault;
}
