import { isPercentage, twelveDigits } from '../../model/figure.js';
import type { Series } from '../series.js';
import type { FigureInOrder } from './figures-in-order.js';

export type Apart = 'above' | 'below' | 'slipped';

/** `785% is about ten times 80%` */
export const apartInWords: Readonly<Record<Apart, string>> = {
  above: 'more than ten times',
  below: 'less than a tenth of',
  slipped: 'about ten times',
};

/** Why a figure is hard to believe beside another; nothing where it is not. */
export function apartFrom(of: FigureInOrder, other: number): Apart | undefined {
  if (isOrdinaryNought(of, other)) return undefined;
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

const slips = [0.1, 10, 0.01, 100];

/** The figure that was meant, where a point that slipped by one or two places explains it: 785 for 78.5. */
export function withoutSlip({ series, entry, figure }: FigureInOrder, other: number): string | undefined {
  if (figure === 0 || entry.value === undefined) return undefined;
  // of a count no point can slip; a nought may be one too many
  const possible = isCount(series) ? slips.filter((slip) => slip < 1 && Number.isInteger(figure * slip)) : slips;
  const meant = possible.map((slip) => twelveDigits(figure * slip)).find((each) => isNear(each, other));
  return meant === undefined ? undefined : String(meant);
}

function isNear(figure: number, other: number): boolean {
  const times = figure / other;
  return times >= 0.5 && times <= 2;
}

/** What is said of any figure that is 0 and should not be. */
export const noughtForMissing = {
  sentence: ' A figure that is missing is often written as 0.',
  remedy:
    'If there is no figure, write "missing" with its code and reason in place of it. If it is 0, acknowledge the warning with the reason.',
} as const;
