import type { BodyAssessment, BudgetAssessment } from '../assess/assessment.js';
import { type BudgetSide, showPounds, varianceInWords } from '../model/budget-side.js';
import { showFigure, twelveDigits } from '../model/figure.js';
import { periodContaining } from '../model/period.js';
import type { BudgetEntry } from '../model/records.js';
import { serviceOf } from '../model/service-of.js';
import { nameOn, serviceOn } from '../model/succession.js';
import { showPeriodOfYear } from '../model/words.js';
import { type Inlines, status, text } from './blocks.js';
import { standings } from './tones.js';

/** The name of its service on the period's last day. */
export function serviceOfBudget({ framework, period }: BodyAssessment, { budget }: BudgetAssessment): string {
  const id = serviceOf(framework, { kind: 'budget', record: budget });
  if (id === undefined) return 'No service';
  const service = serviceOn(framework, id, period.last);
  return service ? nameOn(service, period.last) : id;
}

/** Whether the year of the report's budgets was over by the end of its period: what was forecast is the outturn by then. */
export function isYearOver({ framework, period, today }: BodyAssessment): boolean {
  const year = periodContaining(framework.calendar, 'annual', period.first);
  return year.last <= period.last && period.last < today;
}

/** Whether what was spent is what was forecast, at the end of the year: nothing to date stands beside it. */
export function isOutturn(assessment: BodyAssessment, { actual, forecast }: BudgetEntry): boolean {
  return isYearOver(assessment) && actual === forecast;
}

/** `1.05% of gross, 2.80% of net (rated)`: both bases, as far as the budget names them, and where there are two which is rated. */
export function sharesInWords({ budget, rating, variance }: BudgetAssessment): string {
  if (variance === undefined) return 'Not known';
  const { percentOfGross, percentOfNet } = variance;
  const rated = rating.colour === 'unrated' ? undefined : (budget.rated_on ?? 'net');
  const both = percentOfGross !== undefined && percentOfNet !== undefined;
  const told = (base: 'gross' | 'net', percent: number | undefined) =>
    percent === undefined ? [] : [`${share(percent)} of ${base}${both && rated === base ? ' (rated)' : ''}`];
  return [...told('gross', percentOfGross), ...told('net', percentOfNet)].join(', ');
}

/** Without its sign: the variance beside it tells the way. */
function share(percent: number): string {
  return showFigure({ type: 'percentage', decimals: 2 }, Math.abs(percent));
}

/** `£520,000 spent against £600,000 planned by then, £80,000 under` */
export function toDateInWords({ toDate, side }: BudgetAssessment): string | undefined {
  if (toDate === undefined) return undefined;
  const { actual, profiled } = toDate;
  const said = `${showPounds(actual)} ${sofarWords[side]}`;
  if (profiled === undefined) return `${said}; no profile to compare it with`;
  const variance = varianceInWords(side, twelveDigits(actual - profiled));
  return `${said} against ${showPounds(profiled)} planned by then: ${variance}`;
}

const sofarWords: Readonly<Record<BudgetSide, string>> = {
  spending: 'spent to date',
  income: 'received to date',
  savings: 'saved to date',
};

/** The rating in its own words beside its colour; a forecast of an earlier quarter is dated. */
export function budgetRating({ period }: BodyAssessment, { rating, period: own, entry }: BudgetAssessment): Inlines {
  const dated = entry && own && own.last !== period.last ? ` (at ${showPeriodOfYear(own)})` : '';
  return status(standings[rating.colour].tone, `${rating.words}${dated}`);
}

/** The budget as it is compared with, and what it was at first where that differs. */
export function budgetedInWords({ budget, budgeted }: BudgetAssessment): Inlines {
  const revised = budget.approved === budgeted ? '' : ` (first approved ${showPounds(budget.approved)})`;
  return text(`${showPounds(budgeted)}${revised}`);
}
