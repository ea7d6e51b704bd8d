import { type Period, periodContaining } from '../model/period.js';
import type { IndicatorAssessment, Travel } from './assessment.js';
import type { Due } from './due-state.js';
import { isProposed } from './expected.js';
import { indicatorIn } from './in-force.js';
import { lookupOfPeriods, lookupOfYears, lookupToDate } from './lookups.js';
import { rate, rateToDate } from './rate.js';
import { entryIn, figureIn, isOutturn, lastOwnPeriodOf, type Series } from './series.js';
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

const noRunningYear = { yearToDate: undefined, toDateTarget: undefined, toDateRating: undefined } as const;

/** The figure of a period or the outturn of a year, as it is told. What is only proposed has a figure and is not judged by it. */
export function judgeTold(series: Series, period: Period, standing: Standing): Judgement {
  const judged = isOutturn(series, period) ? judgeOutturn(series, period) : judge(series, period, standing);
  if (!isProposed({ kind: 'indicator', record: series.indicator })) return judged;
  return { ...judged, periodRating: stillProposed, toDateRating: undefined, rating: stillProposed };
}

/** The figure of one of the indicator's own periods, rated for the period and to date. */
export function judge(series: Series, period: Period, standing: Standing): Judgement {
  const own = judgePeriod(series, period, standing.due);
  const running = yearToDate(series, period);
  if (running === undefined) return { ...own, ...noRunningYear, ratedOn: 'period', rating: own.periodRating };
  const travelToDate = standing.isYearsEnd
    ? travelOfYear(series, period)
    : travelOf(series, period, lookupToDate(series));
  const toDate = judgeToDate(series, period, { own, running, travel: travelToDate });
  const travel = standing.isYearsEnd ? travelToDate : own.travel;
  if (toDate.toDateRating === undefined || !isRatedToDate(series, standing)) {
    return { ...own, ...toDate, travel, ratedOn: 'period', rating: own.periodRating };
  }
  return { ...own, ...toDate, travel, ratedOn: 'year-to-date', rating: toDate.toDateRating };
}

/** A whole year, as its report judges it: by the outturn, else by its end. Nothing where the series was not alive in it. */
export function judgeYear(series: Series, year: Period): Judgement | undefined {
  const end = lastOwnPeriodOf(series, year);
  if (end === undefined) return undefined;
  return entryIn(series, year) ? judgeOutturn(series, year) : judge(series, end, { due: undefined, isYearsEnd: true });
}

/** The outturn of a whole year, where an indicator that is collected more often has one: it is the year's figure. */
function judgeOutturn(series: Series, year: Period): Judgement {
  const lookup = lookupOfYears(series);
  const figure = lookup.figureAt(year);
  const target = lookup.targetAt(year);
  const travel = travelOf(series, year, lookup);
  const rating =
    figure === undefined
      ? unratedForWantOfFigure(entryIn(series, year), undefined)
      : rate(series, { period: year, figure, target, travel, unsettled: unsettledIn(series, [year]) });
  return { figure, target, travel, periodRating: rating, ...noRunningYear, ratedOn: 'period', rating };
}

function judgePeriod(series: Series, period: Period, due: Due | undefined) {
  const lookup = lookupOfPeriods(series);
  const figure = figureIn(series, period);
  const target = lookup.targetAt(period);
  const travel = travelOf(series, period, lookup);
  const periodRating =
    figure === undefined
      ? unratedForWantOfFigure(entryIn(series, period), due)
      : rate(series, { period, figure, target, travel, unsettled: unsettledIn(series, [period]) });
  return { figure, target, travel, periodRating };
}

interface ToDate {
  readonly own: Pick<Judgement, 'figure' | 'periodRating'>;
  readonly running: RunningYear;
  readonly travel: Travel;
}

/** A figure that runs from the start of the year is its own year to date, and has one rating, not two. */
function judgeToDate(series: Series, period: Period, { own, running, travel }: ToDate) {
  const target = targetOver(indicatorIn(series.indicator, period), running.over);
  if (series.indicator.collected_as === 'cumulative') {
    return { yearToDate: running, toDateTarget: target, toDateRating: undefined };
  }
  const rating = own.figure === undefined ? own.periodRating : rateToDate(series, { period, running, target, travel });
  return { yearToDate: running, toDateTarget: target, toDateRating: rating };
}

/** The year to date beside the year before; a lagged one, which stops before the year's end, beside the same point of it. */
function travelOfYear(series: Series, period: Period): Travel {
  const year = periodContaining(series.calendar, 'annual', period.last);
  const isEnd = lastOwnPeriodOf(series, year)?.last === period.last;
  return isEnd ? travelOf(series, year, lookupOfYears(series)) : travelOf(series, period, lookupToDate(series));
}

/** Which of the two is counted and coloured: what `rate_on` says, else to date for sums; a year is judged by its end to date. */
function isRatedToDate({ indicator }: Series, { isYearsEnd }: Standing): boolean {
  const usual = indicator.year_to_date === 'sum' ? 'year-to-date' : 'period';
  return isYearsEnd || (indicator.rate_on ?? usual) === 'year-to-date';
}
