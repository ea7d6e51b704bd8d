import { type Period, periodsInYear, shiftPeriod } from '../model/period.js';
import type { SeriesPoint } from './assessment.js';
import { lookupOfPeriods, lookupOfYears } from './lookups.js';
import { entryIn, isOutturn, isOwnPeriod, lastOwnPeriodOf, type Series } from './series.js';
import { breakBetween } from './series-break.js';

const yearsShown = 3;

/** Three years of figures, the period itself last. Nothing from before a break: a line across it would compare. */
export function pointsOf(series: Series, period: Period): readonly SeriesPoint[] {
  const isYears = isOutturn(series, period);
  const { figureAt, targetAt } = isYears ? lookupOfYears(series) : lookupOfPeriods(series);
  return periodsUpTo(series, period)
    .filter((each) => (isYears ? lastOwnPeriodOf(series, each) !== undefined : isOwnPeriod(series, each)))
    .filter((each) => breakBetween(series.breaks, each, period) === undefined)
    .map((each) => ({
      period: each,
      figure: figureAt(each),
      target: targetAt(each),
      provisional: (entryIn(series, each)?.state ?? 'final') !== 'final',
    }));
}

function periodsUpTo(series: Series, period: Period): readonly Period[] {
  const count = yearsShown * periodsInYear[period.frequency];
  return Array.from({ length: count }, (_, at) => shiftPeriod(series.calendar, period, at + 1 - count));
}
