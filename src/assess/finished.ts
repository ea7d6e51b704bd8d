import type { Entered } from '../model/framework.js';
import type { ActivityEntry, RecommendationEntry } from '../model/records.js';

type Status = ActivityEntry['status'] | RecommendationEntry['status'];

/** The statuses after which nothing more is owed. `implemented` is management's word and not the end: an auditor verifies. */
const last: Readonly<Record<'activity' | 'recommendation', ReadonlySet<Status>>> = {
  activity: new Set<Status>(['completed-successfully', 'failed']),
  recommendation: new Set<Status>(['verified', 'superseded', 'risk-accepted']),
};

/** Whether nothing more is owed after an entry of that status. */
function isLastStatus(kind: 'activity' | 'recommendation', status: Status): boolean {
  return last[kind].has(status);
}

/** The entry that ended a subject: the first of those at the end of its history that say so. One taken back did not end it. */
export function finishedIn<Entry extends Entered<{ readonly status: Status }>>(
  entries: readonly Entry[],
  kind: 'activity' | 'recommendation',
): Entry | undefined {
  const open = entries.findLastIndex((entry) => !isLastStatus(kind, entry.status));
  return entries[open + 1];
}
