import type { Due } from './due-state.js';
import type { Escalation } from './late-runs.js';

/** A return of the period that has been missing for periods in a row, and to whom that goes. */
export interface LateReturn {
  readonly due: Due;
  readonly escalation: Escalation;
}
