export type Severity = 'error' | 'warning';

/** The way to a field: `['targets', 0, 'value']`. */
export type FieldPath = readonly (string | number)[];

/** Where a finding stands: a file, and in it a field, its key or its value. Lines are found only when it is shown. */
export interface Location {
  readonly path: string;
  readonly field?: FieldPath;
  readonly part?: 'key' | 'value';
  /** Known where the reader itself found the fault: offsets into the text, in UTF-16 units. */
  readonly offsets?: readonly [from: number, to: number];
}

/** Lines and columns from 1, columns in UTF-16 units; the end is after the last character. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What is wrong with the data, where, and what to do: an answer, never an exception. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Location;
  /** A full sentence with the value quoted. */
  readonly message: string;
  readonly expected?: string;
  readonly remedy: string;
  /** What was probably meant: "did you mean …?" */
  readonly suggestion?: string;
}

/** A finding whose place in its file is known; without a position it is about the file as a whole. */
export interface LocatedFinding extends Finding {
  readonly position?: Position;
  /** The line that the position starts on, as the file has it. */
  readonly excerpt?: string;
}

/** By file, line, column, code and message, in code-point order: the same on every machine. */
export function compareFindings(a: LocatedFinding, b: LocatedFinding): number {
  return (
    compareTexts(a.at.path, b.at.path) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.message, b.message)
  );
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The files that an error stands in, in the order of the findings. */
export function faultyPaths(findings: readonly Finding[]): readonly string[] {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return [...new Set(errors.map((finding) => finding.at.path))];
}
