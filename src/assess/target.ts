import { targetFigure, twelveDigits } from '../model/figure.js';
import { type Period, periodsInYear } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { TargetInForce } from './assessment.js';

type YearTarget = NonNullable<Indicator['targets']>[number];

/** One period with the target that the year had set when it ended. */
interface Place {
  readonly period: Period;
  readonly set: YearTarget;
}

/** The target of one period, on the basis on which its figure is collected. */
export function targetOf(indicator: Indicator, period: Period): TargetInForce | undefined {
  return targetOver(indicator, [period]);
}

/**
 * The target to date of these periods of one year, the last being judged. A sum collected by period owes the total of
 * its period targets, each as it was in force, anything else the last one's own. Nothing where one of them has none.
 */
export function targetOver(indicator: Indicator, periods: readonly Period[]): TargetInForce | undefined {
  const places = periods.map((period) => placeOf(period, targetSetFor(indicator, period)));
  return targetOfPlaces(indicator, places);
}

/** The target of a whole year of these periods, for its outturn: what the year had set at its end holds for all of it. */
export function targetOfYear(indicator: Indicator, periods: readonly Period[]): TargetInForce | undefined {
  const last = periods.at(-1);
  const set = last && targetSetFor(indicator, last);
  return targetOfPlaces(
    indicator,
    periods.map((period) => placeOf(period, set)),
  );
}

function targetOfPlaces(indicator: Indicator, places: readonly (Place | undefined)[]): TargetInForce | undefined {
  const owed = isSummedByPeriod(indicator) ? places : places.slice(-1);
  const total = (partOf: (indicator: Indicator, place: Place) => number | undefined) =>
    totalOf(owed.map((place) => place && partOf(indicator, place)));
  const [lower, upper] = [total(lowerIn), total(upperIn)];
  const floor = total(floorIn);
  const floored = floor === undefined ? {} : { floor };
  if (lower !== undefined && upper !== undefined) return { kind: 'band', lower, upper, ...floored };
  const value = total(valueIn);
  return value === undefined ? undefined : { kind: 'value', value, ...floored };
}

/** Whether periods' figures add up to the year's, so that a year's target is shared among them. */
function isSummedByPeriod(indicator: Indicator): boolean {
  return indicator.year_to_date === 'sum' && (indicator.collected_as ?? 'period') === 'period';
}

function placeOf(period: Period, set: YearTarget | undefined): Place | undefined {
  return set && { period, set };
}

/** A year's first target holds for the whole year; a later one from the period in which it is set. The past is never re-rated. */
export function targetSetFor(indicator: Indicator, period: Period): YearTarget | undefined {
  const ofYear = (indicator.targets ?? []).filter((target) => target.year === period.year);
  const inOrder = ofYear.toSorted((a, b) => compareSet(a.set_on ?? '', b.set_on ?? ''));
  return inOrder.findLast((target, at) => at === 0 || target.set_on === undefined || target.set_on <= period.last);
}

function compareSet(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function lowerIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return isBand(set) ? shareOf(indicator, set.lower, period) : undefined;
}

function upperIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return isBand(set) ? shareOf(indicator, set.upper, period) : undefined;
}

function valueIn(indicator: Indicator, { set, period }: Place): number | undefined {
  if (isBand(set)) return undefined;
  return set.profile ? targetFigure(indicator, set.profile[period.number - 1]) : shareOf(indicator, set.value, period);
}

function floorIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return shareOf(indicator, set.floor, period);
}

function isBand({ lower, upper }: YearTarget): boolean {
  return lower !== undefined && upper !== undefined;
}

/** The part of a year's target that one period owes: n periods in a full year, whenever the series began. */
function shareOf(indicator: Indicator, ofYear: YearTarget['value'], period: Period): number | undefined {
  const value = targetFigure(indicator, ofYear);
  if (value === undefined || indicator.year_to_date !== 'sum') return value;
  const inYear = periodsInYear[period.frequency];
  if (isSummedByPeriod(indicator)) return value / inYear;
  return indicator.collected_as === 'cumulative' ? (value * period.number) / inYear : value;
}

/** Rounded once, at the end. Nothing where there is nothing to add or one of them has none. */
function totalOf(parts: readonly (number | undefined)[]): number | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  return twelveDigits(known.reduce((total, part) => total + part, 0));
}
