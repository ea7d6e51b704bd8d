import { showFigure, showTargetFigure, targetFigure } from '../model/figure.js';
import { type Period, periodContaining, sameFrequencyAndPeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { countInWords, periodNoun } from '../model/words.js';
import type { Rating, TargetInForce } from './assessment.js';
import { isProposed } from './expected.js';
import { indicatorIn } from './in-force.js';
import { lookupOfYears } from './lookups.js';
import { rate, yearOnYear } from './rate.js';
import { countedThrough, isRunningSum, lengthOfRun, runRateOf } from './run-rate.js';
import { entryIn, figureIn, lastOwnPeriodOf, type Series, wholeYear } from './series.js';
import { targetOver, targetsKnownIn } from './target.js';
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
  const end = lastOwnPeriodOf(series, year);
  if (end === undefined || end.last <= period.last) return undefined;
  const known = asItStood(series, period);
  const expected = expectedAt(known, period, end);
  if (expected.by === 'unknown') return expected;
  const { by, figure, sentence } = expected;
  const judged = judgedAt(known, { year, end, figure });
  return { by, figure, ...judged, sentence: [sentence, ...shareInWords(known, { year, end, ...judged })].join(' ') };
}

/** The series as it stood at the period's end: nothing that was set, changed or entered later re-rates what was expected then. */
function asItStood(series: Series, period: Period): Series {
  const { indicator, breaks, entries } = series;
  const targets = targetsKnownIn(indicator, period);
  return {
    ...series,
    indicator: { ...indicatorIn(indicator, period), targets, changes: [] },
    breaks: breaks.filter(({ from }) => from <= period.last),
    entries: new Map([...entries].filter(([, entry]) => entry.period.last <= period.last)),
  };
}

type Known = Extract<YearEnd, { readonly by: 'officer' | 'run-rate' }>;
type Expected = Omit<Known, 'target' | 'rating'> | Exclude<YearEnd, Known>;

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
  const { figure, sentence: why } = runRateOf(series, period, end);
  const sentence = `No forecast was given. ${why}`;
  return figure === undefined ? { by: 'unknown', figure, sentence } : { by: 'run-rate', figure, sentence };
}

interface YearsFigure {
  readonly year: Period;
  /** The last of the series' own periods in it. */
  readonly end: Period;
  readonly figure: number;
}

/** What the figure would be worth if the year ended with it: against the same target, and the same year before, as the year's end itself. */
function judgedAt(series: Series, { year, end, figure }: YearsFigure) {
  const by = countedThrough(series, end);
  const target = targetOver(series.indicator, by);
  if (isProposed({ kind: 'indicator', record: series.indicator })) return { target, rating: stillProposed };
  const againstLastYear = () => yearOnYear(travelOf(series, year, lookupWith(series, { year, figure, target })));
  const owed = { by, told: 'for the year' } as const;
  return { target, rating: rate(series, { period: end, figure, target, againstLastYear, owed }) };
}

interface YearsTarget {
  readonly year: Period;
  readonly end: Period;
  readonly target: TargetInForce | undefined;
}

/** `Of the year's 100, 50 falls to the two quarters that it has.` Nothing where all of it does. */
function shareInWords(series: Series, { year, end, target }: YearsTarget): readonly string[] {
  const { indicator } = series;
  const whole = isRunningSum(indicator) ? targetOver(indicator, wholeYear(series, year)) : undefined;
  if (target === undefined || whole === undefined) return [];
  const [share, all] = [showInForce(indicator, target), showInForce(indicator, whole)];
  if (share === all) return [];
  const count = lengthOfRun(series, end);
  const places = `${countInWords(count)} ${periodNoun(end.frequency, count)}`;
  return [`Of the year's ${all}, ${share} falls to the ${places} that it has.`];
}

function showInForce(indicator: Indicator, target: TargetInForce): string {
  const bounds = target.kind === 'band' ? [target.lower, target.upper] : [target.value];
  return bounds.map((bound) => showTargetFigure(indicator, bound)).join(' to ');
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
