import { isUnknown, type Unknown } from '../../model/history.js';
import type { Evidence } from '../evidence.js';

/** What an answer was read from: the commit, in full, and how many files are not as it has them; or why that is not known. */
export type PlainHistory =
  | { readonly commit: string; readonly uncommitted: number }
  | { readonly unknown: Unknown['unknown']; readonly why: string };

export function plainHistory(history: Evidence['history']): PlainHistory {
  if (isUnknown(history)) return { unknown: history.unknown, why: history.why };
  return { commit: history.head, uncommitted: history.uncommitted.length };
}
