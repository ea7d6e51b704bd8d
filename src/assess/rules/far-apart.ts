import { figureOf, isPercentage, twelveDigits } from '../../model/figure.js';
import type { TargetInForce } from '../assessment.js';
import type { Series } from '../series.js';
import type { FigureInOrder } from './figures-in-order.js';

export type Apart = 'above' | 'below' | 'slipped' | 'negative';

/** `785% is about ten times 80%` */
export const apartInWords: Readonly<Record<Apart, string>> = {
  above: 'more than ten times',
  below: 'less than a tenth of',
  slipped: 'about ten times',
  negative: 'below 0, unlike',
};

/** Why a figure is hard to believe beside another; nothing where it is not. */
export function apartFrom(of: FigureInOrder, other: number): Apart | undefined {
  if (isOrdinaryNought(of, other)) return undefined;
  if (hasMinusTooMany(of, other)) return 'negative';
  return farApart(of.figure, other) ?? (isSlippedPercentage(of, other) ? 'slipped' : undefined);
}

/** Whether a figure is more than ten times another or under a tenth of it. Of 0 nothing is ten times, and beside a figure of the other sign neither is said. */
export function farApart(figure: number, other: number): 'above' | 'below' | undefined {
  if (other === 0 || figure * other < 0) return undefined;
  const [size, of] = [Math.abs(figure), Math.abs(other)];
  if (size > twelveDigits(of * 10)) return 'above';
  return twelveDigits(size * 10) < of ? 'below' : undefined;
}

const small = 10;

/** Few things happen, and in some periods none does: 0 beside a count or a percentage of ten or less is ordinary. Beside 40 it is most often a figure that is missing. */
function isOrdinaryNought({ series, figure }: FigureInOrder, other: number): boolean {
  return figure === 0 && Math.abs(other) <= small && (isPercentage(series.indicator) || isCount(series));
}

/** A measure whose every figure is a whole number. */
function isCount({ indicator, entries }: Series): boolean {
  const isWhole = (value: unknown) => value === undefined || Number.isInteger(value);
  return indicator.type === 'number' && [...entries.values()].every(({ value }) => isWhole(value));
}

/** More than all of them, and right with the point one place to the left: 785 % for 78.5 % is not quite ten times a target of 80 %. Where there are bounds, they tell it. */
function isSlippedPercentage({ indicator, figure }: FigureInOrder, other: number): boolean {
  if (!isPercentage(indicator) || indicator.bounds?.max !== undefined) return false;
  return figure > 100 && other <= 100 && figure >= 7 * other && other > 0;
}

/**
 * Right without its minus sign, where nothing was below 0 before. Money may be owed, a small percentage may be a growth
 * that was a fall, and where there is a least, it tells it.
 */
function hasMinusTooMany({ series, indicator, entry, figure }: FigureInOrder, other: number): boolean {
  if (figure >= 0 || !isNear(-figure, other) || indicator.bounds?.min !== undefined) return false;
  if (indicator.type === 'money' || (isPercentage(indicator) && other <= small)) return false;
  const earlier = [...series.entries.values()].filter(({ period }) => period.last < entry.period.last);
  return !earlier.some((each) => (figureOf(indicator, each) ?? 0) < 0);
}

/** Of a band the end that is nearer. */
export function nearestIn(target: TargetInForce, figure: number): number {
  if (target.kind === 'value') return target.value;
  return Math.min(Math.max(figure, target.lower), target.upper);
}

const slips = [0.1, 10, 0.01, 100];

/** The figure that was meant, where a point that slipped by one or two places or a minus sign explains it: 785 for 78.5. */
export function withoutSlip(of: FigureInOrder, other: number): string | undefined {
  const { series, entry, figure } = of;
  if (figure === 0 || entry.value === undefined) return undefined;
  if (hasMinusTooMany(of, other)) return String(-figure);
  // of a count no point can slip; a nought may be one too many
  const possible = isCount(series) ? slips.filter((slip) => slip < 1 && Number.isInteger(figure * slip)) : slips;
  const meant = possible.map((slip) => twelveDigits(figure * slip)).find((each) => isNear(each, other));
  return meant === undefined ? undefined : String(meant);
}

/** Whether a figure is at least half and at most twice another. */
export function isNear(figure: number, other: number): boolean {
  const times = figure / other;
  return times >= 0.5 && times <= 2;
}

/** What is said of any figure that is 0 and should not be. */
export const noughtForMissing = {
  sentence: ' A figure that is missing is often written as 0.',
  remedy:
    'If there is no figure, write "missing" with its code and reason in place of it. If it is 0, acknowledge the warning with the reason.',
} as const;
