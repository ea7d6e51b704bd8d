import type { FieldPath, Location } from '../model/finding.js';
import type { Id } from '../model/id.js';
import type { Schema } from '../model/kind.js';
import { entryKinds, recordKinds } from '../model/kinds/index.js';
import { isGroup, isList, schemaBelow } from './fields.js';
import type { IdKind } from './identities.js';
import type { SoundEntry, SoundRecord } from './sound.js';

/** A kind that a reference can name. Milestones are named within their activity. */
export type Target = IdKind | 'milestone';

/** One place where a record or entry names another. */
export interface Reference {
  readonly at: Location;
  readonly field: FieldPath;
  readonly to: readonly Target[];
  readonly text: string;
  /** Whether the field must be there, so that the name cannot be taken out. */
  readonly isRequired: boolean;
  /** The activity whose milestones are meant: the record itself, or the subject of the entry. */
  readonly within: Id;
}

/** Every reference of every sound record and entry: wherever its schema says that a text names a record. */
export function* referencesIn(records: readonly SoundRecord[], entries: readonly SoundEntry[]): Iterable<Reference> {
  for (const { kind, id, path, content } of records) {
    yield* referencesOf({ schema: recordKinds[kind].schema, path, within: id }, content, []);
    if (kind === 'recommendation') yield* referenceToSession({ path, within: id }, content);
  }
  for (const { kind, subject, path, content } of entries) {
    yield* referencesOf({ schema: entryKinds[kind].schema, path, within: subject }, content, []);
  }
}

/** The report of a recommendation is a title, but of a Panel's it is the session: no schema tells the two apart. */
function* referenceToSession(
  { path, within }: Pick<Reference, 'within'> & { readonly path: string },
  content: unknown,
): Iterable<Reference> {
  if (!isGroup(content) || content.source !== 'panel' || typeof content.report !== 'string') return;
  const field = ['report'];
  yield { at: { path, field }, field, to: ['review'], text: content.report, isRequired: false, within };
}

interface Holder {
  readonly schema: Schema;
  readonly path: string;
  readonly within: Id;
  readonly isRequired?: boolean;
}

function* referencesOf(holder: Holder, value: unknown, field: FieldPath): Iterable<Reference> {
  const { schema, path, within, isRequired = false } = holder;
  const to = targetsOf(schema);
  if (typeof value === 'string' && to.length > 0)
    yield { at: { path, field }, field, to, text: value, isRequired, within };
  if (isGroup(value)) {
    yield* referencesInNames(holder, value, field);
    for (const [name, child] of Object.entries(value)) yield* below(holder, child, [...field, name]);
  }
  if (isList(value)) for (const [index, child] of value.entries()) yield* below(holder, child, [...field, index]);
}

function* below(holder: Holder, child: unknown, field: FieldPath): Iterable<Reference> {
  const name = field.at(-1) ?? '';
  const schema = schemaBelow(holder.schema, name);
  const isRequired = holder.schema.required?.includes(String(name)) ?? false;
  if (schema) yield* referencesOf({ ...holder, schema, isRequired }, child, field);
}

/** A group whose names are ids: the milestones of an activity's update. */
function* referencesInNames({ schema, path, within }: Holder, group: object, field: FieldPath): Iterable<Reference> {
  const to = targetsOf(schema.propertyNames);
  if (to.length === 0) return;
  for (const name of Object.keys(group)) {
    const named = [...field, name];
    yield { at: { path, field: named, part: 'key' }, field: named, to, text: name, isRequired: false, within };
  }
}

function targetsOf(schema: Schema | undefined): readonly Target[] {
  // a test holds the schemas to the kinds that there are
  return [schema?.['x-refers-to'] ?? []].flat() as readonly Target[];
}
