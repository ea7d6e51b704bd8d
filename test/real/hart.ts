import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { parseCsv } from './csv.js';

/** One row of the published sheet: an indicator in one period. Only the two quarters of 2014/15 tell target and status. */
export interface PublishedFigure {
  readonly code: string;
  readonly name: string;
  readonly service: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly target: number | undefined;
  readonly status: string;
  readonly note: string;
}

/** Files of a data folder by their paths. */
export type Files = ReadonlyMap<string, unknown>;

// What the sheet does not say, from the note beside it.
const lowIsGood = new Set(['ETS01', 'HR11', 'HS01', 'RB07', 'RB08', 'RB09', 'SNH03', 'SNH04', 'SNH06']);
const runningTotals = new Set(['HR11', 'HS08', 'RB05', 'RB06']);
const targetIsRealZero = new Set(['LS05']);
const informationOnly = new Set(['ld', 'lu']);

const periodFolders: Readonly<Record<string, string>> = {
  '2013-14': '2013-14/annual',
  '2013-14 Q4': '2013-14/Q4',
  '2014-15 Q1': '2014-15/Q1',
  '2014-15 Q2': '2014-15/Q2',
};

export function readPublished(folder: string): readonly PublishedFigure[] {
  const rows = parseCsv(readFileSync(join(folder, 'derived_hart_kpis_long.csv'), 'utf8'));
  return rows.map((row) => ({
    code: row('code'),
    name: row('name'),
    service: row('service'),
    unit: row('unit'),
    period: row('period'),
    value: Number(row('value')),
    target: row('target') === '' || informationOnly.has(row('source_rag')) ? undefined : Number(row('target')),
    status: row('source_rag'),
    note: row('notes').trim(),
  }));
}

/** The published sheet as a data folder: its figures as they stand, faults and all. */
export function toDataFolder(published: readonly PublishedFigure[]): Files {
  const services = [...new Set(published.map((figure) => figure.service))];
  const codes = [...new Set(published.map((figure) => figure.code))];
  return new Map<string, unknown>([
    ['pmf.yaml', settings],
    ['owners/chief-executive.yaml', { title: 'Chief Executive', roles: ['chief-executive'] }],
    ...services.flatMap(serviceFiles),
    ...codes.map((code) => indicatorFile(published.filter((figure) => figure.code === code))),
    ['plans/annual-action-plan-2014-15.yaml', plan(codes)],
    ['bodies/cabinet.yaml', cabinet],
    ...published.map(entryFile),
  ]);
}

export function writeFiles(files: Files, root: string): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), stringify(content));
  }
}

const settings = {
  schema_version: 1,
  council: 'Hart District Council',
  owed_from: '2014-01-01',
  reporting_day: '2014-11-07',
  timeliness: { clock: 'declared' },
  rating: { tolerance: { kind: 'percent', amber: 10 } },
};

const cabinet = {
  name: 'Cabinet',
  frequency: 'quarterly',
  receives: [{ plans: ['annual-action'] }],
  sections: ['cover', 'contents', 'key', 'overview', 'completeness', 'off-target', 'indicators', 'provenance'],
  audience: 'public',
};

function plan(codes: readonly string[]): unknown {
  return {
    title: 'Annual Action Plan 2014/15',
    kind: 'annual-action',
    from: '2014-04-01',
    to: '2015-03-31',
    owner: 'chief-executive',
    delivers: [{ indicators: codes }],
  };
}

function serviceFiles(name: string): readonly (readonly [string, unknown])[] {
  const service = idOf(name);
  return [
    [`services/${service}.yaml`, { name, head: headOf(name) }],
    [`owners/${headOf(name)}.yaml`, { title: `Head of ${name}`, roles: ['head-of-service'], service }],
  ];
}

function indicatorFile(figures: readonly PublishedFigure[]): readonly [string, unknown] {
  const [{ code, name, service, unit } = { code: '', name: '', service: '', unit: '' }] = figures;
  return [
    `indicators/${code}.yaml`,
    {
      title: name,
      definition: name,
      service: idOf(service),
      owner: headOf(service),
      type: unit === '%' ? 'percentage' : 'number',
      polarity: lowIsGood.has(code) ? 'minimise' : 'maximise',
      frequency: 'quarterly',
      first_period: '2013-14-Q4',
      collected_as: runningTotals.has(code) ? 'cumulative' : 'period',
      ...(targetIsRealZero.has(code) ? { tolerance: { kind: 'absolute', amber: 0 } } : {}),
      ...targetsOf(figures),
      approved_by: 'Cabinet',
      approved_on: '2013-04-01',
    },
  ];
}

/** One target a quarter, as published; null where the quarter has none. */
function targetsOf(figures: readonly PublishedFigure[]): object {
  const targetOf = (period: string): number | null =>
    figures.find((figure) => figure.period === period)?.target ?? null;
  const profile = [targetOf('2014-15 Q1'), targetOf('2014-15 Q2'), null, null];
  if (profile.every((target) => target === null)) return { not_applicable: { reason: 'data-only' } };
  return { targets: [{ year: '2014-15', profile }] };
}

function entryFile({ code, period, value, note }: PublishedFigure): readonly [string, unknown] {
  const commentary = note === '' || note === 'No notes' ? {} : { commentary: note };
  return [`progress/${periodFolders[period]}/${code}.yaml`, { value, ...commentary }];
}

function headOf(service: string): string {
  return `head-of-${idOf(service)}`;
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join('-');
}
