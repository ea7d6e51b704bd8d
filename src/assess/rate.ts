import type { Period } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { listInWords, showPeriod, showPeriodOfYear } from '../model/words.js';
import type { Comparison, Rating, TargetInForce, Travel } from './assessment.js';
import { indicatorIn, toleranceFor } from './in-force.js';
import { rateFigure } from './rating.js';
import { scaleOf } from './rating-words.js';
import type { Series } from './series.js';
import { targetSetFor, withoutTarget } from './target.js';
import { monitorOnly, noTarget, unrated, unratedByDecision } from './unrated.js';
import type { RunningYear } from './year-to-date.js';

/** A figure of a period with what it is judged by. */
interface Rated {
  readonly period: Period;
  readonly figure: number;
  readonly target: TargetInForce | undefined;
  /** The comparison with a year before, which is made only where a rating hangs on it. */
  readonly againstLastYear: () => Comparison;
  /** `provisional`, where it is not final. */
  readonly unsettled?: string | undefined;
  /** The periods that owe the target together, where it is not the period's own. */
  readonly owed?: Owed;
}

interface Owed {
  readonly by: readonly Period[];
  readonly told: 'to date' | 'for the year';
}

/** A figure against the target of its period, by what was in force in that period. */
export function rate(series: Series, { period, figure, target, againstLastYear, unsettled, owed }: Rated): Rating {
  const indicator = indicatorIn(series.indicator, period);
  const byDecision = unratedByDecision(indicator);
  if (byDecision) return byDecision;
  const scale = scaleOf(indicator);
  if (scale === undefined) return monitorOnly;
  if (target === undefined) return noTargetOver(indicator, owed);
  const tolerance = toleranceFor(indicator, series.settings);
  const isToDate = owed?.told === 'to date' || indicator.collected_as === 'cumulative';
  const betterThan = liftedBy(series, againstLastYear, isToDate);
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
  return rate(series, { ...rated, figure, unsettled, owed: { by: running.over, told: 'to date' } });
}

/** No target at all, or none together for want of some. */
function noTargetOver(indicator: Indicator, owed: Owed | undefined): Rating {
  const last = owed?.by.at(-1);
  if (owed === undefined || last === undefined || targetSetFor(indicator, last) === undefined) return noTarget;
  const without = withoutTarget(indicator, owed.by).map(showPeriodOfYear);
  const why = without.length > 0 ? `none was set for ${listInWords(without)}` : 'a range and a number do not add up';
  return unrated('no-target', `No target ${owed.told}: ${why}.`);
}

/** The comparison with a year before: of a whole year's figure it is the one with the period before. */
export function yearOnYear({ previousPeriod, samePeriodLastYear }: Travel): Comparison {
  const isRepeated =
    samePeriodLastYear.verdict === 'not-comparable' && samePeriodLastYear.reason === 'same-as-previous-period';
  return isRepeated ? previousPeriod : samePeriodLastYear;
}

/** Of when the earlier figure is that this one is better than, where the council turns red to amber for that: `in Q2 2011/12`, or of one to date `to Q2 2011/12`. */
function liftedBy(
  { settings, calendar }: Series,
  againstLastYear: () => Comparison,
  isToDate: boolean,
): string | undefined {
  if (settings.rating?.amber_if_improving !== true) return undefined;
  const comparison = againstLastYear();
  if (comparison.verdict !== 'improved') return undefined;
  const isRunning = isToDate && comparison.with.frequency !== 'annual';
  return `${isRunning ? 'to' : 'in'} ${showPeriod(calendar, comparison.with)}`;
}
