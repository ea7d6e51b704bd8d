import type { ShownIn, ValueChange, ValueChangeKind } from '../evidence.js';
import { type Restatement, restatementsIn, tellsAllOf } from './restatements.js';
import type { Draft } from './trace-entry.js';

/** The changes of one entry, oldest first, each with its class and with the reason that the entry gives. */
export function valueChanges(
  drafts: readonly Draft[],
  shown: ReadonlyMap<Draft, readonly ShownIn[]>,
): readonly ValueChange[] {
  const items = restatementsIn(drafts[0]?.entry.now);
  const used = new Set<Restatement>();
  return drafts.map((draft) => {
    const shownIn = shown.get(draft) ?? [];
    const item = itemFor(draft, items, used);
    if (item) used.add(item);
    const { entry, path, from, to, submitted, landed, beforeLanding } = draft;
    const { subject, kind, period } = entry;
    const change = classOf(draft, shownIn);
    return {
      ...{ subject, kind, period, path, change, from, to, submitted, landed, beforeLanding, shownIn },
      reason: item?.reason,
    };
  });
}

/** Of a figure that was changed twice from the same value each item counts once, while there are enough. */
function itemFor(
  { from, to }: Draft,
  items: readonly Restatement[],
  used: ReadonlySet<Restatement>,
): Restatement | undefined {
  if (from === undefined) return undefined;
  const telling = items.filter((item) => tellsAllOf(item, from, to));
  return telling.find((item) => !used.has(item)) ?? telling.at(-1);
}

/** What a change is. Source: page "The rules", evidence. */
function classOf({ entry, from, to }: Draft, shownIn: readonly ShownIn[]): ValueChangeKind {
  if (to === undefined) return 'removed';
  if (from === undefined) return 'put-back';
  if (entry.kind !== 'indicator' && entry.kind !== 'budget') return 'amended';
  // why there was no figure is answered by the figure: it takes nothing back
  if (from.missing !== undefined || from.state !== 'final') return 'revised';
  return shownIn.length > 0 ? 'restated' : 'corrected';
}
