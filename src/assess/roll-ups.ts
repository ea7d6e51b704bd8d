import { compareTexts } from '../model/finding.js';
import type { Framework, Held, Objective, Priority } from '../model/framework.js';
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
  const { framework, body, plans } = told;
  const priorities = prioritiesTo(body, framework, plans);
  const objectivesOf = ({ id }: Priority) =>
    [...framework.objectives.values()].filter((each) => each.priority.id === id);
  const objectives = priorities.flatMap(objectivesOf);
  const takeTogether = takerOf(told);
  const serving = (wanted: readonly Objective[]) => {
    const ids = new Set(wanted.map(({ id }) => id));
    return ({ objective }: Delivery) => objective !== undefined && ids.has(objective);
  };
  return {
    plans: plans.map((plan) => {
      const own = serving(objectives.filter(({ priority }) => priority.plan.id === plan.id));
      return takeTogether({ ...plan, kind: 'plan' }, (each) => each.plan === plan.id || own(each));
    }),
    priorities: priorities.map((each) => takeTogether({ ...each, kind: 'priority' }, serving(objectivesOf(each)))),
    objectives: objectives.map((each) => takeTogether({ ...each, kind: 'objective' }, serving([each]))),
    services: byService(told),
  };
}

/** Takes together what is delivered in some way; what is delivered twice is there once. */
function takerOf({ framework, plans, period, indicators }: Told) {
  // an objective of a plan that the recipient is not given is served all the same
  const all = [...framework.records.plan.values()];
  const { deliveries } = weave(framework, { day: period.last, plans: all, delivering: plans });
  return ({ kind, id, title }: RolledUp, isIn: (delivery: Delivery) => boolean): RollUp => {
    const ids = new Set(deliveries.filter(isIn).map((each) => each.id));
    return rollUpOf(
      { kind, id, title },
      indicators.filter(({ indicator }) => ids.has(indicator.id)),
    );
  };
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
