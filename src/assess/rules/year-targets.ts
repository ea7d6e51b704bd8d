import { compareTexts, type Location } from '../../model/finding.js';
import { type Period, parseYear, periodAt, periodContaining } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import { isOwnPeriod, type Series, wholeYear } from '../series.js';

export type YearTarget = NonNullable<Indicator['targets']>[number];

/** A target with its place in the list. */
export interface PlacedTarget {
  readonly index: number;
  readonly set: YearTarget;
}

/** A year for which targets are set, the first of them first. */
export interface YearOfTargets {
  readonly year: Period;
  readonly inOrder: readonly PlacedTarget[];
  /** Whether it is the year of the day, the one before it or one to come: what was set for years long closed, nobody sets anew. */
  readonly isOpen: boolean;
}

/** The years that are open, and the one before them, so far as the indicator has targets for them, earliest first. */
export function recentTargets({ indicator, calendar, today }: Series): readonly YearOfTargets[] {
  const placed = (indicator.targets ?? []).map((set, index) => ({ index, set }));
  const openFrom = periodContaining(calendar, 'annual', today).startYear - 1;
  return [...new Set(placed.map(({ set }) => set.year))].sort().flatMap((key) => {
    const startYear = parseYear(key);
    if (startYear === undefined || startYear < openFrom - 1) return [];
    const year = periodAt(calendar, 'annual', { startYear, number: 1 });
    const inOrder = placed
      .filter(({ set }) => set.year === key)
      .toSorted((a, b) => compareTexts(a.set.set_on ?? '', b.set.set_on ?? ''));
    return [{ year, inOrder, isOpen: startYear >= openFrom }];
  });
}

/** The series' own periods of a year. */
export function ownPeriodsOf(series: Series, year: Period): readonly Period[] {
  return wholeYear(series, year).filter((period) => isOwnPeriod(series, period));
}

/** The place of a target in its indicator's file. */
export function placeOfTarget({ indicator }: Series, { index }: PlacedTarget): Location {
  return { path: indicator.path, field: ['targets', index, 'year'] };
}
