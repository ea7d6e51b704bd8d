import type { Period } from '../model/period.js';
import type { IndicatorAssessment } from './assessment.js';
import type { Due } from './due-state.js';
import { indicatorIn } from './in-force.js';
import { lookupOfPeriods, lookupOfYears } from './lookups.js';
import { rate, rateToDate } from './rate.js';
import { entryIn, figureIn, type Series } from './series.js';
import { targetOver } from './target.js';
import { travelOf } from './travel.js';
import { unratedForWantOfFigure } from './unrated.js';
import { yearToDate } from './year-to-date.js';

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

/** The figure of one of the indicator's own periods, rated for the period and to date. */
export function judge(series: Series, period: Period, standing: Standing): Judgement {
  const own = judgePeriod(series, period, standing.due);
  const toDate = judgeToDate(series, period, own);
  if (toDate.toDateRating === undefined || !isRatedToDate(series, standing)) {
    return { ...own, ...toDate, ratedOn: 'period', rating: own.periodRating };
  }
  return { ...own, ...toDate, ratedOn: 'year-to-date', rating: toDate.toDateRating };
}

/** The outturn of a whole year, where an indicator that is collected more often has one: it is the year's figure. */
export function judgeOutturn(series: Series, year: Period): Judgement {
  const { figureAt, targetAt } = lookupOfYears(series);
  const figure = figureAt(year);
  const target = targetAt(year);
  const travel = travelOf(series, year, { figureAt, targetAt });
  const rating =
    figure === undefined
      ? unratedForWantOfFigure(entryIn(series, year), undefined)
      : rate(series, { period: year, figure, target, travel });
  const noRunningYear = { yearToDate: undefined, toDateTarget: undefined, toDateRating: undefined } as const;
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
      : rate(series, { period, figure, target, travel });
  return { figure, target, travel, periodRating };
}

/** A figure that runs from the start of the year is its own year to date, and has one rating, not two. */
function judgeToDate(series: Series, period: Period, own: Pick<Judgement, 'figure' | 'periodRating'>) {
  const running = yearToDate(series, period);
  if (running === undefined) return { yearToDate: undefined, toDateTarget: undefined, toDateRating: undefined };
  const target = targetOver(indicatorIn(series.indicator, period), running.over);
  if (series.indicator.collected_as === 'cumulative') {
    return { yearToDate: running, toDateTarget: target, toDateRating: undefined };
  }
  const rating = own.figure === undefined ? own.periodRating : rateToDate(series, { period, running, target });
  return { yearToDate: running, toDateTarget: target, toDateRating: rating };
}

/** Which of the two is counted and coloured: what `rate_on` says, else to date for sums; a year is judged by its end to date. */
function isRatedToDate({ indicator }: Series, { isYearsEnd }: Standing): boolean {
  const usual = indicator.year_to_date === 'sum' ? 'year-to-date' : 'period';
  return isYearsEnd || (indicator.rate_on ?? usual) === 'year-to-date';
}
