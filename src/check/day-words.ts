import { type Day, parseDay } from '../model/day.js';
import { quote } from '../model/show.js';
import { months, showDay } from '../model/words.js';
import { monthNamed } from './month-names.js';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const yearFirst = /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/;
const yearLast = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/;
const dayInWords = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const monthInFront = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

interface DayFault {
  readonly message: string;
  readonly remedy?: string;
  readonly suggestion?: string;
}

/** What is wrong with a text that should be a day, and the day that was most likely meant. */
export function dayFault(text: string): DayFault {
  const match = iso.exec(text);
  if (match) return { message: `${quote(text)} is no day: ${whyNoDay(match)}.` };
  const message = `${quote(text)} is not a day as it is written here.`;
  const meant = meantDay(text);
  // the day in words shows whether it is the one that was meant: 2/6 is the second of June
  return meant === undefined
    ? { message }
    : { message, remedy: `Write the day as year-month-day: ${meant} is ${showDay(meant)}.`, suggestion: meant };
}

function whyNoDay([, year = '', month = '', date = '']: RegExpExecArray): string {
  if (Number(year) < 1990 || Number(year) > 2100) return 'days from 1990 to 2100 are read';
  const name = months[Number(month) - 1];
  if (name === undefined) return `there is no month ${month}`;
  const longest = [31, 30, 29, 28].find((last) => parseDay(`${year}-${month}-${last}`) !== undefined);
  return `${name} ${year} has ${longest} days, and ${Number(date)} is not among them`;
}

/** As it is read in Britain, the day before the month; the other way round only where that is no day. */
function meantDay(text: string): Day | undefined {
  const given = text.trim();
  const [, year, month, date] = yearFirst.exec(given) ?? [];
  if (year !== undefined) return dayOf(year, Number(month), Number(date));
  const [, first, second, last] = yearLast.exec(given) ?? [];
  if (last !== undefined)
    return dayOf(last, Number(second), Number(first)) ?? dayOf(last, Number(first), Number(second));
  const [, dateInWords, monthInWords = '', ofYear = ''] = dayInWords.exec(given) ?? [];
  if (dateInWords !== undefined) return dayOf(ofYear, monthNamed(monthInWords), Number(dateInWords));
  const [, monthFirst, dateSecond, yearThird = ''] = monthInFront.exec(given) ?? [];
  return monthFirst === undefined ? undefined : dayOf(yearThird, monthNamed(monthFirst), Number(dateSecond));
}

function dayOf(year: string, month: number | undefined, date: number): Day | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  return month === undefined ? undefined : parseDay(`${year}-${two(month)}-${two(date)}`);
}
