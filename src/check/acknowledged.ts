import type { Document } from '../load/document.js';
import type { Finding } from '../model/finding.js';
import { isGroup, isList } from './fields.js';

/** The findings without the warnings that the file they stand in acknowledges; an error cannot be acknowledged away. */
export function withoutAcknowledged(findings: readonly Finding[], documents: readonly Document[]): readonly Finding[] {
  const accepted = new Map(documents.map(({ path, content }) => [path, codesIn(content)]));
  return findings.filter(({ severity, code, at }) => severity === 'error' || !accepted.get(at.path)?.has(code));
}

/** Read leniently: what is wrong with the list is told by the schema. */
function codesIn(content: unknown): ReadonlySet<unknown> {
  const list = isGroup(content) ? content.acknowledged : undefined;
  return new Set(isList(list) ? list.map((item) => (isGroup(item) ? item.code : undefined)) : []);
}
