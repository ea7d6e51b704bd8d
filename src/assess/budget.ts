import { type BudgetSide, isAdverse, sideOf } from '../model/budget-side.js';
import { twelveDigits } from '../model/figure.js';
import { type Entered, entriesOf, type Framework, type Held } from '../model/framework.js';
import { type Period, sameFrequencyAndPeriod } from '../model/period.js';
import type { Budget, BudgetEntry } from '../model/records.js';
import { type BudgetRating, rateBudget } from './budget-rating.js';
import type { Due } from './due-state.js';
import { quarterShown } from './own-quarter.js';
import type { OversightQuestion } from './recommendation.js';
import { unratedForWantOfFigure } from './unrated.js';

export type { BudgetRating } from './budget-rating.js';

/** Forecast less budget in pounds, and its part of each base in percent, with its sign. */
export interface Variance {
  readonly amount: number;
  readonly isAdverse: boolean;
  readonly percentOfGross: number | undefined;
  readonly percentOfNet: number | undefined;
}

export interface BudgetAssessment {
  readonly budget: Held<Budget>;
  readonly side: BudgetSide;
  /** Its own quarter that is shown; `counted` where that is of the report's period. Nothing before its first quarter has ended. */
  readonly period: Period | undefined;
  readonly counted: boolean;
  readonly entry: Entered<BudgetEntry> | undefined;
  /** What is compared with, in pounds: the revised budget, else the approved one. */
  readonly budgeted: number;
  readonly variance: Variance | undefined;
  /** Spent to date against the profile of the quarter, in pounds. */
  readonly toDate: { readonly profiled: number | undefined; readonly actual: number } | undefined;
  readonly rating: BudgetRating;
  readonly due: Due | undefined;
}

/** One budget as it stood at the end of the period. Nothing outside its own year. */
export function assessBudget(
  framework: Framework,
  budget: Held<Budget>,
  { period, dues }: OversightQuestion,
): BudgetAssessment | undefined {
  if (budget.year !== period.year) return undefined;
  const shown = quarterShown(framework, { kind: 'budget', record: budget }, period);
  const isShown = (each: { readonly period: Period }) =>
    shown !== undefined && sameFrequencyAndPeriod(each.period, shown.period);
  const entry = entriesOf(framework, 'budget', budget.id).find(isShown);
  const due = dues.find(isShown);
  const variance = entry && varianceOf(budget, entry.forecast);
  return {
    budget,
    side: sideOf(budget),
    period: shown?.period,
    counted: shown?.isCurrent ?? false,
    entry,
    budgeted: budgetedIn(budget),
    variance,
    toDate: entry && shown && { profiled: profiledBy(budget, shown.period), actual: entry.actual },
    rating: variance ? rateBudget(framework.settings, budget, variance) : unratedForWantOfFigure(undefined, due),
    due,
  };
}

function budgetedIn({ revised, approved }: Budget): number {
  return revised ?? approved;
}

/** Source: page "The rules", budget. */
function varianceOf(budget: Budget, forecast: number): Variance {
  const amount = twelveDigits(forecast - budgetedIn(budget));
  const { gross, net } = budget.bases;
  return {
    amount,
    isAdverse: isAdverse(sideOf(budget), amount),
    percentOfGross: percentOf(amount, gross),
    percentOfNet: percentOf(amount, net),
  };
}

function percentOf(amount: number, base: number | undefined): number | undefined {
  return base === undefined ? undefined : twelveDigits((amount * 100) / base);
}

/** A running total for each quarter, or for each month: then the one of the quarter's last month. */
function profiledBy({ profile = [] }: Budget, { number }: Period): number | undefined {
  return profile.length > 4 ? profile[number * 3 - 1] : profile[number - 1];
}
