import type { Day } from './day.js';
import type { Id } from './id.js';
import type { ActivityEntry } from './records.js';

/** What is known of a step of an activity. */
export interface MilestoneTold {
  readonly forecast: Day | undefined;
  readonly achieved: Day | undefined;
}

/**
 * What an activity's updates, earliest first, told last of a milestone: none repeats what an earlier one said. A day
 * that has not come by `today` is no day on which it was reached.
 */
export function lastToldOf(
  updates: readonly ActivityEntry[],
  milestone: Id,
  { today }: { readonly today: Day },
): MilestoneTold {
  const told = updates.flatMap(({ milestones }) => milestones?.[milestone] ?? []);
  return {
    forecast: told.findLast(({ forecast }) => forecast !== undefined)?.forecast,
    achieved: told.findLast(({ achieved }) => achieved !== undefined && achieved <= today)?.achieved,
  };
}
