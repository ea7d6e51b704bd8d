import type { Day } from '../model/day.js';
import { type Calendar, type Frequency, type Period, parsePeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';

const frequencies: readonly Frequency[] = ['monthly', 'quarterly', 'annual'];

/** How often the indicator was reported, now and before each change of its frequency. */
export function frequenciesOf({ frequency, changes = [] }: Indicator): ReadonlySet<Frequency> {
  const earlier = changes.filter(({ what }) => what === 'frequency').map(({ was }) => was);
  return new Set([frequency, ...frequencies.filter((each) => earlier.includes(each))]);
}

/** The frequencies that an entry for the period may have: in a year of change, the old one and the new. */
export function frequenciesIn(indicator: Indicator, { first, last }: Period): ReadonlySet<Frequency> {
  const changes = (indicator.changes ?? [])
    .filter(({ what }) => what === 'frequency')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const isPast = (from: Day): boolean => from <= first;
  const next = changes.find(({ from }) => !isPast(from));
  if (next === undefined) return new Set([indicator.frequency]);
  const was = frequencies.filter((each) => each === next.was);
  // what an old record does not say is not held against its figures
  if (was.length === 0) return new Set(frequencies);
  return next.from <= last ? frequenciesOf(indicator) : new Set(was);
}

/** First or last period as a period: of today's frequency, else of one that the indicator once had. */
export function parseBound(calendar: Calendar, indicator: Indicator, text: string): Period | undefined {
  return [...frequenciesOf(indicator)]
    .map((frequency) => parsePeriod(calendar, frequency, text))
    .find((period) => period !== undefined);
}

/** The day from which a retired indicator is reported no more. */
export function retiredFrom({ changes = [] }: Indicator): Day | undefined {
  return changes.find(({ what }) => what === 'retired')?.from;
}
