import type { Document } from '../load/document.js';
import type { Id } from '../model/id.js';
import { isGroup } from './fields.js';
import { placeOf } from './places.js';

/** The ids of records by the codes that the council itself gives them: `J 001`. */
export function idsByCode(documents: Iterable<Document>): ReadonlyMap<string, Id> {
  const ids = new Map<string, Id>();
  for (const { path, content } of documents) {
    const code = isGroup(content) ? content.code : undefined;
    const place = typeof code === 'string' ? placeOf(path) : undefined;
    if (typeof code === 'string' && typeof place === 'object' && place.what === 'record') ids.set(code, place.id);
  }
  return ids;
}
