import type { TargetInForce } from '../assessment.js';
import { lookupOfYears } from '../lookups.js';
import { isOutturn } from '../series.js';
import { targetOf } from '../target.js';
import { type Apart, apartFrom, farApart } from './far-apart.js';
import { type FigureInOrder, figureYearBefore } from './figures-in-order.js';

/** A figure that is hard to believe beside its target. */
export interface DoubtedBesideTarget {
  readonly of: FigureInOrder;
  /** Of a band the end that is nearer. */
  readonly target: number;
  readonly apart: Apart;
}

/** The doubt about a figure beside the target of its period; nothing where it is believable, or has none. */
export function besideTarget(of: FigureInOrder): DoubtedBesideTarget | undefined {
  if (isNearAll(of)) return undefined;
  const target = targetBeside(of);
  const apart = target === undefined ? undefined : apartFrom(of, target);
  if (target === undefined || apart === undefined) return undefined;
  if (apart === 'below' && isSeasonBesideShare(of, target)) return undefined;
  return { of, target, apart };
}

/** Of thousands of figures nearly all lie near every target that their year has, whichever holds: no more is asked of them. */
function isNearAll({ indicator, entry, figure }: FigureInOrder): boolean {
  if (indicator.year_to_date === 'sum') return false;
  const isNear = (target: unknown) => typeof target !== 'number' || (figure * 9 >= target && figure <= target * 7);
  const ofYear = (indicator.targets ?? []).filter(({ year }) => year === entry.period.year);
  return ofYear.every(({ value, lower, upper, profile = [] }) => [value, lower, upper, ...profile].every(isNear));
}

function targetBeside({ series, indicator, entry: { period }, figure }: FigureInOrder): number | undefined {
  const target = isOutturn(series, period) ? lookupOfYears(series).targetAt(period) : targetOf(indicator, period);
  return target && nearestIn(target, figure);
}

function nearestIn(target: TargetInForce, figure: number): number {
  if (target.kind === 'value') return target.value;
  return Math.min(Math.max(figure, target.lower), target.upper);
}

/** The even share of a year's sum is our arithmetic, not the council's: grass is not cut in winter, this year or last. */
function isSeasonBesideShare(of: FigureInOrder, target: number): boolean {
  const { indicator, entry, series } = of;
  const isShare = indicator.year_to_date === 'sum' && (indicator.collected_as ?? 'period') === 'period';
  const hasProfile = indicator.targets?.some(({ year, profile }) => year === entry.period.year && profile) ?? false;
  if (!isShare || hasProfile || isOutturn(series, entry.period)) return false;
  const yearBefore = figureYearBefore(of);
  return yearBefore !== undefined && farApart(yearBefore, target) === 'below';
}
