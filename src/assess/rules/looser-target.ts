import { dateOf, dayOfMonth, monthOf, yearOf } from '../../model/day.js';
import { dayOfFigure, figureOfDay, showSpan, showTargetFigure, targetFigure } from '../../model/figure.js';
import type { Period } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { TargetInForce } from '../assessment.js';
import { indicatorIn } from '../in-force.js';
import type { Series } from '../series.js';
import { targetOf } from '../target.js';
import type { YearTarget } from './year-targets.js';

/** A target of a year in one of its periods. */
export interface SetFor {
  readonly set: YearTarget;
  readonly period: Period;
}

/** The earlier and the later of two targets, in words. */
export interface Loosening {
  readonly from: string;
  readonly to: string;
  /** Whether the figures are of whole years, or only of the periods that were compared. */
  readonly isOfYears: boolean;
}

/** How the later of two targets is easier to reach, each in its own period; nothing where it is not. */
export function looseningOf(series: Series, was: SetFor, is: SetFor): Loosening | undefined {
  const indicator = indicatorIn(series.indicator, is.period);
  // years judged by another polarity do not compare
  if (indicatorIn(series.indicator, was.period).polarity !== indicator.polarity) return undefined;
  const ofYears = [was, is].map(({ set }) => ofWholeYear(indicator, set));
  const isOfYears = ofYears.every((each) => each !== undefined);
  // periods of the same size: of a year's value a month owes less than a quarter
  const [before, after] = isOfYears
    ? ofYears
    : [was, is].map(({ set, period }) => targetOf({ ...indicator, targets: [set] }, period));
  if (before === undefined || (after === undefined && !isNone(is))) return undefined;
  const years = is.period.startYear - was.period.startYear;
  const told = easedInWords(indicator, { before, shifted: yearsLater(indicator, before, years), after });
  return told && { ...told, isOfYears };
}

/** Whether a profile says that its period has no target; one that cannot be read is told elsewhere. */
function isNone({ set, period }: SetFor): boolean {
  return set.profile?.[period.number - 1] === null;
}

interface Compared {
  readonly before: TargetInForce;
  /** The earlier one as it would be in the year of the later. */
  readonly shifted: TargetInForce;
  /** Nothing where a profile has none for the period. */
  readonly after: TargetInForce | undefined;
}

/** What was eased: the target, or where that is no harder its floor. */
function easedInWords(
  indicator: Indicator,
  { before, shifted, after }: Compared,
): Pick<Loosening, 'from' | 'to'> | undefined {
  if (indicator.polarity === 'none') return undefined;
  const from = targetInWords(indicator, before);
  if (after === undefined) return { from, to: 'none' };
  if (isLooser(indicator, shifted, after)) return { from, to: targetInWords(indicator, after) };
  if (isLooser(indicator, after, shifted) || !isFloorEased(indicator, shifted.floor, after.floor)) return undefined;
  return { from: floorInWords(indicator, before.floor), to: floorInWords(indicator, after.floor) };
}

/** The same target so many years later: 30 June is no looser for being next year's. */
function yearsLater({ type }: Indicator, target: TargetInForce, years: number): TargetInForce {
  if (type !== 'date' || target.kind === 'band' || years === 0) return target;
  const later = (figure: number) => {
    const then = dayOfFigure(figure);
    return figureOfDay(dayOfMonth(yearOf(then) + years, monthOf(then), dateOf(then)));
  };
  const floored = target.floor === undefined ? {} : { floor: later(target.floor) };
  return { ...target, value: later(target.value), ...floored };
}

function isLooser(indicator: Indicator, before: TargetInForce, after: TargetInForce): boolean {
  if (before.kind === 'band' || after.kind === 'band') {
    return before.kind === 'band' && after.kind === 'band' && isWider(before, after);
  }
  return indicator.polarity !== 'range' && isEasier(indicator, before.value, after.value);
}

function isEasier({ polarity }: Indicator, before: number, after: number): boolean {
  return polarity === 'minimise' ? after > before : after < before;
}

function isFloorEased(indicator: Indicator, before: number | undefined, after: number | undefined): boolean {
  return before !== undefined && (after === undefined || isEasier(indicator, before, after));
}

type Band = Extract<TargetInForce, { readonly kind: 'band' }>;

function isWider(before: Band, after: Band): boolean {
  return after.lower < before.lower || after.upper > before.upper;
}

/** The target as the year has it; nothing where each of its periods has its own. */
function ofWholeYear(indicator: Indicator, set: YearTarget): TargetInForce | undefined {
  const [value, lower, upper, floor] = [set.value, set.lower, set.upper, set.floor].map((each) =>
    targetFigure(indicator, each),
  );
  const floored = floor === undefined ? {} : { floor };
  if (lower !== undefined && upper !== undefined) return { kind: 'band', lower, upper, ...floored };
  return value === undefined ? undefined : { kind: 'value', value, ...floored };
}

/** `80%`, `a band of 70% to 80%` */
function targetInWords(indicator: Indicator, target: TargetInForce): string {
  return target.kind === 'value'
    ? showTargetFigure(indicator, target.value)
    : `a band of ${showSpan(indicator, [target.lower, target.upper])}`;
}

function floorInWords(indicator: Indicator, floor: number | undefined): string {
  return floor === undefined ? 'no floor' : `a floor of ${showTargetFigure(indicator, floor)}`;
}
