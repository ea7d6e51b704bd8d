import { parseYear, yearKey } from '../model/period.js';
import { quote } from '../model/show.js';

/** What is wrong with a text that should be a period, and the period that was most likely meant. */
export function periodFault(text: string): { readonly message: string; readonly suggestion?: string } {
  const suggestion = suggestPeriod(text);
  const message = `${quote(text)} is no period${whyNone(text)}.`;
  return suggestion === undefined || suggestion === text ? { message } : { message, suggestion };
}

function whyNone(text: string): string {
  const [, year] = /^(\d{4})-\d{2}(-Q[1-4])?$/.exec(text) ?? [];
  return year === undefined
    ? ' as it is written here'
    : `: the financial year that starts in ${year} is ${yearKey(Number(year))}, and months are 01 to 12`;
}

/** Reads `2012/13`, `2012-2013`, `Q2 2012/13`, `2012-13 q2`. */
function suggestPeriod(text: string): string | undefined {
  const startYear = /\b(199\d|20\d\d)\s*[-/–]\s*(?:\d\d)?\d\d\b/.exec(text)?.[1];
  if (startYear === undefined) return undefined;
  const year = yearKey(Number(startYear));
  const quarter = /q\s*([1-4])\b/i.exec(text)?.[1];
  return parseYear(year) === undefined ? undefined : `${year}${quarter === undefined ? '' : `-Q${quarter}`}`;
}
