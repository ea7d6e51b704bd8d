import type { FieldPath } from '../../model/finding.js';
import type { Plan } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { showDay } from '../../model/words.js';
import type { CheckRule } from '../check-input.js';

export const planChange: CheckRule = {
  code: 'plan-change',
  severity: 'warning',
  why: 'A report counts what its plan held on the last day of its period, and the changes say since when or until when it held it.',
  remedy: 'Say in "added" or "removed" what changed, each id in one of them, on a day on which the plan runs.',

  *check({ framework }) {
    for (const plan of framework.records.plan.values()) {
      for (const [index, change] of (plan.changes ?? []).entries()) {
        for (const { field, part, message } of faultsOf(plan, change))
          yield { at: { path: plan.path, field: ['changes', index, ...field], ...(part && { part }) }, message };
      }
    }
  },
};

type Change = NonNullable<Plan['changes']>[number];

interface Fault {
  readonly field: FieldPath;
  readonly part?: 'key';
  readonly message: string;
}

function* faultsOf({ from, to }: Plan, { on, added = [], removed = [] }: Change): Iterable<Fault> {
  if (on < from || on > to) {
    const bound = on < from ? `begins on ${showDay(from)}` : `ended on ${showDay(to)}`;
    yield { field: ['on'], message: `"on" is ${showDay(on)}, and the plan ${bound}.` };
  }
  if (added.length + removed.length === 0)
    yield { field: ['on'], part: 'key', message: 'The change neither adds nor removes anything.' };
  for (const [index, id] of removed.entries()) {
    if (added.includes(id))
      yield { field: ['removed', index], message: `${quote(id)} is added and also removed by the same change.` };
  }
}
