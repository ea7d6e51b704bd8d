import { type AgreedDate, agreedDueOn } from '../model/agreed-date.js';
import { type Day, daysBetween } from '../model/day.js';
import type { Entered } from '../model/framework.js';
import { lastToldOf, type MilestoneTold } from '../model/milestone-told.js';
import type { Activity, ActivityEntry } from '../model/records.js';

type Milestone = NonNullable<Activity['milestones']>[number];

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
  /** The day on which it was expected has passed, and nobody told that it was reached or when it will be. */
  readonly isForecastPast: boolean;
}

interface MilestoneQuestion {
  /** What was agreed later is not known. */
  readonly agreedBy: Day;
  /** The day as at which a step is late. */
  readonly seen: Day;
  readonly today: Day;
}

/** The steps of an activity, in the order of its record, by its updates, earliest first. */
export function milestonesOf(
  activity: Activity,
  updates: readonly Entered<ActivityEntry>[],
  question: MilestoneQuestion,
): readonly MilestoneAssessment[] {
  return (activity.milestones ?? []).map((milestone) => {
    const due = agreedDueOn(activity, milestone, question.agreedBy);
    return { milestone, due, ...standingOf(due, lastToldOf(updates, milestone.id, question), question) };
  });
}

function standingOf({ first, current }: AgreedDate, told: MilestoneTold, { seen }: MilestoneQuestion) {
  const day = told.achieved ?? told.forecast;
  const isOpen = told.achieved === undefined;
  return {
    ...told,
    slip: day && daysBetween(current, day),
    slipFromFirst: day && daysBetween(first, day),
    daysOverdue: isOpen && current < seen ? daysBetween(current, seen) : undefined,
    isForecastPast: isOpen && told.forecast !== undefined && told.forecast < seen,
  };
}
