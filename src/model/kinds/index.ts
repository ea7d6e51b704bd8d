import { activity } from './activity.js';
import { activityEntry } from './activity-entry.js';
import { assessmentEntry } from './assessment-entry.js';
import { body } from './body.js';
import { budget } from './budget.js';
import { budgetEntry } from './budget-entry.js';
import { exception } from './exception.js';
import { indicator } from './indicator.js';
import { indicatorEntry } from './indicator-entry.js';
import { owner } from './owner.js';
import { paper } from './paper.js';
import { plan } from './plan.js';
import { pmf } from './pmf.js';
import { recommendation } from './recommendation.js';
import { recommendationEntry } from './recommendation-entry.js';
import { review } from './review.js';
import { risk } from './risk.js';
import { riskEntry } from './risk-entry.js';
import { service } from './service.js';

/** The kinds of record, each with a folder of its own. */
export const recordKinds = {
  owner,
  service,
  plan,
  indicator,
  activity,
  recommendation,
  risk,
  budget,
  exception,
  review,
  body,
  paper,
} as const;

/** The kinds of entry in `progress/`; a plan and a priority are both assessed in words. */
export const entryKinds = {
  indicator: indicatorEntry,
  plan: assessmentEntry,
  priority: assessmentEntry,
  activity: activityEntry,
  recommendation: recommendationEntry,
  risk: riskEntry,
  budget: budgetEntry,
} as const;

/** Every kind that has a schema, in the order in which `pmf schema` lists them. */
export const kinds = [
  pmf,
  ...Object.values(recordKinds),
  indicatorEntry,
  assessmentEntry,
  activityEntry,
  recommendationEntry,
  riskEntry,
  budgetEntry,
] as const;

/** The folders of a data folder that are read; its top level may hold anything else. */
export const dataFolders: readonly string[] = [
  ...Object.values(recordKinds).map(({ folder }) => folder),
  'progress',
  'templates',
];
