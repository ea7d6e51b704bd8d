import type { RiskAssessment } from '../../assess/assessment.js';
import { daysBetween } from '../../model/day.js';
import { compareTexts } from '../../model/finding.js';
import { countInWords, sentence, showDay } from '../../model/words.js';
import { seenInWords } from '../as-at.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading, paragraph, type Table, text } from '../blocks.js';
import { answeringPost } from '../due-words.js';
import { risksBeside } from '../oversight-beside.js';
import { noQuarterEnds } from '../quarter-words.js';
import { riskMatrix } from '../risk-chart.js';
import { riskInDetail } from '../risk-detail.js';
import { riskSentences } from '../risk-sentences.js';
import {
  closedInWords,
  isHighOrMoved,
  movementInWords,
  residualInWords,
  riskTitle,
  scoreInWords,
} from '../risk-words.js';
import type { Section, SectionContext } from '../section.js';

type Item = RiskAssessment;

/** Risks with their scores and how they moved, the highest first; a summary tells only of those that are high or have moved. */
export const risks: Section = {
  name: 'risks',
  tellsBefore: true,
  build: (context) => [heading(2, 'Risks'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { risks: all, oversight, body } = context.assessment;
  if (all.length === 0) return noneOf(context, 'risk', 'No risks are reported to this body.');
  const open = all.filter(({ isClosed }) => !isClosed).sort(compareScores);
  const isCounted = oversight.risks.total > 0;
  const told = body.detail === 'summary' ? open.filter(isHighOrMoved) : open;
  return [
    ...lead(context, { isCounted, isAnyOpen: all.some(({ isClosed }) => !isClosed) }),
    ...risksBeside(context.assessment),
    ...(told.length > 0 ? [tableOf(context, told), ...riskMatrix(context, told)] : []),
    ...rest(open.length - told.length, told.length),
    ...inDetail(context, told),
    ...closed(context, all),
    ...exempt(context, 'risk'),
  ];
}

interface Lead {
  readonly isCounted: boolean;
  readonly isAnyOpen: boolean;
}

function lead(context: SectionContext, { isCounted, isAnyOpen }: Lead): readonly Block[] {
  if (!isAnyOpen) return [paragraph('No open risks are reported to this body.', 'lead')];
  return [paragraph(isCounted ? riskSentences(context).join(' ') : noQuarterEnds(context, 'risks'), 'lead')];
}

/** By the score, where there is none by the one before; of two alike by id. */
function compareScores(a: Item, b: Item): number {
  return scoreOf(b) - scoreOf(a) || compareTexts(a.risk.id, b.risk.id);
}

function scoreOf({ residual, previous, inherent }: Item): number {
  return (residual ?? previous ?? inherent).score;
}

function tableOf({ assessment }: SectionContext, items: readonly Item[]): Table {
  return {
    type: 'table',
    caption: 'Risks, the highest first',
    columns: [
      { title: 'Risk', align: 'start', header: true },
      { title: 'Owner', align: 'start' },
      { title: 'Inherent', align: 'start' },
      { title: 'Residual', align: 'start' },
      { title: 'Movement', align: 'start' },
      { title: 'Target', align: 'start' },
    ],
    rows: items.map((item) => [
      text(riskTitle(item.risk)),
      text(answeringPost(assessment, item.risk.owner)),
      text(scoreInWords(item.inherent)),
      residualInWords(assessment, item),
      text(movementInWords(item)),
      text(item.target ? scoreInWords(item.target) : 'None'),
    ]),
  };
}

function inDetail(context: SectionContext, items: readonly Item[]): readonly Block[] {
  const told = items.flatMap((item) => riskInDetail(context, item));
  const days = [...registerInWords(context), ...(items.some(isTimed) ? seenInWords(context.assessment) : [])];
  const note = days.length > 0 ? [paragraph(days.join(' '), 'note')] : [];
  return told.length > 0 ? [heading(3, 'What is done about them'), ...note, ...told] : [];
}

/** Whether anything of it can be late. */
function isTimed({ risk, actions }: Item): boolean {
  return risk.review_by !== undefined || actions.some(({ action, isDone }) => !isDone && action.due !== undefined);
}

/** A quarter's days at most. */
const quarterOfDays = 92;

/** Controls and actions bear no day since which they have been there: those of a report made long after its period are today's. */
function registerInWords({ assessment: { period, today } }: SectionContext): readonly string[] {
  const isLongAgo = daysBetween(period.last, today) > quarterOfDays;
  return isLongAgo ? [`Causes, controls and actions are as the register stands on ${showDay(today)}.`] : [];
}

/** What a summary leaves out, so that its table does not look whole. */
function rest(count: number, told: number): readonly Block[] {
  if (count === 0) return [];
  const others = told > 0 ? 'other ' : '';
  const said =
    count === 1
      ? `the one ${others}risk is neither high nor very high and has not moved`
      : `the ${countInWords(count)} ${others}risks are neither high nor very high and have not moved`;
  return [paragraph(`${sentence(said)}.`, 'note')];
}

function closed({ assessment }: SectionContext, shown: readonly Item[]): readonly Block[] {
  const items = shown.filter(({ isClosed }) => isClosed);
  if (items.length === 0) return [];
  return [
    heading(3, 'Closed in the period'),
    { type: 'list', ordered: false, items: items.map((item) => [paragraph(closedInWords(assessment, item))]) },
  ];
}
