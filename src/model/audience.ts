import type { RecordKind, SubjectKind } from './framework.js';

export type Audience = 'public' | 'internal';

/** The kinds whose records only the council's own bodies see, unless a record says otherwise. Source: page "The data folder". */
const internalByDefault: ReadonlySet<RecordKind | SubjectKind> = new Set(['risk', 'recommendation']);

/** Who may be shown a record: what it says itself, else what is usual for its kind. */
export function audienceOf(kind: RecordKind | SubjectKind, record: { readonly audience?: Audience }): Audience {
  return record.audience ?? (internalByDefault.has(kind) ? 'internal' : 'public');
}
