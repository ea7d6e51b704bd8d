import type { Arrival, Clock, EntryHistory, Evidence, KnownArrival } from '../../src/assess/evidence.js';
import type { Unknown } from '../../src/model/history.js';
import { day } from './framework.js';
import { toldHistory } from './told-history.js';

/** A commit's arrival by its day; a test names only what matters. */
export function arrivedOn(on: string, of: Partial<KnownArrival> = {}): KnownArrival {
  return { on: day(on), how: 'committed', commit: 'a1b2c3d4e5f6a7b8', by: 'Head of Housing', ...of };
}

export const cutOff: Unknown = {
  unknown: 'shallow',
  why: 'This clone holds only a part of the history.',
  remedy: 'Run "git fetch --unshallow".',
};

interface Told {
  readonly today: string;
  readonly clock?: Clock;
  /** By the place below `progress/`, without its ending: `2012-13/Q2/HSG-014`. */
  readonly entries: Readonly<Record<string, { readonly submitted: Arrival } & Partial<EntryHistory>>>;
}

/** Evidence made by hand: what a history would tell of these entries. */
export function evidenceOf({ today, clock = 'submitted', entries }: Told): Evidence {
  const told = Object.entries(entries).map(
    ([place, of]) => [`progress/${place}.yaml`, { landed: of.submitted, changes: [], ...of }] as const,
  );
  const changes = told.flatMap(([, entry]) => entry.changes);
  return { clock, today: day(today), history: toldHistory({ entries: new Map(told), changes }) };
}
