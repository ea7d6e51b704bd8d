import type { IndicatorAssessment } from '../../assess/assessment.js';
import { escalationAfter } from '../../model/escalation-after.js';
import { countInWords, sentence } from '../../model/words.js';
import { exempt, exemptOf, isShownTo, noneOf } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { answeringPost } from '../due-words.js';
import { escalationRule, lateTable, periods, wordsStillOwed } from '../escalation-words.js';
import { indicatorTitle } from '../names.js';
import { standingOf } from '../off-target-words.js';
import { plansInBrief } from '../recovery-plan-words.js';
import type { Section, SectionContext } from '../section.js';

type Escalation = NonNullable<IndicatorAssessment['escalation']>;
type Escalated = IndicatorAssessment & { readonly escalation: Escalation };

/** What goes further than its owner: figures that stay off target, proposals for Performance Panels, returns that stay missing. */
export const escalations: Section = {
  name: 'escalations',
  build: (context) => {
    const { framework } = context.assessment;
    return [
      heading(2, 'Escalations'),
      paragraph(escalationRule(framework.settings), 'note'),
      heading(3, 'Significantly off target'),
      ...forTheBoard(context),
      heading(3, 'Proposals for Performance Panels'),
      ...proposals(context),
      heading(3, 'Returns that stay missing'),
      ...late(context),
    ];
  },
};

/** A first red figure is told among those that are off target: it goes nowhere yet. */
function escalated({ assessment }: SectionContext): readonly Escalated[] {
  return assessment.indicators.flatMap((item) => {
    const { escalation } = item;
    return escalation && escalation.step !== 'commentary-and-action' ? [{ ...item, escalation }] : [];
  });
}

function forTheBoard(context: SectionContext): readonly Block[] {
  const { indicators, framework } = context.assessment;
  if (indicators.length === 0) return noneOf(context, 'indicator', 'No indicators are reported to this body.');
  const items = escalated(context);
  if (items.length === 0) {
    const none = `No indicator has been significantly off target for ${periods(escalationAfter(framework.settings).recoveryPlan)}, or is so and worse than a year before.`;
    return [paragraph(none), ...exempt(context, 'indicator')];
  }
  const counted = `${countInWords(items.length)} ${items.length === 1 ? 'indicator comes' : 'indicators come'} to the Board.`;
  return [
    paragraph(sentence(counted), 'lead'),
    ...items.flatMap((item) => entryOf(context, item)),
    ...exempt(context, 'indicator'),
  ];
}

function entryOf(context: SectionContext, item: Escalated): readonly Block[] {
  const owed = wordsStillOwed(item);
  const lines: readonly (readonly [string, Inlines])[] = [
    ['The figure now', standingOf(context, item)],
    ['Owner', text(answeringPost(context.assessment, item.indicator.owner))],
    ['Recovery plan', text(plansInBrief(context, item))],
    ...(owed === undefined ? [] : [['Still owed', text(owed)] as const]),
  ];
  return [
    heading(4, indicatorTitle(item.indicator)),
    paragraph(item.escalation.reason),
    { type: 'definitions', items: lines.map(([term, description]) => ({ term: text(term), description })) },
  ];
}

/** Those to decide, and those at which a session looks already. */
function proposals(context: SectionContext): readonly Block[] {
  const looked = escalated(context).filter(({ escalation }) => escalation.panel !== undefined);
  const shown = looked.filter(({ escalation }) => isSessionShown(context, escalation));
  const hidden = exemptOf(looked.length - shown.length, 'session', 'sessions');
  if (shown.length === 0) return [paragraph('No Performance Panel is proposed.'), ...hidden];
  const items = shown.map((item): readonly Block[] => [paragraph(proposal(item))]);
  return [{ type: 'list', ordered: false, items }, ...hidden];
}

function isSessionShown(context: SectionContext, { panel }: Escalation): boolean {
  return panel?.session === undefined || isShownTo(context, 'review', panel.session);
}

/** Why it is proposed stands above, where the indicator comes to the Board. */
function proposal({ indicator, escalation: { panel } }: Escalated): Inlines {
  const title: Inlines = [{ type: 'strong', content: text(indicatorTitle(indicator)) }];
  return [...title, ...text(`. ${panel?.sentence ?? ''}`)];
}

function late({ assessment }: SectionContext): readonly Block[] {
  const { lateReturns, framework } = assessment;
  if (lateReturns.length > 0) return [lateTable(assessment, lateReturns)];
  const { headOfService, chiefExecutive } = escalationAfter(framework.settings);
  return [
    paragraph(`No return of this period has been missing for ${periods(Math.min(headOfService, chiefExecutive))}.`),
  ];
}
