import { dateOf, dayOfMonth, daysBetween, monthOf, yearOf } from '../model/day.js';
import { dayOfFigure, figureOfDay } from '../model/figure.js';
import { type Period, periodsInYear, samePeriodLastYear, shiftPeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { Comparison, TargetInForce, Travel } from './assessment.js';
import { type Change, compareFigures, type Improvement, type Slack } from './compare.js';
import { indicatorIn, travelToleranceFor } from './in-force.js';
import { notComparable } from './not-comparable.js';
import { scaleOf } from './rating-words.js';
import type { Series } from './series.js';
import { breakBetween } from './series-break.js';
import { travelSentence } from './travel-words.js';

/** Where figures and targets of periods are looked up: those of the periods themselves, or those of whole years. */
export interface Lookup {
  readonly figureAt: (period: Period) => number | undefined;
  readonly targetAt: (period: Period) => TargetInForce | undefined;
  /** Whether the figures run from the start of the year: beside the period before they can only have grown. */
  readonly isRunning: boolean;
}

/** Which comparison it is: the words for the comparator differ. */
export type Against = 'previous-period' | 'same-period-last-year';

/** The direction of travel against the period before and the same period last year, reaching back no further. */
export function travelOf(series: Series, period: Period, lookup: Lookup): Travel {
  const compare = (against: Against) => comparisonOf(series, { period, against, lookup });
  return { previousPeriod: compare('previous-period'), samePeriodLastYear: compare('same-period-last-year') };
}

interface Question {
  readonly period: Period;
  readonly against: Against;
  readonly lookup: Lookup;
}

function comparisonOf(series: Series, { period, against, lookup }: Question): Comparison {
  const isPrevious = against === 'previous-period';
  const earlier = isPrevious ? shiftPeriod(series.calendar, period, -1) : samePeriodLastYear(series.calendar, period);
  const pair = { period, earlier, against };
  const [figure, comparator] = [lookup.figureAt(period), lookup.figureAt(earlier)];
  if (figure === undefined) return notComparable(series, pair, 'no-current-data');
  if (!isPrevious && period.frequency === 'annual') return notComparable(series, pair, 'same-as-previous-period');
  if (isPrevious && isRunning(lookup, period)) return notComparable(series, pair, 'cumulative-measure');
  if (comparator === undefined) return notComparable(series, pair, 'no-comparator-data');
  const brokenBy = breakBetween(series.breaks, earlier, period);
  if (brokenBy !== undefined) return notComparable(series, { ...pair, brokenBy }, 'break-in-series');
  const indicator = indicatorIn(series.indicator, period);
  const slack = slackFor(indicator, series);
  const change = changeOf(indicator, { ...pair, lookup, slack, figure, comparator });
  const sentence = travelSentence(series.calendar, { ...pair, ...change, indicator, slack, figure, comparator });
  return { ...change, with: earlier, comparator, sentence };
}

function isRunning(lookup: Lookup, period: Period): boolean {
  return lookup.isRunning && period.frequency !== 'annual';
}

interface Pair {
  readonly period: Period;
  readonly earlier: Period;
  readonly lookup: Lookup;
  readonly slack: Slack;
  readonly figure: number;
  readonly comparator: number;
}

function changeOf(indicator: Indicator, pair: Pair): Change {
  const { figure, comparator, slack } = pair;
  if (indicator.type === 'date') return changeOfDate(indicator, pair);
  const change = compareFigures(figure, comparator, { improvement: improvementOf(indicator), slack });
  if (scaleOf(indicator) !== 'range' || isNeutral(indicator)) return change;
  const away = distancesFromBand(pair);
  if (away === undefined) return change;
  const by = slack.kind === 'absolute' ? slack.by : (slack.by * Math.abs(comparator)) / 100;
  const { verdict } = compareFigures(away.latest, away.before, {
    improvement: 'decrease',
    slack: { kind: 'absolute', by },
  });
  return { ...change, verdict };
}

/** How far each figure lies from the band of its own period; an earlier period without one is held against today's. */
function distancesFromBand({ lookup, period, earlier, figure, comparator }: Pair) {
  const band = lookup.targetAt(period);
  const bandBefore = lookup.targetAt(earlier) ?? band;
  if (band?.kind !== 'band' || bandBefore?.kind !== 'band') return undefined;
  return { latest: distance(figure, band), before: distance(comparator, bandBefore) };
}

function distance(figure: number, { lower, upper }: { readonly lower: number; readonly upper: number }): number {
  return Math.max(lower - figure, figure - upper, 0);
}

/** Dates compare by their place in their periods: 3 days earlier in the year, not 362 days later in time. */
function changeOfDate(indicator: Indicator, { figure, comparator, period, earlier, slack }: Pair): Change {
  const then = dayOfFigure(comparator);
  const months = monthsBetween(earlier, period);
  const moved = dayOfMonth(yearOf(then), monthOf(then) + months, dateOf(then));
  const days = daysBetween(moved, dayOfFigure(figure));
  const improvement = isNeutral(indicator) ? 'neutral' : 'decrease';
  return compareFigures(figureOfDay(moved) + days, figureOfDay(moved), { improvement, slack });
}

function monthsBetween(earlier: Period, later: Period): number {
  const places = periodsInYear[later.frequency];
  return ((later.startYear - earlier.startYear) * places + later.number - earlier.number) * (12 / places);
}

/** Which way the indicator's figures get better. Within a range or for monitoring only neither way is. */
export function improvementOf(indicator: Indicator): Improvement {
  if (isNeutral(indicator) || indicator.polarity === 'range') return 'neutral';
  return indicator.polarity === 'minimise' ? 'decrease' : 'increase';
}

function isNeutral(indicator: Indicator): boolean {
  return indicator.polarity === 'none' || indicator.not_applicable?.reason === 'data-only';
}

function slackFor(indicator: Indicator, { settings }: Series): Slack {
  const tolerance = travelToleranceFor(indicator, settings);
  if (tolerance === undefined) return { kind: 'absolute', by: 0 };
  return { kind: tolerance.kind === 'percent' ? 'relative-percent' : 'absolute', by: tolerance.by };
}
