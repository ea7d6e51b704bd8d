import type { BodyAssessment } from '../assess/assessment.js';
import { prioritiesOf } from '../model/holding.js';
import type { Id } from '../model/id.js';

/** What serves one priority; without a priority it is operational work. */
export interface PriorityGroup<Item> {
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
  const order = assessment.plans.flatMap((plan) => prioritiesOf(assessment.framework, plan));
  const groups = new Map<Id | undefined, Item[]>([...order.map(({ id }) => id), undefined].map((id) => [id, []]));
  for (const item of items) groups.get(priorityOf.get(idOf(item)))?.push(item);
  return [...groups]
    .filter(([, held]) => held.length > 0)
    .map(([id, held]) => ({ title: titleOf(assessment, id), items: held }));
}

/** The priority of each id that a plan of the body delivers; where several do, the first. */
function prioritiesServed({ plans, framework }: BodyAssessment): ReadonlyMap<Id, Id> {
  const served = plans
    .flatMap((plan) => plan.delivers ?? [])
    .flatMap((delivery) => {
      const priority = delivery.objective && framework.objectives.get(delivery.objective)?.priority.id;
      const ids = [...(delivery.indicators ?? []), ...(delivery.activities ?? [])];
      return priority === undefined ? [] : ids.map((id): readonly [Id, Id] => [id, priority]);
    });
  return new Map([...served].reverse());
}

function titleOf({ framework }: BodyAssessment, id: Id | undefined): string {
  return (id && framework.priorities.get(id)?.title) ?? elsewhere;
}

/** Whether the groups tell something, so that they deserve headings: not where no priority is known at all. */
export function areNamed(groups: readonly PriorityGroup<unknown>[]): boolean {
  return groups.some(({ title }) => title !== elsewhere);
}
