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
  const [before, after] = [was, is].map(({ set, period }) => targetOf({ ...indicator, targets: [set] }, period));
  if (before === undefined || after === undefined) return undefined;
  const years = is.period.startYear - was.period.startYear;
  if (!isLooser(indicator, yearsLater(indicator, before, years), after)) return undefined;
  const ofYears = [was, is].map(({ set }) => ofWholeYear(indicator, set));
  const isOfYears = ofYears.every((each) => each !== undefined);
  const [from = before, to = after] = isOfYears ? ofYears : [];
  return { from: targetInWords(indicator, from), to: targetInWords(indicator, to), isOfYears };
}

/** The same target so many years later: 30 June is no looser for being next year's. */
function yearsLater({ type }: Indicator, target: TargetInForce, years: number): TargetInForce {
  if (type !== 'date' || target.kind === 'band' || years === 0) return target;
  const then = dayOfFigure(target.value);
  return { ...target, value: figureOfDay(dayOfMonth(yearOf(then) + years, monthOf(then), dateOf(then))) };
}

function isLooser({ polarity }: Indicator, before: TargetInForce, after: TargetInForce): boolean {
  if (before.kind === 'band' || after.kind === 'band') {
    return before.kind === 'band' && after.kind === 'band' && isWider(before, after);
  }
  if (polarity === 'maximise') return after.value < before.value;
  return polarity === 'minimise' && after.value > before.value;
}

type Band = Extract<TargetInForce, { readonly kind: 'band' }>;

function isWider(before: Band, after: Band): boolean {
  return after.lower < before.lower || after.upper > before.upper;
}

/** The target as the year has it; nothing where each of its periods has its own. */
function ofWholeYear(indicator: Indicator, set: YearTarget): TargetInForce | undefined {
  const [value, lower, upper] = [set.value, set.lower, set.upper].map((each) => targetFigure(indicator, each));
  if (lower !== undefined && upper !== undefined) return { kind: 'band', lower, upper };
  return value === undefined ? undefined : { kind: 'value', value };
}

/** `80%`, `a band of 70% to 80%` */
function targetInWords(indicator: Indicator, target: TargetInForce): string {
  return target.kind === 'value'
    ? showTargetFigure(indicator, target.value)
    : `a band of ${showSpan(indicator, [target.lower, target.upper])}`;
}
