import type { Assessment } from '../assessment.js';
import type { RolledUp, RollUp } from '../roll-up.js';
import { rollUpsOf } from '../roll-ups.js';

/** All indicators of one plan, priority, objective or service taken together, whichever bodies receive them. Nothing where it is of no plan that runs in the period. */
export function rollUpOfThing(
  { framework, period, indicators }: Assessment,
  { kind, id }: Pick<RolledUp, 'kind' | 'id'>,
): RollUp | undefined {
  const plans = [...framework.records.plan.values()].filter(
    ({ from, to }) => from <= period.last && to >= period.first,
  );
  const all = [...indicators.values()];
  const {
    plans: ofPlans,
    priorities,
    objectives,
    services,
  } = rollUpsOf({
    framework,
    body: {},
    plans,
    period,
    indicators: all,
  });
  return [...ofPlans, ...priorities, ...objectives, ...services].find(({ of }) => of.kind === kind && of.id === id);
}
