import type { BudgetAssessment } from '../../assess/assessment.js';
import { showPounds } from '../../model/budget-side.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { budgetBars } from '../budget-chart.js';
import { budgetSentences } from '../budget-sentences.js';
import { type BudgetGroup, budgetGroups, budgetTable } from '../budget-table.js';
import { isOutturn, isYearOver, serviceOfBudget, toDateInWords } from '../budget-words.js';
import { prose } from '../commentary.js';
import { absenceInWords, answeringPost } from '../due-words.js';
import { noQuarterEnds } from '../quarter-words.js';
import type { Section, SectionContext } from '../section.js';

/** Budgets by service, with what is forecast against them; a summary is the tables alone. */
export const budget: Section = {
  name: 'budget',
  build: (context) => [heading(2, 'Budget'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { budgets: all, oversight } = context.assessment;
  if (all.length === 0) return noneOf(context, 'budget', 'No budgets are reported to this body.');
  const isCounted = oversight.budgets.total > 0;
  return [
    paragraph(isCounted ? budgetSentences(context).join(' ') : noQuarterEnds(context, 'budgets'), 'lead'),
    ...budgetBars(
      context,
      budgetGroups(context, all).flatMap(({ items }) => items),
    ),
    ...budgetGroups(context, all).flatMap((group) => told(context, group)),
    ...withoutForecast(context, all),
    ...exempt(context, 'budget'),
  ];
}

function told(context: SectionContext, group: BudgetGroup): readonly Block[] {
  const table = budgetTable(context, group);
  if (table.length === 0 || context.assessment.body.detail === 'summary') return table;
  return [heading(3, group.title), ...table, ...group.items.flatMap((item) => inFull(context, item))];
}

function inFull({ assessment }: SectionContext, item: BudgetAssessment): readonly Block[] {
  const { budget: record, entry, rating } = item;
  if (entry === undefined) return [];
  const toDate = isOutturn(assessment, entry) ? [] : [`${toDateInWords(item)}.`];
  const said = [rating.sentence, ...toDate, `Owner: ${answeringPost(assessment, record.owner)}.`];
  return [heading(4, record.title), paragraph(said.join(' ')), ...prose('Commentary', entry.commentary)];
}

/** They stand in no table, for a forecast that is missing adds nothing to a total. */
function withoutForecast(context: SectionContext, shown: readonly BudgetAssessment[]): readonly Block[] {
  const missing = budgetGroups(context, shown).flatMap(({ items }) => items.filter(({ entry }) => !entry));
  if (missing.length === 0) return [];
  const items = missing.map((item) => [paragraph(missingInWords(context, item))]);
  return [
    heading(3, isYearOver(context.assessment) ? 'Without an outturn' : 'Without a forecast'),
    { type: 'list', ordered: false, items },
  ];
}

/** `Housing, Housing revenue 2012/13, budgeted £1,250,000: Overdue (Head of Housing, 12 days late)` */
function missingInWords({ assessment }: SectionContext, item: BudgetAssessment): string {
  const { budget: record, budgeted, due, period } = item;
  const named = `${serviceOfBudget(assessment, item)}, ${record.title}, budgeted ${showPounds(budgeted)}`;
  if (due) return `${named}: ${absenceInWords(assessment.framework, due)}`;
  const post = answeringPost(assessment, record.owner);
  return `${named}: ${period ? 'nothing was entered' : 'no quarter of its year has ended yet'} (${post})`;
}
