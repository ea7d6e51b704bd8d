import type { Day } from '../model/day.js';
import type { Entered } from '../model/framework.js';
import { type Calendar, type Frequency, type Period, periodsInYear } from '../model/period.js';
import type { Indicator, IndicatorEntry } from '../model/records.js';
import { showDay, showPeriod } from '../model/words.js';

/** From this day on a series is not what it was: figures of periods that end before it do not compare with later ones. */
export interface SeriesBreak {
  readonly from: Day;
  /** The frequency of the entry that says so; a change of the indicator itself breaks every frequency. */
  readonly frequency: Frequency | undefined;
  /** `the definition changed on 1 April 2012 (reason)` */
  readonly why: string;
}

/** Redefinitions of the indicator and breaks that its entries tell of. */
export function breaksOf(
  calendar: Calendar,
  indicator: Indicator,
  entries: readonly Entered<IndicatorEntry>[],
): readonly SeriesBreak[] {
  const redefined = (indicator.changes ?? [])
    .filter((change) => change.what !== 'retired')
    .map(({ from, what, reason }) => ({
      from,
      frequency: undefined,
      why: withReason(`the ${changed[what]} changed on ${showDay(from)}`, reason),
    }));
  const broken = entries
    .filter((entry) => entry.break_in_series !== undefined && entry.break_in_series !== false)
    .map(({ period, break_in_series }) => ({
      from: period.last,
      frequency: period.frequency,
      why: withReason(`the series breaks at ${showPeriod(calendar, period)}`, break_in_series),
    }));
  return [...redefined, ...broken];
}

/** As reports name what was changed. */
const changed: Readonly<Record<NonNullable<Indicator['changes']>[number]['what'], string>> = {
  definition: 'definition',
  frequency: 'frequency',
  unit: 'unit',
  polarity: 'desired direction',
  retired: 'indicator',
};

/** Why the figures of two periods do not compare, or nothing where they do. A break in a quarter also breaks its year. */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  earlier: Pick<Period, 'last'>,
  later: Period,
): string | undefined {
  return breaks.find(
    ({ from, frequency }) => earlier.last < from && from <= later.last && isWithin(frequency, later.frequency),
  )?.why;
}

function isWithin(frequency: Frequency | undefined, period: Frequency): boolean {
  return frequency === undefined || periodsInYear[frequency] >= periodsInYear[period];
}

function withReason(what: string, reason: string | boolean | undefined): string {
  return typeof reason === 'string' ? `${what} (${reason.trim().replace(/\.$/, '')})` : what;
}
