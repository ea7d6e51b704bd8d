import type { BodyAssessment } from '../assess/assessment.js';
import type { EntryValue, Restatement } from '../assess/evidence.js';
import type { Entered } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { BudgetEntry, IndicatorEntry } from '../model/records.js';

type Restatable = Entered<IndicatorEntry> | Entered<BudgetEntry>;
type RestatedItem = NonNullable<Restatable['restated']>[number];

/** What an entry says of an earlier figure of its own, with that figure as it was. */
export interface ToldRestatement extends Pick<Restatable, 'subject' | 'period' | 'path'> {
  readonly kind: 'indicator' | 'budget';
  readonly item: Pick<Restatement, 'index' | 'reason' | 'approvedBy'>;
  readonly was: EntryValue;
}

/** What the entries that the body receives say of their earlier figures, up to the report's period: all that can be told where the history is not whole. */
export function restatedItems({ framework, indicators, budgets, period }: BodyAssessment): readonly ToldRestatement[] {
  const { entries } = framework;
  const told = [
    ...indicators.flatMap(({ indicator: { id } }) => itemsOf('indicator', entries.indicator, id)),
    ...budgets.flatMap(({ budget: { id } }) => itemsOf('budget', entries.budget, id)),
  ];
  return told.filter((each) => each.period.last <= period.last);
}

function itemsOf(
  kind: ToldRestatement['kind'],
  entries: ReadonlyMap<Id, readonly Restatable[]>,
  id: Id,
): readonly ToldRestatement[] {
  return (entries.get(id) ?? []).flatMap((entry) => {
    const { subject, period, path } = entry;
    return (entry.restated ?? []).map((item: RestatedItem, index) => ({
      ...{ kind, subject, period, path },
      item: { index, reason: item.reason, approvedBy: item.approved_by },
      was: valueBefore(entry, item),
    }));
  });
}

/** What an item does not name was as it is now. */
function valueBefore(entry: Restatable, { previous }: RestatedItem): EntryValue {
  const fields = 'value' in previous ? { value: previous.value } : { ...entry, ...previous };
  const missing = 'missing' in previous ? previous.missing?.code : undefined;
  const state = 'state' in previous ? previous.state : undefined;
  return { fields, isAnswer: missing === undefined, missing, state: state ?? 'final' };
}
