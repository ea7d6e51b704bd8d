import { locateFindings } from '../../src/load/locate.js';
import { type ReadDocument, readDocument } from '../../src/load/read-document.js';
import type { LocatedFinding } from '../../src/model/finding.js';

export interface Reading {
  readonly document: ReadDocument['document'];
  readonly content: unknown;
  readonly findings: readonly LocatedFinding[];
  readonly codes: readonly string[];
}

/** Reads a text, or bytes, as the file x.yaml, its findings located. */
export function reading(given: string | Uint8Array): Reading {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
  const read: ReadDocument = readDocument('x.yaml', bytes);
  const findings = locateFindings(read.findings, () => read.text);
  return {
    document: read.document,
    content: read.document?.content,
    findings,
    codes: findings.map(({ code }) => code),
  };
}
