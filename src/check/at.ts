import type { FieldPath, Location } from '../model/finding.js';

/** The place of a field in a record's or entry's file; without a field, the file. */
export function at(record: { readonly path: string }, ...field: FieldPath): Location {
  return field.length === 0 ? { path: record.path } : { path: record.path, field };
}

/** The place of a field's name: for what is said of the field and not of its value. */
export function atName(record: { readonly path: string }, ...field: FieldPath): Location {
  return { path: record.path, field, part: 'key' };
}

/** The first field of the file: for what is said of the record as a whole, and of what is not in it. */
export function atStart({ path }: { readonly path: string }): Location {
  return { path, field: [], part: 'key' };
}
