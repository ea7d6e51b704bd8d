import type { ValueChange } from '../../assess/evidence.js';
import { isUnknown } from '../../model/history.js';
import { countInWords, sentence, showDay, showPeriod } from '../../model/words.js';
import { isShownTo } from '../audience.js';
import { type Block, heading, paragraph, type Table, text } from '../blocks.js';
import { midSentence } from '../mid-sentence.js';
import { returnTitle } from '../names.js';
import { type Restated, type Revisions, revisionsIn } from '../revised-figures.js';
import type { Section, SectionContext } from '../section.js';
import { valueInWords } from '../value-words.js';

/** Figures that were changed after they were reported: first those that this body was shown before, with what it was told. */
export const revisions: Section = {
  name: 'revisions',
  build: (context) => [heading(2, 'Revised and restated figures'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { history } = context.assessment;
  if (isUnknown(history)) {
    return [paragraph(`${history.why} So it cannot be told whether figures were changed after they were reported.`)];
  }
  const found = revisionsIn(context.assessment, history);
  return [
    ...restatedPart(context, found),
    ...listOf(context, 'Figures corrected or revised', found.corrected),
    ...listOf(context, 'Statuses, scores and assessments amended', found.amended),
    ...(history.gaps.length === 0
      ? []
      : [paragraph('What was changed where the history cannot be read is not in these lists.', 'note')]),
  ];
}

function restatedPart(context: SectionContext, { since, restated }: Revisions): readonly Block[] {
  if (restated.length > 0) return [paragraph(lead(restated.length), 'lead'), restatedTable(context, restated)];
  if (since === undefined) {
    return [paragraph('No final paper has shown figures to this body before, so there is none to be restated.')];
  }
  const paper = isShownTo(context, 'paper', since) ? ` of ${showDay(since.meeting)}` : '';
  return [paragraph(`No figure that this body was shown has been restated since its last final paper${paper}.`)];
}

function lead(count: number): string {
  return count === 1
    ? 'One figure that this body was shown before has been restated.'
    : `${sentence(countInWords(count))} figures that this body was shown before have been restated.`;
}

function restatedTable(context: SectionContext, restated: readonly Restated[]): Table {
  return {
    type: 'table',
    caption: 'Restated figures',
    columns: ['Figure', 'What this body was told', 'What it is now', 'Reason'].map((title, index) => ({
      title,
      align: 'start',
      ...(index === 0 && { header: true }),
    })),
    rows: restated.map(({ change, now }) => [
      text(titleOf(context, change)),
      text(`${valueTold(context, change, change.from)}, ${papersInWords(context, change)}`),
      text(change.change === 'removed' ? 'The entry was taken out' : valueTold(context, change, now)),
      text(reasonOf(context, change)),
    ]),
  };
}

function listOf(context: SectionContext, title: string, changes: readonly ValueChange[]): readonly Block[] {
  if (changes.length === 0) return [];
  const items = changes.map((change) => [paragraph(changeInWords(context, change))]);
  return [heading(3, title), { type: 'list', ordered: false, items }];
}

const kinds: Readonly<Record<ValueChange['change'], string>> = {
  revised: 'revised',
  corrected: 'corrected',
  restated: 'restated',
  amended: 'amended',
  removed: 'taken out',
  'put-back': 'put back',
};

/** `HSG 014: Homes let, Q2 2012/13: revised on 12 October 2012, from 78.5% (provisional) to 79%. Reason: …` */
function changeInWords(context: SectionContext, change: ValueChange): string {
  const said = `${titleOf(context, change)}: ${kinds[change.change]}${dayInWords(context, change)}`;
  const why = change.reason === undefined ? '' : ` Reason: ${midSentence(change.reason)}.`;
  return `${said}${fromTo(context, change)}.${why}`;
}

/** Words are not repeated: the assessment stands in its place. */
function fromTo(context: SectionContext, change: ValueChange): string {
  if (change.kind === 'plan' || change.kind === 'priority') return '';
  const from = valueTold(context, change, change.from);
  const to = valueTold(context, change, change.to);
  return from === to ? `, ${from} as before, in its details` : `, from ${from} to ${to}`;
}

function dayInWords({ assessment: { clock } }: SectionContext, { submitted, landed }: ValueChange): string {
  const arrival = clock === 'landed' ? landed : submitted;
  return isUnknown(arrival) ? '' : ` on ${showDay(arrival.on)}`;
}

function titleOf({ assessment: { framework } }: SectionContext, change: ValueChange): string {
  return `${returnTitle(framework, change)}, ${showPeriod(framework.calendar, change.period)}`;
}

/** A figure that is confidential now is not told to the public as it was before. */
function valueTold({ assessment }: SectionContext, change: ValueChange, value: ValueChange['from']): string {
  const { framework, body } = assessment;
  const own = change.kind === 'indicator' ? framework.entries.indicator.get(change.subject) : undefined;
  const isHidden = own?.find(({ path }) => path === change.path)?.missing?.code === 'confidential';
  return isHidden && body.audience === 'public' ? 'a confidential figure' : valueInWords(framework, change, value);
}

/** `in the paper of 3 September 2012 (version 1.0)` */
function papersInWords(context: SectionContext, { shownIn }: ValueChange): string {
  const papers = shownIn.flatMap(({ paper }) => context.assessment.framework.records.paper.get(paper) ?? []);
  const shown = papers.filter((paper) => isShownTo(context, 'paper', paper));
  if (shown.length === 0) return 'in a paper that is not shown here';
  return shown
    .map(({ meeting, version }) => `in the paper for the meeting of ${showDay(meeting)} (version ${version})`)
    .join(' and ');
}

/** `the register was wrong. Approved by Cabinet (minute 12)`, as the entry says of the figure that it had. */
function reasonOf({ assessment: { framework } }: SectionContext, change: ValueChange): string {
  if (change.reason === undefined) return 'No reason is recorded';
  const { subject, kind, path, reason } = change;
  const entries: readonly { readonly path: string; readonly restated?: readonly RestatedItem[] }[] =
    kind === 'indicator' || kind === 'budget' ? (framework.entries[kind].get(subject) ?? []) : [];
  const item = entries.find((each) => each.path === path)?.restated?.find((each) => each.reason === reason);
  const approved = item?.approved_by === undefined ? 'No approval is recorded.' : `Approved by ${item.approved_by}.`;
  return `${sentence(midSentence(reason))}. ${approved}`;
}

interface RestatedItem {
  readonly reason?: string;
  readonly approved_by?: string;
}
