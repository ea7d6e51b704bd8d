import type { Period } from '../model/period.js';
import { showPeriod } from '../model/words.js';
import type { Comparison, Rating, TargetInForce, Travel } from './assessment.js';
import { indicatorIn, toleranceFor } from './in-force.js';
import { rateFigure } from './rating.js';
import { scaleOf } from './rating-words.js';
import type { Series } from './series.js';
import { monitorOnly, noTarget, unrated, unratedByDecision } from './unrated.js';
import type { RunningYear } from './year-to-date.js';

/** A figure of a period with what it is judged by. */
interface Rated {
  readonly period: Period;
  readonly figure: number;
  readonly target: TargetInForce | undefined;
  readonly travel: Travel;
  /** `provisional`, where it is not final. */
  readonly unsettled?: string | undefined;
}

/** A figure against the target of its period, by what was in force in that period. */
export function rate(series: Series, { period, figure, target, travel, unsettled }: Rated): Rating {
  const indicator = indicatorIn(series.indicator, period);
  const byDecision = unratedByDecision(indicator);
  if (byDecision) return byDecision;
  const scale = scaleOf(indicator);
  if (scale === undefined) return monitorOnly;
  if (target === undefined) return noTarget;
  const tolerance = toleranceFor(indicator, series.settings);
  const betterThan = liftedBy(series, yearOnYear(travel));
  return rateFigure({ indicator, scale, figure, target, tolerance, betterThan, unsettled });
}

/** The year so far against the target to date; not where it stops before the period, whose own figure is in. */
export function rateToDate(
  series: Series,
  { running, ...rated }: Omit<Rated, 'figure'> & { readonly running: RunningYear },
): Rating {
  if (running.brokenBy !== undefined) return unrated('not-comparable', running.sentence);
  const { figure, unsettled } = running;
  const isWhole = running.to?.last === rated.period.last;
  if (figure === undefined || !isWhole) return unrated('year-to-date-incomplete', running.sentence);
  return rate(series, { ...rated, figure, unsettled });
}

/** The comparison with a year before: of a whole year's figure it is the one with the period before. */
export function yearOnYear({ previousPeriod, samePeriodLastYear }: Travel): Comparison {
  const isRepeated =
    samePeriodLastYear.verdict === 'not-comparable' && samePeriodLastYear.reason === 'same-as-previous-period';
  return isRepeated ? previousPeriod : samePeriodLastYear;
}

/** The earlier period that a figure is better than, where the council turns red to amber for that. */
function liftedBy({ settings, calendar }: Series, comparison: Comparison): string | undefined {
  const isLifted = settings.rating?.amber_if_improving === true && comparison.verdict === 'improved';
  return isLifted ? showPeriod(calendar, comparison.with) : undefined;
}
