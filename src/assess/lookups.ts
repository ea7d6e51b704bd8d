import type { Period } from '../model/period.js';
import { indicatorIn } from './in-force.js';
import { figureIn, isOwnPeriod, type Series, wholeYear } from './series.js';
import { targetOf, targetOver } from './target.js';
import type { Lookup } from './travel.js';
import { yearToDate } from './year-to-date.js';

/** Figures and targets of the periods themselves. */
export function lookupOfPeriods(series: Series): Lookup {
  return {
    figureAt: (period) => figureIn(series, period),
    targetAt: (period) => targetOf(indicatorIn(series.indicator, period), period),
  };
}

/** Figures that run from the start of each year, where nothing is missing in them. */
export function lookupToDate(series: Series): Lookup {
  return {
    figureAt: (period) => runningFigure(series, period),
    targetAt: (period) => targetOver(indicatorIn(series.indicator, period), yearToDate(series, period)?.over ?? []),
  };
}

/** Figures and targets of whole years: the outturn, else the year to date at the year's end. */
export function lookupOfYears(series: Series): Lookup {
  return {
    figureAt: (year) => figureIn(series, year) ?? figureAtEndOf(series, year),
    targetAt: (year) => targetOver(indicatorIn(series.indicator, year), wholeYear(series, year)),
  };
}

function figureAtEndOf(series: Series, year: Period): number | undefined {
  const last = wholeYear(series, year).findLast((period) => isOwnPeriod(series, period));
  return last && runningFigure(series, last);
}

function runningFigure(series: Series, period: Period): number | undefined {
  const running = yearToDate(series, period);
  return running?.to?.last === period.last ? running.figure : undefined;
}
