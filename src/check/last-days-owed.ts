import { addDays, type Day, earliest } from '../model/day.js';
import { entriesOf, type Framework, type Held, type Subject } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { endingOf } from '../model/last-status.js';
import { parsePeriod } from '../model/period.js';
import type { Activity, Indicator } from '../model/records.js';
import { withdrawalOf } from '../model/withdrawal.js';
import { parseBound, retiredFrom } from './indicator-periods.js';

/** Until when something is owed of a record that names a service and an owner. */
export interface OwedUntil {
  readonly id: Id;
  readonly service: Id | undefined;
  readonly owner: Id | undefined;
  /** Nothing where no end is known. */
  readonly last: Day | undefined;
}

/** Of every subject that owes entries; what is only proposed owes none. */
export function lastDaysOwed(framework: Framework): readonly OwedUntil[] {
  return [...framework.subjects.values()]
    .filter((subject) => !isProposed(subject))
    .map((subject) => ({
      id: subject.record.id,
      service: 'service' in subject.record ? subject.record.service : undefined,
      owner: subject.record.owner,
      last: lastDayOf(framework, subject),
    }));
}

function isProposed({ kind, record }: Subject): boolean {
  if (kind !== 'indicator' && kind !== 'activity') return false;
  return record.approved_by === undefined || record.approved_on === undefined;
}

function lastDayOf(framework: Framework, subject: Subject): Day | undefined {
  switch (subject.kind) {
    case 'indicator':
      return lastDayOfIndicator(framework, subject.record);
    case 'activity':
      return lastDayOfActivity(framework, subject.record);
    case 'recommendation':
      return lastToldOf(entriesOf(framework, 'recommendation', subject.record.id));
    case 'risk':
      return subject.record.closed_on;
    case 'budget':
      return parsePeriod(framework.calendar, 'annual', subject.record.year)?.last;
    case 'plan':
      return subject.record.to;
    case 'priority':
      return subject.record.plan.to;
  }
}

function lastDayOfIndicator({ calendar }: Framework, indicator: Indicator): Day | undefined {
  const { last_period } = indicator;
  const retired = retiredFrom(indicator);
  const last = last_period === undefined ? undefined : parseBound(calendar, indicator, last_period);
  return earliest([last?.last, retired && addDays(retired, -1)]);
}

function lastDayOfActivity(framework: Framework, activity: Held<Activity>): Day | undefined {
  return earliest([withdrawalOf(activity)?.on, lastToldOf(entriesOf(framework, 'activity', activity.id))]);
}

type Told = ReturnType<typeof entriesOf<'activity' | 'recommendation'>>;

/** The end of the period whose entry ended the subject. */
function lastToldOf(entries: Told): Day | undefined {
  const open = entries.findLastIndex(({ status }) => endingOf(status) === undefined);
  return entries[open + 1]?.period.last;
}
