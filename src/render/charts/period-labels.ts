import { inert } from '../text/inert.js';
import type { Points } from './figure-words.js';
import { type Label, labelAt } from './labels.js';
import { boxOf, overlaps, type Place } from './places.js';
import { middle, plane, type Scales } from './plane.js';

const fewest = 5;
const longest = 12;

/** The first and the last period, and one between them where they are many; on a telephone only if it finds room. */
export function periodLabels(points: Points, { x }: Scales): readonly Label[] {
  const last = points.length - 1;
  const placeOf = (index: number): Place => ({
    ...(last === 0 ? { x: middle(x, 0), anchor: 'middle' } : whereOf(index, last, x)),
    y: plane.bottom,
    down: 1.6,
    text: inert(points[index]?.label ?? ''),
  });
  const ends = [...new Set([0, last])].map(placeOf);
  const isRoomy = points.length >= fewest && points.every(({ label }) => label.length <= longest);
  const between = isRoomy ? [placeOf(Math.round(last / 2))] : [];
  const meets = (place: Place): boolean => ends.some((end) => overlaps(boxOf(end, 'narrow'), boxOf(place, 'narrow')));
  const [first, ...end] = ends.map((place) => labelAt('period', place));
  return [...(first ? [first] : []), ...between.map((place) => labelAt('period', place, meets(place))), ...end];
}

function whereOf(index: number, last: number, x: Scales['x']): Pick<Place, 'x' | 'anchor'> {
  if (index === 0) return { x: x.range()[0], anchor: 'start' };
  return index === last ? { x: 100, anchor: 'end' } : { x: middle(x, index), anchor: 'middle' };
}
