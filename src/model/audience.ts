import type { RecordKind, Subject, SubjectKind } from './framework.js';

export type Audience = 'public' | 'internal';

/** The kinds whose records only the council's own bodies see, unless a record says otherwise. Source: page "The data folder". */
const internalByDefault: ReadonlySet<RecordKind | SubjectKind> = new Set(['risk', 'recommendation']);

/** Who may be shown a record: what it says itself, else what is usual for its kind. */
export function audienceOf(kind: RecordKind | SubjectKind, record: { readonly audience?: Audience }): Audience {
  return record.audience ?? (internalByDefault.has(kind) ? 'internal' : 'public');
}

/** Whether a body's reports may tell of it: those for the public leave out what is internal. */
export function isOpenTo(body: { readonly audience?: Audience }, audience: Audience): boolean {
  return body.audience !== 'public' || audience === 'public';
}

/** Who may be told of what is reported on; a priority is as public as its plan. */
export function audienceOfSubject({ kind, record }: Subject): Audience {
  return kind === 'priority' ? audienceOf('plan', record.plan) : audienceOf(kind, record);
}
