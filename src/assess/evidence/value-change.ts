import type { Restatement, ValueChange, ValueChangeKind } from '../evidence.js';
import { restatementsIn, tellsAllOf } from './restatements.js';
import type { Shown } from './shown.js';
import type { Draft } from './trace-entry.js';

/** The changes of one entry, oldest first, each with its class and with the reason that the entry gives. */
export function valueChanges(
  drafts: readonly Draft[],
  shownOf: (draft: Draft) => Shown,
): readonly (readonly [Draft, ValueChange])[] {
  const items = restatementsIn(drafts[0]?.entry.now);
  const used = new Set<Restatement>();
  return drafts.map((draft) => {
    const shown = shownOf(draft);
    const item = itemFor(draft, items, used);
    if (item) used.add(item);
    const { entry, path, from, to, submitted, landed } = draft;
    const { subject, kind, period } = entry;
    const change: ValueChange = {
      ...{ subject, kind, period, path, from, to, submitted, landed },
      change: classOf(draft, shown),
      beforeLanding: draft.beforeLanding && shown.in.length === 0,
      restatement: item,
      shownIn: shown.in,
      mayBeShown: shown.isUnknown,
    };
    return [draft, change];
  });
}

/** Each item explains one change: a figure that was changed twice from the same value has two. */
function itemFor(
  { from, to }: Draft,
  items: readonly Restatement[],
  used: ReadonlySet<Restatement>,
): Restatement | undefined {
  if (from === undefined) return undefined;
  return items.find((item) => !used.has(item) && tellsAllOf(item, from, to));
}

/** What a change is. Source: page "The rules", evidence. */
function classOf({ entry, from, to }: Draft, shown: Shown): ValueChangeKind {
  if (to === undefined) return 'removed';
  if (from === undefined) return 'put-back';
  if (entry.kind !== 'indicator' && entry.kind !== 'budget') return 'amended';
  // where no figure was given none is taken back
  const isFigure = from.isAnswer && from.missing === undefined;
  if (!isFigure && to.isAnswer && to.missing === undefined) return 'arrived';
  if (!isFigure || from.state !== 'final') return 'revised';
  return shown.in.length > 0 ? 'restated' : 'corrected';
}
