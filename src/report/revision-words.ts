import type { EntryValue, Restatement, ValueChange } from '../assess/evidence.js';
import { sentence, showDay, showPeriod } from '../model/words.js';
import { isShownTo } from './audience.js';
import { midSentence } from './mid-sentence.js';
import { returnTitle } from './names.js';
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

/** `The register was wrong. Approved by Cabinet (minute 12).` */
export function explainedBy(item: Pick<Restatement, 'reason' | 'approvedBy'> | undefined): string {
  if (item === undefined) return 'No reason is recorded';
  const { reason, approvedBy } = item;
  const why = reason === undefined ? 'No reason is recorded' : sentence(midSentence(reason));
  return `${why}. ${approvedBy === undefined ? 'No approval is recorded.' : `Approved by ${approvedBy}.`}`;
}
