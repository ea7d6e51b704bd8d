import type { Period } from '../model/period.js';
import type { Rating, TargetInForce } from './assessment.js';
import type { Judgement } from './judgement.js';
import type { Series } from './series.js';

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
export function yearEndOf(_series: Series, _period: Period, _judged: Judgement): YearEnd | undefined {
  return undefined;
}
