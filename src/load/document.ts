import type { FieldPath } from '../model/finding.js';

/** What a YAML file says: plain values in null-prototype objects, and the text that it was read from. */
export interface Document {
  readonly path: string;
  readonly content: unknown;
  readonly text: string;
  /** Git's id of the bytes that it was read from, where that is known. */
  readonly blob?: string;
}

/** Tells of a text how it writes the single value of a field: `1.0`, which is the number 1. It parses the text again, so it is for findings alone. */
export type WrittenIn = (text: string) => (field: FieldPath) => string | undefined;
