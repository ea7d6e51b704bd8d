import type { OffTargetReason } from './assessment.js';
import type { Due } from './due-state.js';
import { type JudgedPeriod, ratedBefore } from './rated-before.js';
import type { Series } from './series.js';
import type { YearEnd } from './year-end.js';

/** One judged period, and what is known of its return. */
interface Judged extends JudgedPeriod {
  readonly due: Due | undefined;
  readonly yearEnd: YearEnd | undefined;
}

/** Why members should read of an indicator first. Source: page "The rules", off target. */
export function offTargetReasons(series: Series, asked: Judged): readonly OffTargetReason[] {
  const { judged, due, yearEnd } = asked;
  const { colour } = judged.rating;
  const reasons: readonly (OffTargetReason | false)[] = [
    colour === 'red' && 'red',
    colour === 'amber' && isAmberAgain(series, asked) && 'amber-again',
    colour !== 'red' && isRed(yearEnd) && 'forecast-red',
    colour === 'green' && judged.againstLastYear.verdict === 'worsened' && 'worse-than-last-year',
    due?.state === 'overdue' && due.state,
    due?.state === 'answered-without-figure' && due.state,
  ];
  return reasons.filter((reason) => reason !== false);
}

/** Whether the year is expected to end significantly off target, by the officer's word or at the rate of the year so far. */
function isRed(yearEnd: YearEnd | undefined): boolean {
  return yearEnd !== undefined && yearEnd.by !== 'unknown' && yearEnd.rating.colour === 'red';
}

/** Amber after amber or red in the rated period before: a missing figure between them does not reset it, a break does. */
function isAmberAgain(series: Series, asked: JudgedPeriod): boolean {
  const [before] = ratedBefore(series, asked);
  return before?.rating.colour === 'amber' || before?.rating.colour === 'red';
}
