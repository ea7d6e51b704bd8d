import type { AgreedDate } from '../model/agreed-date.js';
import type { Entered, Held } from '../model/framework.js';
import type { MilestoneTold } from '../model/milestone-told.js';
import type { Activity, ActivityEntry } from '../model/records.js';

export type Milestone = NonNullable<Activity['milestones']>[number];

/** A step of an activity as it stood at the end of the period. Source: page "The rules", activities, milestones. */
export interface MilestoneAssessment extends MilestoneTold {
  readonly milestone: Milestone;
  /** The first agreed day beside the one agreed last, with its revisions. */
  readonly due: AgreedDate;
  /** Calendar days by which it was reached, or is expected, after the day agreed last; below 0 before it. Nothing where neither is told. */
  readonly slip: number | undefined;
  /** The same, after the day first agreed. */
  readonly slipFromFirst: number | undefined;
  /** Calendar days past the day agreed last, while it is not reached. */
  readonly daysOverdue: number | undefined;
}

/** The steps of an activity, in the order of its record. */
export function milestonesOf(
  _activity: Held<Activity>,
  _entries: readonly Entered<ActivityEntry>[],
): readonly MilestoneAssessment[] {
  return [];
}
