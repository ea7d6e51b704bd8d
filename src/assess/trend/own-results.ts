import { type Period, shiftPeriod } from '../../model/period.js';
import type { TargetInForce } from '../assessment.js';
import { lookupOfPeriods } from '../lookups.js';
import { entryIn, figureIn, isOwnPeriod, type Series } from '../series.js';

/** A period of a series with what was reported of it. */
export interface OwnResult {
  readonly period: Period;
  readonly figure: number | undefined;
  readonly target: TargetInForce | undefined;
  readonly state: 'final' | 'provisional' | 'estimated';
}

/** Every period of the series' own from the first that has a figure through the last one asked for; none where no figure is. */
export function ownResults(series: Series, last: Period): readonly OwnResult[] {
  const { figureAt, targetAt } = lookupOfPeriods(series);
  return periodsThrough(series, last).map((period) => ({
    period,
    figure: figureAt(period),
    target: targetAt(period),
    state: entryIn(series, period)?.state ?? 'final',
  }));
}

function firstWithFigure(series: Series, { frequency }: Period): Period | undefined {
  return [...series.entries.values()]
    .map(({ period }) => period)
    .filter((period) => period.frequency === frequency && isOwnPeriod(series, period))
    .filter((period) => figureIn(series, period) !== undefined)
    .reduce<Period | undefined>((first, period) => (first && first.last <= period.last ? first : period), undefined);
}

function periodsThrough(series: Series, last: Period): readonly Period[] {
  const periods: Period[] = [];
  let period = firstWithFigure(series, last);
  while (period !== undefined && period.last <= last.last) {
    if (isOwnPeriod(series, period)) periods.push(period);
    period = shiftPeriod(series.calendar, period, 1);
  }
  return periods;
}
