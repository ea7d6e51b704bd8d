import { type Period, shiftPeriod } from '../model/period.js';
import type { Colour, OffTargetReason } from './assessment.js';
import type { Due } from './due-state.js';
import { type Judgement, judge, judgeOutturn } from './judgement.js';
import { yearOnYear } from './rate.js';
import { isOwnPeriod, type Series, wholeYear } from './series.js';
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
    isWithoutFigure(due) && 'no-figure',
  ];
  return reasons.filter((reason) => reason !== false);
}

function isWithoutFigure(due: Due | undefined): boolean {
  return due?.state === 'overdue' || due?.state === 'answered-without-figure';
}

/** Amber after amber or red in the rated period before: a missing figure between them does not reset it, a break does. */
function isAmberAgain(series: Series, { period, isYearsEnd }: Judged): boolean {
  const before = ratedBefore(series, period, isYearsEnd);
  return before === 'amber' || before === 'red';
}

function ratedBefore(series: Series, period: Period, isYearsEnd: boolean): Colour | undefined {
  let before = shiftPeriod(series.calendar, period, -1);
  while (isCovered(series, before) && !breakBetween(series.breaks, before, period)) {
    const { rating } = isOwnPeriod(series, before)
      ? judge(series, before, { due: undefined, isYearsEnd })
      : judgeOutturn(series, before);
    if (rating.colour !== 'unrated') return rating.colour;
    before = shiftPeriod(series.calendar, before, -1);
  }
  return undefined;
}

/** Whether the series can have a figure: of the period itself, or of a whole year in which it had periods of its own. */
function isCovered(series: Series, period: Period): boolean {
  if (isOwnPeriod(series, period)) return true;
  return period.frequency === 'annual' && wholeYear(series, period).some((each) => isOwnPeriod(series, each));
}
