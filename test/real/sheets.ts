import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of one of the two sheets as it was published: the year before, the quarter before and this quarter. */
export interface SheetRow {
  readonly code: string;
  readonly outturn: number;
  readonly lastQuarter: number;
  readonly thisQuarter: number;
}

/** The sheet of the first quarter of 2014/15, and that of the second. */
export type Sheet = 'september' | 'november';

const files: Readonly<Record<Sheet, string>> = {
  september: 'tiles_20140902-1654_b9db280.js',
  november: 'tiles_20141107-1306_88fdde5.js',
};

/** The rows of a sheet, which is a script with a literal for each: `{i:0,k:"CS01",…,y:94.8,lq:95.3,tq:95.9,t:90,…}`. */
export function readSheet(folder: string, sheet: Sheet): readonly SheetRow[] {
  const text = readFileSync(join(folder, files[sheet]), 'utf8');
  return [...text.matchAll(/\{i:\d+,k:"(\w+)".*?,y:(.*?),lq:(.*?),tq:(.*?),t:/g)].map(([, code = '', ...figures]) => {
    const [outturn = Number.NaN, lastQuarter = Number.NaN, thisQuarter = Number.NaN] = figures.map(Number);
    return { code, outturn, lastQuarter, thisQuarter };
  });
}
