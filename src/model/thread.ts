import type { Objective, SubjectKind } from './framework.js';
import { grouped } from './grouped.js';
import type { Id } from './id.js';
import type { Delivery, Weave } from './woven-plans.js';

export type ThreadKind = SubjectKind | 'objective';

/** One thing in the golden thread with all that hangs from it. */
export interface ThreadNode {
  readonly kind: ThreadKind;
  readonly id: Id;
  /** What an objective serves further up. */
  readonly contributesTo: readonly Id[];
  /** The plans that hold it for what it hangs from; none where it hangs from the plan itself. */
  readonly deliveredBy: readonly Id[];
  readonly children: readonly ThreadNode[];
}

/** Everything below one thing. Each record hangs from its objective where that is in sight, else from the plan that delivers it. */
export function threadBelow(woven: Weave, kind: ThreadKind, id: Id): ThreadNode {
  const inSight = new Set(objectivesBelow(woven, id, new Set()));
  return nodeOf({ woven, inSight, above: new Set() }, { kind, id });
}

/** The plans that hang from no other that is seen, each with everything below it. */
export function threadsFromTheTop(woven: Weave): readonly ThreadNode[] {
  const seen = new Set(woven.plans.map(({ id }) => id));
  const tops = woven.plans.filter(({ parent }) => parent === undefined || !seen.has(parent));
  const inSight = new Set(tops.flatMap(({ id }) => objectivesBelow(woven, id, new Set())));
  return tops.map(({ id }) => nodeOf({ woven, inSight, above: new Set() }, { kind: 'plan', id }));
}

interface Place {
  readonly woven: Weave;
  /** Objectives that have a place of their own below the same top. */
  readonly inSight: ReadonlySet<Id>;
  /** What it hangs from: a chain that leads back to where it was stops there. */
  readonly above: ReadonlySet<Id>;
}

type Hanging = Pick<ThreadNode, 'kind' | 'id'> & Partial<Pick<ThreadNode, 'deliveredBy'>>;

function nodeOf(at: Place, { kind, id, deliveredBy = [] }: Hanging): ThreadNode {
  const below = { ...at, above: new Set([...at.above, id]) };
  const contributesTo = kind === 'objective' ? (at.woven.framework.objectives.get(id)?.contributes_to ?? []) : [];
  return { kind, id, contributesTo, deliveredBy, children: childrenOf(below, kind, id) };
}

function childrenOf(at: Place, kind: ThreadKind, id: Id): readonly ThreadNode[] {
  switch (kind) {
    case 'plan':
      return belowPlan(at, id);
    case 'priority':
      return [
        ...objectivesOf(at.woven, id).map((each) => nodeOf(at, { kind: 'objective', id: each })),
        ...risksOn(at, id),
      ];
    case 'objective':
      return belowObjective(at, id);
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
      return [];
  }
}

/** Its priorities, what it delivers to objectives that are out of sight, its operational work, and the plans that stem from it. */
function belowPlan(at: Place, id: Id): readonly ThreadNode[] {
  const { woven, inSight, above } = at;
  const own = woven.deliveries.filter(({ plan }) => plan === id);
  const elsewhere = [...new Set(own.flatMap(({ objective }) => objective ?? []))].filter((each) => !inSight.has(each));
  return [
    ...prioritiesIn(woven, id).map((each) => nodeOf(at, { kind: 'priority', id: each })),
    ...elsewhere.map((objective) => foreignObjective(at, objective, own)),
    ...underPlan(at, own, undefined),
    ...childPlans(woven, id)
      .filter((plan) => !above.has(plan))
      .map((plan) => nodeOf(at, { kind: 'plan', id: plan })),
  ];
}

/** An objective of a plan further up, with no more than what this plan delivers to it. */
function foreignObjective(at: Place, id: Id, own: readonly Delivery[]): ThreadNode {
  const { contributes_to: contributesTo = [] } = at.woven.framework.objectives.get(id) ?? {};
  return { kind: 'objective', id, contributesTo, deliveredBy: [], children: underPlan(at, own, id) };
}

/** What a plan delivers to an objective, or as operational work, where the plan itself stands above it. */
function underPlan(at: Place, own: readonly Delivery[], objective: Id | undefined): readonly ThreadNode[] {
  const there = own.filter((each) => each.objective === objective);
  return items(at, there).map((node) => ({ ...node, deliveredBy: [] }));
}

function belowObjective(at: Place, id: Id): readonly ThreadNode[] {
  const { woven, inSight, above } = at;
  const delivered = woven.deliveries.filter(({ objective }) => objective === id);
  const serving = contributors(woven, id).filter((each) => !inSight.has(each) && !above.has(each));
  return [
    ...items(at, delivered),
    ...risksOn(at, id),
    ...serving.map((each) => nodeOf(at, { kind: 'objective', id: each })),
  ];
}

/** Each record once, with all the plans that hold it here. */
function items(at: Place, deliveries: readonly Delivery[]): readonly ThreadNode[] {
  const plansOf = grouped(deliveries.map(({ id, plan }) => [id, plan]));
  return [...plansOf].flatMap(([id, plans]) => {
    const kind = at.woven.framework.subjects.get(id)?.kind;
    return kind === undefined ? [] : [nodeOf(at, { kind, id, deliveredBy: plans })];
  });
}

/** The risks that name an objective or priority and are open on the day. */
function risksOn(at: Place, id: Id): readonly ThreadNode[] {
  const { framework, day, keeps } = at.woven;
  return [...framework.records.risk.values()]
    .filter((risk) => risk.objectives?.includes(id) && keeps(risk.id))
    .filter(({ opened_on, closed_on }) => opened_on <= day && (closed_on === undefined || closed_on > day))
    .map((risk) => nodeOf(at, { kind: 'risk', id: risk.id }));
}

function objectivesBelow(woven: Weave, id: Id, seen: Set<Id>): readonly Id[] {
  if (seen.has(id)) return [];
  seen.add(id);
  if (woven.framework.objectives.has(id)) return [id];
  const own = woven.framework.priorities.has(id)
    ? objectivesOf(woven, id)
    : prioritiesIn(woven, id).flatMap((each) => objectivesOf(woven, each));
  return [...own, ...childPlans(woven, id).flatMap((plan) => objectivesBelow(woven, plan, seen))];
}

function prioritiesIn({ framework }: Weave, plan: Id): readonly Id[] {
  const named = framework.records.plan.get(plan)?.priorities ?? [];
  return named.map((each) => each.id).filter((each) => framework.priorities.has(each));
}

function objectivesOf({ framework }: Weave, priority: Id): readonly Id[] {
  const named = framework.priorities.get(priority)?.objectives ?? [];
  return named.map((each) => each.id).filter((each) => framework.objectives.has(each));
}

function childPlans({ plans }: Weave, id: Id): readonly Id[] {
  return plans.filter(({ parent }) => parent === id).map((plan) => plan.id);
}

/** The objectives of plans that are seen which say that they serve this one. */
function contributors({ framework, plans }: Weave, id: Id): readonly Id[] {
  const isSeen = ({ priority }: Objective) => plans.some((plan) => plan.id === priority.plan.id);
  return [...framework.objectives.values()]
    .filter((objective) => objective.contributes_to?.includes(id) && isSeen(objective))
    .map((objective) => objective.id);
}
