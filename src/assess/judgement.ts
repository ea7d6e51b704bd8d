import { type Period, periodContaining } from '../model/period.js';
import { withinSentence } from '../model/words.js';
import type { Comparison, IndicatorAssessment, Rating, Travel } from './assessment.js';
import type { Due } from './due-state.js';
import { isProposed } from './expected.js';
import { indicatorIn } from './in-force.js';
import { lookupOfPeriods, lookupOfYears, lookupToDate } from './lookups.js';
import { rate, rateToDate, yearOnYear } from './rate.js';
import { entryIn, isOutturn, lastOwnPeriodOf, type Series, wholeYear } from './series.js';
import { targetOver } from './target.js';
import { travelOf } from './travel.js';
import { stillProposed, unratedForWantOfFigure } from './unrated.js';
import { unsettledIn } from './unsettled.js';
import { type RunningYear, yearToDate } from './year-to-date.js';

/** What is said of one indicator's figure of one period. */
export type Judgement = Pick<
  IndicatorAssessment,
  | 'figure'
  | 'target'
  | 'travel'
  | 'againstLastYear'
  | 'periodRating'
  | 'yearToDate'
  | 'toDateTarget'
  | 'toDateRating'
  | 'ratedOn'
  | 'rating'
>;

/** How a period stands: what is known of its return, and whether a whole year is judged by it. */
export interface Standing {
  readonly due: Due | undefined;
  readonly isYearsEnd: boolean;
}

/** What is said of a figure by itself: how it moved is worked out only where somebody reads it. */
type Valued = Omit<Judgement, 'travel' | 'againstLastYear'>;

const noRunningYear = { yearToDate: undefined, toDateTarget: undefined, toDateRating: undefined } as const;

/** The figure of a period or the outturn of a year, as it is told. What is only proposed has a figure and is not judged by it. */
export function judgeTold(series: Series, period: Period, standing: Standing): Judgement {
  const judged = isOutturn(series, period) ? judgeOutturn(series, period) : judge(series, period, standing);
  if (!isProposed({ kind: 'indicator', record: series.indicator })) return judged;
  return { ...judged, periodRating: stillProposed, toDateRating: undefined, rating: stillProposed };
}

/** The figure of one of the indicator's own periods, rated for the period and to date. */
export function judge(series: Series, period: Period, standing: Standing): Judgement {
  const value = valued(series, period, standing);
  const isOfYear = standing.isYearsEnd && (value.yearToDate !== undefined || isCumulative(series));
  const travel = isOfYear ? travelOfYear(series, period) : travelOfPeriod(series, period);
  if (value.ratedOn === 'period') return { ...value, travel, againstLastYear: yearOnYear(travel) };
  const counted = isOfYear ? travel : travelToDate(series, period);
  return { ...value, travel, againstLastYear: toldAsToDate(yearOnYear(counted)) };
}

/** `To date, worse than Q2 last year (51 to 37; higher is better).` Of a whole year the words tell it already. */
function toldAsToDate(comparison: Comparison): Comparison {
  if (comparison.with.frequency === 'annual') return comparison;
  return { ...comparison, sentence: `To date, ${withinSentence(comparison.sentence)}` };
}

/** A whole year, as its report judges it: by the outturn, else by its end. Nothing where the series was not alive in it. */
export function judgeYear(series: Series, year: Period): Judgement | undefined {
  const end = lastOwnPeriodOf(series, year);
  if (end === undefined) return undefined;
  return entryIn(series, year) ? judgeOutturn(series, year) : judge(series, end, atYearsEnd);
}

/** The rating that counts in one of the indicator's own periods: of the judgement no more. */
export function ratingIn(series: Series, period: Period): Rating {
  return valued(series, period, { due: undefined, isYearsEnd: false }).rating;
}

/** The rating that counts in a whole year: of the judgement no more. */
export function ratingOfYear(series: Series, year: Period): Rating | undefined {
  const end = lastOwnPeriodOf(series, year);
  if (end === undefined) return undefined;
  return (entryIn(series, year) ? valuedByOutturn(series, year) : valued(series, end, atYearsEnd)).rating;
}

const atYearsEnd: Standing = { due: undefined, isYearsEnd: true };

