import type { Day } from '../model/day.js';
import { type Entered, entriesOf, type Framework, type Held } from '../model/framework.js';
import { type Period, sameFrequencyAndPeriod } from '../model/period.js';
import type { Activity, ActivityEntry } from '../model/records.js';
import { withdrawalOf } from '../model/withdrawal.js';
import type { ActivityAssessment } from './assessment.js';
import type { Due } from './due-state.js';
import { isProposed } from './expected.js';
import { finishedIn } from './finished.js';
import { milestonesOf } from './milestone.js';
import { seenFrom } from './own-quarter.js';

/** What an activity is asked: the report's period, and what it owes in it. */
export interface ActivityQuestion {
  readonly period: Period;
  readonly today: Day;
  readonly dues: readonly Due[];
  /** Whether a plan that runs at the period's end holds it: then it is told of before its start and after its end. */
  readonly isHeld: boolean;
}

/** One activity in one report. Nothing where it has not begun or has ended before the period, and no running plan holds it. */
export function assessActivity(
  framework: Framework,
  activity: Held<Activity>,
  { period, today, dues, isHeld }: ActivityQuestion,
): ActivityAssessment | undefined {
  const entries = entriesOf(framework, 'activity', activity.id).filter((entry) => entry.period.last <= period.last);
  const withdrawn = withdrawnBy(activity, period);
  const finished = finishedIn(entries);
  if (!isHeld && isOutside(activity, { period, finished, withdrawn })) return undefined;
  const entry = entries.findLast((each) => each.period.last >= period.first) ?? finished;
  return {
    activity,
    entry,
    status: statusOf(activity, { period, entry, withdrawn }),
    notUpdated: entry !== undefined && withdrawn === undefined && isBehind(entry, dues.at(-1)),
    milestones: milestonesOf(activity, entries, { agreedBy: period.last, seen: seenFrom(today, period), today }),
    proposed: isProposed({ kind: 'activity', record: activity }),
    dues,
    withdrawn,
  };
}

interface Known {
  readonly period: Period;
  readonly entry: Entered<ActivityEntry> | undefined;
  readonly withdrawn: ActivityAssessment['withdrawn'];
}

function statusOf(activity: Activity, { period, entry, withdrawn }: Known): ActivityAssessment['status'] {
  if (withdrawn) return 'withdrawn';
  if (entry) return entry.status;
  return activity.start > period.last ? 'not-started' : 'not-reported';
}

/** A withdrawal counts from its day on: a report of an earlier period does not know it. */
function withdrawnBy(activity: Activity, period: Period): ActivityAssessment['withdrawn'] {
  const change = withdrawalOf(activity);
  if (change === undefined || change.on > period.last) return undefined;
  return { on: change.on, reason: change.reason, agreedBy: change.agreed_by };
}

interface Ended {
  readonly period: Period;
  readonly finished: Entered<ActivityEntry> | undefined;
  readonly withdrawn: ActivityAssessment['withdrawn'];
}

function isOutside(activity: Activity, { period, finished, withdrawn }: Ended): boolean {
  if (activity.start > period.last) return true;
  const ended = withdrawn?.on ?? finished?.period.last;
  return ended !== undefined && ended < period.first;
}

/** Whether the last month that was owed has no entry, so that the status is an earlier month's. */
function isBehind(entry: Entered<ActivityEntry>, lastOwed: Due | undefined): boolean {
  return (
    lastOwed !== undefined &&
    !sameFrequencyAndPeriod(entry.period, lastOwed.period) &&
    entry.period.last < lastOwed.period.last
  );
}
