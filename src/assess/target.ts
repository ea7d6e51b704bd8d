import { targetFigure, twelveDigits } from '../model/figure.js';
import { compareTexts } from '../model/finding.js';
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
 * The target of these periods of one year together. A sum collected by period owes the total of its period targets, each
 * as it was in force, anything else the last one's own. Nothing where one of them has none.
 */
export function targetOver(indicator: Indicator, periods: readonly Period[]): TargetInForce | undefined {
  const places = owedBy(indicator, periods).map((period) => placeOf(period, targetSetFor(indicator, period)));
  const total = (partOf: (indicator: Indicator, place: Place) => number | undefined) =>
    totalOf(places.map((place) => place && partOf(indicator, place)));
  const [lower, upper] = [total(lowerIn), total(upperIn)];
  const floor = total(floorIn);
  const floored = floor === undefined ? {} : { floor };
  if (lower !== undefined && upper !== undefined) return { kind: 'band', lower, upper, ...floored };
  const value = total(valueIn);
  return value === undefined ? undefined : { kind: 'value', value, ...floored };
}

/** The periods for want of whose targets these have none together. */
export function withoutTarget(indicator: Indicator, periods: readonly Period[]): readonly Period[] {
  return owedBy(indicator, periods).filter((period) => targetOf(indicator, period) === undefined);
}

/** The periods whose targets make up that of all these. */
function owedBy(indicator: Indicator, periods: readonly Period[]): readonly Period[] {
  return isSummedByPeriod(indicator) ? periods : periods.slice(-1);
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
  return knownIn(indicator, period).at(-1);
}

/** All targets but those of the period's year that were set after its end. */
export function targetsKnownIn(indicator: Indicator, period: Period): YearTarget[] {
  const ofOthers = (indicator.targets ?? []).filter(({ year }) => year !== period.year);
  return [...ofOthers, ...knownIn(indicator, period)];
}

/** The targets of the period's year that were set by its end, in the order in which they were. */
function knownIn(indicator: Indicator, period: Period): readonly YearTarget[] {
  const ofYear = (indicator.targets ?? []).filter(({ year }) => year === period.year);
  const inOrder = ofYear.toSorted((a, b) => compareTexts(a.set_on ?? '', b.set_on ?? ''));
  return inOrder.filter((target, at) => at === 0 || target.set_on === undefined || target.set_on <= period.last);
}

function lowerIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return shareOf(indicator, set.lower, period);
}

function upperIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return shareOf(indicator, set.upper, period);
}

function valueIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return set.profile ? targetFigure(indicator, set.profile[period.number - 1]) : shareOf(indicator, set.value, period);
}

function floorIn(indicator: Indicator, { set, period }: Place): number | undefined {
  return shareOf(indicator, set.floor, period);
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
