import type { Document } from '../load/document.js';
import type { Finding } from '../model/finding.js';
import { isGroup, isList } from './fields.js';

/** One item of "acknowledged" in a file. */
export interface Acknowledgement {
  readonly path: string;
  readonly code: string;
  /** Its place in the list. */
  readonly index: number;
}

/** The findings without the warnings that the file they stand in acknowledges; an error cannot be acknowledged away. */
export function withoutAcknowledged(findings: readonly Finding[], documents: readonly Document[]): readonly Finding[] {
  const accepted = new Set(acknowledgementsIn(documents).map(({ path, code }) => keyOf(path, code)));
  return findings.filter(({ severity, code, at }) => severity === 'error' || !accepted.has(keyOf(at.path, code)));
}

/** Read leniently: what is wrong with a list is told by the schema. */
export function acknowledgementsIn(documents: readonly Document[]): readonly Acknowledgement[] {
  return documents.flatMap(({ path, content }) => {
    const list = isGroup(content) ? content.acknowledged : undefined;
    if (!isList(list)) return [];
    return list.flatMap((item, index) =>
      isGroup(item) && typeof item.code === 'string' ? [{ path, code: item.code, index }] : [],
    );
  });
}

/** One text for a code in a file; no path holds the sign between them. */
export function keyOf(path: string, code: string): string {
  return `${path}\n${code}`;
}
