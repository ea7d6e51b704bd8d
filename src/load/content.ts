import type { Reading } from '../model/source.js';
import { readDocument } from './read-document.js';

/** What an earlier version of a file says; nothing where it could not be read as it stood. */
export function contentOf(path: string, reading: Reading): unknown {
  return 'bytes' in reading ? readDocument(path, reading.bytes).document?.content : undefined;
}
