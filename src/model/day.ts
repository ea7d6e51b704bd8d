import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

declare const dayBrand: unique symbol;

/** A calendar day as ISO text, `2012-10-10`. It has no time and no zone, so days compare as texts do. */
export type Day = string & { readonly [dayBrand]: 'Day' };

/** A day of a month in a deadline: its number, or `last`. */
export type DayOfMonth = number | 'last';

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const firstYear = 1990;
const lastYear = 2100;

/** The text as a day, or nothing where it is not an ISO date that the calendar has, from 1990 to 2100. */
export function parseDay(text: string): Day | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return undefined;
  return date >= 1 && date <= daysInMonth(year, month) ? mint(year, month, date) : undefined;
}

/** That day of the month; past the month's end means its last day. Months run from 1 and may overflow: 13 is next January. */
export function dayOfMonth(year: number, month: number, day: DayOfMonth): Day {
  const overflow = Math.floor((month - 1) / 12);
  const [inYear, inMonth] = [year + overflow, month - overflow * 12];
  const longest = daysInMonth(inYear, inMonth);
  return mint(inYear, inMonth, day === 'last' ? longest : Math.min(day, longest));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, January is 1. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dateOf(day: Day): number {
  return Number(day.slice(8, 10));
}

export function addDays(day: Day, days: number): Day {
  const date = addDaysTo(instant(day), days);
  return mint(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(instant(to), instant(from));
}

/** Whether a day is one of a span, whose ends are its own. */
export function isWithin(day: Day, { first, last }: { readonly first: Day; readonly last: Day }): boolean {
  return first <= day && day <= last;
}

/** The day of a span that is nearest to a day: itself, where it lies within. */
export function nearestDayIn({ from, to }: { readonly from: Day; readonly to: Day }, day: Day): Day {
  if (day < from) return from;
  return day > to ? to : day;
}

/** The first of the days that are given; nothing where none is. */
export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

/** The day that it is at an instant in a time zone: a day ends at midnight there. */
export function dayAt(moment: Date, timezone: string): Day {
  const parts = calendarOf(timezone).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return mint(part('year'), part('month'), part('day'));
}

/** Made once for each zone: making one costs a hundred times as much as asking it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const system = { timeZone, calendar: 'gregory', numberingSystem: 'latn' };
  const made = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...system, ...parts });
  calendars.set(timeZone, made);
  return made;
}

/** Whether the machine knows a time zone of that name. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDateMini(year, month - 1, 1));
}

function instant(day: Day): Date {
  return new UTCDateMini(yearOf(day), monthOf(day) - 1, dateOf(day));
}

function mint(year: number, month: number, date: number): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day; // minted only from a real calendar day
}
