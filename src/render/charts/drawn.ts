import type { Points } from './figure-words.js';
import { type Edge, edges } from './paths.js';
import { type Box, type Drawn, type Point, strokesThrough } from './places.js';
import { isNumber, middle, plane, type Scales } from './plane.js';

/** About half as wide and as high as the largest mark, where pictures are smallest. */
const mark = { x: 2.2, y: 3.1 };

/** The figures with their marks, the crosses where there is none, and the lines of the targets. */
export function drawnOf(points: Points, scales: Scales): Drawn {
  const { x, y } = scales;
  const places = points.map(
    ({ figure }, index): Point => [middle(x, index), isNumber(figure) ? y(figure) : plane.bottom],
  );
  const line = places.map((place, index) => (isNumber(points[index]?.figure) ? place : undefined));
  const held = edges(points, x);
  const targets = (['target', 'lower', 'upper'] as const).map((what) => held.map((edge) => onEdge(edge, what, y)));
  return { strokes: [line, ...targets].flatMap(strokesThrough), boxes: places.map(boxAround) };
}

function onEdge({ point, at }: Edge, what: 'target' | 'lower' | 'upper', y: Scales['y']): Point | undefined {
  const value = point[what];
  return isNumber(value) ? [at, y(value)] : undefined;
}

function boxAround([x, y]: Point): Box {
  return { left: x - mark.x, right: x + mark.x, top: y - mark.y, bottom: y + mark.y };
}
