import { showFigure, targetFigure } from '../model/figure.js';
import { type Period, periodContaining, sameFrequencyAndPeriod } from '../model/period.js';
import type { Rating, TargetInForce } from './assessment.js';
import { isProposed } from './expected.js';
import { indicatorIn } from './in-force.js';
import { lookupOfYears } from './lookups.js';
import { rate } from './rate.js';
import { countedThrough, runRateOf } from './run-rate.js';
import { entryIn, figureIn, lastOwnPeriodOf, type Series } from './series.js';
import { targetOver } from './target.js';
import { type Lookup, travelOf } from './travel.js';
import { stillProposed } from './unrated.js';
import { yearToDate } from './year-to-date.js';

/** How the year is expected to end: as the officer forecasts, else at the rate of the year so far. The sentence says which, or why nobody can tell. */
export type YearEnd =
  | {
      readonly by: 'officer' | 'run-rate';
      readonly figure: number;
      readonly target: TargetInForce | undefined;
      /** The forecast's rating stands beside the current one, never for it. */
      readonly rating: Rating;
      readonly sentence: string;
    }
  | { readonly by: 'unknown'; readonly figure: undefined; readonly sentence: string };

/** How the year of the period is expected to end. Nothing where the period is the year's last, or of a whole year. Source: page "The rules", year to date and forecast. */
export function yearEndOf(series: Series, period: Period): YearEnd | undefined {
  const year = periodContaining(series.calendar, 'annual', period.last);
  const end = period.frequency === 'annual' ? undefined : lastOwnPeriodOf(series, year);
  if (end === undefined || end.last <= period.last) return undefined;
  const { by, figure, sentence } = expectedAt(series, period, end);
  if (by === 'unknown' || figure === undefined) return { by: 'unknown', figure: undefined, sentence };
  return { by, figure, sentence, ...judgedAt(series, { year, end, figure }) };
}

interface Expected {
  readonly by: YearEnd['by'];
  readonly figure: number | undefined;
  readonly sentence: string;
}

/** The forecast in the entry of the period, else the run rate. Where a figure is confidential, so is what it leads to. */
function expectedAt(series: Series, period: Period, end: Period): Expected {
  const entry = entryIn(series, period);
  if (entry?.missing?.code === 'confidential') {
    return { by: 'unknown', figure: undefined, sentence: 'The figure is confidential, and so is where it leads.' };
  }
  const forecast = targetFigure(series.indicator, entry?.forecast);
  if (forecast !== undefined) {
    const sentence = `The officer forecasts ${showFigure(series.indicator, forecast)} for the year.`;
    return { by: 'officer', figure: forecast, sentence };
  }
  const { figure, sentence } = runRateOf(series, period, end);
  return { by: figure === undefined ? 'unknown' : 'run-rate', figure, sentence: `No forecast was given. ${sentence}` };
}

interface YearsFigure {
  readonly year: Period;
  /** The last of the series' own periods in it. */
  readonly end: Period;
  readonly figure: number;
}

/** What the figure would be worth if the year ended with it: against the same target, and the same year before, as the year's end itself. */
function judgedAt(series: Series, { year, end, figure }: YearsFigure) {
  const indicator = indicatorIn(series.indicator, end);
  const target = targetOver(indicator, countedThrough(series, end));
  if (isProposed({ kind: 'indicator', record: series.indicator })) return { target, rating: stillProposed };
  const travel = travelOf(series, year, lookupWith(series, { year, figure, target }));
  return { target, rating: rate(series, { period: end, figure, target, travel }) };
}

/** Whole years, of which this one ends as expected; one that does not add up ends with its last figure. */
function lookupWith(
  series: Series,
  expected: Pick<YearsFigure, 'year' | 'figure'> & { readonly target: TargetInForce | undefined },
): Lookup {
  const { figureAt, targetAt } = lookupOfYears(series);
  const isExpected = (year: Period) => sameFrequencyAndPeriod(year, expected.year);
  return {
    figureAt: (year) => (isExpected(year) ? expected.figure : (figureAt(year) ?? lastFigureOf(series, year))),
    targetAt: (year) => (isExpected(year) ? expected.target : targetAt(year)),
    isRunning: false,
  };
}

function lastFigureOf(series: Series, year: Period): number | undefined {
  const end = lastOwnPeriodOf(series, year);
  const addsUp = end !== undefined && yearToDate(series, end) !== undefined;
  return end === undefined || addsUp ? undefined : figureIn(series, end);
}
