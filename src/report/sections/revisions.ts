import type { FolderHistory, ValueChange } from '../../assess/evidence.js';
import { isUnknown } from '../../model/history.js';
import { countInWords, listInWords, sentence, showDay } from '../../model/words.js';
import { isShownTo } from '../audience.js';
import { type Block, heading, paragraph, type Table, text } from '../blocks.js';
import { midSentence } from '../mid-sentence.js';
import { restatedItems } from '../restated-items.js';
import { type Restated, type Revisions, revisionsIn, type UntoldPaper } from '../revised-figures.js';
import { explainedBy, papersInWords, titleOf, valueTold } from '../revision-words.js';
import type { Section, SectionContext } from '../section.js';

/** Figures that were changed after they were reported: first those that this body was shown before, with what it was told. */
export const revisions: Section = {
  name: 'revisions',
  build: (context) => [heading(2, 'Revised and restated figures'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { history } = context.assessment;
  if (isUnknown(history)) {
    return [paragraph(`It cannot be told whether figures were changed after they were reported. ${history.why}`)];
  }
  const found = revisionsIn(context.assessment, history);
  return [
    ...(found.restated.length === 0
      ? [paragraph(noneRestated(context, found, history))]
      : [
          paragraph(lead(found.restated), 'lead'),
          restatedTable(context, found.restated),
          ...found.untold.map((each) => paragraph(untoldInWords(context, each), 'note')),
        ]),
    ...(history.gaps.length === 0 ? [] : saidByEntries(context, found)),
    ...listOf(context, 'Other changed figures', found.corrected),
    ...listOf(context, 'Statuses, scores and assessments amended', found.amended),
    ...(history.gaps.length === 0
      ? []
      : [paragraph('What was changed where the history cannot be read is not in these lists.', 'note')]),
  ];
}

function noneRestated(context: SectionContext, { since, untold }: Revisions, { gaps }: FolderHistory): string {
  if (gaps.length > 0) {
    const why = gaps.map((gap) => gap.why).join(' ');
    return `It cannot be told whether a figure that this body was shown has been restated. ${why}`;
  }
  if (untold.length > 0) {
    const papers = untold.map((each) => untoldInWords(context, each)).join(' ');
    return `It cannot be told whether a figure that this body was shown has been restated. ${papers}`;
  }
  const none = 'No figure that this body was shown has been restated';
  if (since === undefined) return `${none}.`;
  return `${none} since its last final paper${isShownTo(context, 'paper', since) ? ` of ${showDay(since.meeting)}` : ''}.`;
}

function untoldInWords(context: SectionContext, { paper, why }: UntoldPaper): string {
  const which = isShownTo(context, 'paper', paper)
    ? `The paper for the meeting of ${showDay(paper.meeting)}`
    : 'A paper';
  return `${which} is final, and what it showed is not known. ${why.why} ${why.remedy}`;
}

/** "Two figures that this body was shown before have been restated and one has been removed." */
function lead(restated: readonly Restated[]): string {
  const removed = restated.filter(({ change }) => change.change === 'removed').length;
  const counts = [
    { count: restated.length - removed, what: 'restated' },
    { count: removed, what: 'removed' },
  ].filter(({ count }) => count > 0);
  // updates and assessments are told of here only where they were removed
  const isOfFigures = restated.every(({ change: { kind } }) => kind === 'indicator' || kind === 'budget');
  const noun = isOfFigures ? 'figure' : 'return';
  const said = counts.map(({ count, what }, place) => {
    const which = place > 0 ? '' : ` ${count === 1 ? noun : `${noun}s`} that this body was shown before`;
    return `${countInWords(count)}${which} ${count === 1 ? 'has' : 'have'} been ${what}`;
  });
  return sentence(`${listInWords(said)}.`);
}

function restatedTable(context: SectionContext, restated: readonly Restated[]): Table {
  return {
    type: 'table',
    caption: 'Figures restated or removed',
    columns: ['Figure', 'What this body was told', 'What it is now', 'Reason'].map((title, index) => ({
      title,
      align: 'start',
      ...(index === 0 && { header: true }),
    })),
    rows: restated.map(({ change, now }) => [
      text(titleOf(context, change)),
      text(`${valueTold(context, change, change.from)}, ${papersInWords(context, change)}`),
      text(change.change === 'removed' ? 'Removed' : valueTold(context, change, now)),
      text(explainedBy(change.restatement)),
    ]),
  };
}

/** Of earlier figures that this history does not show, as far as the entries tell of them. */
function saidByEntries(context: SectionContext, { restated, corrected }: Revisions): readonly Block[] {
  const listed = [...restated.map(({ change }) => change), ...corrected];
  const items = restatedItems(context.assessment).filter(
    ({ path, item }) => !listed.some((change) => change.path === path && change.restatement?.index === item.index),
  );
  if (items.length === 0) return [];
  const said = items.map((each) => [
    paragraph(`${titleOf(context, each)}: ${valueTold(context, each, each.was)} before. ${explainedBy(each.item)}`),
  ]);
  return [heading(3, 'Earlier figures of which the records tell'), { type: 'list', ordered: false, items: said }];
}

function listOf(context: SectionContext, title: string, changes: readonly ValueChange[]): readonly Block[] {
  if (changes.length === 0) return [];
  const items = changes.map((change) => [paragraph(changeInWords(context, change))]);
  return [heading(3, title), { type: 'list', ordered: false, items }];
}

const kinds: Readonly<Record<ValueChange['change'], string>> = {
  arrived: 'arrived',
  revised: 'revised',
  corrected: 'corrected',
  restated: 'restated',
  amended: 'amended',
  removed: 'removed',
  'put-back': 'put back',
};

/** `HSG 014: Homes let, Q2 2012/13: revised on 12 October 2012, from 78.5% (provisional) to 79%. The count was late.` */
function changeInWords(context: SectionContext, change: ValueChange): string {
  const said = `${titleOf(context, change)}: ${kinds[change.change]}${dayInWords(context, change)}`;
  const reason = change.restatement?.reason;
  const why = reason === undefined ? '' : ` ${sentence(midSentence(reason))}.`;
  const open = change.mayBeShown ? ' It cannot be told whether this body was shown the earlier figure.' : '';
  return `${said}${fromTo(context, change)}.${why}${open}`;
}

/** Words are not repeated: the assessment stands in its place. */
function fromTo(context: SectionContext, change: ValueChange): string {
  if (change.kind === 'plan' || change.kind === 'priority') return '';
  const from = valueTold(context, change, change.from);
  const to = valueTold(context, change, change.to);
  if (change.change === 'removed') return `; it was ${from}`;
  if (change.change === 'put-back') return `, as ${to}`;
  return from === to ? `, ${from} as before, in its details` : `, from ${from} to ${to}`;
}

function dayInWords({ assessment: { clock } }: SectionContext, { submitted, landed }: ValueChange): string {
  const arrival = clock === 'landed' ? landed : submitted;
  if (isUnknown(arrival)) return '';
  return arrival.how === 'uncommitted' ? ' today, not committed yet' : ` on ${showDay(arrival.on)}`;
}
