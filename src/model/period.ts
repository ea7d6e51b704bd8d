import { type Day, dayOfMonth, monthOf, yearOf } from './day.js';

export type Frequency = 'monthly' | 'quarterly' | 'annual';

/** A council's year: it starts on the first of this month (1 to 12) and is named by its first day's year. */
export interface Calendar {
  readonly startMonth: number;
}

/** A month `2012-09`, a quarter `2012-13-Q2` or a financial year `2012-13` of one calendar. */
export interface Period {
  readonly frequency: Frequency;
  /** How files and the command line name it. A month and a year may share a key (`2011-12`): the frequency tells which. */
  readonly key: string;
  /** The financial year that holds it, `2012-13`. */
  readonly year: string;
  /** The calendar year in which that financial year starts. */
  readonly startYear: number;
  /** Its place in its year, from 1. */
  readonly number: number;
  readonly first: Day;
  readonly last: Day;
}

/** A place in the run of periods: the calendar year in which the financial year starts, and the number from 1. */
export type PlaceInYear = Pick<Period, 'startYear' | 'number'>;

export const periodsInYear: Readonly<Record<Frequency, number>> = { monthly: 12, quarterly: 4, annual: 1 };

/** The n-th period of the financial year that starts in `startYear`; `number` may overflow into the years around it. */
export function periodAt(calendar: Calendar, frequency: Frequency, asked: PlaceInYear): Period {
  const inYear = periodsInYear[frequency];
  const overflow = Math.floor((asked.number - 1) / inYear);
  const place = { startYear: asked.startYear + overflow, number: asked.number - overflow * inYear };
  const months = 12 / inYear;
  const firstMonth = calendar.startMonth + (place.number - 1) * months;
  const first = dayOfMonth(place.startYear, firstMonth, 1);
  const last = dayOfMonth(place.startYear, firstMonth + months - 1, 'last');
  const year = yearKey(place.startYear);
  return { frequency, key: keyOf(frequency, place, first), year, ...place, first, last };
}

/** `2012-13`; the turn of the century reads `1999-00`. */
export function yearKey(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The calendar year in which a financial year starts, or nothing where the second half is not the first plus one. */
export function parseYear(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const startYear = Number(match[1]);
  return yearKey(startYear) === text && startYear >= 1990 && startYear <= 2100 ? startYear : undefined;
}

/** A period of that frequency from its key, or nothing where the text is not one. */
export function parsePeriod(calendar: Calendar, frequency: Frequency, text: string): Period | undefined {
  if (frequency === 'monthly') return parseMonth(calendar, text);
  const match = frequency === 'annual' ? /^(.{7})$/.exec(text) : /^(.{7})-Q([1-4])$/.exec(text);
  const startYear = match?.[1] === undefined ? undefined : parseYear(match[1]);
  return startYear === undefined
    ? undefined
    : periodAt(calendar, frequency, { startYear, number: Number(match?.[2] ?? 1) });
}

/** The period of that frequency in which the day lies. */
export function periodContaining(calendar: Calendar, frequency: Frequency, day: Day): Period {
  const monthsIn = (monthOf(day) - calendar.startMonth + 12) % 12;
  const startYear = monthOf(day) >= calendar.startMonth ? yearOf(day) : yearOf(day) - 1;
  const months = 12 / periodsInYear[frequency];
  return periodAt(calendar, frequency, { startYear, number: Math.floor(monthsIn / months) + 1 });
}

/** The latest period of that frequency that has ended by the end of the day. */
export function latestEndedBy(calendar: Calendar, frequency: Frequency, day: Day): Period {
  const current = periodContaining(calendar, frequency, day);
  return current.last <= day ? current : shiftPeriod(calendar, current, -1);
}

/** The period so many places later; negative is earlier. */
export function shiftPeriod(calendar: Calendar, period: Period, by: number): Period {
  return periodAt(calendar, period.frequency, { startYear: period.startYear, number: period.number + by });
}

/** The same period as far as a later day: a Panel's pack has its quarter's name, and what was reported after the quarter. */
export function extendedTo(period: Period, last: Day): Period {
  return last > period.last ? { ...period, last } : period;
}

/** Whether it goes on beyond the end that its name has. */
export function isExtended(calendar: Calendar, period: Period): boolean {
  return period.last !== periodAt(calendar, period.frequency, period).last;
}

export function samePeriodLastYear(calendar: Calendar, period: Period): Period {
  return periodAt(calendar, period.frequency, { startYear: period.startYear - 1, number: period.number });
}

export function sameFrequencyAndPeriod(a: Period, b: Period): boolean {
  return a.frequency === b.frequency && a.key === b.key;
}

/** All periods of the frequency from the one that holds `from` through the one that holds `to`, in order. */
export function periodsFrom(calendar: Calendar, frequency: Frequency, span: { from: Day; to: Day }): readonly Period[] {
  const periods: Period[] = [];
  let period = periodContaining(calendar, frequency, span.from);
  while (period.first <= span.to) {
    periods.push(period);
    period = shiftPeriod(calendar, period, 1);
  }
  return periods;
}

/** Where entries of the period stand below `progress/`: `2012-13/Q2`, `2012-13/2012-09`, `2012-13/annual`. */
export function periodFolder(period: Period): string {
  if (period.frequency === 'annual') return `${period.year}/annual`;
  return `${period.year}/${period.frequency === 'monthly' ? period.key : `Q${period.number}`}`;
}

/** The period of a folder below `progress/`, or nothing where that year has no such period. */
export function parsePeriodFolder(calendar: Calendar, year: string, folder: string): Period | undefined {
  if (parseYear(year) === undefined) return undefined;
  if (folder === 'annual') return parsePeriod(calendar, 'annual', year);
  if (/^Q[1-4]$/.test(folder)) return parsePeriod(calendar, 'quarterly', `${year}-${folder}`);
  const month = parsePeriod(calendar, 'monthly', folder);
  return month?.year === year ? month : undefined;
}

/** Earlier first; of two that end on one day the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.last !== b.last) return a.last < b.last ? -1 : 1;
  return periodsInYear[b.frequency] - periodsInYear[a.frequency];
}

function parseMonth(calendar: Calendar, text: string): Period | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (!match) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (year < 1990 || year > 2100) return undefined;
  return periodContaining(calendar, 'monthly', dayOfMonth(year, month, 1));
}

function keyOf(frequency: Frequency, place: PlaceInYear, first: Day): string {
  if (frequency === 'monthly') return first.slice(0, 7);
  const year = yearKey(place.startYear);
  return frequency === 'annual' ? year : `${year}-Q${place.number}`;
}
