import { targetFigure, twelveDigits } from '../model/figure.js';
import { type Period, periodsInYear } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { TargetInForce } from './assessment.js';

type YearTarget = NonNullable<Indicator['targets']>[number];

/** The target of one period, on the basis on which its figure is collected. */
export function targetOf(indicator: Indicator, period: Period): TargetInForce | undefined {
  return targetOver(indicator, [period]);
}

/**
 * The target of these periods of one year together, the last being judged. A sum collected by period owes the total of
 * its period targets, anything else the last one's own. Nothing where one of them has none.
 */
export function targetOver(indicator: Indicator, periods: readonly Period[]): TargetInForce | undefined {
  const last = periods.at(-1);
  const set = last && targetSetFor(indicator, last);
  if (!last || !set) return undefined;
  const share = shareOfYear(indicator, periods, last);
  if (set.lower !== undefined && set.upper !== undefined) return bandOf(indicator, set, share);
  const value = set.profile
    ? profiled(indicator, set.profile, isSummedByPeriod(indicator) ? periods : [last])
    : scaled(targetFigure(indicator, set.value), share);
  const floor = scaled(targetFigure(indicator, set.floor), share);
  if (value === undefined) return undefined;
  return floor === undefined ? { kind: 'value', value } : { kind: 'value', value, floor };
}

/** Whether periods' figures add up to the year's, so that a year's target is shared among them. */
function isSummedByPeriod(indicator: Indicator): boolean {
  return indicator.year_to_date === 'sum' && (indicator.collected_as ?? 'period') === 'period';
}

/** A year's first target holds for the whole year; a later one from the period in which it is set. The past is never re-rated. */
function targetSetFor(indicator: Indicator, period: Period): YearTarget | undefined {
  const ofYear = (indicator.targets ?? []).filter((target) => target.year === period.year);
  const inOrder = ofYear.toSorted((a, b) => compareSet(a.set_on ?? '', b.set_on ?? ''));
  return inOrder.findLast((target, at) => at === 0 || target.set_on === undefined || target.set_on <= period.last);
}

function compareSet(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The part of a year's `value` that is due: n periods in a full year, whenever the series began. */
function shareOfYear(
  indicator: Indicator,
  periods: readonly Period[],
  last: Period,
): readonly [part: number, of: number] {
  const inYear = periodsInYear[last.frequency];
  if (isSummedByPeriod(indicator)) return [periods.length, inYear];
  const runningSum = indicator.year_to_date === 'sum' && indicator.collected_as === 'cumulative';
  return runningSum ? [last.number, inYear] : [1, 1];
}

function bandOf(indicator: Indicator, set: YearTarget, share: readonly [number, number]): TargetInForce | undefined {
  const lower = scaled(targetFigure(indicator, set.lower), share);
  const upper = scaled(targetFigure(indicator, set.upper), share);
  return lower === undefined || upper === undefined ? undefined : { kind: 'band', lower, upper };
}

function profiled(
  indicator: Indicator,
  profile: NonNullable<YearTarget['profile']>,
  periods: readonly Period[],
): number | undefined {
  const values = periods.map((period) => targetFigure(indicator, profile[period.number - 1]));
  if (values.some((value) => value === undefined)) return undefined;
  return twelveDigits(values.reduce<number>((total, value) => total + (value ?? 0), 0));
}

function scaled(value: number | undefined, [part, of]: readonly [number, number]): number | undefined {
  return value === undefined ? undefined : twelveDigits((value * part) / of);
}
