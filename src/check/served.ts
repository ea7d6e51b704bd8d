import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Plan } from '../model/records.js';

/** All that the objectives serve: themselves, what they say they contribute to, and so on up. */
export function servedBy({ objectives }: Framework, start: Iterable<Id>): ReadonlySet<Id> {
  const served = new Set<Id>();
  const next = [...start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (served.has(id)) continue;
    served.add(id);
    next.push(...(objectives.get(id)?.contributes_to ?? []));
  }
  return served;
}

/** Whether every objective that the plan delivers is one that there is; a misspelt one is told by its own finding. */
export function namesOnlyKnownObjectives({ objectives }: Framework, { delivers = [] }: Held<Plan>): boolean {
  return delivers.every(({ objective }) => objective === undefined || objectives.has(objective));
}
