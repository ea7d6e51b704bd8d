import type { Day } from '../../model/day.js';
import type { Period } from '../../model/period.js';
import type { Series } from '../series.js';
import { breakBetween } from '../series-break.js';
import { type Loosening, looseningOf } from './looser-target.js';
import { ownPeriodsOf, type PlacedTarget, recentTargets, type YearOfTargets } from './year-targets.js';

/** A target beside the one that came before it, of the year before or of the same year. */
interface TargetMove {
  readonly was: PlacedTarget;
  readonly is: PlacedTarget;
  readonly pairs: () => readonly PairOfPeriods[];
  readonly years: PairOfPeriods;
}

/** Periods in which two targets are compared: the same place of two years, or twice the same period. */
type PairOfPeriods = readonly [before: Period, after: Period];

/** A target that is easier to reach than the one before it. */
export interface LoosenedTarget extends Loosening {
  readonly is: PlacedTarget;
  /** The year for which it is set. */
  readonly year: Period;
  /** The years, or where each period has its own target the first periods, that are compared; the same twice within a year. */
  readonly of: PairOfPeriods;
}

/** The targets of years that are still open which are easier to reach than those before them, earliest first. From one year to the next a reason settles it. */
export function loosenedTargets(series: Series): readonly LoosenedTarget[] {
  const years = recentTargets(series);
  return years
    .flatMap((year, place) => (year.isOpen ? movesInto(series, years[place - 1], year) : []))
    .flatMap((move) => loosenedBy(series, move));
}

function movesInto(series: Series, before: YearOfTargets | undefined, after: YearOfTargets): readonly TargetMove[] {
  const within = after.inOrder.slice(1).flatMap((is, place): readonly TargetMove[] => {
    const was = after.inOrder[place];
    if (was === undefined) return [];
    const compares = (period: Period) =>
      breakBetween(series.breaks, { last: setFrom(was, after.year) }, period) === undefined;
    const held = () => heldFrom(ownPeriodsOf(series, after.year), is).filter(compares);
    return [
      { was, is, pairs: () => held().map((period) => [period, period] as const), years: [after.year, after.year] },
    ];
  });
  const [was, is] = [before?.inOrder.at(-1), after.inOrder[0]];
  if (!before || !was || !is || before.year.startYear + 1 !== after.year.startYear) return within;
  const pairs = () => sameOfYears(series, before.year, after.year);
  return [{ was, is, pairs, years: [before.year, after.year] }, ...within];
}

/** The day from which a target was meant: one in hours is no looser than the one in days that it replaced. */
function setFrom({ set: { set_on } }: PlacedTarget, { first }: Period): Day {
  return set_on === undefined || set_on < first ? first : set_on;
}

/** The periods that have the same place in two years; none, where the series breaks between them. */
function sameOfYears(series: Series, before: Period, after: Period): readonly PairOfPeriods[] {
  if (breakBetween(series.breaks, before, after) !== undefined) return [];
  const own = ownPeriodsOf(series, after);
  return ownPeriodsOf(series, before).flatMap((then) =>
    own.filter(({ number }) => number === then.number).map((now) => [then, now] as const),
  );
}

/** The periods for which a later target of the year holds; all, where it was set after the last of them. */
function heldFrom(own: readonly Period[], { set: { set_on } }: PlacedTarget): readonly Period[] {
  const held = own.filter((period) => set_on === undefined || set_on <= period.last);
  return held.length === 0 ? own : held;
}

function loosenedBy(series: Series, { was, is, pairs, years }: TargetMove): readonly LoosenedTarget[] {
  if (years[0] !== years[1] && is.set.reason !== undefined) return [];
  for (const pair of pairs()) {
    const [then, now] = pair;
    const loosening = looseningOf(series, { set: was.set, period: then }, { set: is.set, period: now });
    if (loosening !== undefined) return [{ ...loosening, is, year: years[1], of: loosening.isOfYears ? years : pair }];
  }
  return [];
}
