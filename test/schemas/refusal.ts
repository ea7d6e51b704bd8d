import { expect } from 'vitest';
import { type SchemaKind, validators } from '../../src/check/generated/validators.js';
import { minimal } from './minimal.js';

/** A minimal record with some fields changed. */
export interface Changed {
  readonly kind: SchemaKind;
  readonly with: Readonly<Record<string, unknown>>;
  readonly because: string;
}

/** A changed record that its schema refuses: where, and by which of its keywords. */
export interface Refused extends Changed {
  readonly at: string;
  readonly keyword: string;
}

export function expectTaken({ kind, with: changes }: Changed): void {
  expect(validators[kind](minimal(kind, changes)), JSON.stringify(validators[kind].errors)).toBe(true);
}

export function expectRefused({ kind, with: changes, at, keyword }: Refused): void {
  expect(validators[kind](minimal(kind, changes))).toBe(false);
  expect(validators[kind].errors).toContainEqual(expect.objectContaining({ instancePath: at, keyword }));
  expect(validators[kind].errors?.every(({ instancePath }) => instancePath === at)).toBe(true);
}

/** The kinds of record of a table, for the test that it leaves none out. */
export function kindsOf(rows: readonly Changed[]): readonly SchemaKind[] {
  return [...new Set(rows.map(({ kind }) => kind))].sort();
}
