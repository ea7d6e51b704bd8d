import type { BodyAssessment } from '../assess/assessment.js';
import type { Day } from '../model/day.js';
import type { Held, Priority } from '../model/framework.js';
import { heldOn, prioritiesTo } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Plan } from '../model/records.js';

/** What serves one priority; without a priority it is operational work. */
export interface PriorityGroup<Item> {
  readonly id: Id | undefined;
  readonly title: string;
  readonly items: readonly Item[];
}

const elsewhere = 'Other work';

/** The items under the priority through which a plan of the body delivers them, in the order of the priorities; what serves none comes last. */
export function byPriority<Item>(
  assessment: BodyAssessment,
  items: readonly Item[],
  idOf: (item: Item) => Id,
): readonly PriorityGroup<Item>[] {
  const priorityOf = prioritiesServed(assessment);
  const order = prioritiesTold(assessment);
  const groups = new Map<Id | undefined, Item[]>([...order.map(({ id }) => id), undefined].map((id) => [id, []]));
  for (const item of items) groups.get(priorityOf.get(idOf(item)))?.push(item);
  return [...groups]
    .filter(([, held]) => held.length > 0)
    .map(([id, held]) => ({ id, title: titleOf(assessment, id), items: held }));
}

/** The priorities of the plans of the body, each once. A report for the public names none of an internal plan. */
export function prioritiesTold({ plans, framework, body }: BodyAssessment): readonly Priority[] {
  return prioritiesTo(body, framework, plans);
}

/** The priority of each id that a plan of the body delivers; where several do, the first. */
function prioritiesServed(assessment: BodyAssessment): ReadonlyMap<Id, Id> {
  const told = new Set(prioritiesTold(assessment).map(({ id }) => id));
  const served = assessment.plans.flatMap((plan) => servedBy(assessment, plan)).filter(([, id]) => told.has(id));
  return new Map([...served].reverse());
}

/** What the plan holds at the end of the period: what it gave away serves the priority of whoever took it on. */
function servedBy({ framework, period }: BodyAssessment, plan: Held<Plan>): readonly (readonly [Id, Id])[] {
  const held = new Set(heldOn(plan, nearestDay(plan, period.last)));
  return (plan.delivers ?? []).flatMap(({ objective, indicators = [], activities = [], recommendations = [] }) => {
    const priority = objective && framework.objectives.get(objective)?.priority.id;
    const ids = [...indicators, ...activities, ...recommendations].filter((id) => held.has(id));
    return priority === undefined ? [] : ids.map((id): readonly [Id, Id] => [id, priority]);
  });
}

/** The day, or the nearest to it of a plan that does not run on it: a session may look back at one that has ended. */
export function nearestDay({ from, to }: Plan, day: Day): Day {
  if (day < from) return from;
  return day > to ? to : day;
}

function titleOf({ framework }: BodyAssessment, id: Id | undefined): string {
  return (id && framework.priorities.get(id)?.title) ?? elsewhere;
}

/** Whether the groups tell something, so that they deserve headings: not where no priority is known at all. */
export function areNamed(groups: readonly PriorityGroup<unknown>[]): boolean {
  return groups.some(({ id }) => id !== undefined);
}
