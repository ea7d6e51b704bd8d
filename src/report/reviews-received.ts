import type { BodyAssessment } from '../assess/assessment.js';
import { isWithin } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Body, Review } from '../model/records.js';
import { serviceOn } from '../model/succession.js';

type Filter = Body['receives'][number];

/** The sessions held in the period of the report, earliest first. A session's own pack is the evidence for one, and tells of none. */
export function reviewsOf(assessment: BodyAssessment): readonly Held<Review>[] {
  const { framework, period, today, review: own } = assessment;
  if (own) return [];
  return [...framework.records.review.values()]
    .filter(({ date }) => isWithin(date, period) && date <= today)
    .filter((review) => isReceived(assessment, review))
    .sort((a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id));
}

/** Earlier sessions of the same Panel on the services that this one looks at, the latest first. Only a session's own report tells of them. */
export function earlierReviewsOf(assessment: BodyAssessment): readonly Held<Review>[] {
  const { framework, review: own } = assessment;
  if (!own) return [];
  const concerned = servicesOf(assessment, own);
  return [...framework.records.review.values()]
    .filter(({ body, date }) => body === own.body && date < own.date)
    .filter((review) => [...servicesOf(assessment, review)].some((service) => concerned.has(service)))
    .sort((a, b) => compareTexts(b.date, a.date) || compareTexts(a.id, b.id));
}

/** A body hears of its own sessions, of those on what it receives, and of all for which its data ask. */
function isReceived(assessment: BodyAssessment, review: Held<Review>): boolean {
  if (!isOfService(assessment, review)) return false;
  if (review.body === assessment.body.id) return true;
  const received = receivedIds(assessment);
  const looksAt = [review.plan, ...(review.subjects ?? [])];
  if (looksAt.some((id) => id !== undefined && received.has(id))) return true;
  return assessment.body.receives.some((filter) => asksForReview(assessment, filter, review));
}

/** A report for one service tells of sessions on that service alone. */
function isOfService(assessment: BodyAssessment, review: Review): boolean {
  const { service } = assessment;
  return service === undefined || servicesOf(assessment, review).has(service.id);
}

function asksForReview(assessment: BodyAssessment, { records, plans, services, ...rest }: Filter, review: Review) {
  if (!records?.includes('review') || rest.major !== undefined || rest.sources !== undefined) return false;
  const plan = review.plan === undefined ? undefined : assessment.framework.records.plan.get(review.plan);
  if (plans && !(plan && plans.includes(plan.kind))) return false;
  const concerned = servicesOf(assessment, review);
  return services === undefined || services.some((service) => concerned.has(service));
}

/** The services whose work was looked at, as they are on the period's last day. */
function servicesOf({ framework, period }: BodyAssessment, { plan, subjects = [] }: Review): ReadonlySet<Id> {
  const services = [...(plan === undefined ? [] : [plan]), ...subjects].flatMap((id) => {
    const subject = framework.subjects.get(id);
    if (subject === undefined) return [];
    const record = subject.kind === 'priority' ? subject.record.plan : subject.record;
    return record.service ?? [];
  });
  return new Set(services.flatMap((id) => serviceOn(framework, id, period.last)?.id ?? id));
}

function receivedIds(assessment: BodyAssessment): ReadonlySet<Id> {
  const { plans, indicators, activities, recommendations, risks, budgets, narratives } = assessment;
  return new Set([
    ...plans.map(({ id }) => id),
    ...indicators.map(({ indicator }) => indicator.id),
    ...activities.map(({ activity }) => activity.id),
    ...recommendations.map(({ recommendation }) => recommendation.id),
    ...risks.map(({ risk }) => risk.id),
    ...budgets.map(({ budget }) => budget.id),
    ...narratives.map(({ subject }) => (subject.kind === 'plan' ? subject.plan.id : subject.priority.id)),
  ]);
}
