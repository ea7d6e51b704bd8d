import type { RecordKind, SubjectKind } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';

/** A record whose content its schema has passed. */
export interface SoundRecord {
  readonly kind: RecordKind;
  readonly id: Id;
  readonly path: string;
  readonly content: unknown;
}

/** An entry whose subject and period are known, and whose content the schema of its subject's kind has passed. */
export interface SoundEntry {
  readonly kind: SubjectKind;
  readonly subject: Id;
  readonly period: Period;
  readonly path: string;
  readonly content: unknown;
}
