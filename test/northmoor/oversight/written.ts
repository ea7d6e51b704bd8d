import type { Day } from '../../../src/model/day.js';
import type { Id } from '../../../src/model/id.js';
import { yamlOf } from '../yaml.js';

/** A record as it is typed into a file: days and ids are plain texts. */
export type Plain<T> = T extends Day | Id
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** The quarters for which this folder was kept. */
export type Quarter = '2013-14/Q1' | '2013-14/Q2' | '2013-14/Q3' | '2013-14/Q4' | '2014-15/Q1' | '2014-15/Q2';

/** A record with what was reported about it, quarter by quarter; a quarter that is left out has no file. */
export interface Followed<Kept, Entry> {
  readonly id: string;
  readonly record: Plain<Kept>;
  readonly progress: Readonly<Partial<Record<Quarter, Plain<Entry>>>>;
}

interface Reported {
  readonly reported_on?: string;
  readonly reported_by?: string;
}

/** Words over several lines of the script as one line; an empty line begins a new paragraph. */
export function words(texts: TemplateStringsArray): string {
  return texts.raw
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .join('\n\n');
}

/** The files of records that are reported each quarter, and of their entries. */
export function filesFollowed(
  folder: string,
  followed: readonly Followed<{ readonly owner: Id }, object>[],
): readonly (readonly [path: string, text: string])[] {
  return followed.flatMap(({ id, record, progress }) => [
    fileOf(folder, id, record),
    ...Object.entries(progress).map(([quarter, entry]) =>
      fileOf(`progress/${quarter}`, id, reported(entry, { id, quarter, owner: record.owner })),
    ),
  ]);
}

export function fileOf(folder: string, id: string, value: object): readonly [path: string, text: string] {
  return [`${folder}/${id}.yaml`, yamlOf(value)];
}

/** An entry that says last when it was reported, and by whom: else by the owner, on a working day before the deadline. */
function reported(
  { reported_on, reported_by, ...entry }: Reported,
  { id, quarter, owner }: { readonly id: string; readonly quarter: string; readonly owner: string },
): object {
  return { ...entry, reported_on: reported_on ?? workingDayAfter(id, quarter), reported_by: reported_by ?? owner };
}

/** From the 2nd to the 9th of the month after the quarter, the same each time the script runs. */
function workingDayAfter(id: string, quarter: string): string {
  const [firstYear, number] = [Number(quarter.slice(0, 4)), Number(quarter.at(-1))];
  const day = new Date(Date.UTC(firstYear, 3 + number * 3, 2 + (sumOf(id + quarter) % 8)));
  const weekday = day.getUTCDay();
  if (weekday === 0) day.setUTCDate(day.getUTCDate() + 1);
  if (weekday === 6) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function sumOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7);
}
