import type { Day } from './day.js';
import type { Framework } from './framework.js';
import { type Id, parseId } from './id.js';
import {
  type Calendar,
  extendedTo,
  type Frequency,
  latestEndedBy,
  type Period,
  parsePeriod,
  periodContaining,
  shiftPeriod,
} from './period.js';

/** What a paper says of the report that it puts before its body, now or as it once was. */
export interface PaperNames {
  readonly body?: string | undefined;
  readonly period?: string | undefined;
  readonly review?: string | undefined;
}

/** The period whose figures a paper shows: its own, or that of its session. Nothing where it names none that there is. */
export function periodOfPaper({ calendar, records }: Framework, paper: PaperNames): Period | undefined {
  const { body, period, review } = paper;
  if (review !== undefined) {
    const session = recordOf(records.review, review);
    return session && periodBefore(calendar, session.date);
  }
  if (period === undefined) return undefined;
  const frequency = recordOf(records.body, body)?.frequency;
  // a month and a year may share a key: there the body's own frequency tells which is meant
  const own: readonly Frequency[] = frequency === undefined || frequency === 'per-meeting' ? [] : [frequency];
  return [...own, ...keyedApart].flatMap((each) => parsePeriod(calendar, each, period) ?? [])[0];
}

const keyedApart = ['quarterly', 'annual', 'monthly'] as const;

function recordOf<Found>(records: ReadonlyMap<Id, Found>, name: string | undefined): Found | undefined {
  const id = name === undefined ? undefined : parseId(name);
  return id && records.get(id);
}

/** The latest quarter that had ended before a day and has ended by today, through the latest month that had: months end between quarters. */
export function periodBefore(calendar: Calendar, day: Day, today: Day = day): Period {
  const latestEnded = (frequency: Frequency): Period => {
    const before = shiftPeriod(calendar, periodContaining(calendar, frequency, day), -1);
    return before.last <= today ? before : latestEndedBy(calendar, frequency, today);
  };
  return extendedTo(latestEnded('quarterly'), latestEnded('monthly').last);
}
