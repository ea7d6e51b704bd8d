import { isUnknown } from '../../model/history.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { listInWords, showDay, showPeriod } from '../../model/words.js';
import { isSameValue } from '../evidence/entry-value.js';
import type { EntryValue, ValueChange } from '../evidence.js';
import { historyIn, type JudgedHistory } from './judged-history.js';
import { asPrevious, placeOfChange, valueInWords } from './value-words.js';

type Changed = ValueChange & { readonly from: EntryValue };
type Unexplained = Changed & { readonly to: EntryValue };

/** Changes of that kind for which the entry gives no reason: one for each earlier value that is not the present one again. */
export function* unexplained(judged: JudgedHistory, kind: 'restated' | 'corrected'): Iterable<Problem> {
  for (const [path, { changes }] of historyIn(judged)?.entries ?? []) {
    const now = changes.at(-1)?.to;
    for (const change of earlierValues(changes.filter(isUnexplained(kind, now)))) {
      const { from, to, mayBeShown } = change;
      const open = mayBeShown ? ' It cannot be told whether a final paper showed it.' : '';
      yield {
        at: placeOfChange(path, from, now),
        message: `${figureBefore(judged, change)}, and was changed to ${valueInWords(to)}${when(judged, change)} without a reason.${open}`,
        expected: `An item of "restated" with "previous: ${asPrevious(from)}" and the reason.`,
      };
    }
  }
}

function isUnexplained(kind: ValueChange['change'], now: EntryValue | undefined) {
  return (each: ValueChange): each is Unexplained =>
    each.change === kind &&
    !each.beforeLanding &&
    each.restatement?.reason === undefined &&
    each.from !== undefined &&
    each.to !== undefined &&
    // a figure that was put back as it was leaves nothing to explain
    !(now !== undefined && isSameValue(each.from, now));
}

/** Each earlier value once, as it was first changed. */
function earlierValues(changes: readonly Unexplained[]): readonly Unexplained[] {
  return changes.filter((change, place) => changes.findIndex(({ from }) => isSameValue(from, change.from)) === place);
}

/** `The figure of "HSG-014" for Q2 2012/13 was 80 in the figures that the final paper "cabinet-2012-13-q2" is drawn from` */
export function figureBefore({ framework }: JudgedHistory, change: Changed): string {
  const { subject, period, from } = change;
  const of = `The figure of ${quote(subject)} for ${showPeriod(framework.calendar, period)}`;
  return `${of} was ${valueInWords(from)}${inPapers(change)}`;
}

function inPapers({ shownIn }: ValueChange): string {
  const papers = shownIn.map(({ paper }) => quote(paper));
  if (papers.length === 0) return '';
  return papers.length === 1
    ? ` in the figures that the final paper ${papers.join('')} is drawn from`
    : ` in the figures that the final papers ${listInWords(papers)} are drawn from`;
}

/** ` on 12 October 2012`; nothing where it is not committed yet or the day is unknown. */
export function when({ evidence: { clock } }: JudgedHistory, { landed, submitted }: ValueChange): string {
  const arrival = clock === 'landed' ? landed : submitted;
  if (isUnknown(arrival)) return '';
  return arrival.commit === undefined ? '' : ` on ${showDay(arrival.on)}`;
}
