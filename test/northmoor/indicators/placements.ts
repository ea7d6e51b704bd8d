import { years } from '../council/years.js';
import type { Placement, PlanChange } from '../placement.js';
import type { Measured } from './measured.js';

const surveyRepeated: PlanChange = {
  on: '2013-07-15',
  reason: "The residents' survey of January 2013 is to be repeated each year.",
  agreed_by: 'Cabinet',
  minute: '31',
};

/** Indicators that came into a plan after its approval: the plan's id and the indicator's. */
const added: Readonly<Record<string, PlanChange>> = {
  'annual-action-plan-2013-14 COM-002': surveyRepeated,
  'leisure-and-communities-2013-14 COM-002': surveyRepeated,
};

/** The service plan that holds a service's indicators in a year: economic development was merged into planning in 2014. */
function servicePlanOf(service: string, year: string): string {
  return service === 'economic-development' && year >= '2014-15' ? `planning-${year}` : `${service}-${year}`;
}

/** The plans of each year that hold an indicator, under its objective. */
export function placementsOf(measured: Measured): readonly Placement[] {
  const { id, record, heldBy, objective, plannedFrom = '', plannedUntil = '9999' } = measured;
  const under = objective === undefined ? { id } : { id, objective };
  return years
    .filter(({ year }) => year >= plannedFrom && year <= plannedUntil)
    .flatMap(({ year }) => [
      ...(heldBy === 'action-plan' ? [`annual-action-plan-${year}`] : []),
      servicePlanOf(record.service, year),
    ])
    .map((plan) => ({ ...under, plan, ...addedTo(plan, id) }));
}

function addedTo(plan: string, id: string): Pick<Placement, 'added'> {
  const change = added[`${plan} ${id}`];
  return change === undefined ? {} : { added: change };
}
