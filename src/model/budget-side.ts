import { showFigure } from './figure.js';
import type { Budget } from './records.js';

/** Spending is adverse above its budget; income, and savings that are to be made, below it. */
export type BudgetSide = 'spending' | 'income' | 'savings';

export function sideOf({ kind, income }: Budget): BudgetSide {
  if (kind === 'savings') return 'savings';
  return income ? 'income' : 'spending';
}

export function isAdverse(side: BudgetSide, variance: number): boolean {
  return side === 'spending' ? variance > 0 : variance < 0;
}

/** Which way an amount differs, as one says it of each side. */
const ways: Readonly<Record<BudgetSide, { readonly over: string; readonly under: string }>> = {
  spending: { over: 'over', under: 'under' },
  income: { over: 'above', under: 'short' },
  savings: { over: 'above', under: 'short' },
};

/** A variance in pounds: `£5,987,000 over`, `£12,500 short`, `no variance`. */
export function varianceInWords(side: BudgetSide, variance: number): string {
  if (variance === 0) return 'no variance';
  return `${showPounds(Math.abs(variance))} ${ways[side][variance > 0 ? 'over' : 'under']}`;
}

/** `£1,250,000`, `£12.50` */
export function showPounds(amount: number): string {
  return showFigure({ type: 'money' }, amount);
}
