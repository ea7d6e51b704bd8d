import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Fault } from './faults.js';
import { faultsOfNames } from './field-names.js';
import { deepest, mostValues } from './limits.js';
import { faultsOfNode, spanOfNode } from './node-faults.js';
import { nestedTooDeep, tooManyValues } from './plain-pages.js';

interface Step {
  readonly node: ParsedNode | null;
  readonly keep: (value: unknown) => void;
  readonly depth: number;
}

/** What a file says as plain values, groups as null-prototype objects, and all that is not plain in it. */
export interface Visited {
  readonly content: unknown;
  readonly faults: readonly Fault[];
}

/** Goes through a parsed file once, without recursion: no nesting exhausts the stack. */
export function visitContents(contents: ParsedNode | null, text: string): Visited {
  const faults: Fault[] = [];
  const root: { content: unknown } = { content: null };
  const steps: Step[] = [{ node: contents, depth: 0, keep: keeperOf(root, 'content') }];
  let visited = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    visited++;
    if (visited > mostValues) return { ...root, faults: [...faults, tooMany(step.node)] };
    // not spread into a call: a list of thousands would not fit the stack
    for (const fault of faultsOfNode(step.node, text)) faults.push(fault);
    for (const next of stepsInto(step, faults, text)) steps.push(next);
  }
  return { ...root, faults };
}

function tooMany(node: ParsedNode | null): Fault {
  return { page: tooManyValues, ...spanOfNode(node), message: `This file holds more than ${mostValues} values.` };
}

function stepsInto(step: Step, faults: Fault[], text: string): Iterable<Step> {
  const { node, keep } = step;
  if (!isMap(node) && !isSeq(node)) {
    keep(isScalar(node) ? plain(node.value) : null);
    return [];
  }
  if (step.depth < deepest) {
    if (!isMap(node)) return stepsIntoList(node, step);
    // not spread into a call: a group of thousands would not fit the stack
    for (const fault of faultsOfNames(node, text)) faults.push(fault);
    return stepsIntoGroup(node, step);
  }
  faults.push({ page: nestedTooDeep, ...spanOfNode(node), message: `This stands more than ${deepest} levels deep.` });
  return [];
}

/** The number -0 is 0 to everyone but a computer. */
function plain(value: unknown): unknown {
  return Object.is(value, -0) ? 0 : value;
}

function* stepsIntoGroup(map: YAMLMap.Parsed, { keep, depth }: Step): Iterable<Step> {
  const group: Record<string, unknown> = Object.create(null);
  keep(group);
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    group[name] = null;
    yield { node: value, depth: depth + 1, keep: keeperOf(group, name) };
  }
}

function* stepsIntoList(list: YAMLSeq.Parsed, { keep, depth }: Step): Iterable<Step> {
  const items: unknown[] = list.items.map(() => null);
  keep(items);
  for (const [index, node] of list.items.entries()) {
    yield { node, depth: depth + 1, keep: keeperOf(items, index) };
  }
}

/** Writes into a group or list that is still being filled. */
function keeperOf<Name extends string | number>(holder: Record<Name, unknown>, name: Name): Step['keep'] {
  return (value) => {
    holder[name] = value;
  };
}
