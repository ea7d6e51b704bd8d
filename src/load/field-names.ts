import { isAlias, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Fault } from './faults.js';
import { aliasFault, propertyFaults, spanOfNode } from './node-faults.js';
import { plainPages } from './plain-pages.js';

export const duplicateField: FindingPage = {
  code: 'duplicate-field',
  severity: 'error',
  why: 'Of two fields of one name, programs take the last and drop the first without a word.',
  remedy: 'Keep the right one and delete the other.',
};

export const unusualFieldName: FindingPage = {
  code: 'unusual-field-name',
  severity: 'error',
  why: 'A letter of another alphabet can look like one of ours, so that a right-looking field is not the field it seems.',
  remedy: 'Type the name again, in plain English letters.',
};

const plainName = /^[\x20-\x7E]*$/;

/** What is wrong with the names of the fields of one group. The parser's own check of doubles takes minutes on a long file. */
export function* faultsOfNames(map: YAMLMap.Parsed, text: string): Iterable<Fault> {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (isAlias(key)) yield aliasFault(key);
    if (!isScalar(key)) continue;
    const name = String(key.value);
    yield* propertyFaults(key, text);
    yield* faultsOfName(name, key);
    if (seen.has(name))
      yield {
        page: duplicateField,
        ...spanOfNode(key),
        message: `The field ${quote(name)} stands twice in this group.`,
      };
    seen.add(name);
  }
}

function* faultsOfName(name: string, key: ParsedNode): Iterable<Fault> {
  if (name === '<<')
    yield {
      page: plainPages.mergeKey,
      ...spanOfNode(key),
      message: 'The name "<<" mixes another group into this one, which is not read here.',
    };
  const odd = [...name].find((character) => !plainName.test(character));
  if (odd === undefined) return;
  yield { page: unusualFieldName, ...spanOfNode(key), ...wordsFor(name, odd) };
}

function wordsFor(name: string, odd: string): Pick<Fault, 'message' | 'remedy'> {
  const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = `The name of the field ${quote(name)} holds`;
  if (!/\p{Zs}/u.test(odd))
    return { message: `${before} ${quote(odd)} (U+${code}), which is not a plain English letter.` };
  return {
    message: `${before} a space that is not seen to be another (U+${code}).`,
    remedy: 'Delete the spaces around the name and after the colon, and type them again.',
  };
}
