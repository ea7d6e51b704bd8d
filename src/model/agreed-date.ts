import type { Day } from './day.js';
import { compareTexts } from './finding.js';
import type { Activity } from './records.js';

type Change = NonNullable<Activity['changes']>[number];
type Milestone = NonNullable<Activity['milestones']>[number];

/** A date as it was agreed by a day. */
export interface AgreedDate {
  readonly first: Day;
  readonly current: Day;
  /** Earliest first. */
  readonly revisions: readonly Change[];
}

/** The end of an activity, as it was agreed by the day. */
export function agreedEndOn(activity: Activity, day: Day): AgreedDate {
  return agreedDate(activity.end, revisionsBy(activity, 'end-date', day));
}

/** The day on which a milestone is due, by the same rule. */
export function agreedDueOn(activity: Activity, { id, due }: Milestone, day: Day): AgreedDate {
  const moved = revisionsBy(activity, 'milestone', day).filter(({ milestone }) => milestone === id);
  return agreedDate(due, moved);
}

function agreedDate(first: Day, revisions: readonly Change[]): AgreedDate {
  return { first, current: revisions.at(-1)?.to ?? first, revisions };
}

/** In the order of their days, whatever the order in the file; of two of one day the later in the file holds. */
function revisionsBy({ changes = [] }: Activity, what: Change['what'], day: Day): readonly Change[] {
  return changes
    .filter((change) => change.what === what && change.to && change.on <= day)
    .sort((a, b) => compareTexts(a.on, b.on));
}
