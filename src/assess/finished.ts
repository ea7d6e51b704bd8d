import type { Entered } from '../model/framework.js';
import { endingOf } from '../model/last-status.js';
import type { ActivityEntry, RecommendationEntry } from '../model/records.js';

/** The entry that ended a subject: the first of those at the end of its history that say so. One taken back did not end it. */
export function finishedIn<Entry extends Entered<ActivityEntry | RecommendationEntry>>(
  entries: readonly Entry[],
): Entry | undefined {
  const open = entries.findLastIndex(({ status }) => endingOf(status) === undefined);
  return entries[open + 1];
}
