import { type Calendar, parsePeriod, parseYear, periodFolder, yearKey } from '../model/period.js';
import { quote } from '../model/show.js';
import type { EntryPlace } from './places.js';

interface Explained {
  readonly message: string;
  readonly suggestion?: string;
}

/** Why the folder of an entry is no period of its year, and the folder that was most likely meant. */
export function explainNoPeriod({ year, folder }: EntryPlace, calendar: Calendar): Explained {
  if (parseYear(year) === undefined) return explainNoYear(year, folder);
  const month = parsePeriod(calendar, 'monthly', folder);
  if (month) {
    const message = `The month ${quote(folder)} is not in the financial year ${quote(year)}: it is in ${month.year}.`;
    return { message, suggestion: `progress/${periodFolder(month)}` };
  }
  const message = `The year ${quote(year)} has no period ${quote(folder)}.`;
  const meant = meantFolder(folder);
  return meant === undefined ? { message } : { message, suggestion: `progress/${year}/${meant}` };
}

function explainNoYear(year: string, folder: string): Explained {
  const start = /^(?:199\d|20\d\d|2100)/.exec(year)?.[0];
  const message = `${quote(year)} is no financial year: its second half must be its first plus one.`;
  return start === undefined ? { message } : { message, suggestion: `progress/${yearKey(Number(start))}/${folder}` };
}

function meantFolder(folder: string): string | undefined {
  const quarter = /^(?:q|quarter)?\s*-?([1-4])$/i.exec(folder)?.[1];
  if (quarter !== undefined) return `Q${quarter}`;
  return /^(?:annual|year|outturn)/i.test(folder) ? 'annual' : undefined;
}
