import { type Day, monthOf, yearOf } from '../../../src/model/day.js';
import { type Period, parsePeriod, periodFolder, shiftPeriod } from '../../../src/model/period.js';
import { yamlOf } from '../yaml.js';
import type { Measured, Note, Run } from './measured.js';

const calendar = { startMonth: 4 };

/** Posts that were given up or left empty: who reports from the day on. */
const successors: Readonly<Record<string, { readonly from: string; readonly by: string }>> = {
  'head-of-economic-development': { from: '2014-04-01', by: 'head-of-planning' },
  'head-of-leisure-and-communities': { from: '2014-09-01', by: 'leisure-manager' },
};

/** The progress files of an indicator: path within the folder, and text. */
export function entriesOf(measured: Measured): readonly (readonly [string, string])[] {
  return measured.runs.flatMap((run) => entriesOfRun(measured, run));
}

function entriesOfRun(measured: Measured, run: Run): readonly (readonly [string, string])[] {
  const first = parsePeriod(calendar, run.every, run.from);
  if (first === undefined) throw new Error(`${measured.id} begins a run at ${run.from}, which is no such period.`);
  const figures = run.figures.trim().split(/\s+/);
  const periods = figures.map((figure, place) => ({ figure, period: shiftPeriod(calendar, first, place) }));
  const known = new Set(periods.filter(({ figure }) => figure !== '-').map(({ period }) => period.key));
  const stray = Object.keys(run.notes ?? {}).filter((key) => !known.has(key));
  if (stray.length > 0) throw new Error(`${measured.id} has notes of ${stray.join(', ')} and no entry there.`);
  return periods.flatMap(({ figure, period }) => {
    if (figure === '-') return [];
    const path = `progress/${periodFolder(period)}/${measured.id}.yaml`;
    return [[path, yamlOf(entryOf(measured, { figure, period, note: run.notes?.[period.key] ?? {} }))]];
  });
}

interface Told {
  readonly figure: string;
  readonly period: Period;
  readonly note: Note;
}

function entryOf(measured: Measured, { figure, period, note }: Told): object {
  const [value = '', day] = figure.split('@');
  const { missing, reported_on, reported_by, acknowledged, internal_note, ...words } = note;
  const on = reported_on ?? reportedOn(measured, period, day === undefined ? undefined : Number(day));
  return {
    ...(missing ? { missing } : figureIn(value)),
    ...words,
    ...(internal_note && { internal_note }),
    reported_on: on,
    reported_by: reported_by ?? reporter(measured, on),
    ...(acknowledged && { acknowledged }),
  };
}

function figureIn(text: string): object {
  const [numerator, denominator] = text.split('/').map(Number);
  if (text.includes('/')) return { numerator, denominator };
  return { value: /^-?[\d.]+$/.test(text) ? Number(text) : text };
}

function reporter({ record }: Measured, on: string): string {
  const post = record.data_provider ?? record.owner;
  const successor = successors[post];
  return successor && successor.from <= on ? successor.by : post;
}

/** In the days before the deadline, on the same one whenever the example is written. */
function reportedOn({ id, record }: Measured, period: Period, day: number | undefined): string {
  const standing = shiftPeriod(calendar, period, record.lag_periods ?? 0).last;
  const [first, days] = record.frequency === 'annual' ? [8, 20] : [3, 7];
  return dayOfNextMonth(standing, day ?? first + (sumOf(`${id} ${period.key}`) % days));
}

function dayOfNextMonth(standing: Day, day: number): string {
  const month = monthOf(standing) + 1;
  const [year, next] = month > 12 ? [yearOf(standing) + 1, 1] : [yearOf(standing), month];
  return `${year}-${String(next).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A number that a text always has: the example has no clock and no dice. */
function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
}
