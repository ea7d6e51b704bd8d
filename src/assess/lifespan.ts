import type { Day } from '../model/day.js';
import type { Frequency, Period } from '../model/period.js';

/** While a subject lives, it owes each period of the frequency whose last day falls from `from` to `to`, both included. */
export interface Lifespan {
  readonly frequency: Frequency;
  readonly from: Day;
  readonly to: Day | undefined;
}

/** Whether the subject owes the period: it lives on its last day. */
export function livesIn(life: Lifespan, period: Period): boolean {
  return life.from <= period.last && (life.to === undefined || period.last <= life.to);
}
