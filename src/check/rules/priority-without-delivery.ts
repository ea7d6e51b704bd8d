import type { Day } from '../../model/day.js';
import type { Framework, Held, Priority } from '../../model/framework.js';
import { heldOn, runsOn } from '../../model/holding.js';
import type { Id } from '../../model/id.js';
import type { Plan } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { withdrawalOf } from '../../model/withdrawal.js';
import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { retiredFrom } from '../indicator-periods.js';
import { namesOnlyKnownObjectives, servedBy } from '../served.js';
import { isWhole } from '../whole-kinds.js';

export const priorityWithoutDelivery: CheckRule = {
  code: 'priority-without-delivery',
  severity: 'warning',
  why: 'A priority that no indicator measures and no activity moves is a promise that nobody can hold the council to.',
  remedy:
    'List an indicator or activity for one of its objectives under "delivers", in this plan or in one below it, or take the priority out.',

  *check(input) {
    const { framework, today } = input;
    if (today === undefined || !isWhole(input, 'plan')) return;
    const running = [...framework.records.plan.values()].filter((plan) => runsOn(plan, today));
    if (!running.every((plan) => namesOnlyKnownObjectives(framework, plan))) return;
    const delivered = servedBy(
      framework,
      running.flatMap((plan) => objectivesMoved(framework, plan, today)),
    );
    for (const priority of framework.priorities.values()) {
      if (!runsOn(priority.plan, today) || isServed(priority, delivered)) continue;
      yield {
        at: at(priority.plan, 'priorities', placeOf(priority), 'id'),
        message: `No plan that runs on ${showDay(today)} delivers an indicator or activity for the priority ${quote(priority.id)}.`,
      };
    }
  },
};

/** The objectives for which the plan holds an indicator or an activity that has not been given up. */
function objectivesMoved(framework: Framework, plan: Held<Plan>, today: Day): readonly Id[] {
  const held = new Set(heldOn(plan, today));
  return (plan.delivers ?? []).flatMap(({ objective, indicators = [], activities = [] }) =>
    objective !== undefined &&
    [...indicators, ...activities].some((id) => held.has(id) && !isGone(framework, id, today))
      ? [objective]
      : [],
  );
}

function isGone({ records }: Framework, id: Id, today: Day): boolean {
  const indicator = records.indicator.get(id);
  const activity = records.activity.get(id);
  const end = (indicator && retiredFrom(indicator)) ?? (activity && withdrawalOf(activity)?.on);
  return end !== undefined && end <= today;
}

function isServed({ id, objectives = [] }: Priority, delivered: ReadonlySet<Id>): boolean {
  return delivered.has(id) || objectives.some((objective) => delivered.has(objective.id));
}

function placeOf({ id, plan }: Priority): number {
  return (plan.priorities ?? []).findIndex((each) => each.id === id);
}
