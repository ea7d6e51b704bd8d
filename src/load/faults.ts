import { compareTexts, type Finding } from '../model/finding.js';
import { firstFaults } from '../model/first-faults.js';
import { type FindingPage, type Problem, toFinding } from '../model/rule.js';

/** A fault in a text: what it is, where it stands in UTF-16 units, and how it is told. */
export interface Fault extends Omit<Problem, 'at'> {
  readonly page: FindingPage;
  readonly from: number;
  readonly to: number;
}

/** The faults of one file as findings, in their order in the text; past the first twenty only counted. */
export function findingsOf(path: string, faults: readonly Fault[]): readonly Finding[] {
  const ordered = [...faults].sort((a, b) => a.from - b.from || compareTexts(a.page.code, b.page.code));
  return firstFaults(
    ordered.map(({ page, from, to, ...problem }) => toFinding(page, { ...problem, at: { path, offsets: [from, to] } })),
  );
}
