import { area, line } from 'd3-shape';
import type { Points } from './figure-words.js';
import { isNumber, middle, type Scales, start } from './plane.js';

// Paths are drawn on a field of 1,000 by 1,000 that is stretched to the picture: tenths of it are finer than a screen.
const field = 10;

/** The figures joined; the line breaks where there is no figure, for nobody knows what lies between. */
export function figureLine(points: Points, { x, y }: Scales): string {
  return (
    line<Points[number]>()
      .defined(({ figure }) => isNumber(figure))
      .x((_, index) => middle(x, index) * field)
      .y(({ figure }) => y(figure ?? 0) * field)
      .digits(1)(points) ?? ''
  );
}

/** The target of each period across its part of the width: a step where it changed. */
export function targetLine(points: Points, { x, y }: Scales): string {
  return (
    line<Edge>()
      .defined(({ point }) => isNumber(point.target))
      .x(({ at }) => at * field)
      .y(({ point }) => y(point.target ?? 0) * field)
      .digits(1)(edges(points, x)) ?? ''
  );
}

/** The range in which figures are wanted. */
export function targetBand(points: Points, { x, y }: Scales): string {
  return (
    area<Edge>()
      .defined(({ point }) => isNumber(point.lower) && isNumber(point.upper))
      .x(({ at }) => at * field)
      .y0(({ point }) => y(point.lower ?? 0) * field)
      .y1(({ point }) => y(point.upper ?? 0) * field)
      .digits(1)(edges(points, x)) ?? ''
  );
}

export interface Edge {
  readonly point: Points[number];
  readonly at: number;
}

/** Where each point's part of the width starts and ends. */
export function edges(points: Points, x: Scales['x']): Edge[] {
  return points.flatMap((point, index) => [
    { point, at: start(x, index) },
    { point, at: start(x, index) + x.bandwidth() },
  ]);
}
