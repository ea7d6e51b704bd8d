import type { LocatedFinding, Severity } from '../model/finding.js';

/** What one run of the checks came to. */
export interface Results {
  /** In their stable order. */
  readonly findings: readonly LocatedFinding[];
  /** How many files were read. */
  readonly files: number;
  /** The files that were read, by path. */
  readonly paths: readonly string[];
  /** The files that changed since a commit that was asked about; nothing where none was. */
  readonly changed?: readonly string[];
  /** The files and folders that the findings were limited to; none means all. */
  readonly within: readonly string[];
}

/** How results are written where it is not the results' own affair. */
export interface Look {
  /** Colours as chalk counts them: 0 is none. */
  readonly colourLevel: 0 | 1 | 2 | 3;
  /** How the data folder is reached from where the command was run: `examples/northmoor/`, or nothing. */
  readonly folder: string;
}

/** Results as text, for people or for another program. */
export interface FindingsFormat {
  readonly name: string;
  readonly write: (results: Results, look: Look) => string;
}

export function count(results: Results, severity: Severity): number {
  return results.findings.filter((finding) => finding.severity === severity).length;
}

export function filesWithFindings(results: Results): number {
  return new Set(results.findings.map((finding) => finding.at.path)).size;
}
