import type { BudgetAssessment } from '../assess/assessment.js';
import { type BudgetSide, showPounds, varianceInWords } from '../model/budget-side.js';
import { twelveDigits } from '../model/figure.js';
import { compareTexts } from '../model/finding.js';
import { countInWords, sentence } from '../model/words.js';
import { type Block, type Inlines, text } from './blocks.js';
import {
  budgetedInWords,
  budgetRating,
  isOutturn,
  isYearOver,
  serviceOfBudget,
  sharesInWords,
} from './budget-words.js';
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
  const isSettled = forecast.every(({ entry }) => isOutturn(context.assessment, entry));
  return [
    {
      type: 'table',
      caption: `Budgets: ${title}`,
      columns: [
        { title: 'Service', align: 'start', header: true },
        { title: 'Budget', align: 'start' },
        { title: 'Budgeted', align: 'end' },
        ...(isSettled ? [] : [{ title: toDateTitles[side], align: 'end' as const }]),
        { title: isYearOver(context.assessment) ? 'Outturn' : 'Forecast', align: 'end' },
        { title: 'Variance', align: 'end' },
        { title: 'Of its base', align: 'start' },
        { title: 'Rating', align: 'start' },
      ],
      rows: forecast.map((item) => rowOf(context, item, isSettled)),
      ...(forecast.length > 1 ? { total: totalOf(side, forecast, isSettled) } : {}),
    },
  ];
}

function rowOf({ assessment }: SectionContext, item: Forecast, isSettled: boolean): readonly Inlines[] {
  const { budget, entry, variance, side } = item;
  return [
    text(serviceOfBudget(assessment, item)),
    text(budget.title),
    budgetedInWords(item),
    ...(isSettled ? [] : [text(showPounds(entry.actual))]),
    text(showPounds(entry.forecast)),
    text(sentence(varianceInWords(side, variance.amount))),
    text(sharesInWords(item)),
    budgetRating(assessment, item),
  ];
}

function totalOf(side: BudgetSide, items: readonly Forecast[], isSettled: boolean): readonly Inlines[] {
  const sum = (of: (item: Forecast) => number) => twelveDigits(items.reduce((total, item) => total + of(item), 0));
  return [
    text(items.length === 1 ? 'Total' : `Total of the ${countInWords(items.length)}`),
    text(''),
    text(showPounds(sum(({ budgeted }) => budgeted))),
    ...(isSettled ? [] : [text(showPounds(sum(({ entry }) => entry.actual)))]),
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
