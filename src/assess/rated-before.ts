import { type Period, periodContaining, shiftPeriod } from '../model/period.js';
import type { Colour, Rating } from './assessment.js';
import { type Judgement, ratingIn, ratingOfYear } from './judgement.js';
import { isOutturn, isOwnPeriod, type Series } from './series.js';
import { breakBetween } from './series-break.js';

/** A period that was rated, with the rating that counted in it. */
export interface RatedPeriod {
  readonly period: Period;
  readonly rating: Extract<Rating, { readonly colour: Colour }>;
}

/** A judged period: where it is a year's end, the year may be what is rated. */
export interface JudgedPeriod {
  readonly period: Period;
  readonly judged: Judgement;
  readonly isYearsEnd: boolean;
}

/**
 * The rated periods before one, latest first: years before a year that is rated, otherwise the indicator's own periods.
 * An unrated one between them is passed over; nothing from before a break in the series, for it does not compare.
 */
export function* ratedBefore(series: Series, asked: JudgedPeriod): Generator<RatedPeriod> {
  const walked = isOfYear(series, asked) ? yearsBefore(series, asked.period) : periodsBefore(series, asked.period);
  for (const { period, rating } of walked) {
    if (rating.colour !== 'unrated') yield { period, rating };
  }
}

/** Whether a whole year is rated, by its outturn or by its end to date: then the rated period before is the year before. */
export function isOfYear(series: Series, { period, judged, isYearsEnd }: JudgedPeriod): boolean {
  return isYearsEnd && (isOutturn(series, period) || judged.yearToDate !== undefined);
}

interface Walked {
  readonly period: Period;
  readonly rating: Rating;
}

function* yearsBefore(series: Series, period: Period): Generator<Walked> {
  const year = periodContaining(series.calendar, 'annual', period.last);
  let before = shiftPeriod(series.calendar, year, -1);
  let rating = ratingOfYear(series, before);
  while (rating && !breakBetween(series.breaks, before, year)) {
    yield { period: before, rating };
    before = shiftPeriod(series.calendar, before, -1);
    rating = ratingOfYear(series, before);
  }
}

function* periodsBefore(series: Series, period: Period): Generator<Walked> {
  let before = shiftPeriod(series.calendar, period, -1);
  while (isOwnPeriod(series, before) && !breakBetween(series.breaks, before, period)) {
    yield { period: before, rating: ratingIn(series, before) };
    before = shiftPeriod(series.calendar, before, -1);
  }
}
