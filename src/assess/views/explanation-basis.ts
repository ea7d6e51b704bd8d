import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Period } from '../../model/period.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import type { IndicatorAssessment, TargetInForce } from '../assessment.js';
import { indicatorIn, type Tolerance, toleranceFor, travelToleranceFor } from '../in-force.js';
import { lookupOfPeriods } from '../lookups.js';
import { type RatedPeriod, ratedBefore } from '../rated-before.js';
import { isRunningSum } from '../run-rate.js';
import { entryIn, figureIn, isOutturn, type Series, seriesOf, yearSoFar } from '../series.js';
import { targetSetFor } from '../target.js';
import { type Way, wayOf } from '../year-to-date.js';

type TravelTolerance = NonNullable<Indicator['travel_tolerance']>;

/** A tolerance, and whether it is the indicator's own or the council's. */
interface Whose<Allowance> {
  readonly tolerance: Allowance;
  readonly isOwn: boolean;
}

/** One period of the year so far. */
export interface FigureOfPeriod {
  readonly period: Period;
  readonly figure: number | undefined;
  readonly entry: IndicatorEntry | undefined;
  readonly target: TargetInForce | undefined;
}

/** What the judgements of one figure were made from, beside what they tell themselves. */
export interface IndicatorBasis {
  /** As it stood in the period. */
  readonly indicator: Held<Indicator>;
  /** The target of the year that was in force. */
  readonly target: NonNullable<Indicator['targets']>[number] | undefined;
  /** Whether a year's target is shared among its periods: it is a total's. */
  readonly isShared: boolean;
  /** How its figures are put together over the year. */
  readonly way: Way | undefined;
  readonly tolerance: Whose<Tolerance> | undefined;
  readonly travelTolerance: Whose<TravelTolerance> | undefined;
  /** The periods of the year through this one; of a year's outturn nothing. */
  readonly yearSoFar: readonly FigureOfPeriod[];
  /** At most three, latest first. */
  readonly ratedBefore: readonly RatedPeriod[];
}

const mostBefore = 3;

export function indicatorBasis(
  framework: Framework,
  item: IndicatorAssessment,
  { period: asked, today }: { readonly period: Period; readonly today: Day },
): IndicatorBasis {
  const { settings } = framework;
  const series = seriesOf(framework, item.indicator, today);
  const indicator = indicatorIn(item.indicator, item.period);
  const tolerance = toleranceFor(indicator, settings);
  const travelTolerance = travelToleranceFor(indicator, settings);
  const isYearsEnd = asked.frequency === 'annual';
  return {
    indicator,
    target: targetSetFor(indicator, item.period),
    isShared: isRunningSum(indicator),
    way: wayOf(indicator),
    tolerance: tolerance && { tolerance, isOwn: tolerance === indicator.tolerance },
    travelTolerance: travelTolerance && {
      tolerance: travelTolerance,
      isOwn: travelTolerance === indicator.travel_tolerance,
    },
    yearSoFar: isOutturn(series, item.period) ? [] : figuresOf(series, item.period),
    ratedBefore: firstOf(ratedBefore(series, { period: item.period, judged: item, isYearsEnd }), mostBefore),
  };
}

function figuresOf(series: Series, period: Period): readonly FigureOfPeriod[] {
  const { targetAt } = lookupOfPeriods(series);
  return yearSoFar(series, period).map((each) => ({
    period: each,
    figure: figureIn(series, each),
    entry: entryIn(series, each),
    target: targetAt(each),
  }));
}

/** No more of them are worked out than are told. */
function firstOf<Item>(items: Iterable<Item>, most: number): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length === most) break;
  }
  return found;
}
