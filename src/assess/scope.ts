import { type Day, nearestDayIn } from '../model/day.js';
import type { Framework, Held } from '../model/framework.js';
import { heldOn, prioritiesOf } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Plan, Review } from '../model/records.js';
import type { Recipient } from './body-assessment.js';
import { type Candidate, candidateOf } from './candidate.js';

/** What a report is about where that is not the whole council: one service, or what a Panel's session looks at. */
export interface Scope {
  /** Whether a record lies within it; where a field is unknown it cannot be ruled out. */
  readonly holds: (candidate: Candidate) => boolean;
  /** The one plan that is reviewed; nothing where the scope is not a plan. */
  readonly plan?: Held<Plan>;
}

/** The scope of a report; nothing where it is the whole council. */
export function scopeOf(
  framework: Framework,
  { service, review }: Pick<Recipient, 'service' | 'review'>,
  period: Period,
): Scope | undefined {
  if (service) return { holds: ({ fields }) => fields === 'unknown' || fields.service === service.id };
  return review && scopeOfSession(framework, review, period);
}

/** A plan's own assessment, those of its priorities, and what it delivers on a day, in its own order. */
export function idsOf(framework: Framework, plan: Held<Plan>, day: Day): readonly Id[] {
  return [plan.id, ...prioritiesOf(framework, plan).map((priority) => priority.id), ...heldOn(plan, day)];
}

/**
 * A Panel's session looks at one plan with the risks, budgets and recommendations of the plan's service, or at its
 * subjects; and in both cases at what Panels recommended before to the services concerned.
 */
function scopeOfSession(framework: Framework, review: Review, period: Period): Scope {
  const plan = review.plan === undefined ? undefined : framework.records.plan.get(review.plan);
  const subjects = (review.subjects ?? []).flatMap((id) => withWhatItHolds(framework, id, period));
  const reviewed = new Set(plan ? idsOf(framework, plan, nearestDayOf(plan, period)) : subjects);
  const served = plan && candidateOf(framework, { kind: 'plan', record: plan }, period.last).fields.service;
  const concerned = served === undefined ? servicesOf(framework, reviewed, period) : new Set([served]);
  const holds = ({ id, kind, fields }: Candidate) => {
    if (reviewed.has(id)) return true;
    if (fields === 'unknown') return withService.has(kind);
    if (fields.service === undefined || !concerned.has(fields.service)) return false;
    return fields.source === 'panel' || (served !== undefined && withService.has(kind));
  };
  return plan ? { holds, plan } : { holds };
}

const withService: ReadonlySet<Candidate['kind']> = new Set(['risk', 'budget', 'recommendation']);

/** The period's last day, or the nearest to it on which the plan runs. */
export function nearestDayOf(plan: Plan, { last }: Period): Day {
  return nearestDayIn(plan, last);
}

/** A plan or priority under review stands for all that it holds. */
function withWhatItHolds(framework: Framework, id: Id, period: Period): readonly Id[] {
  const plan = framework.records.plan.get(id);
  if (plan) return idsOf(framework, plan, nearestDayOf(plan, period));
  const priority = framework.priorities.get(id);
  if (!priority) return [id];
  const objectives = new Set((priority.objectives ?? []).map((objective) => objective.id));
  const delivered = [...framework.records.plan.values()].flatMap((each) => {
    const held = new Set(heldOn(each, period.last));
    const deliveries = (each.delivers ?? []).filter(({ objective }) => objective && objectives.has(objective));
    return deliveries.flatMap(idsDelivered).filter((one) => held.has(one));
  });
  return [id, ...delivered];
}

function idsDelivered(delivery: NonNullable<Plan['delivers']>[number]): readonly Id[] {
  return [...(delivery.indicators ?? []), ...(delivery.activities ?? []), ...(delivery.recommendations ?? [])];
}

function servicesOf(framework: Framework, ids: ReadonlySet<Id>, period: Period): ReadonlySet<Id> {
  const services = [...ids].flatMap((id) => {
    const subject = framework.subjects.get(id);
    return (subject && candidateOf(framework, subject, period.last).fields.service) ?? [];
  });
  return new Set(services);
}
