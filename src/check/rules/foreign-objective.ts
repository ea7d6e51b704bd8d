import type { Framework, Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Plan } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const foreignObjective: CheckRule = {
  code: 'foreign-objective',
  severity: 'error',
  why: 'A plan serves objectives of its own or of a plan that it stems from. Through another plan no golden thread leads.',
  remedy: 'Name an objective of this plan or of one above it, or say under "parent" which plan this one stems from.',

  *check({ framework }) {
    for (const plan of framework.records.plan.values()) {
      const line = lineOf(framework, plan);
      if (line) yield* foreignIn(framework, plan, line);
    }
  },
};

function* foreignIn({ objectives }: Framework, plan: Held<Plan>, line: ReadonlySet<Id>): Iterable<Problem> {
  for (const [index, { objective }] of (plan.delivers ?? []).entries()) {
    const owner = objective === undefined ? undefined : objectives.get(objective)?.priority.plan;
    if (owner === undefined || line.has(owner.id)) continue;
    const message = `The objective ${quote(objective)} is in the plan ${quote(owner.id)}, which is not above ${quote(plan.id)}.`;
    yield { at: at(plan, 'delivers', index, 'objective'), message };
  }
}

/** The plan and those it stems from; nothing where one of them could not be read. */
function lineOf({ records }: Framework, plan: Held<Plan>): ReadonlySet<Id> | undefined {
  const line = new Set([plan.id]);
  for (let parent = plan.parent; parent !== undefined && !line.has(parent); parent = records.plan.get(parent)?.parent) {
    if (!records.plan.has(parent)) return undefined;
    line.add(parent);
  }
  return line;
}
