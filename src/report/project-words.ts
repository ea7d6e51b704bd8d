import type { ActivityAssessment } from '../assess/assessment.js';
import { showFigure } from '../model/figure.js';
import type { Held } from '../model/framework.js';
import type { Budget, Risk } from '../model/records.js';
import { countInWords, sentence } from '../model/words.js';
import type { ActivityFact } from './activity-blocks.js';
import { isShownTo } from './audience.js';
import { text } from './blocks.js';
import type { SectionContext } from './section.js';

/** The budgets that pay for it and the risks that bear on it, each where this report may show it. */
export function projectFacts(context: SectionContext, item: ActivityAssessment): readonly ActivityFact[] {
  const facts = [['Budget', budgetsInWords(context, item)] as const, ['Risks', risksInWords(context, item)] as const];
  return facts.flatMap(([term, said]) => (said === undefined ? [] : [[term, text(said)] as const]));
}

/** `Enterprise centre, capital: £1,200,000 approved, £1,250,000 as revised` */
function budgetsInWords(context: SectionContext, { activity }: ActivityAssessment): string | undefined {
  const { budget } = context.assessment.framework.records;
  const named = activity.budget && budget.get(activity.budget);
  const own = [...budget.values()].filter((each) => each.activity === activity.id && each.id !== activity.budget);
  const all = [...(named ? [named] : []), ...own];
  const shown = all.filter((each) => isShownTo(context, 'budget', each)).map(budgetInWords);
  return listed(shown, all.length - shown.length);
}

function budgetInWords({ title, approved, revised }: Held<Budget>): string {
  const later = revised === undefined || revised === approved ? '' : `, ${pounds(revised)} as revised`;
  return `${title}: ${pounds(approved)} approved${later}`;
}

/** By their titles, those that are on the register at the end of the period. */
function risksInWords(context: SectionContext, { activity }: ActivityAssessment): string | undefined {
  const { framework, period } = context.assessment;
  const isOpen = ({ opened_on, closed_on }: Risk) =>
    opened_on <= period.last && (closed_on === undefined || closed_on > period.last);
  const all = (activity.risks ?? []).flatMap((id) => framework.records.risk.get(id) ?? []).filter(isOpen);
  const shown = all.filter((risk) => isShownTo(context, 'risk', risk)).map(({ title }) => title);
  return listed(shown, all.length - shown.length);
}

/** `Flood; Fire`, and how many are not named: `one internal, not named here`. */
function listed(shown: readonly string[], hidden: number): string | undefined {
  const rest = hidden === 0 ? [] : [`${countInWords(hidden)} internal, not named here`];
  const said = [...shown, ...rest].join('; ');
  return said === '' ? undefined : sentence(said);
}

function pounds(amount: number): string {
  return showFigure({ type: 'money', decimals: 0 }, amount);
}
