import { type Audience, audienceOf, isOpenTo } from './audience.js';
import type { Day } from './day.js';
import { compareTexts } from './finding.js';
import type { Framework, Held, Priority } from './framework.js';
import type { Id } from './id.js';
import type { Plan } from './records.js';

/** Every id that the plan has ever held, in the order in which it lists them. */
export function everHeldBy(plan: Plan): readonly Id[] {
  const ids = (plan.delivers ?? []).flatMap((delivery) => [
    ...(delivery.indicators ?? []),
    ...(delivery.activities ?? []),
    ...(delivery.recommendations ?? []),
  ]);
  return [...new Set(ids)];
}

/** What the plan holds on a day: neither added after it nor removed by it. Nothing where the plan does not run on that day. */
export function heldOn(plan: Plan, day: Day): readonly Id[] {
  if (!runsOn(plan, day)) return [];
  return everHeldBy(plan).filter((id) => isHeldOn(plan, id, day));
}

export function runsOn(plan: Plan, day: Day): boolean {
  return plan.from <= day && day <= plan.to;
}

/** The priorities that the plan names or whose objectives it delivers, in the order of the plans that name them. */
export function prioritiesOf(framework: Framework, plan: Held<Plan>): readonly Priority[] {
  const delivered = new Set((plan.delivers ?? []).map((delivery) => delivery.objective));
  return [...framework.priorities.values()].filter(
    (priority) =>
      priority.plan.id === plan.id || (priority.objectives ?? []).some((objective) => delivered.has(objective.id)),
  );
}

/** The priorities of several plans, each once. A body whose reports are for the public is told none of an internal plan. */
export function prioritiesTo(
  body: { readonly audience?: Audience },
  framework: Framework,
  plans: readonly Held<Plan>[],
): readonly Priority[] {
  const all = plans.flatMap((plan) => prioritiesOf(framework, plan));
  const told = all.filter(({ plan }) => isOpenTo(body, audienceOf('plan', plan)));
  return [...new Map(told.map((priority) => [priority.id, priority])).values()];
}

/** The last change on or before the day decides; an id that was added later was not there from the start. */
function isHeldOn(plan: Plan, id: Id, day: Day): boolean {
  const changes = (plan.changes ?? []).filter((change) => change.added?.includes(id) || change.removed?.includes(id));
  const ordered = [...changes].sort((a, b) => compareTexts(a.on, b.on));
  const last = ordered.filter((change) => change.on <= day).at(-1);
  if (last) return last.added?.includes(id) ?? false;
  return ordered[0] === undefined || (ordered[0].removed?.includes(id) ?? false);
}
