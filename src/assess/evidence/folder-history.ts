import type { Place } from '../../check/places.js';
import type { Document } from '../../load/document.js';
import type { Day } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import { type HistoryRead, isUnknown } from '../../model/history.js';
import type { Reading } from '../../model/source.js';
import { clockOf, notRead } from '../arrival.js';
import type { Evidence, FolderHistory } from '../evidence.js';

/** What the evidence is computed from. */
export interface EvidenceQuestion {
  readonly framework: Framework;
  readonly today: Day;
  /** Nothing where it is not to be read. */
  readonly history: HistoryRead | undefined;
  /** The files as they are read now. */
  readonly documents: readonly Document[];
  /** What a path of the data folder stands for; a text where it stands for nothing. */
  readonly placeOf: (path: string) => Place | string;
  /** What an earlier version of a file says; nothing where it cannot be read. */
  readonly contentOf: (path: string, reading: Reading) => unknown;
}

/** What is known of arrivals and changes, out of git's commits and the values that they hold. */
export function evidenceFrom(question: EvidenceQuestion): Evidence {
  const { framework, today, history } = question;
  const clock = clockOf(framework);
  if (history === undefined) return { clock, today, history: notRead };
  return { clock, today, history: isUnknown(history) ? history : folderHistory(question) };
}

function folderHistory(_question: EvidenceQuestion): FolderHistory {
  throw new Error('not written yet');
}
