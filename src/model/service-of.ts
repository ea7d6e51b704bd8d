import type { Framework, Subject } from './framework.js';
import type { Id } from './id.js';

/** The service that the files name for a subject: a priority is of its plan, and an activity's budget of the activity's service. */
export function serviceOf(framework: Framework, { kind, record }: Subject): Id | undefined {
  if (kind === 'priority') return record.plan.service;
  if (kind !== 'budget' || record.service !== undefined) return record.service;
  return record.activity && framework.records.activity.get(record.activity)?.service;
}

/** What is of no one service, where services are told apart. */
export const acrossServices = 'Across services';
