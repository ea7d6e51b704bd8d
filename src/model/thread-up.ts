import type { Id } from './id.js';
import type { ThreadKind } from './thread.js';
import type { Weave } from './woven-plans.js';

/** One step on the way up. */
export interface ThreadLink {
  readonly kind: ThreadKind;
  readonly id: Id;
}

/** From the top down to what a thing hangs from, the thing itself left out. */
export type ThreadWay = readonly ThreadLink[];

/** Every way from the top to a thing: one for each plan that holds it and each objective that it serves. */
export function waysTo(woven: Weave, { kind, id }: ThreadLink): readonly ThreadWay[] {
  const ways = waysUp(woven, { kind, id }, new Set([id])).filter((way) => way.length > 0);
  return ways.filter((way, index) => ways.findIndex((other) => nameOf(other) === nameOf(way)) === index);
}

function nameOf(way: ThreadWay): string {
  return way.map(({ id }) => id).join(' ');
}

type Seen = ReadonlySet<Id>;

function waysUp(woven: Weave, { kind, id }: ThreadLink, seen: Seen): readonly ThreadWay[] {
  switch (kind) {
    case 'plan':
      return through(woven, [{ kind: 'plan', id: woven.framework.records.plan.get(id)?.parent }], seen);
    case 'priority':
      return through(woven, [{ kind: 'plan', id: woven.framework.priorities.get(id)?.plan.id }], seen);
    case 'objective':
      return aboveObjective(woven, id, seen);
    case 'indicator':
    case 'activity':
    case 'recommendation':
      return aboveDelivered(woven, id, seen);
    case 'risk':
      return through(woven, threatenedBy(woven, id), seen);
    case 'budget':
      return through(woven, [{ kind: 'activity', id: woven.framework.records.budget.get(id)?.activity }], seen);
  }
}

interface Step {
  readonly kind: ThreadKind;
  readonly id: Id | undefined;
}

/** The ways to each of these, with it as their last step; where none leads on it is the top itself. */
function through(woven: Weave, steps: readonly Step[], seen: Seen): readonly ThreadWay[] {
  const ways = steps.flatMap(({ kind, id }): readonly ThreadWay[] => {
    if (id === undefined || seen.has(id) || !isKnown(woven, kind, id)) return [];
    return waysUp(woven, { kind, id }, new Set([...seen, id])).map((way) => [...way, { kind, id }]);
  });
  return ways.length > 0 ? ways : [[]];
}

function isKnown({ framework }: Weave, kind: ThreadKind, id: Id): boolean {
  return kind === 'objective' ? framework.objectives.has(id) : framework.subjects.has(id);
}

/** The plan that names an objective hangs from its parent; where the objective says what it serves, the thread goes there. */
function aboveObjective(woven: Weave, id: Id, seen: Seen): readonly ThreadWay[] {
  const objective = woven.framework.objectives.get(id);
  if (objective === undefined) return [[]];
  const own: ThreadWay = [
    { kind: 'plan', id: objective.priority.plan.id },
    { kind: 'priority', id: objective.priority.id },
  ];
  const served = (objective.contributes_to ?? []).map((each): Step => ({ kind: kindOf(woven, each), id: each }));
  if (served.length === 0) return through(woven, [{ kind: 'priority', id: objective.priority.id }], seen);
  return through(woven, served, seen).map((way) => [...way, ...own]);
}

function kindOf({ framework }: Weave, id: Id): ThreadKind {
  if (framework.objectives.has(id)) return 'objective';
  return framework.priorities.has(id) ? 'priority' : 'plan';
}

/** Under its objective stands the plan that delivers it, unless it is the one that names the objective. */
function aboveDelivered(woven: Weave, id: Id, seen: Seen): readonly ThreadWay[] {
  const deliveries = woven.deliveries.filter((each) => each.id === id);
  return deliveries.flatMap(({ plan, objective }) => {
    if (objective === undefined) return through(woven, [{ kind: 'plan', id: plan }], seen);
    const isItsOwn = woven.framework.objectives.get(objective)?.priority.plan.id === plan;
    const by: ThreadWay = isItsOwn ? [] : [{ kind: 'plan', id: plan }];
    return through(woven, [{ kind: 'objective', id: objective }], seen).map((way) => [...way, ...by]);
  });
}

function threatenedBy(woven: Weave, id: Id): readonly Step[] {
  const named = woven.framework.records.risk.get(id)?.objectives ?? [];
  return named.map((each) => ({ kind: kindOf(woven, each), id: each }));
}
