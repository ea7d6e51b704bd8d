import type { BudgetAssessment } from '../assess/assessment.js';
import { bodyInSentence } from '../model/body-in-sentence.js';
import { isYearOver } from './budget-words.js';
import { countedParts, type Said } from './counted-parts.js';
import { bodyName } from './names.js';
import { notRatedSentence, partsSentence } from './parts-sentence.js';
import type { SectionContext } from './section.js';

type Unrated = Extract<BudgetAssessment['rating'], { readonly colour: 'unrated' }>;

const ratingsSaid: Readonly<Record<BudgetAssessment['rating']['colour'], Said>> = {
  green: { one: 'is forecast within budget or tolerance', many: 'are forecast within budget or tolerance' },
  amber: { one: 'is forecast to miss its budget', many: 'are forecast to miss their budgets' },
  red: {
    one: 'is forecast to miss its budget significantly',
    many: 'are forecast to miss their budgets significantly',
  },
  unrated: { one: 'is not rated', many: 'are not rated' },
};

const forecastsSaid: Readonly<Record<'adverse' | 'within' | 'not-told', Said>> = {
  within: { one: 'is forecast within budget', many: 'are forecast within budget' },
  adverse: { one: 'is forecast to miss its budget', many: 'are forecast to miss their budgets' },
  'not-told': { one: 'has no forecast', many: 'have no forecast' },
};

/** The same of a year that is over. */
const ratingsOfOutturns: typeof ratingsSaid = {
  green: { one: 'ended within budget or tolerance', many: 'ended within budget or tolerance' },
  amber: { one: 'missed its budget', many: 'missed their budgets' },
  red: { one: 'missed its budget significantly', many: 'missed their budgets significantly' },
  unrated: ratingsSaid.unrated,
};

const outturnsSaid: typeof forecastsSaid = {
  within: { one: 'ended within budget', many: 'ended within budget' },
  adverse: { one: 'missed its budget', many: 'missed their budgets' },
  'not-told': { one: 'has no outturn', many: 'have no outturn' },
};

/** How the forecasts stand, by the council's bands where it has set some: each count with its base. */
export function budgetSentences(context: SectionContext): readonly string[] {
  const { oversight, framework } = context.assessment;
  const { byRating, byForecast, total } = oversight.budgets;
  if (total === 0) return [];
  const whole = { one: 'budget', many: 'budgets', where: `reported to ${bodyInSentence(bodyName(context))}` };
  const bands = framework.settings.budget_bands;
  const isOver = isYearOver(context.assessment);
  if (bands?.amber === undefined && bands?.red === undefined) {
    const unrated = 'The council has set no bands for budgets, so none is rated.';
    return [partsSentence(whole, countedParts(isOver ? outturnsSaid : forecastsSaid, byForecast)), unrated];
  }
  return [
    partsSentence(whole, countedParts(isOver ? ratingsOfOutturns : ratingsSaid, byRating)),
    ...unratedSentence(context),
  ];
}

/** Why a forecast has no colour, in the words of a list; the rest have no forecast at all. */
const reasonsSaid: Readonly<Partial<Record<Unrated['reason'], Said>>> = {
  overdue: { one: 'is overdue', many: 'are overdue' },
  'not-due-yet': { one: 'is not due yet', many: 'are not due yet' },
  excepted: { one: 'is excepted by agreement', many: 'are excepted by agreement' },
  'no-base': { one: 'names no base to rate it by', many: 'name no base to rate them by' },
};

/** "Of the three not rated, two are overdue and one names no base to rate it by." */
function unratedSentence({ assessment }: SectionContext): readonly string[] {
  const withoutForecast = (isYearOver(assessment) ? outturnsSaid : forecastsSaid)['not-told'];
  const counts = new Map<Said, number>();
  for (const { counted, rating } of assessment.budgets) {
    if (!counted || rating.colour !== 'unrated') continue;
    const said = reasonsSaid[rating.reason] ?? withoutForecast;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const parts = [...counts].map(([said, count]) => ({ ...said, count }));
  return [notRatedSentence(parts, assessment.oversight.budgets.total) ?? []].flat();
}
