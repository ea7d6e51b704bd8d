import { isUnknown } from '../../model/history.js';
import type { Id } from '../../model/id.js';
import { sameFrequencyAndPeriod } from '../../model/period.js';
import { isGroup, isSame, isSameValue, valueIn } from '../evidence/entry-value.js';
import type { EntryValue, Evidence, FolderHistory, ValueChange } from '../evidence.js';
import type { AnyEntry, EntryPair } from './entry-pairs.js';

/** What the change of an entry is; `changed` where no history tells whether a final paper showed the earlier figure. */
export type EntryChange = 'entered' | 'removed' | 'revised' | 'corrected' | 'restated' | 'changed' | 'amended';

export interface Changed {
  readonly change: EntryChange;
  /** As the entry says it. */
  readonly reason: string | undefined;
  /** The bodies that a final paper showed the earlier value to. */
  readonly shownTo: readonly Id[];
}

/** What has become of the value of an entry; nothing where it is the same. Source: page "The rules", evidence. */
export function changeOf(pair: EntryPair, evidence: Evidence): Changed | undefined {
  const { before, after } = pair;
  if (before === undefined) return plain('entered');
  return after === undefined ? removed({ ...pair, evidence }) : changeBetween(before, after, { ...pair, evidence });
}

/** The history knows of a removal whom the value had been shown to. */
function removed({ subject, period, evidence: { history } }: Asked): Changed {
  const own = isUnknown(history) ? [] : changesOf(history, { subject, period });
  const last = own.at(-1);
  return { ...plain('removed'), shownTo: last?.change === 'removed' ? bodiesShown(last) : [] };
}

type Asked = Pick<EntryPair, 'kind' | 'subject' | 'period'> & { readonly evidence: Evidence };

function changeBetween(before: AnyEntry, after: AnyEntry, asked: Asked): Changed | undefined {
  const { kind } = asked;
  const [from, to] = [valueIn(kind, before), valueIn(kind, after)];
  if (from === undefined || to === undefined || (isSameValue(from, to) && from.state === to.state)) return undefined;
  if (from.missing !== undefined && to.missing === undefined) return plain('entered');
  if (from.state !== 'final') return plain('revised');
  if (kind !== 'indicator' && kind !== 'budget') return plain('amended');
  return byHistory(asked, from) ?? { ...plain('changed'), reason: reasonIn(after, from) };
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

/** As the history classes it: what was restated on the way stays restated. */
function byHistory({ subject, period, evidence: { history } }: Asked, before: EntryValue): Changed | undefined {
  if (isUnknown(history)) return undefined;
  const own = changesOf(history, { subject, period });
  const first = own.findLastIndex(({ from }) => from !== undefined && isSameValue(from, before));
  const since = own.slice(Math.max(0, first));
  const told = since.findLast(({ change }) => change === 'restated') ?? since.at(-1);
  if (told === undefined) return undefined;
  const { change, reason } = told;
  const isOfFigures = change === 'revised' || change === 'corrected' || change === 'restated';
  return { change: isOfFigures ? change : 'changed', reason, shownTo: bodiesShown(told) };
}

function changesOf({ changes }: FolderHistory, { subject, period }: Pick<EntryPair, 'subject' | 'period'>) {
  return changes.filter((each) => each.subject === subject && sameFrequencyAndPeriod(each.period, period));
}

function bodiesShown({ shownIn }: ValueChange): readonly Id[] {
  return [...new Set(shownIn.map(({ body }) => body))];
}

/** What the entry says of the figure that it replaces, where it says anything. */
function reasonIn(after: AnyEntry, before: EntryValue): string | undefined {
  if (!('restated' in after)) return undefined;
  const of = after.restated?.findLast(({ previous }) =>
    Object.entries(previous).every(([name, value]) => isSame(value, before.fields[name])),
  );
  return of?.reason;
}
