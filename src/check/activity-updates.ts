import type { Day } from '../model/day.js';
import type { Entered, Framework, Held } from '../model/framework.js';
import type { Activity, ActivityEntry } from '../model/records.js';
import { withdrawalOf } from '../model/withdrawal.js';
import { isRecent } from './recent.js';

type Update = Entered<ActivityEntry>;

/** One update that can still be mended. */
interface ToldUpdate {
  readonly entry: Update;
  /** The updates of the same activity before it, earliest first. */
  readonly earlier: readonly Update[];
}

/** The updates of this year and the last. */
export function* recentUpdates(framework: Framework, today: Day | undefined): Iterable<ToldUpdate> {
  if (today === undefined) return;
  for (const entries of framework.entries.activity.values()) {
    for (const [index, entry] of entries.entries())
      if (isRecent(framework, entry.period, today)) yield { entry, earlier: entries.slice(0, index) };
  }
}

/** An update of an activity whose dates are agreed. */
interface AgreedUpdate {
  readonly entry: Update;
  readonly activity: Held<Activity>;
  /** The last day that the update can tell of: of a month that still runs, today. */
  readonly seen: Day;
  readonly today: Day;
}

/** The updates that agreed dates can be held against: what is only proposed has none, and what was withdrawn keeps none. */
export function* agreedUpdates(framework: Framework, today: Day | undefined): Iterable<AgreedUpdate> {
  if (today === undefined) return;
  for (const { entry } of recentUpdates(framework, today)) {
    const activity = framework.records.activity.get(entry.subject);
    const seen = entry.period.last < today ? entry.period.last : today;
    if (activity && hasAgreedDates(activity, seen)) yield { entry, activity, seen, today };
  }
}

function hasAgreedDates(activity: Activity, day: Day): boolean {
  const withdrawn = withdrawalOf(activity)?.on;
  if (withdrawn !== undefined && withdrawn <= day) return false;
  return activity.approved_by !== undefined && activity.approved_on !== undefined;
}
