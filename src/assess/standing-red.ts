import type { UnratedReason } from './assessment.js';
import { judge, judgeYear } from './judgement.js';
import { isOfYear, type JudgedPeriod, ratedBefore } from './rated-before.js';
import type { Series } from './series.js';

/** Why a period has no rating that would have one: the others have none by decision. */
const forNow: ReadonlySet<UnratedReason> = new Set<UnratedReason>([
  'no-figure',
  'not-due-yet',
  'overdue',
  'excepted',
  'nothing-to-count',
  'year-to-date-incomplete',
]);

/** The period itself where it is red; where it has no rating for now, the rated one before, if that is red: what is missing mends nothing. */
export function standingRed(series: Series, asked: JudgedPeriod): JudgedPeriod | undefined {
  const { rating } = asked.judged;
  if (rating.colour === 'red') return asked;
  if (rating.colour !== 'unrated' || !forNow.has(rating.reason)) return undefined;
  const [before] = ratedBefore(series, asked);
  if (before?.rating.colour !== 'red') return undefined;
  const isYearsEnd = isOfYear(series, asked);
  const { period } = before;
  const judged = isYearsEnd ? judgeYear(series, period) : judge(series, period, { due: undefined, isYearsEnd });
  return judged && { period, judged, isYearsEnd };
}
