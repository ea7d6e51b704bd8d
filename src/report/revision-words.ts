import type { EntryValue, ValueChange } from '../assess/evidence.js';
import type { Entered } from '../model/framework.js';
import type { BudgetEntry, IndicatorEntry } from '../model/records.js';
import { sentence, showDay, showPeriod } from '../model/words.js';
import { isShownTo } from './audience.js';
import { midSentence } from './mid-sentence.js';
import { returnTitle } from './names.js';
import type { RestatedItem } from './restated-items.js';
import type { SectionContext } from './section.js';
import { valueInWords } from './value-words.js';

type ChangeOf = Pick<ValueChange, 'subject' | 'kind' | 'period' | 'path'>;

/** `HSG 014: Homes let, Q2 2012/13` */
export function titleOf({ assessment: { framework } }: SectionContext, change: ChangeOf): string {
  return `${returnTitle(framework, change)}, ${showPeriod(framework.calendar, change.period)}`;
}

/** A figure that is confidential now is not told to the public as it was before. */
export function valueTold({ assessment }: SectionContext, change: ChangeOf, value: EntryValue | undefined): string {
  const { framework, body } = assessment;
  const own = change.kind === 'indicator' ? framework.entries.indicator.get(change.subject) : undefined;
  const isHidden = own?.find(({ path }) => path === change.path)?.missing?.code === 'confidential';
  return isHidden && body.audience === 'public' ? 'a confidential figure' : valueInWords(framework, change, value);
}

/** `in the paper for the meeting of 3 September 2012 (version 1.0)` */
export function papersInWords(context: SectionContext, { shownIn }: ValueChange): string {
  const papers = shownIn.flatMap(({ paper }) => context.assessment.framework.records.paper.get(paper) ?? []);
  const shown = papers.filter((paper) => isShownTo(context, 'paper', paper));
  if (shown.length === 0) return 'in a paper that is not shown here';
  return shown
    .map(({ meeting, version }) => `in the paper for the meeting of ${showDay(meeting)} (version ${version})`)
    .join(' and ');
}

/** `The register was wrong. Approved by Cabinet (minute 12).`, as the entry says of the figure that it had. */
export function reasonOf({ assessment: { framework } }: SectionContext, change: ValueChange): string {
  if (change.reason === undefined) return 'No reason is recorded';
  const { subject, kind, path, reason } = change;
  const entries: readonly (Entered<IndicatorEntry> | Entered<BudgetEntry>)[] =
    kind === 'indicator' || kind === 'budget' ? (framework.entries[kind].get(subject) ?? []) : [];
  const items: readonly RestatedItem[] = entries.find((each) => each.path === path)?.restated ?? [];
  return explainedBy(items.find((each) => each.reason === reason) ?? { reason });
}

export function explainedBy({ reason, approved_by }: Pick<RestatedItem, 'reason' | 'approved_by'>): string {
  const why = reason === undefined ? 'No reason is recorded' : sentence(midSentence(reason));
  return `${why}. ${approved_by === undefined ? 'No approval is recorded.' : `Approved by ${approved_by}.`}`;
}
