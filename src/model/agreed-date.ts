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

/** The end of an activity, as it was moved or carried over by the day: what is agreed later is not known yet. */
export function agreedEndOn(activity: Activity, day: Day): AgreedDate {
  return agreedDate(activity.end, revisionsBy(activity, ['end-date', 'carried-over'], day));
}

/** The day on which a milestone is due, by the same rule. */
export function agreedDueOn(activity: Activity, { id, due }: Milestone, day: Day): AgreedDate {
  const moved = revisionsBy(activity, ['milestone'], day).filter(({ milestone }) => milestone === id);
  return agreedDate(due, moved);
}

/** A change that names the day which already stood moves nothing: to be carried over to an end that was moved is one revision. */
function agreedDate(first: Day, changes: readonly Change[]): AgreedDate {
  const revisions = changes.filter(({ to }, index) => to !== (changes[index - 1]?.to ?? first));
  return { first, current: revisions.at(-1)?.to ?? first, revisions };
}

/** In the order of their days, whatever the order in the file; of two of one day the later in the file holds. */
function revisionsBy({ changes = [] }: Activity, what: readonly Change['what'][], day: Day): readonly Change[] {
  return changes
    .filter((change) => what.includes(change.what) && change.to && change.on <= day)
    .sort((a, b) => compareTexts(a.on, b.on));
}
