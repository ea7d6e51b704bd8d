import { type Calendar, type Period, yearKey } from '../model/period.js';
import { showYear } from '../model/words.js';

/** One financial year and the one after it. */
export interface YearTurn {
  readonly calendar: Calendar;
  readonly ended: Period;
  readonly next: Period;
}

/** A text with the ended year as the next one, in whatever way it writes it: `2014-15`, `2014/15`, `2014/2015`; `2014` where years are calendar years. */
export function inNextYear(text: string, { calendar, ended, next }: YearTurn): string {
  const [year, second] = [ended.startYear, ended.startYear + 1];
  const both = new RegExp(`(?<!\\d)${year}([-/–])(${second}|${String(second).slice(2)})(?!\\d)`, 'g');
  const moved = text.replace(both, (_, sign: string, half: string) => {
    const nextHalf = String(next.startYear + 1);
    return `${next.startYear}${sign}${half.length === 4 ? nextHalf : nextHalf.slice(2)}`;
  });
  if (calendar.startMonth !== 1 || moved !== text) return moved;
  return text.replace(new RegExp(`(?<!\\d)${year}(?!\\d|[-/–]\\d)`, 'g'), String(next.startYear));
}

/** An id for the next year: with its year moved on, or with the year at its end where it has none. */
export function idInNextYear(id: string, turn: YearTurn): string {
  const moved = inNextYear(id, turn);
  return moved === id ? `${id}-${yearName(turn.calendar, turn.next)}` : moved;
}

/** A year as it stands in an id: `2014-15`, or `2014` where the financial year is the calendar year. */
export function yearName(calendar: Calendar, year: Period): string {
  return calendar.startMonth === 1 ? showYear(calendar, year.startYear) : yearKey(year.startYear);
}
