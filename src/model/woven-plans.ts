import { type Day, nearestDayIn } from './day.js';
import type { Framework, Held } from './framework.js';
import { heldOn } from './holding.js';
import type { Id } from './id.js';
import type { Plan } from './records.js';

/** One record that a plan delivers; without an objective it is operational work. */
export interface Delivery {
  readonly plan: Id;
  readonly objective: Id | undefined;
  readonly id: Id;
}

/** Plans with what they deliver on a day, ready to be followed up and down. */
export interface Weave {
  readonly framework: Framework;
  readonly day: Day;
  readonly plans: readonly Held<Plan>[];
  readonly deliveries: readonly Delivery[];
  /** Whether a record is to be seen. */
  readonly keeps: (id: Id) => boolean;
}

interface Woven {
  readonly day: Day;
  /** Those that are seen, in their order. An objective of any other plan is not seen. */
  readonly plans: readonly Held<Plan>[];
  /** Those whose deliveries count: all that are seen, unless said otherwise. */
  readonly delivering?: readonly Held<Plan>[];
  readonly keeps?: (id: Id) => boolean;
}

export function weave(framework: Framework, { day, plans, delivering = plans, keeps = () => true }: Woven): Weave {
  const seen = new Set(plans.map(({ id }) => id));
  const isSeen = (objective: Id | undefined) => {
    const plan = objective && framework.objectives.get(objective)?.priority.plan.id;
    return plan !== undefined && seen.has(plan);
  };
  const deliveries = delivering
    .flatMap((plan) => deliveriesOf(plan, nearestDayIn(plan, day)))
    .filter(({ id }) => keeps(id))
    .map((each) => (isSeen(each.objective) ? each : { ...each, objective: undefined }));
  return { framework, day, plans, deliveries, keeps };
}

/** What the plan delivers on a day, in its own order. */
function deliveriesOf(plan: Held<Plan>, day: Day): readonly Delivery[] {
  const held = new Set(heldOn(plan, day));
  return (plan.delivers ?? []).flatMap(({ objective, indicators = [], activities = [], recommendations = [] }) =>
    [...indicators, ...activities, ...recommendations]
      .filter((id) => held.has(id))
      .map((id) => ({ plan: plan.id, objective, id })),
  );
}
