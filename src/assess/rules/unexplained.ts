import { isUnknown } from '../../model/history.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { listInWords, showDay, showPeriod } from '../../model/words.js';
import { isSameValue } from '../evidence/entry-value.js';
import type { Arrival, EntryValue, ValueChange } from '../evidence.js';
import { historyIn, type JudgedHistory } from './judged-history.js';
import { asPrevious, placeOfChange, valueInWords } from './value-words.js';

type Unexplained = ValueChange & { readonly from: EntryValue };

/** Changes of that kind for which the entry gives no reason: one for each earlier value that is not the present one again. */
export function* unexplained(
  judged: JudgedHistory,
  kind: 'restated' | 'corrected',
  wasSaid: (change: ValueChange) => string,
): Iterable<Problem> {
  const { evidence, framework } = judged;
  for (const [path, { changes }] of historyIn(judged)?.entries ?? []) {
    for (const change of earlierValues(changes.filter(isUnexplained(kind, changes.at(-1)?.to)))) {
      const { subject, period, from, to } = change;
      const arrival = evidence.clock === 'landed' ? change.landed : change.submitted;
      const what = `The figure of ${quote(subject)} for ${showPeriod(framework.calendar, period)}`;
      const now = to === undefined ? 'taken away' : `changed to ${valueInWords(to)}`;
      yield {
        at: placeOfChange(path, from, changes.at(-1)?.to),
        message: `${what} was ${valueInWords(from)}${wasSaid(change)}, and was ${now}${when(arrival)} without a reason.`,
        expected: `An item of "restated" with "previous: ${asPrevious(from)}" and the reason.`,
      };
    }
  }
}

function isUnexplained(kind: ValueChange['change'], now: EntryValue | undefined) {
  return (each: ValueChange): each is Unexplained =>
    each.change === kind &&
    !each.beforeLanding &&
    each.reason === undefined &&
    each.from !== undefined &&
    // a figure that was put back as it was leaves nothing to explain
    !(now !== undefined && isSameValue(each.from, now));
}

/** Each earlier value once, as it was first changed. */
function earlierValues(changes: readonly Unexplained[]): readonly Unexplained[] {
  return changes.filter((change, place) => changes.findIndex(({ from }) => isSameValue(from, change.from)) === place);
}

function when(arrival: Arrival): string {
  if (isUnknown(arrival)) return '';
  return arrival.commit === undefined ? '' : ` on ${showDay(arrival.on)}`;
}

/** ` when the final paper "cabinet-2012-13-q2" showed it` */
export function whenShown({ shownIn }: ValueChange): string {
  const papers = shownIn.map(({ paper }) => quote(paper));
  return papers.length === 1
    ? ` when the final paper ${papers.join('')} showed it`
    : ` when the final papers ${listInWords(papers)} showed it`;
}
