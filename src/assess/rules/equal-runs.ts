import { isPercentage } from '../../model/figure.js';
import { type Period, sameFrequencyAndPeriod, shiftPeriod } from '../../model/period.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import type { FigureInOrder } from './figures-in-order.js';

/** Two or more figures of periods that follow one another, all the same. */
export type EqualRun = readonly [FigureInOrder, FigureInOrder, ...FigureInOrder[]];

/**
 * The runs of equal figures. At an end of the scale a figure stays where it is without anybody's neglect (100 % of
 * invoices paid, no complaint upheld), so there it is none; a 0 that is none is doubted beside its target and its last.
 */
export function equalRuns(figures: readonly FigureInOrder[]): readonly EqualRun[] {
  const runOf = new Map<FigureInOrder, FigureInOrder[]>();
  const runs: FigureInOrder[][] = [];
  for (const one of figures) {
    if (one.before === undefined || !continues(one, one.before)) continue;
    const begun = runOf.get(one.before) ?? [one.before];
    if (begun.length === 1) runs.push(begun);
    begun.push(one);
    runOf.set(one, begun);
  }
  return runs.flatMap(([first, second, ...rest]) => (first && second ? [[first, second, ...rest] as const] : []));
}

function continues({ series, indicator, entry, figure }: FigureInOrder, before: FigureInOrder): boolean {
  if (before.figure !== figure || isEndOfScale(indicator, figure) || isOtherFraction(entry, before.entry)) return false;
  const { period } = entry;
  const follows = sameFrequencyAndPeriod(shiftPeriod(series.calendar, period, -1), before.entry.period);
  return follows && !beginsAnew(indicator, period);
}

/** 40 of 50 and then 80 of 100 were both counted, though both are 80 %. */
function isOtherFraction(one: IndicatorEntry, other: IndicatorEntry): boolean {
  const areFractions = one.numerator !== undefined && other.numerator !== undefined;
  return areFractions && (one.numerator !== other.numerator || one.denominator !== other.denominator);
}

/** A running total of a year's first period has nothing to do with the year before. */
function beginsAnew({ collected_as }: Indicator, { frequency, number }: Period): boolean {
  return collected_as === 'cumulative' && frequency !== 'annual' && number === 1;
}

function isEndOfScale(indicator: Indicator, figure: number): boolean {
  const { bounds } = indicator;
  if (figure === 0 || figure === bounds?.min || figure === bounds?.max) return true;
  return isPercentage(indicator) && figure === 100;
}
