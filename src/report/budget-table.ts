import type { BudgetAssessment } from '../assess/assessment.js';
import { type BudgetSide, showPounds, varianceInWords } from '../model/budget-side.js';
import { twelveDigits } from '../model/figure.js';
import { compareTexts } from '../model/finding.js';
import { sentence } from '../model/words.js';
import { type Block, type Inlines, text } from './blocks.js';
import { budgetedInWords, budgetRating, serviceOfBudget, sharesInWords } from './budget-words.js';
import type { SectionContext } from './section.js';

/** A budget with a forecast: only such can be summed, for one that is missing is not nothing. */
type Forecast = BudgetAssessment & {
  readonly entry: NonNullable<BudgetAssessment['entry']>;
  readonly variance: NonNullable<BudgetAssessment['variance']>;
};

/** Budgets that can be added together. */
export interface BudgetGroup {
  readonly title: string;
  readonly side: BudgetSide;
  readonly items: readonly BudgetAssessment[];
}

const groups: readonly { readonly title: string; readonly kind: string; readonly side: BudgetSide }[] = [
  { title: 'Revenue spending', kind: 'revenue', side: 'spending' },
  { title: 'Revenue income', kind: 'revenue', side: 'income' },
  { title: 'Capital spending', kind: 'capital', side: 'spending' },
  { title: 'Capital income', kind: 'capital', side: 'income' },
  { title: 'Savings', kind: 'savings', side: 'savings' },
];

/** Revenue, capital and savings apart, and income apart from spending; in each by service, then by title. */
export function budgetGroups(
  { assessment }: SectionContext,
  budgets: readonly BudgetAssessment[],
): readonly BudgetGroup[] {
  const placed = budgets.map((item) => ({ item, service: serviceOfBudget(assessment, item) }));
  placed.sort(
    (a, b) =>
      compareTexts(a.service, b.service) ||
      compareTexts(a.item.budget.title, b.item.budget.title) ||
      compareTexts(a.item.budget.id, b.item.budget.id),
  );
  const isOf = ({ budget, side }: BudgetAssessment, group: (typeof groups)[number]) =>
    (budget.kind ?? 'revenue') === group.kind && side === group.side;
  return groups
    .map((group) => ({ ...group, items: placed.flatMap(({ item }) => (isOf(item, group) ? [item] : [])) }))
    .filter(({ items }) => items.length > 0);
}

const toDateTitles: Readonly<Record<BudgetSide, string>> = {
  spending: 'Spent to date',
  income: 'Received to date',
  savings: 'Saved to date',
};

/** A line for each budget that has a forecast, and below them what they add to. */
export function budgetTable(context: SectionContext, { title, side, items }: BudgetGroup): readonly Block[] {
  const forecast = items.filter(isForecast);
  if (forecast.length === 0) return [];
  return [
    {
      type: 'table',
      caption: `Budgets: ${title}`,
      columns: [
        { title: 'Service', align: 'start', header: true },
        { title: 'Budget', align: 'start' },
        { title: 'Budgeted', align: 'end' },
        { title: toDateTitles[side], align: 'end' },
        { title: 'Forecast', align: 'end' },
        { title: 'Variance', align: 'end' },
        { title: 'Of its base', align: 'start' },
        { title: 'Rating', align: 'start' },
      ],
      rows: forecast.map((item) => rowOf(context, item)),
      ...(forecast.length > 1 ? { total: totalOf(side, forecast) } : {}),
    },
  ];
}

function rowOf({ assessment }: SectionContext, item: Forecast): readonly Inlines[] {
  const { budget, entry, variance, side } = item;
  return [
    text(serviceOfBudget(assessment, item)),
    text(budget.title),
    budgetedInWords(item),
    text(showPounds(entry.actual)),
    text(showPounds(entry.forecast)),
    text(sentence(varianceInWords(side, variance.amount))),
    text(sharesInWords(item)),
    budgetRating(assessment, item),
  ];
}

function totalOf(side: BudgetSide, items: readonly Forecast[]): readonly Inlines[] {
  const sum = (of: (item: Forecast) => number) => twelveDigits(items.reduce((total, item) => total + of(item), 0));
  return [
    text('Total'),
    text(''),
    text(showPounds(sum(({ budgeted }) => budgeted))),
    text(showPounds(sum(({ entry }) => entry.actual))),
    text(showPounds(sum(({ entry }) => entry.forecast))),
    text(
      sentence(
        varianceInWords(
          side,
          sum(({ variance }) => variance.amount),
        ),
      ),
    ),
    text(''),
    text(''),
  ];
}

function isForecast(item: BudgetAssessment): item is Forecast {
  return item.entry !== undefined && item.variance !== undefined;
}
