import { type Calendar, type Frequency, type Period, parsePeriod } from '../model/period.js';

const shortestFirst: readonly Frequency[] = ['monthly', 'quarterly', 'annual'];

/** The periods that a text may mean, the shortest first: `2011-12` is a month and also a financial year. */
export function periodsMeant(calendar: Calendar, text: string): readonly Period[] {
  return shortestFirst.flatMap((frequency) => parsePeriod(calendar, frequency, text) ?? []);
}
