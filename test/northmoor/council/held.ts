import { activityPlacements } from '../activities/index.js';
import { indicatorPlacements } from '../indicators/index.js';
import { recommendationPlacements } from '../oversight/index.js';
import type { Placement, PlanChange } from '../placement.js';

type Kind = 'indicators' | 'activities' | 'recommendations';

const placements: Readonly<Record<Kind, readonly Placement[]>> = {
  indicators: indicatorPlacements,
  activities: activityPlacements,
  recommendations: recommendationPlacements,
};

/** What a plan delivers and how that changed, as the records say where they belong. */
export function heldBy(plan: string): { readonly delivers?: readonly object[]; readonly changes?: readonly object[] } {
  const delivers = deliveredBy(plan);
  const changes = changesOf(plan);
  return { ...(delivers.length > 0 && { delivers }), ...(changes.length > 0 && { changes }) };
}

function deliveredBy(plan: string): readonly object[] {
  return objectivesOf(plan).map((objective) => ({
    ...(objective !== undefined && { objective }),
    ...Object.fromEntries(kinds.flatMap((kind) => idsUnder(plan, { kind, objective }))),
  }));
}

const kinds: readonly Kind[] = ['indicators', 'activities', 'recommendations'];

/** Each objective once, in the order in which they are first met; operational work comes last. */
function objectivesOf(plan: string): readonly (string | undefined)[] {
  const all = [...new Set(kinds.flatMap((kind) => of(plan, kind).map(({ objective }) => objective)))];
  return [...all.filter((objective) => objective !== undefined), ...all.filter((objective) => objective === undefined)];
}

function idsUnder(
  plan: string,
  { kind, objective }: { readonly kind: Kind; readonly objective: string | undefined },
): readonly (readonly [Kind, readonly string[]])[] {
  const ids = of(plan, kind).flatMap((placement) => (placement.objective === objective ? [placement.id] : []));
  return ids.length === 0 ? [] : [[kind, ids]];
}

function of(plan: string, kind: Kind): readonly Placement[] {
  return placements[kind].filter((placement) => placement.plan === plan);
}

/** Items that came or went on one day for one reason are one change. */
function changesOf(plan: string): readonly object[] {
  const changes = new Map<string, Changed>();
  for (const { id, added, removed } of kinds.flatMap((kind) => of(plan, kind))) {
    for (const [what, change] of [['added', added] as const, ['removed', removed] as const]) {
      if (change === undefined) continue;
      const key = `${change.on} ${change.reason}`;
      const found: Changed = changes.get(key) ?? change;
      changes.set(key, { ...found, [what]: [...(found[what] ?? []), id] });
    }
  }
  return [...changes.values()].map(inOrder).sort((a, b) => (a.on < b.on ? -1 : 1));
}

type Changed = PlanChange & { readonly added?: readonly string[]; readonly removed?: readonly string[] };

function inOrder({ on, added, removed, ...agreed }: Changed) {
  return { on, ...(added && { added }), ...(removed && { removed }), ...agreed };
}
