import type { Finding } from '../model/finding.js';
import { type Calendar, parseYear, periodAt, periodFolder } from '../model/period.js';
import { toFinding } from '../model/rule.js';
import { listInWords } from '../model/words.js';
import { explainNoPeriod, type NoPeriod } from './no-period-words.js';
import { wrongPeriodFolder } from './place-pages.js';
import { type EntryPlace, progressFolder } from './places.js';

/** The folders of entries that are no periods, each told once, whatever number of files stands in it. */
export function findingsOfPeriodFolders(places: readonly EntryPlace[], calendar: Calendar): readonly Finding[] {
  const folders = new Map<string, { readonly told: NoPeriod; readonly year: string; count: number }>();
  for (const place of places) {
    const told = explainNoPeriod(place, calendar);
    const standing = folders.get(told.folder);
    if (standing) standing.count++;
    else folders.set(told.folder, { told, year: place.year, count: 1 });
  }
  return [...folders.values()].map(({ told, year, count }) =>
    toFinding(wrongPeriodFolder, {
      at: { path: `${progressFolder}/${told.folder}` },
      message: `${told.message} ${countedNowhere(count)}`,
      remedy: remedyFor(told, year, calendar),
      suggestion: told.meant && `${progressFolder}/${told.meant}`,
    }),
  );
}

function countedNowhere(count: number): string {
  return count === 1 ? 'The file in it is counted nowhere.' : `The ${count} files in it are counted nowhere.`;
}

function remedyFor({ meant }: NoPeriod, year: string, calendar: Calendar): string {
  if (meant !== undefined) return `Rename the folder to ${progressFolder}/${meant}, or move its files there.`;
  return `Move its files to the folder of their period: ${examplesOf(calendar, year)}.`;
}

/** The three sorts of folder in that year, or in one that councils write about where it is no year. */
function examplesOf(calendar: Calendar, year: string): string {
  const startYear = parseYear(year) ?? 2012;
  const folders = [
    periodAt(calendar, 'quarterly', { startYear, number: 2 }),
    periodAt(calendar, 'monthly', { startYear, number: 6 }),
    periodAt(calendar, 'annual', { startYear, number: 1 }),
  ];
  return listInWords(
    folders.map((period) => `${progressFolder}/${periodFolder(period)}`),
    'or',
  );
}
