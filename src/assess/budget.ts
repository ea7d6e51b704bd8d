import type { Entered, Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Budget, BudgetEntry } from '../model/records.js';
import type { Rating } from './assessment.js';
import type { Due } from './due-state.js';
import type { OversightQuestion } from './recommendation.js';

/** Forecast less budget in pounds, and its part of each base in percent. */
export interface Variance {
  readonly amount: number;
  readonly isAdverse: boolean;
  readonly percentOfGross: number | undefined;
  readonly percentOfNet: number | undefined;
}

export interface BudgetAssessment {
  readonly budget: Held<Budget>;
  readonly period: Period | undefined;
  readonly counted: boolean;
  readonly entry: Entered<BudgetEntry> | undefined;
  /** What is compared with, in pounds: the revised budget, else the approved one. */
  readonly budgeted: number;
  readonly variance: Variance | undefined;
  /** Spent to date against the profile of the period, in pounds. */
  readonly toDate: { readonly profiled: number | undefined; readonly actual: number } | undefined;
  readonly rating: Rating;
  readonly due: Due | undefined;
}

export function assessBudget(
  _framework: Framework,
  _budget: Held<Budget>,
  _question: OversightQuestion,
): BudgetAssessment | undefined {
  return undefined;
}
