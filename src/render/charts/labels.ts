import { percent } from './numbers.js';
import { type Box, boxOf, covered, type Drawn, type Place } from './places.js';
import { isWithin, type Scales } from './plane.js';

/** Words in the picture, beside what they name. */
export interface Label {
  readonly what: 'aim' | 'latest' | 'period';
  readonly x: string;
  readonly y: string;
  readonly anchor: Place['anchor'];
  readonly dy: string;
  readonly text: string;
  /** Shown only where the page is wider than a telephone: there it would cover what it names. */
  readonly roomy: boolean;
}

export function labelAt(what: Label['what'], place: Place, roomy = false): Label {
  const { x, y, anchor, down, text } = place;
  return { what, x: percent(x), y: percent(y), anchor, dy: `${down}em`, text, roomy };
}

/** How many things words cover at their place, on a telephone and on a wider page. Nothing is worse than to leave the picture. */
export function faultsAt(
  place: Place,
  drawn: Drawn,
  scales: Scales,
): { readonly narrow: number; readonly wide: number } {
  const faults = (box: Box): number => covered(box, drawn) + (isWithin(box, scales) ? 0 : 100);
  return { narrow: faults(boxOf(place, 'narrow')), wide: faults(boxOf(place, 'wide')) };
}
