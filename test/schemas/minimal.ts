import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SchemaKind } from '../../src/check/generated/validators.js';

/** Where the smallest good file of each kind stands in test/minimal/. */
export const minimalFiles: Readonly<Record<SchemaKind, string>> = {
  pmf: 'pmf.yaml',
  owner: 'owners/head-of-housing.yaml',
  service: 'services/housing.yaml',
  plan: 'plans/annual-action-plan-2012-13.yaml',
  indicator: 'indicators/HSG-014.yaml',
  activity: 'activities/H-A-01.yaml',
  recommendation: 'recommendations/IA-2012-07.yaml',
  risk: 'risks/CR-003.yaml',
  budget: 'budgets/housing-revenue-2012-13.yaml',
  exception: 'exceptions/HSG-014-2012-13-q2.yaml',
  review: 'reviews/housing-2012-10.yaml',
  body: 'bodies/board.yaml',
  paper: 'papers/board-2012-13-q2.yaml',
  'indicator-entry': 'progress/2012-13/Q2/HSG-014.yaml',
  'assessment-entry': 'progress/2012-13/Q2/homes.yaml',
  'activity-entry': 'progress/2012-13/2012-09/H-A-01.yaml',
  'recommendation-entry': 'progress/2012-13/Q2/IA-2012-07.yaml',
  'risk-entry': 'progress/2012-13/Q2/CR-003.yaml',
  'budget-entry': 'progress/2012-13/Q2/housing-revenue-2012-13.yaml',
};

/** The smallest good record of a kind, with some fields changed; a field set to undefined is left out. */
export function minimal(kind: SchemaKind, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const path = new URL(`../minimal/${minimalFiles[kind]}`, import.meta.url);
  const record: Record<string, unknown> = { ...parse(readFileSync(path, 'utf8')), ...changes };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
