import type { Day } from '../../model/day.js';
import { type Measure, targetFigure } from '../../model/figure.js';
import { compareTexts } from '../../model/finding.js';
import type { Held } from '../../model/framework.js';
import type { Indicator } from '../../model/records.js';
import { showYear } from '../../model/words.js';
import { isSame } from '../evidence/entry-value.js';
import { type Sides, type Whose, whoseOf } from './sides.js';
import { measureOf } from './told-entry.js';

type YearTarget = NonNullable<Indicator['targets']>[number];

/** A target as it is set for a year, in the figures of its indicator. */
export interface ToldTarget {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** One for each period; nothing where a period has none. */
  readonly profile: readonly (number | undefined)[] | undefined;
  readonly floor: number | undefined;
}

/** A target that the two folders do not have alike. */
export interface TargetDifference {
  readonly of: Whose;
  readonly measure: Measure;
  /** `2012/13` */
  readonly year: string;
  readonly from: ToldTarget | undefined;
  readonly to: ToldTarget | undefined;
  readonly moved: 'set' | 'removed' | 'loosened' | 'tightened' | 'changed';
  readonly setOn: Day | undefined;
  readonly setBy: string | undefined;
  readonly reason: string | undefined;
}

/** Targets that were set, moved or removed, of indicators that both folders have. */
export function targetDifferences(sides: Sides): readonly TargetDifference[] {
  const { before, after } = sides;
  return [...after.framework.records.indicator.values()].flatMap((indicator) => {
    const earlier = before.framework.records.indicator.get(indicator.id);
    return earlier === undefined ? [] : targetsOf(sides, earlier, indicator);
  });
}

function targetsOf(sides: Sides, earlier: Held<Indicator>, indicator: Held<Indicator>): readonly TargetDifference[] {
  const { calendar } = sides.after.framework;
  const measure = measureOf(indicator);
  return moves(earlier.targets ?? [], indicator.targets ?? []).flatMap(({ was, is }): readonly TargetDifference[] => {
    const [from, to] = [was && told(earlier, was), is && told(indicator, is)];
    const { year } = is ?? was ?? {};
    if (year === undefined || isSame(from, to)) return [];
    return [
      {
        of: whoseOf(sides, indicator.id),
        measure,
        year: showYear(calendar, Number(year.slice(0, 4))),
        from,
        to,
        moved: wayOf(indicator, from, to),
        setOn: is?.set_on,
        setBy: is?.set_by,
        reason: is?.reason,
      },
    ];
  });
}

interface Move {
  readonly was: YearTarget | undefined;
  readonly is: YearTarget | undefined;
}

/** A target that was set on a further day moves the one that the year had before it; else one day's moves that same day's. */
function moves(before: readonly YearTarget[], after: readonly YearTarget[]): readonly Move[] {
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort();
  return years.flatMap((year): readonly Move[] => {
    const [old, now] = [inOrder(before, year), inOrder(after, year)];
    if (now.length >= old.length) return now.map((is, at) => ({ was: old[at] ?? now[at - 1], is }));
    return old.map((was, at) => ({ was, is: now[at] ?? now.at(-1) }));
  });
}

function inOrder(targets: readonly YearTarget[], year: string): readonly YearTarget[] {
  return targets.filter((each) => each.year === year).toSorted((a, b) => compareTexts(a.set_on ?? '', b.set_on ?? ''));
}

function told(measure: Measure, { value, lower, upper, profile, floor }: YearTarget): ToldTarget {
  return {
    value: targetFigure(measure, value),
    lower: targetFigure(measure, lower),
    upper: targetFigure(measure, upper),
    profile: profile?.map((each) => targetFigure(measure, each)),
    floor: targetFigure(measure, floor),
  };
}

/** Looser is easier to reach in something and harder in nothing; a target that is both, or of another sort, has changed. */
function wayOf(
  { polarity }: Indicator,
  from: ToldTarget | undefined,
  to: ToldTarget | undefined,
): TargetDifference['moved'] {
  if (from === undefined) return 'set';
  if (to === undefined) return 'removed';
  const higherIsHarder = polarity === 'minimise' ? -1 : 1;
  const steps = [
    step(from.value, to.value, higherIsHarder),
    step(from.floor, to.floor, higherIsHarder),
    step(from.lower, to.lower, 1),
    step(from.upper, to.upper, -1),
    ...profileSteps(from.profile, to.profile).map((each) => each * higherIsHarder),
  ];
  if (steps.some(Number.isNaN) || steps.every((each) => each === 0)) return 'changed';
  if (steps.every((each) => each <= 0)) return 'loosened';
  return steps.every((each) => each >= 0) ? 'tightened' : 'changed';
}

function profileSteps(from: ToldTarget['profile'] = [], to: ToldTarget['profile'] = []): readonly number[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => step(from[at], to[at], 1));
}

/** 1 is harder, -1 easier, 0 the same; not a number where one of the two is not there. */
function step(from: number | undefined, to: number | undefined, higherIsHarder: number): number {
  if (from === undefined && to === undefined) return 0;
  return from === undefined || to === undefined ? Number.NaN : Math.sign(to - from) * higherIsHarder;
}
