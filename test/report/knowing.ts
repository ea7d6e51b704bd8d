import type { Entered, Framework } from '../../src/model/framework.js';
import type { IndicatorEntry } from '../../src/model/records.js';
import { framework } from '../builders/assessment.js';

/** A framework that holds these entries of indicators, as they are given: earliest period first. */
export function knowing(...entries: readonly Entered<IndicatorEntry>[]): Framework {
  const base = framework();
  const subjects = new Set(entries.map(({ subject }) => subject));
  const bySubject = [...subjects].map((id) => [id, entries.filter(({ subject }) => subject === id)] as const);
  return { ...base, entries: { ...base.entries, indicator: new Map(bySubject) } };
}
