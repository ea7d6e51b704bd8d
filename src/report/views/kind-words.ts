import type { ThingKind } from '../../model/named-records.js';

/** What each kind of record is called. */
export const kindWords: Readonly<Record<ThingKind, string>> = {
  owner: 'post',
  service: 'service',
  plan: 'plan',
  priority: 'priority',
  objective: 'objective',
  indicator: 'indicator',
  activity: 'activity',
  recommendation: 'recommendation',
  risk: 'risk',
  budget: 'budget',
  exception: 'exception',
  review: 'review',
  body: 'body',
  paper: 'paper',
};
