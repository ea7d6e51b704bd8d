import { parseYear, yearKey } from '../model/period.js';
import { quote } from '../model/show.js';
import { monthNamed } from './month-names.js';

interface PeriodFault {
  readonly message: string;
  readonly suggestion?: string;
}

/** What is wrong with a text that should be a period, and the period that was most likely meant. */
export function periodFault(text: string): PeriodFault {
  return faultWith(text, suggestPeriod(text));
}

/** The same of a text that should be a financial year. */
export function yearFault(text: string): PeriodFault {
  return faultWith(text, suggestYear(text));
}

function faultWith(text: string, suggestion: string | undefined): PeriodFault {
  const message = `${quote(text)} is no period${whyNone(text)}.`;
  return suggestion === undefined || suggestion === text ? { message } : { message, suggestion };
}

function whyNone(text: string): string {
  const [, year] = /^(\d{4})-\d{2}(-Q[1-4])?$/.exec(text) ?? [];
  return year === undefined
    ? ' as it is written here'
    : `: the financial year that starts in ${year} is ${yearKey(Number(year))}, and months are 01 to 12`;
}

/** Reads `2012/13`, `2012-2013`, `Q2 2012/13`, `2012-13 q2`, `2012-9` and `Sept 2012`. */
function suggestPeriod(text: string): string | undefined {
  const year = suggestYear(text);
  const quarter = /q\s*([1-4])\b/i.exec(text)?.[1];
  if (year === undefined) return suggestMonth(text);
  return `${year}${quarter === undefined ? '' : `-Q${quarter}`}`;
}

function suggestYear(text: string): string | undefined {
  const startYear = /\b(199\d|20\d\d)\s*[-/–]\s*(?:\d\d)?\d\d\b/.exec(text)?.[1];
  if (startYear === undefined) return undefined;
  const year = yearKey(Number(startYear));
  return parseYear(year) === undefined ? undefined : year;
}

function suggestMonth(text: string): string | undefined {
  const [, year, digit] = /^(199\d|20\d\d)-([1-9])$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-0${digit}`;
  const [, word = '', ofYear] = /^([a-z]{3,9})\.? (199\d|20\d\d)$/i.exec(text) ?? [];
  const month = monthNamed(word);
  return month === undefined ? undefined : `${ofYear}-${String(month).padStart(2, '0')}`;
}
