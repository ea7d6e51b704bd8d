import type { Measure } from '../../model/figure.js';
import { isUnknown } from '../../model/history.js';
import type { Id } from '../../model/id.js';
import { sameFrequencyAndPeriod } from '../../model/period.js';
import { isGroup, isSame, isSameValue, valueIn } from '../evidence/entry-value.js';
import { restatementsIn, tellsAllOf } from '../evidence/restatements.js';
import type { EntryValue, Evidence, ValueChange, ValueChangeKind } from '../evidence.js';
import type { AnyEntry, EntryPair } from './entry-pairs.js';

/** What the change of an entry is; `arrived` is a figure where none was given, `changed` where no history tells whether a final paper showed the earlier figure, `state-changed` where only how firm it is called is another. */
export type EntryChange =
  | 'entered'
  | 'removed'
  | 'arrived'
  | 'revised'
  | 'corrected'
  | 'restated'
  | 'changed'
  | 'state-changed'
  | 'amended';

export interface Changed {
  readonly change: EntryChange;
  /** As the entry says it. */
  readonly reason: string | undefined;
  /** The bodies that a final paper showed the earlier value to. */
  readonly shownTo: readonly Id[];
}

/** How what was entered is read: by the later folder's history, and of an indicator by what its figures are measured in. */
interface ReadBy {
  readonly evidence: Evidence;
  readonly measure: Measure | undefined;
}

/** What has become of the value of an entry; nothing where it is the same. Source: page "The rules", evidence. */
export function changeOf(pair: EntryPair, readBy: ReadBy): Changed | undefined {
  const { before, after } = pair;
  if (before === undefined) return plain('entered');
  const asked = { ...pair, ...readBy };
  return after === undefined ? removed(asked) : changeBetween(before, after, asked);
}

/** The history knows of a removal whom the value had been shown to. */
function removed(asked: Asked): Changed {
  const last = changesOf(asked).at(-1);
  return { ...plain('removed'), shownTo: last?.change === 'removed' ? bodiesShown(last) : [] };
}

type Asked = EntryPair & ReadBy;

function changeBetween(before: AnyEntry, after: AnyEntry, asked: Asked): Changed | undefined {
  const { kind, measure } = asked;
  const [from, to] = [valueIn(kind, before, measure), valueIn(kind, after, measure)];
  if (from === undefined || to === undefined) return undefined;
  if (!from.isAnswer && to.isAnswer) return plain('entered');
  if (isSameValue(from, to)) return stateChange(from, to);
  if (kind !== 'indicator' && kind !== 'budget') return plain('amended');
  return byHistory(asked, from) ?? byValues(from, to, after);
}

/** What was not final may change, into the same figure too. */
function stateChange(from: EntryValue, to: EntryValue): Changed | undefined {
  if (from.state === to.state) return undefined;
  return plain(from.state === 'final' ? 'state-changed' : 'revised');
}

/** Without a history that tells more: where no figure was given none is taken back. */
function byValues(from: EntryValue, to: EntryValue, after: AnyEntry): Changed {
  if (!isFigureIn(from)) return plain(isFigureIn(to) ? 'arrived' : 'revised');
  if (from.state !== 'final') return plain('revised');
  const item = restatementsIn(after).findLast((each) => tellsAllOf(each, from, to));
  return { ...plain('changed'), reason: item?.reason };
}

/** The names of the fields beside the value that two entries do not have alike. */
export function wordsThatDiffer({ kind, before, after }: EntryPair): readonly string[] {
  if (!isGroup(before) || !isGroup(after)) return [];
  const [from, to] = [valueIn(kind, before), valueIn(kind, after)];
  const values = [from, to].flatMap((value) => Object.keys(value?.fields ?? {}));
  const apart = new Set(['subject', 'period', 'path', 'state', 'restated', ...values]);
  if (from?.missing !== to?.missing) apart.add('missing');
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !apart.has(name) && !isSame(before[name], after[name]))
    .sort();
}

function plain(change: EntryChange): Changed {
  return { change, reason: undefined, shownTo: [] };
}

function isFigureIn({ isAnswer, missing }: EntryValue): boolean {
  return isAnswer && missing === undefined;
}

/** As the history classes it: what was restated on the way stays restated. Nothing where it knows of no change of that value. */
function byHistory(asked: Asked, before: EntryValue): Changed | undefined {
  const own = changesOf(asked);
  const first = own.findLastIndex(({ from }) => from !== undefined && isSameValue(from, before));
  if (first === -1) return undefined;
  const since = own.slice(first);
  const told = since.findLast(({ change }) => change === 'restated') ?? since.at(-1);
  return told && { change: changesTold[told.change], reason: told.restatement?.reason, shownTo: bodiesShown(told) };
}

/** What was taken out and put back with another value has changed. */
const changesTold: Readonly<Record<ValueChangeKind, EntryChange>> = {
  arrived: 'arrived',
  revised: 'revised',
  corrected: 'corrected',
  restated: 'restated',
  amended: 'amended',
  removed: 'changed',
  'put-back': 'changed',
};

/** An entry that is there has its changes beside it; one that is gone is looked for. */
function changesOf({ subject, period, after, evidence: { history } }: Asked): readonly ValueChange[] {
  if (isUnknown(history)) return [];
  if (after !== undefined) return history.entries.get(after.path)?.changes ?? [];
  return history.changes.filter((each) => each.subject === subject && sameFrequencyAndPeriod(each.period, period));
}

function bodiesShown({ shownIn }: ValueChange): readonly Id[] {
  return [...new Set(shownIn.map(({ body }) => body))];
}
