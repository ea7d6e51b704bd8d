import { compareTexts } from '../model/finding.js';
import type { Framework, Held, Objective } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { prioritiesTo } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Period } from '../model/period.js';
import type { Body, Plan } from '../model/records.js';
import { nameOn, serviceOn } from '../model/succession.js';
import { type Delivery, weave } from '../model/woven-plans.js';
import type { IndicatorAssessment } from './assessment.js';
import { type RolledUp, type RollUp, type RollUps, rollUpOf } from './roll-up.js';

/** What a recipient receives, and through which plans. */
interface Told {
  readonly framework: Framework;
  readonly body: Pick<Body, 'audience'>;
  readonly plans: readonly Held<Plan>[];
  readonly period: Period;
  readonly indicators: readonly IndicatorAssessment[];
}

/**
 * The indicators that a recipient receives, taken together in each way: as its plans deliver them on the period's last
 * day. A plan has what it delivers itself and what others deliver to its objectives; a priority what serves any of its.
 */
export function rollUpsOf(told: Told): RollUps {
  const { framework, body, plans, indicators } = told;
  const { byPlan, byObjective } = delivered(told);
  const objectivesBy = grouped([...framework.objectives.values()].map((each) => [each.priority.id, each]));
  const servedBy = (all: readonly Objective[] = []) => all.flatMap(({ id }) => byObjective.get(id) ?? []);
  const takeTogether = ({ kind, id, title }: RolledUp, served: readonly Delivery[]) =>
    rollUpOf({ kind, id, title }, pick(indicators, served));
  const priorities = prioritiesTo(body, framework, plans);
  const objectives = priorities.flatMap(({ id }) => objectivesBy.get(id) ?? []);
  return {
    plans: plans.map((plan) => {
      const own = objectives.filter(({ priority }) => priority.plan.id === plan.id);
      return takeTogether({ ...plan, kind: 'plan' }, [...(byPlan.get(plan.id) ?? []), ...servedBy(own)]);
    }),
    priorities: priorities.map((each) =>
      takeTogether({ ...each, kind: 'priority' }, servedBy(objectivesBy.get(each.id))),
    ),
    objectives: objectives.map((each) => takeTogether({ ...each, kind: 'objective' }, servedBy([each]))),
    services: byService(told),
    areAllPrioritiesTold: priorities.length === prioritiesTo({}, framework, plans).length,
  };
}

/** What the plans deliver on the last day, in both ways in which it is looked for. */
function delivered({ framework, plans, period }: Told) {
  // an objective of a plan that the recipient is not given is served all the same
  const all = [...framework.records.plan.values()];
  const { deliveries } = weave(framework, { day: period.last, plans: all, delivering: plans });
  return {
    byPlan: grouped(deliveries.map((each) => [each.plan, each])),
    byObjective: grouped(deliveries.map((each) => [each.objective, each])),
  };
}

/** What is delivered, in the order of the indicators; what is delivered twice is there once. */
function pick(indicators: readonly IndicatorAssessment[], served: readonly Delivery[]): readonly IndicatorAssessment[] {
  if (served.length === 0) return [];
  const ids = new Set(served.map(({ id }) => id));
  return indicators.filter(({ indicator }) => ids.has(indicator.id));
}

/** By the service that has the indicator's work on the period's last day, in the order of their names. */
function byService({ framework, period, indicators }: Told): readonly RollUp[] {
  const serviceOf = (id: Id) => serviceOn(framework, id, period.last)?.id ?? id;
  const groups = grouped(indicators.map((each) => [serviceOf(each.indicator.service), each]));
  const titleOf = (id: Id) => {
    const service = framework.records.service.get(id);
    return service ? nameOn(service, period.last) : id;
  };
  return [...groups]
    .map(([id, items]) => rollUpOf({ kind: 'service', id, title: titleOf(id) }, items))
    .sort((a, b) => compareTexts(a.of.title, b.of.title) || compareTexts(a.of.id, b.of.id));
}
