import { parseDay } from '../model/day.js';
import { quote } from '../model/show.js';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const british = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/;
const months = [
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

/** What is wrong with a text that should be a day, and the day that was meant where only one can be. */
export function dayFault(text: string): { readonly message: string; readonly suggestion?: string } {
  const match = iso.exec(text);
  if (match) return { message: `${quote(text)} is no day: ${whyNoDay(match)}.` };
  const suggestion = suggestDay(text);
  const message = `${quote(text)} is not a day as it is written here.`;
  return suggestion === undefined ? { message } : { message, suggestion };
}

function whyNoDay([, year = '', month = '', date = '']: RegExpExecArray): string {
  if (Number(year) < 1990 || Number(year) > 2100) return 'days from 1990 to 2100 are read';
  const name = months[Number(month) - 1];
  if (name === undefined) return `there is no month ${month}`;
  const longest = [31, 30, 29, 28].find((last) => parseDay(`${year}-${month}-${last}`) !== undefined);
  return `${name} ${year} has ${longest} days, and ${Number(date)} is not among them`;
}

/** 31/01/2013 can only be one day; 01/02/2013 could be two, so nothing is suggested. */
function suggestDay(text: string): string | undefined {
  const [, first, second, year] = british.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const day = parseDay(`${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`);
  const isAmbiguous = Number(first) <= 12 && first !== second;
  return isAmbiguous ? undefined : day;
}
