import type { BudgetAssessment } from '../assess/assessment.js';
import { countInWords, listInWords } from '../model/words.js';
import { countedParts, type Said } from './counted-parts.js';
import { bodyName } from './names.js';
import { partsSentence } from './parts-sentence.js';
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

/** How the forecasts stand, by the council's bands where it has set some: each count with its base. */
export function budgetSentences(context: SectionContext): readonly string[] {
  const { oversight, framework } = context.assessment;
  const { byRating, byForecast, total } = oversight.budgets;
  if (total === 0) return [];
  const whole = { one: 'budget', many: 'budgets', where: `reported to ${bodyName(context)}` };
  const bands = framework.settings.budget_bands;
  if (bands?.amber === undefined && bands?.red === undefined) {
    const unrated = 'The council has set no bands for budgets, so none is rated.';
    return [partsSentence(whole, countedParts(forecastsSaid, byForecast)), unrated];
  }
  return [partsSentence(whole, countedParts(ratingsSaid, byRating)), ...unratedSentence(context)];
}

/** Why a forecast has no colour, in the words of a list; the rest have none at all. */
const reasonsSaid: Readonly<Partial<Record<Unrated['reason'], Said>>> = {
  overdue: { one: 'is overdue', many: 'are overdue' },
  'not-due-yet': { one: 'is not due yet', many: 'are not due yet' },
  excepted: { one: 'is excepted by agreement', many: 'are excepted by agreement' },
  'no-base': { one: 'names no base to rate it by', many: 'name no base to rate them by' },
};
const withoutForecast: Said = { one: 'has no forecast', many: 'have no forecast' };

/** "Not rated: two are overdue and one names no base to rate it by." */
function unratedSentence({ assessment }: SectionContext): readonly string[] {
  const counts = new Map<Said, number>();
  for (const { counted, rating } of assessment.budgets) {
    if (!counted || rating.colour !== 'unrated') continue;
    const said = reasonsSaid[rating.reason] ?? withoutForecast;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const parts = [...counts].map(([{ one, many }, count]) => `${countInWords(count)} ${count === 1 ? one : many}`);
  return [`Not rated: ${listInWords(parts)}.`];
}