/** The outturn of a whole year, where an indicator that is collected more often has one: it is the year's figure. */
function judgeOutturn(series: Series, year: Period): Judgement {
  const travel = travelOf(series, year, lookupOfYears(series));
  return { ...valuedByOutturn(series, year), travel, againstLastYear: yearOnYear(travel) };
}

function valuedByOutturn(series: Series, year: Period): Valued {
  const lookup = lookupOfYears(series);
  const figure = lookup.figureAt(year);
  const target = lookup.targetAt(year);
  const owed = { by: wholeYear(series, year), told: 'for the year' } as const;
  const againstLastYear = () => yearOnYear(travelOf(series, year, lookup));
  const rating =
    figure === undefined
      ? unratedForWantOfFigure(entryIn(series, year), undefined)
      : rate(series, { period: year, figure, target, againstLastYear, unsettled: unsettledIn(series, [year]), owed });
  return { figure, target, periodRating: rating, ...noRunningYear, ratedOn: 'period', rating };
}

function valued(series: Series, period: Period, standing: Standing): Valued {
  const own = valuedForPeriod(series, period, standing);
  const running = yearToDate(series, period);
  const toDate = running ? valuedToDate(series, period, { own, running, standing }) : noRunningYear;
  const { toDateRating } = toDate;
  return toDateRating === undefined || !isRatedToDate(series, standing)
    ? { ...own, ...toDate, ratedOn: 'period', rating: own.periodRating }
    : { ...own, ...toDate, ratedOn: 'year-to-date', rating: toDateRating };
}

function valuedForPeriod(series: Series, period: Period, { due, isYearsEnd }: Standing) {
  const { figureAt, targetAt, isRunning } = lookupOfPeriods(series);
  const [figure, target] = [figureAt(period), targetAt(period)];
  const isOfYear = isYearsEnd && isRunning;
  const againstLastYear = () => yearOnYear(isOfYear ? travelOfYear(series, period) : travelOfPeriod(series, period));
  const periodRating =
    figure === undefined
      ? unratedForWantOfFigure(entryIn(series, period), due)
      : rate(series, { period, figure, target, againstLastYear, unsettled: unsettledIn(series, [period]) });
  return { figure, target, periodRating };
}

interface ToDate {
  readonly own: Pick<Judgement, 'figure' | 'periodRating'>;
  readonly running: RunningYear;
  readonly standing: Standing;
}

/** A figure that runs from the start of the year is its own year to date, and has one rating, not two. */
function valuedToDate(series: Series, period: Period, { own, running, standing }: ToDate) {
  const target = targetOver(indicatorIn(series.indicator, period), running.over);
  if (isCumulative(series)) return { yearToDate: running, toDateTarget: target, toDateRating: undefined };
  const againstLastYear = () =>
    yearOnYear(standing.isYearsEnd ? travelOfYear(series, period) : travelToDate(series, period));
  const rating =
    own.figure === undefined ? own.periodRating : rateToDate(series, { period, running, target, againstLastYear });
  return { yearToDate: running, toDateTarget: target, toDateRating: rating };
}

function isCumulative({ indicator }: Series): boolean {
  return indicator.collected_as === 'cumulative';
}

function travelOfPeriod(series: Series, period: Period): Travel {
  return travelOf(series, period, lookupOfPeriods(series));
}

function travelToDate(series: Series, period: Period): Travel {
  return travelOf(series, period, lookupToDate(series));
}

/** The year to date beside the year before; a lagged one, which stops before the year's end, beside the same point of it. */
function travelOfYear(series: Series, period: Period): Travel {
  const year = periodContaining(series.calendar, 'annual', period.last);
  const isEnd = lastOwnPeriodOf(series, year)?.last === period.last;
  return isEnd ? travelOf(series, year, lookupOfYears(series)) : travelToDate(series, period);
}

/** Which of the two is counted and coloured: what `rate_on` says, else to date for sums; a year is judged by its end to date. */
function isRatedToDate({ indicator }: Series, { isYearsEnd }: Standing): boolean {
  const usual = indicator.year_to_date === 'sum' ? 'year-to-date' : 'period';
  return isYearsEnd || (indicator.rate_on ?? usual) === 'year-to-date';
}
