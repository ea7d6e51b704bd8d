import type { Day } from '../model/day.js';
import { figureOf } from '../model/figure.js';
import { type Entered, entriesOf, type Framework, type Held } from '../model/framework.js';
import { type Calendar, type Period, periodAt, periodsInYear, shiftPeriod } from '../model/period.js';
import type { Indicator, IndicatorEntry, Settings } from '../model/records.js';
import { deadlineOf } from './deadline.js';
import { lifespansOfIndicator } from './indicator-lifespan.js';
import { type Lifespan, livesIn } from './lifespan.js';
import { breaksOf, type SeriesBreak } from './series-break.js';

/** One indicator with all that was ever entered for it, ready to be asked for any period. */
export interface Series {
  readonly indicator: Held<Indicator>;
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly today: Day;
  readonly lifespans: readonly Lifespan[];
  readonly breaks: readonly SeriesBreak[];
  readonly entries: ReadonlyMap<string, Entered<IndicatorEntry>>;
}

export function seriesOf(framework: Framework, indicator: Held<Indicator>, today: Day): Series {
  const { settings, calendar } = framework;
  const entries = entriesOf(framework, 'indicator', indicator.id);
  return {
    indicator,
    settings,
    calendar,
    today,
    lifespans: lifespansOfIndicator(calendar, indicator),
    breaks: breaksOf(calendar, indicator, entries),
    entries: new Map(entries.map((entry) => [periodName(entry.period), entry])),
  };
}

export function entryIn(series: Series, period: Period): Entered<IndicatorEntry> | undefined {
  return series.entries.get(periodName(period));
}

/** The figure as it was collected for the period; nothing where there is none. */
export function figureIn(series: Series, period: Period): number | undefined {
  const entry = entryIn(series, period);
  return entry && figureOf(series.indicator, entry);
}

/** Whether there can be a figure of the period: the series had begun and had not ended. */
export function isOwnPeriod(series: Series, period: Period): boolean {
  return series.lifespans.some((life) => life.frequency === period.frequency && livesIn(life, period));
}

/** Whether the series had begun by the period's end, whatever its frequency was then. */
export function hasBegunBy({ lifespans: [first] }: Series, period: Period): boolean {
  return first !== undefined && first.from <= period.last;
}

/** The series' own periods of the period's year, from the first through the period itself. */
export function yearSoFar(series: Series, period: Period): readonly Period[] {
  return placesOfYear(period.number)
    .map((number) => ({ ...period, number }))
    .map((place) => periodAt(series.calendar, period.frequency, place))
    .filter((each) => isOwnPeriod(series, each));
}

/** Whether the period is a whole year of an indicator that is collected more often: its entry is the year's outturn. */
export function isOutturn(series: Series, period: Period): boolean {
  return period.frequency === 'annual' && !isOwnPeriod(series, period);
}

/** All periods of the indicator's frequency in a year, whether or not the series covers them. */
export function wholeYear(series: Series, year: Period): readonly Period[] {
  const { frequency } = series.indicator;
  return placesOfYear(periodsInYear[frequency]).map((number) =>
    periodAt(series.calendar, frequency, { startYear: year.startYear, number }),
  );
}

/** The last of the series' own periods of a year; nothing where it was not alive in any part of it. */
export function lastOwnPeriodOf(series: Series, year: Period): Period | undefined {
  return wholeYear(series, year).findLast((each) => isOwnPeriod(series, each));
}

/** The last day on which the period's figure is not late. */
function figureDueOn(series: Series, period: Period): Day {
  const standing = shiftPeriod(series.calendar, period, series.indicator.lag_periods ?? 0);
  return deadlineOf(series.settings, 'indicator', standing);
}

/** Whether an empty place is only empty because its deadline has not passed. */
export function isAwaited(series: Series, period: Period): boolean {
  return entryIn(series, period) === undefined && series.today <= figureDueOn(series, period);
}

function placesOfYear(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** A month and a year may share a key (`2011-12`). */
function periodName(period: Period): string {
  return `${period.frequency} ${period.key}`;
}
