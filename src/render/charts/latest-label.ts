import { type Points, type Series, withoutUnit } from './figure-words.js';
import { faultsAt } from './labels.js';
import { stateOf } from './marks.js';
import type { Drawn, Place } from './places.js';
import { isNumber, middle, type Scales } from './plane.js';

/** A line of words above or below a mark, clear of it; farther off where others crowd around it. */
const above = { near: -0.7, far: -1.9 };
const below = { near: 1.5, far: 2.7 };

/** Where the latest figure is told: beside its mark, where it covers least. */
export function latestPlace({ points, unit }: Series, drawn: Drawn, scales: Scales): Place | undefined {
  const index = points.findLastIndex(({ figure }) => isNumber(figure));
  const latest = points[index];
  if (latest?.figure === undefined) return undefined;
  const [x, y] = [middle(scales.x, index), scales.y(latest.figure)];
  const [first, second] = avoided(points, index) > latest.figure ? [below, above] : [above, below];
  const sides = [first.near, second.near, first.far, second.far];
  const places = latestWords(latest, unit).flatMap((text) =>
    sides.flatMap((down): readonly Place[] => [
      { x: Math.min(x + 1, 100), y, anchor: 'end', down, text },
      { x, y, anchor: 'middle', down, text },
      ...(index === points.length - 1 ? [{ x: 100, y, anchor: 'end' as const, down, text }] : []),
      { x: x - 1, y, anchor: 'start', down, text },
    ]),
  );
  return leastCovering(places, drawn, scales);
}

/** What its words turn away from: its target, or else the figure before. */
function avoided(points: Points, index: number): number {
  const before = points.slice(0, index).findLast(({ figure }) => isNumber(figure));
  return points[index]?.target ?? points[index]?.upper ?? before?.figure ?? Number.NEGATIVE_INFINITY;
}

/** That it is not final is said where there is room; its mark tells it in any case. */
function latestWords(latest: Points[number], unit: string): readonly string[] {
  const [bare, state] = [withoutUnit(latest, unit), stateOf(latest)];
  return state === 'final' ? [bare] : [`${bare} (${state})`, bare];
}

/** The first of those that cover least. */
function leastCovering(places: readonly Place[], drawn: Drawn, scales: Scales): Place | undefined {
  const faults = places.map((place) => {
    const { narrow, wide } = faultsAt(place, drawn, scales);
    return narrow + wide;
  });
  return places[faults.indexOf(Math.min(...faults))];
}
