import type { Files } from '../check/check-files.js';

/** The files of the smallest council: its settings, a post and a service, which other records name. */
export const council: Files = {
  'pmf.yaml': 'schema_version: 1\ncouncil: Smallest District Council\n',
  'owners/head-of-housing.yaml': 'title: Head of Housing\nroles: [head-of-service]\n',
  'services/housing.yaml': 'name: Housing\nhead: head-of-housing\n',
};

/** Fields of a record as its file says them: a string is written as it stands, `undefined` leaves the field out. */
export type FieldTexts = Readonly<Record<string, string | number | undefined>>;

const owned = { title: 'Homes let', service: 'housing', owner: 'head-of-housing' };

/** A valid indicator, not approved and so without targets, in which a test names only what matters. */
export function indicator(fields: FieldTexts = {}): string {
  const usual = {
    definition: 'As counted.',
    type: 'percentage',
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
  };
  return fileOf({ ...owned, ...usual, ...fields });
}

export function activity(fields: FieldTexts = {}): string {
  return fileOf({ ...owned, start: '2012-04-01', end: '2013-03-31', ...fields });
}

export function plan(fields: FieldTexts = {}): string {
  return fileOf({
    title: 'Annual Action Plan',
    kind: 'annual-action',
    from: '2012-04-01',
    to: '2013-03-31',
    owner: 'head-of-housing',
    ...fields,
  });
}

export function recommendation(fields: FieldTexts = {}): string {
  return fileOf({
    ...owned,
    source: 'internal-audit',
    reported_on: '2012-07-02',
    priority: 'high',
    due: '2012-12-31',
    ...fields,
  });
}

export function risk(fields: FieldTexts = {}): string {
  return fileOf({ ...owned, opened_on: '2012-04-01', inherent: '{likelihood: 3, impact: 4}', ...fields });
}

export function budget(fields: FieldTexts = {}): string {
  return fileOf({ ...owned, year: '2012-13', bases: '{gross: 1000}', approved: 500, ...fields });
}

export function fileOf(fields: FieldTexts): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** One priority with one objective, as a plan writes them. */
export const homes = '[{id: homes, title: Homes for all, objectives: [{id: H-A, title: Let homes sooner}]}]';
