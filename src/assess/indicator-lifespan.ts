import { addDays, type Day, earliest } from '../model/day.js';
import { type Calendar, type Frequency, parsePeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import type { Lifespan } from './lifespan.js';

/** A period that ends on the day of the last change, or later, is no longer owed at the old frequency, nor after retirement. */
export function lifespansOfIndicator(calendar: Calendar, indicator: Indicator): readonly Lifespan[] {
  const from = dayOfPeriod(calendar, indicator, indicator.first_period)?.first;
  if (from === undefined) return [];
  const changes = changesOfFrequency(indicator).filter((change) => change.from > from);
  const ended = changes.map((change, at) => ({
    frequency: change.was,
    from: changes[at - 1]?.from ?? from,
    to: addDays(change.from, -1),
  }));
  const to = endOfIndicator(calendar, indicator);
  return [...ended, { frequency: indicator.frequency, from: changes.at(-1)?.from ?? from, to }];
}

function endOfIndicator(calendar: Calendar, indicator: Indicator): Day | undefined {
  const last =
    indicator.last_period === undefined ? undefined : dayOfPeriod(calendar, indicator, indicator.last_period);
  const retired = indicator.changes?.find((change) => change.what === 'retired');
  return earliest([last?.last, retired && addDays(retired.from, -1)]);
}

function changesOfFrequency(indicator: Indicator): readonly { readonly from: Day; readonly was: Frequency }[] {
  return (indicator.changes ?? [])
    .flatMap(({ what, from, was }) => (what === 'frequency' && isFrequency(was) ? [{ from, was }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function isFrequency(text: string | undefined): text is Frequency {
  return text === 'monthly' || text === 'quarterly' || text === 'annual';
}

/** A series that changed its frequency may still name its first period by the old one: `2010-11` is a year where it was annual. */
function dayOfPeriod(calendar: Calendar, indicator: Indicator, key: string) {
  const formerly = changesOfFrequency(indicator).map(({ was }) => was);
  const frequencies: readonly Frequency[] = [indicator.frequency, ...formerly, 'quarterly', 'monthly', 'annual'];
  return frequencies.map((frequency) => parsePeriod(calendar, frequency, key)).find((period) => period !== undefined);
}
