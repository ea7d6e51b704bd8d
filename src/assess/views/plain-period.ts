import type { Day } from '../../model/day.js';
import type { Calendar, Frequency, Period } from '../../model/period.js';
import { showPeriod } from '../../model/words.js';

/** A period for other programs, with the name that people read. */
export interface PlainPeriod {
  readonly key: string;
  readonly frequency: Frequency;
  readonly title: string;
  readonly first: Day;
  readonly last: Day;
}

export function plainPeriod(calendar: Calendar, period: Period): PlainPeriod {
  const { key, frequency, first, last } = period;
  return { key, frequency, title: showPeriod(calendar, period), first, last };
}
