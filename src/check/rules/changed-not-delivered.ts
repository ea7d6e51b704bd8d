import type { FieldPath } from '../../model/finding.js';
import { everHeldBy } from '../../model/holding.js';
import type { Id } from '../../model/id.js';
import type { Plan } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const changedNotDelivered: CheckRule = {
  code: 'changed-not-delivered',
  severity: 'error',
  why: 'A plan lists all that it has ever held under "delivers". What is only among its changes is in no report of any period.',
  remedy: 'List it under "delivers" as well; the change tells from when, or until when, the plan held it.',

  *check({ framework }) {
    for (const plan of framework.records.plan.values()) {
      const held = new Set(everHeldBy(plan));
      for (const { id, way, field } of changedIn(plan)) {
        if (!held.has(id))
          yield { at: at(plan, ...field), message: `${quote(id)} was ${way} and does not stand under "delivers".` };
      }
    }
  },
};

interface Changed {
  readonly id: Id;
  readonly way: 'added' | 'removed';
  readonly field: FieldPath;
}

function changedIn({ changes = [] }: Plan): readonly Changed[] {
  return changes.flatMap((change, index) =>
    (['added', 'removed'] as const).flatMap((way) =>
      (change[way] ?? []).map((id, item) => ({ id, way, field: ['changes', index, way, item] })),
    ),
  );
}
