import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import { heldOn, runsOn } from '../../model/holding.js';
import type { Id } from '../../model/id.js';
import type { Plan } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { atName, atStart } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { namesOnlyKnownObjectives, servedBy } from '../served.js';
import { isWhole } from '../whole-kinds.js';

export const servicePlanWithoutObjective: CheckRule = {
  code: 'service-plan-without-objective',
  severity: 'warning',
  why: 'A service plan says what the service does for the council. One that serves no corporate objective stands outside the golden thread.',
  remedy:
    'Name under "delivers" an objective of a plan above it and what the service does for it, or say in "contributes_to" what an objective of its own serves.',

  *check(input) {
    const { framework, today } = input;
    if (today === undefined || !isWhole(input, 'plan')) return;
    for (const plan of framework.records.plan.values()) {
      if (plan.kind !== 'service' || !runsOn(plan, today) || !namesOnlyKnownObjectives(framework, plan)) continue;
      if (servesCorporately(framework, plan, today)) continue;
      yield {
        at: plan.delivers === undefined ? atStart(plan) : atName(plan, 'delivers'),
        message: `Nothing that the service plan ${quote(plan.id)} delivers serves a corporate objective.`,
      };
    }
  },
};

function servesCorporately(framework: Framework, plan: Held<Plan>, today: Day): boolean {
  const held = new Set(heldOn(plan, today));
  const objectives = (plan.delivers ?? []).flatMap(({ objective, ...lists }) => {
    const ids = [lists.indicators, lists.activities, lists.recommendations].flatMap((list) => list ?? []);
    return objective !== undefined && ids.some((id) => held.has(id)) ? [objective] : [];
  });
  return [...servedBy(framework, objectives)].some((id) => isCorporate(framework, id));
}

/** What stands in any plan but a service's own, or is such a plan. */
function isCorporate({ objectives, priorities, records }: Framework, id: Id): boolean {
  const plan = objectives.get(id)?.priority.plan ?? priorities.get(id)?.plan ?? records.plan.get(id);
  return plan !== undefined && plan.kind !== 'service';
}
