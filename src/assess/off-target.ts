import { type Period, periodContaining, shiftPeriod } from '../model/period.js';
import type { Colour, OffTargetReason } from './assessment.js';
import type { Due } from './due-state.js';
import { type Judgement, judge, judgeYear } from './judgement.js';
import { yearOnYear } from './rate.js';
import { isOutturn, isOwnPeriod, type Series } from './series.js';
import { breakBetween } from './series-break.js';

/** One judged period, and what is known of its return. */
interface Judged {
  readonly period: Period;
  readonly due: Due | undefined;
  readonly judged: Judgement;
  readonly isYearsEnd: boolean;
}

/** Why members should read of an indicator first. Source: page "Off target"; forecasts come with their own issue. */
export function offTargetReasons(series: Series, asked: Judged): readonly OffTargetReason[] {
  const { judged, due } = asked;
  const { colour } = judged.rating;
  const reasons: readonly (OffTargetReason | false)[] = [
    colour === 'red' && 'red',
    colour === 'amber' && isAmberAgain(series, asked) && 'amber-again',
    colour === 'green' && yearOnYear(judged.travel).verdict === 'worsened' && 'worse-than-last-year',
    due?.state === 'overdue' && due.state,
    due?.state === 'answered-without-figure' && due.state,
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Amber after amber or red in the rated period before: a missing figure between them does not reset it, a break does. */
function isAmberAgain(series: Series, asked: Judged): boolean {
  const before = isOfYear(series, asked) ? ratedYearBefore(series, asked.period) : ratedBefore(series, asked.period);
  return before === 'amber' || before === 'red';
}

/** Whether a whole year is rated, by its outturn or by its end to date: then the rated period before is the year before. */
function isOfYear(series: Series, { period, judged, isYearsEnd }: Judged): boolean {
  return isYearsEnd && (isOutturn(series, period) || judged.yearToDate !== undefined);
}

function ratedYearBefore(series: Series, period: Period): Colour | undefined {
  const year = periodContaining(series.calendar, 'annual', period.last);
  let before = shiftPeriod(series.calendar, year, -1);
  let judged = judgeYear(series, before);
  while (judged && !breakBetween(series.breaks, before, year)) {
    if (judged.rating.colour !== 'unrated') return judged.rating.colour;
    before = shiftPeriod(series.calendar, before, -1);
    judged = judgeYear(series, before);
  }
  return undefined;
}

function ratedBefore(series: Series, period: Period): Colour | undefined {
  let before = shiftPeriod(series.calendar, period, -1);
  while (isOwnPeriod(series, before) && !breakBetween(series.breaks, before, period)) {
    const { rating } = judge(series, before, { due: undefined, isYearsEnd: false });
    if (rating.colour !== 'unrated') return rating.colour;
    before = shiftPeriod(series.calendar, before, -1);
  }
  return undefined;
}
