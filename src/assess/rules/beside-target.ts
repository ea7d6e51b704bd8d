import { lookupOfYears } from '../lookups.js';
import { isOutturn } from '../series.js';
import { targetOf } from '../target.js';
import { isMoreThanAll } from './above-whole.js';
import { type Apart, apartFrom, farApart, isNear, nearestIn } from './far-apart.js';
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
  if (isNearAll(of) || isMoreThanAll(of.indicator, of.entry)) return undefined;
  const target = targetBeside(of);
  const apart = target === undefined ? undefined : apartFrom(of, target);
  if (target === undefined || apart === undefined) return undefined;
  if (apart === 'below' && isSeasonBesideShare(of, target)) return undefined;
  return { of, target, apart };
}

/** Whether a figure is near the target that the council set for its very period: it knew that the pool is empty in winter. */
export function isAsPlanned(of: FigureInOrder): boolean {
  const target = hasProfile(of) ? targetBeside(of) : undefined;
  return target !== undefined && (of.figure === target || isNear(of.figure, target));
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

/** The even share of a year's sum is our arithmetic, not the council's: grass is not cut in winter, this year or last. */
function isSeasonBesideShare(of: FigureInOrder, target: number): boolean {
  const { indicator, entry, series } = of;
  const isShare = indicator.year_to_date === 'sum' && (indicator.collected_as ?? 'period') === 'period';
  if (!isShare || hasProfile(of) || isOutturn(series, entry.period)) return false;
  const yearBefore = figureYearBefore(of);
  return yearBefore !== undefined && farApart(yearBefore, target) === 'below';
}

function hasProfile({ indicator, entry }: FigureInOrder): boolean {
  return indicator.targets?.some(({ year, profile }) => year === entry.period.year && profile) ?? false;
}
