import { addDays, earliest } from '../model/day.js';
import { entriesOf, type Framework, type Held, type Subject } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { prioritiesOf } from '../model/holding.js';
import type { Id } from '../model/id.js';
import { type Calendar, type Frequency, parsePeriod } from '../model/period.js';
import type { Activity, Budget, Plan, Recommendation, Risk } from '../model/records.js';
import { withdrawalOf } from '../model/withdrawal.js';
import { finishedIn } from './finished.js';
import { lifespansOfIndicator } from './indicator-lifespan.js';
import type { Lifespan } from './lifespan.js';

/** The plans whose assessments take in each priority, those that ask for none too: worked out once, for a priority does not name them. */
export type PlansOfPriorities = ReadonlyMap<Id, readonly Held<Plan>[]>;

/** When a subject owes entries, page "What is owed": one lifespan for each frequency that it was ever due at. */
export function lifespansOf(framework: Framework, subject: Subject, asking: PlansOfPriorities): readonly Lifespan[] {
  switch (subject.kind) {
    case 'indicator':
      return lifespansOfIndicator(framework.calendar, subject.record);
    case 'activity':
      return [lifeOfActivity(framework, subject.record)];
    case 'recommendation':
      return [lifeOfRecommendation(framework, subject.record)];
    case 'risk':
      return [lifeOfRisk(subject.record)];
    case 'budget':
      return lifespansOfBudget(framework.calendar, subject.record);
    case 'plan':
      return lifespansOfPlan(subject.record);
    case 'priority':
      return (asking.get(subject.record.id) ?? []).flatMap(lifespansOfPlan);
  }
}

/** Which plans ask for the assessment of which priority, if they ask for any: a plan asks for those that it names or whose objectives it delivers. */
export function plansOfPriorities(framework: Framework): PlansOfPriorities {
  const asked = [...framework.records.plan.values()].flatMap((plan) =>
    prioritiesOf(framework, plan).map(({ id }) => [id, plan] as const),
  );
  return grouped(asked);
}

function lifeOfActivity(framework: Framework, activity: Held<Activity>): Lifespan {
  const finished = finishedIn(entriesOf(framework, 'activity', activity.id));
  const withdrawn = withdrawalOf(activity);
  return {
    frequency: 'monthly',
    from: activity.start,
    to: earliest([finished?.period.last, withdrawn && addDays(withdrawn.on, -1)]),
  };
}

function lifeOfRecommendation(framework: Framework, recommendation: Held<Recommendation>): Lifespan {
  const finished = finishedIn(entriesOf(framework, 'recommendation', recommendation.id));
  return { frequency: 'quarterly', from: recommendation.reported_on, to: finished?.period.last };
}

/** A risk that is closed on a quarter's last day is no longer open at its end. */
function lifeOfRisk(risk: Risk): Lifespan {
  return { frequency: 'quarterly', from: risk.opened_on, to: risk.closed_on && addDays(risk.closed_on, -1) };
}

function lifespansOfBudget(calendar: Calendar, budget: Budget): readonly Lifespan[] {
  const year = parsePeriod(calendar, 'annual', budget.year);
  return year === undefined ? [] : [{ frequency: 'quarterly', from: year.first, to: year.last }];
}

const assessedByDefault: Readonly<Partial<Record<Plan['kind'], Frequency>>> = {
  'annual-action': 'quarterly',
  corporate: 'annual',
};

function lifespansOfPlan(plan: Plan): readonly Lifespan[] {
  const frequency = plan.assessed ?? assessedByDefault[plan.kind] ?? 'none';
  return frequency === 'none' ? [] : [{ frequency, from: plan.from, to: plan.to }];
}
