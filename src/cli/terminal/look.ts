import type { ChalkInstance } from 'chalk';

/** How text is to look on one terminal. */
export interface Look {
  /** How many letters stand side by side. */
  readonly width: number;
  /** Paints, or leaves as it is where there is to be no colour. */
  readonly paint: ChalkInstance;
}

/** What is left of the width beside something that stands before each line. */
export function narrower(look: Look, by: number): Look {
  return { ...look, width: Math.max(narrowest, look.width - by) };
}

/** Below this a line holds no sentence any more; a terminal that is narrower breaks lines itself. */
const narrowest = 20;
