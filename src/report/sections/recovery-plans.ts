import type { IndicatorAssessment } from '../../assess/assessment.js';
import { countInWords, sentence, showDay } from '../../model/words.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { answeringPost } from '../due-words.js';
import { indicatorTitle } from '../names.js';
import { standingOf } from '../off-target-words.js';
import { actionsTable, agreementInWords, calledForBy, type PlanStanding } from '../recovery-plan-words.js';
import type { Section, SectionContext } from '../section.js';

/** One recovery plan with the indicator that it is to bring back on target. */
interface Told {
  readonly item: IndicatorAssessment;
  readonly standing: PlanStanding;
}

/** The plans that are to bring indicators back on target: open, closed in the period, and owed and not there. */
export const recoveryPlans: Section = {
  name: 'recovery-plans',
  build: (context) => [heading(2, 'Recovery plans'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { indicators } = context.assessment;
  if (indicators.length === 0) return noneOf(context, 'indicator', 'No indicators are reported to this body.');
  const told = indicators.flatMap((item) => item.recoveryPlans.map((standing) => ({ item, standing })));
  const owed = indicators.filter(({ escalation }) => escalation?.owed.includes('recovery-plan'));
  if (told.length === 0 && owed.length === 0)
    return [paragraph('No recovery plan is open, and none is owed.'), ...exempt(context, 'indicator')];
  return [
    paragraph(lead(told, owed.length), 'lead'),
    ...notThere(context, owed),
    ...told.flatMap((each) => planBlocks(context, each)),
    ...exempt(context, 'indicator'),
  ];
}

/** "Two recovery plans are open, and one of them has missed its day. One was closed in the period. One more is owed and has not been entered." */
function lead(told: readonly Told[], owed: number): string {
  const open = told.filter(({ standing }) => standing.isOpen);
  const missed = open.filter(({ standing }) => standing.isMissed).length;
  const closed = told.length - open.length;
  const isAre = (count: number, noun = '') => `${countInWords(count)}${noun} ${count === 1 ? 'is' : 'are'}`;
  const late = missed === 0 ? '' : `, and ${missedInWords(missed, open.length)}`;
  return [
    `${isAre(open.length, open.length === 1 ? ' recovery plan' : ' recovery plans')} open${late}.`,
    ...(closed === 0 ? [] : [`${countInWords(closed)} ${closed === 1 ? 'was' : 'were'} closed in the period.`]),
    ...(owed === 0 ? [] : [`${isAre(owed, told.length === 0 ? '' : ' more')} owed and not there.`]),
  ]
    .map(sentence)
    .join(' ');
}

function missedInWords(missed: number, open: number): string {
  if (open === 1) return 'the day by which it was to work has passed in vain';
  const days = missed === 1 ? 'the day by which it was to work has' : 'the days by which they were to work have';
  return `of ${missed === open ? 'all' : countInWords(missed)} of them ${days} passed in vain`;
}

function notThere(context: SectionContext, owed: readonly IndicatorAssessment[]): readonly Block[] {
  if (owed.length === 0) return [];
  const items = owed.map((item): readonly Block[] => [
    paragraph(
      `${indicatorTitle(item.indicator)} (${answeringPost(context.assessment, item.indicator.owner)}): ${item.escalation?.reason ?? ''}`,
    ),
  ]);
  return [heading(3, 'Owed and not there'), { type: 'list', ordered: false, items }];
}

function planBlocks(context: SectionContext, { item, standing }: Told): readonly Block[] {
  const { plan, actions } = standing;
  return [
    heading(3, indicatorTitle(item.indicator)),
    { type: 'definitions', items: facts(context, { item, standing }) },
    ...prose('Cause', plan.cause),
    ...(actions.length === 0 ? [] : [actionsTable(context, item, actions)]),
    ...(standing.isOpen ? [] : prose('Outcome', plan.outcome)),
    ...(!standing.isOpen && plan.outcome === undefined ? [paragraph('No outcome was recorded.', 'note')] : []),
  ];
}

function facts(context: SectionContext, { item, standing }: Told) {
  const { on_target_by: by } = standing.plan;
  const lines: readonly (readonly [string, Inlines])[] = [
    ['Called for by', text(calledForBy(context.assessment.framework, standing))],
    ['Standing', text(standing.sentence)],
    ['The figure now', standingOf(context, item)],
    ['On target by', text(by === undefined ? 'No day set' : showDay(by))],
    ['Agreed by', text(agreementInWords(context.assessment, standing))],
    ['Owner', text(answeringPost(context.assessment, item.indicator.owner))],
  ];
  return lines.map(([term, description]) => ({ term: text(term), description }));
}
