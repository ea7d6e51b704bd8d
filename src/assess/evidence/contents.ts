import type { History } from '../../model/history.js';
import type { EvidenceQuestion } from './folder-history.js';

/** What the versions of files say, by git's ids of their contents. */
export interface Contents {
  /** Nothing where it cannot be read. */
  readonly of: (blob: string) => unknown;
  /** Whether this clone has it. */
  readonly isHeld: (blob: string) => boolean;
}

/** Parses only what differs from the files as they are read now: a folder's entries mostly have one version. */
export function contentsOf(
  history: History,
  wanted: ReadonlyMap<string, string>,
  { documents, contentOf }: Pick<EvidenceQuestion, 'documents' | 'contentOf'>,
): Contents {
  const known = new Map<string, unknown>();
  for (const { blob, content } of documents) if (blob !== undefined) known.set(blob, content);
  const unknown = [...wanted.keys()].filter((blob) => !known.has(blob));
  const readings = unknown.length === 0 ? undefined : history.readBlobs(unknown);
  for (const [blob, reading] of readings ?? []) known.set(blob, contentOf(wanted.get(blob) ?? '', reading));
  return { of: (blob) => known.get(blob), isHeld: (blob) => known.has(blob) };
}
