import {
  type Calendar,
  type Period,
  parsePeriod,
  parseYear,
  periodAt,
  periodFolder,
  yearKey,
} from '../model/period.js';
import { quote } from '../model/show.js';
import { monthNamed } from './month-names.js';
import type { EntryPlace } from './places.js';

export interface NoPeriod {
  /** The folder that is wrong, below `progress/`: the year's where that is none, else the period's. */
  readonly folder: string;
  readonly message: string;
  /** The folder that was most likely meant. */
  readonly meant?: string;
}

/** Why the folder of an entry is no period of its year, and the folder that was most likely meant. */
export function explainNoPeriod({ year, folder }: EntryPlace, calendar: Calendar): NoPeriod {
  const startYear = parseYear(year);
  if (startYear === undefined) return explainNoYear(year, folder);
  const stands = `${year}/${folder}`;
  const month = parsePeriod(calendar, 'monthly', folder);
  if (month) {
    const message = `The month ${quote(folder)} is not in the financial year ${quote(year)}: it is in ${month.year}.`;
    return { folder: stands, message, meant: periodFolder(month) };
  }
  const meant = meantPeriod(folder.trim(), calendar, startYear);
  const message = `The year ${quote(year)} has no period ${quote(folder)}.`;
  return { folder: stands, message, ...(meant ? { meant: periodFolder(meant) } : {}) };
}

function explainNoYear(year: string, folder: string): NoPeriod {
  const written = `${year}-${folder}`;
  if (/^\d{4}$/.test(year) && parseYear(written) !== undefined) {
    const message = `${quote(`${year}/${folder}`)} is two folders, and a financial year is one: ${quote(written)}.`;
    return { folder: `${year}/${folder}`, message, meant: written };
  }
  const start = /^(?:199\d|20\d\d|2100)/.exec(year)?.[0];
  const message = `${quote(year)} is no financial year: its second half must be its first plus one.`;
  return { folder: year, message, ...(start === undefined ? {} : { meant: yearKey(Number(start)) }) };
}

/** Reads `q2`, `Quarter 2`, `2012-13-Q2`, `outturn`, `Sept`, `Sep 2012`, `2012-9` and `09`. */
function meantPeriod(folder: string, calendar: Calendar, startYear: number): Period | undefined {
  if (/^(?:annual|year|outturn)/i.test(folder)) return periodAt(calendar, 'annual', { startYear, number: 1 });
  const quarter = /^(?:\d{4}-\d{2}[ _-]?)?(?:q|qtr|quarter)?[ _-]*([1-4])$/i.exec(folder)?.[1];
  if (quarter !== undefined) return periodAt(calendar, 'quarterly', { startYear, number: Number(quarter) });
  const [, ofYear, number] = /^(?:(\d{4})[ _-])?(0?[1-9]|1[0-2])$/.exec(folder) ?? [];
  if (number !== undefined) return monthMeant(calendar, startYear, { month: Number(number), year: ofYear });
  const [, word = '', after] = /^([a-z]{3,9})\.?(?:[ _-]*(\d{4}))?$/i.exec(folder) ?? [];
  return monthMeant(calendar, startYear, { month: monthNamed(word), year: after });
}

interface MonthMeant {
  readonly month: number | undefined;
  /** Of the calendar, where it is told; else the month is in the financial year it stands in. */
  readonly year: string | undefined;
}

function monthMeant(calendar: Calendar, startYear: number, { month, year }: MonthMeant): Period | undefined {
  if (month === undefined) return undefined;
  if (year !== undefined) return parsePeriod(calendar, 'monthly', `${year}-${String(month).padStart(2, '0')}`);
  return periodAt(calendar, 'monthly', { startYear, number: ((month - calendar.startMonth + 12) % 12) + 1 });
}
