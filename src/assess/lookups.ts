import type { Period } from '../model/period.js';
import { indicatorIn } from './in-force.js';
import { figureIn, lastOwnPeriodOf, type Series, wholeYear } from './series.js';
import { targetOf, targetOver } from './target.js';
import type { Lookup } from './travel.js';
import { yearToDate } from './year-to-date.js';

/** Figures and targets of the periods themselves. */
export function lookupOfPeriods(series: Series): Lookup {
  return {
    figureAt: (period) => figureIn(series, period),
    targetAt: (period) => targetOf(indicatorIn(series.indicator, period), period),
    isRunning: series.indicator.collected_as === 'cumulative',
  };
}

/** Figures that run from the start of each year, where nothing is missing in them. */
export function lookupToDate(series: Series): Lookup {
  return {
    figureAt: (period) => runningFigure(series, period),
    targetAt: (period) => targetOver(indicatorIn(series.indicator, period), yearToDate(series, period)?.over ?? []),
    isRunning: true,
  };
}

/** Figures and targets of whole years: the outturn with the target of all the year, else the year to date at its end with its own. */
export function lookupOfYears(series: Series): Lookup {
  return {
    figureAt: (year) => figureIn(series, year) ?? toDateAtEndOf(series, year)?.figure,
    targetAt: (year) => {
      const toDate = figureIn(series, year) === undefined ? toDateAtEndOf(series, year) : undefined;
      return toDate ? toDate.target : targetOver(indicatorIn(series.indicator, year), wholeYear(series, year));
    },
    isRunning: false,
  };
}

/** The year to date at the year's end with its target; nothing where something is missing in it. */
function toDateAtEndOf(series: Series, year: Period) {
  const end = lastOwnPeriodOf(series, year);
  if (end === undefined) return undefined;
  const { figureAt, targetAt } = lookupToDate(series);
  const figure = figureAt(end);
  return figure === undefined ? undefined : { figure, target: targetAt(end) };
}

function runningFigure(series: Series, period: Period): number | undefined {
  const running = yearToDate(series, period);
  return running?.to?.last === period.last ? running.figure : undefined;
}
