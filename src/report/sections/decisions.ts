import { bodyInSentence } from '../../model/body-in-sentence.js';
import { answeringOn } from '../../model/succession.js';
import { countInWords, plural, sentence, showDay } from '../../model/words.js';
import { decidedBy, hasPassedSince, seenInWords } from '../as-at.js';
import { exemptOf, isShownTo } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, status, type Table, text } from '../blocks.js';
import { type DecisionMade, type DecisionStanding, decisionsOf, isTold } from '../decisions-made.js';
import { owingPost } from '../due-words.js';
import { bodyName } from '../names.js';
import { partsSentence } from '../parts-sentence.js';
import { recommendedElsewhere } from '../recommended-words.js';
import type { Section, SectionContext } from '../section.js';

/** You asked, we did: what the body resolved before and what has come of it, and what others decided on what it recommended to them. */
export const decisions: Section = {
  name: 'decisions',
  build: (context) => [
    heading(2, 'Decisions: you asked, we did'),
    ...ownDecisions(context),
    ...recommendedElsewhere(context),
  ],
};

function ownDecisions(context: SectionContext): readonly Block[] {
  const all = decisionsOf(context);
  const shown = all.filter(({ paper }) => isShownTo(context, 'paper', paper));
  const told = shown.filter((each) => isTold(context, each));
  const left = exemptOf(all.filter((each) => isTold(context, each)).length - told.length, 'decision', 'decisions');
  if (told.length + left.length === 0)
    return [paragraph(`No decision of an earlier meeting of ${bodyInSentence(bodyName(context))} is recorded.`)];
  if (told.length === 0) return left;
  const listed = told.filter((each) => isListed(context, each));
  const counted = told.some(({ decision, standing }) => decision.due !== undefined && standing.kind !== 'answered')
    ? seenInWords(context.assessment)
    : [];
  const unlisted = listed.length < told.length ? ` ${notListed}` : '';
  return [
    paragraph([`${lead(context, told)} ${base(shown.length - told.length)}${unlisted}`, ...counted].join(' '), 'lead'),
    ...(listed.length === 0 ? [] : [table(context, listed)]),
    ...left,
  ];
}

const notListed = 'Those that ask for nothing more are not listed.';

/** That a report was noted is told in full, and only counted in brief. */
function isListed({ assessment: { body } }: SectionContext, { standing }: DecisionMade): boolean {
  return body.detail !== 'summary' || standing.kind !== 'settled';
}

const standings: Readonly<Record<DecisionStanding['kind'], { readonly one: string; readonly many: string }>> = {
  answered: { one: 'has been reported back on', many: 'have been reported back on' },
  overdue: { one: 'is overdue', many: 'are overdue' },
  open: { one: 'is still to be done', many: 'are still to be done' },
  settled: { one: 'asks for nothing more', many: 'ask for nothing more' },
};

function lead(context: SectionContext, told: readonly DecisionMade[]): string {
  const kinds = Object.keys(standings) as readonly DecisionStanding['kind'][]; // the keys of a closed table
  const parts = kinds.map((kind) => ({
    ...standings[kind],
    count: told.filter(({ standing }) => standing.kind === kind).length,
  }));
  const where = `of earlier meetings of ${bodyInSentence(bodyName(context))}`;
  return partsSentence({ one: 'decision', many: 'decisions', where }, parts);
}

/** What the counts are of; how many that were done with long ago are not told again. */
function base(older: number): string {
  const rule = 'These are the decisions of the last twelve months, and older ones still open';
  if (older === 0) return `${rule}.`;
  return `${rule}; ${countInWords(older)} older ${older === 1 ? 'one is' : 'ones are'} not told again.`;
}

/** Late ones first, then the latest meeting first. */
function table(context: SectionContext, shown: readonly DecisionMade[]): Table {
  const isLate = ({ standing }: DecisionMade) => standing.kind === 'overdue';
  const ordered = [...shown.filter(isLate), ...shown.filter((each) => !isLate(each))];
  return {
    type: 'table',
    caption: 'What was decided, and what came of it',
    columns: [
      { title: 'Decision', align: 'start', header: true },
      { title: 'Meeting', align: 'start' },
      { title: 'Post', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'What came of it', align: 'start' },
    ],
    rows: ordered.map((each) => rowOf(context, each)),
  };
}

function rowOf(context: SectionContext, { paper, decision, standing }: DecisionMade): readonly Inlines[] {
  const { text: resolved, minute, owner, due } = decision;
  return [
    text(resolved),
    text(minute === undefined ? showDay(paper.meeting) : `${showDay(paper.meeting)}, minute ${minute}`),
    text(owner === undefined ? 'None named' : sentence(postOf(context, owner))),
    text(due === undefined ? 'No day set' : showDay(due)),
    standingInWords(context, { decision, standing }),
  ];
}

/** Who answers for it by now: the post's successor, or whoever stands in for a vacant one. */
function postOf({ assessment }: SectionContext, owner: NonNullable<DecisionMade['decision']['owner']>): string {
  const { post, vacant } = answeringOn(assessment.framework, owner, decidedBy(assessment));
  const owing = vacant === undefined ? { owner: post } : { owner: vacant, standIn: post };
  return owingPost(assessment.framework, owing);
}

function standingInWords(
  { assessment }: SectionContext,
  { decision, standing }: Pick<DecisionMade, 'decision' | 'standing'>,
): Inlines {
  switch (standing.kind) {
    case 'answered':
      return text(standing.outcome);
    case 'overdue':
      return status('bad', `Overdue by ${plural(standing.daysLate, 'day')}`);
    case 'open':
      return [
        ...status('neutral', 'Still to be done'),
        ...text(hasPassedSince(assessment, decision.due) ? '; its day has passed since' : ''),
      ];
    case 'settled':
      return text('Nothing more was asked');
  }
}
