import { compareTexts } from '../../model/finding.js';
import type { Held } from '../../model/framework.js';
import { recordKinds } from '../../model/kinds/index.js';
import type { Plan } from '../../model/records.js';

/** The kinds of plan as the schema lists them: the widest first. */
const kindsInOrder: readonly unknown[] = recordKinds.plan.schema.properties?.kind?.enum ?? [];

/** The wider kinds of plan first, the earlier before the later, then by id. */
export function byPlanKind(a: Held<Plan>, b: Held<Plan>): number {
  return (
    kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) ||
    compareTexts(a.from, b.from) ||
    compareTexts(a.id, b.id)
  );
}
