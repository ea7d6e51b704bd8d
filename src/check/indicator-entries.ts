import type { Entered, EntryTypes, Framework, Held } from '../model/framework.js';
import type { Indicator } from '../model/records.js';

/** Each entry of an indicator with its indicator, in the order of the indicators and of the periods. */
export function* entriesOfIndicators(
  framework: Framework,
): Iterable<{ readonly indicator: Held<Indicator>; readonly entry: Entered<EntryTypes['indicator']> }> {
  for (const indicator of framework.records.indicator.values()) {
    for (const entry of framework.entries.indicator.get(indicator.id) ?? []) yield { indicator, entry };
  }
}
