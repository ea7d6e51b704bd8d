import type { Day } from '../model/day.js';
import { type Period, shiftPeriod } from '../model/period.js';
import { assess } from './assess.js';
import type { Assessment, AssessmentQuestion, Recipient } from './assessment.js';
import type { CountsBefore } from './body-assessment.js';
import { isCountedActivity } from './counts.js';
import { countsOf, receivedOf } from './received.js';

/** The period before a report's own, judged on the same day and from the same records; of one of which nothing was owed nothing is judged. */
export type PeriodBefore =
  | { readonly told: 'assessment'; readonly assessment: Assessment }
  | { readonly told: 'nothing-owed'; readonly period: Period; readonly owedFrom: Day };

export function assessBefore(question: AssessmentQuestion): PeriodBefore {
  const { calendar, settings } = question.framework;
  const period = shiftPeriod(calendar, question.period, -1);
  const { owed_from: owedFrom } = settings;
  if (owedFrom !== undefined && period.last < owedFrom) return { told: 'nothing-owed', period, owedFrom };
  return { told: 'assessment', assessment: assess({ ...question, period }) };
}

/** What the same recipient's report of the period before would count, made today. */
export function countsBefore(before: PeriodBefore, recipient: Recipient): CountsBefore {
  if (before.told === 'nothing-owed') return before;
  const { assessment } = before;
  const received = receivedOf(assessment, recipient);
  return {
    told: 'counts',
    period: assessment.period,
    plans: received.plans,
    ...countsOf(received, assessment),
    activities: received.activities.filter(isCountedActivity).map(({ activity }) => activity.id),
  };
}
