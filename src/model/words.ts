import { type Day, dateOf, monthOf, yearOf } from './day.js';
import { type Calendar, type Frequency, isExtended, type Period } from './period.js';

/** The months' names, January first. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `10 October 2012` */
export function showDay(day: Day): string {
  return `${dateOf(day)} ${months[monthOf(day) - 1]} ${yearOf(day)}`;
}

/** `2012/13`, or `2012` where the financial year is the calendar year. */
export function showYear(calendar: Calendar, startYear: number): string {
  return calendar.startMonth === 1
    ? String(startYear)
    : `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** `Q2 2012/13`, `September 2012`, `2012/13` */
export function showPeriod(calendar: Calendar, period: Period): string {
  if (period.frequency === 'monthly') return `${months[monthOf(period.first) - 1]} ${yearOf(period.first)}`;
  const year = showYear(calendar, period.startYear);
  return period.frequency === 'annual' ? year : `Q${period.number} ${year}`;
}

/** `Q1 2014/15, and what was reported up to 31 August 2014`: of a period that goes on beyond its name it is said how far. */
export function showSpan(calendar: Calendar, period: Period): string {
  const name = showPeriod(calendar, period);
  return isExtended(calendar, period) ? `${name}, and what was reported up to ${showDay(period.last)}` : name;
}

/** `Q2`, `September`, `the year`: for a sentence that has told the year already. */
export function showPeriodOfYear(period: Period): string {
  if (period.frequency === 'annual') return 'the year';
  return period.frequency === 'quarterly' ? `Q${period.number}` : `${months[monthOf(period.first) - 1]}`;
}

const periodNouns: Readonly<Record<Frequency, string>> = { monthly: 'month', quarterly: 'quarter', annual: 'year' };

/** `quarter`, `quarters`: periods of that frequency, when so many are counted. */
export function periodNoun(frequency: Frequency, count: number): string {
  return count === 1 ? periodNouns[frequency] : `${periodNouns[frequency]}s`;
}

/** Numbers to nine in words, the rest in figures; `no` for none. */
export function countInWords(count: number): string {
  return smallNumbers[count] ?? groupThousands(String(count));
}

/** `1 day`, `3 days`; an own plural where it is not the singular with an s. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${groupThousands(String(count))} ${count === 1 ? singular : many}`;
}

/** `the Annual Action Plan 2014/15`, or `the plan "Corporate"`; a title that begins with its own article keeps it. */
export function planInSentence(title: string): string {
  if (/^(the|our) /i.test(title)) return title;
  return /\b(plan|programme|strategy|framework)\b/i.test(title) ? `the ${title}` : `the plan "${title}"`;
}

/** `once`, `twice`, `three times` */
export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${countInWords(count)} times`;
}

/** `a`, `a and b`, `a, b and c` */
export function listInWords(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** A first letter in upper case, for the start of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A first letter in lower case, for words that go on within a sentence. */
export function withinSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** With the full stop that it may lack, whoever wrote it. */
export function fullStop(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** `-1,234.50`: rounded half away from zero on the decimal text, thousands grouped. Without places: as many as the number has. */
export function showNumber(value: number, places?: number): string {
  const rounded = places === undefined ? value : roundTo(value, places);
  const text = places === undefined ? plainDecimal(rounded) : rounded.toFixed(places);
  return groupThousands(Object.is(Number(text), -0) ? text.replace('-', '') : text);
}

function roundTo(value: number, places: number): number {
  const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${places}`))}e-${places}`);
  // a magnitude that is written with its own exponent has no decimals left to round
  return Number.isNaN(rounded) ? value : Math.sign(value) * rounded;
}

function plainDecimal(value: number): string {
  const text = String(Number(value.toPrecision(12)));
  return text.includes('e')
    ? Number(text)
        .toFixed(12)
        .replace(/\.?0+$/, '')
    : text;
}

function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** As many digits of a commit's id as tell it from the others of a council's repository. */
const digitsOfCommit = 12;

/** `1a2b3c4d5e6f`: a commit's id as people are told it; json has all of it. */
export function commitInWords(id: string): string {
  return id.slice(0, digitsOfCommit);
}
