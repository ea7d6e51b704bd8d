import { grouped } from '../../model/grouped.js';
import type { Due } from '../due-state.js';
import type { ArrivalKind } from '../evidence.js';

/** Why it is not known when some returns came, and what would tell. */
export interface UnknownArrivals {
  readonly why: string;
  readonly remedy: string | undefined;
  readonly count: number;
}

/** What is known of arrivals beside their counts. */
export interface Arrivals {
  /** Not committed yet, and not on the main branch yet: they count as received on the day. */
  readonly uncommitted: number;
  readonly notLanded: number;
  /** Came with a branch that was merged in one piece: the day is that of the merge. */
  readonly squashed: number;
  readonly arrivalUnknown: readonly UnknownArrivals[];
}

export function arrivalsOf(dues: readonly Due[]): Arrivals {
  const count = (how: ArrivalKind) => dues.filter((due) => 'how' in due && due.how === how).length;
  return {
    uncommitted: count('uncommitted'),
    notLanded: count('not-landed'),
    squashed: count('squashed'),
    arrivalUnknown: unknownArrivals(dues),
  };
}

/** Each reason once, in the order in which the returns come. */
function unknownArrivals(dues: readonly Due[]): readonly UnknownArrivals[] {
  const unknown = dues.flatMap((due) => (due.state === 'arrival-unknown' ? [due] : []));
  const byReason = grouped(unknown.map((due) => [`${due.why} ${due.remedy}`, due] as const));
  return [...byReason.values()].map((all) => ({ why: all[0].why, remedy: all[0].remedy, count: all.length }));
}

/** Calendar days by which the latest late arrival was late; nothing where none is known by evidence to have come late. */
export function mostDaysLateOf(dues: readonly Due[]): number | undefined {
  const late = dues.flatMap((due) => (due.state === 'received-late' && due.how !== 'declared' ? [due.daysLate] : []));
  return late.length === 0 ? undefined : late.reduce((most, days) => Math.max(most, days));
}
