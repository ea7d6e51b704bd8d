import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { Points } from './figure-words.js';
import { type Box, letters } from './places.js';

/** The part of the picture that figures are drawn in, in per cent of its height; the words of the periods stand below it. */
export const plane = { top: 16, bottom: 84 };
/** About how many marks the scale has. */
export const ticks = 3;

/** The words of dates and answers are longer than those of numbers. */
const gutter = { least: 8, most: 34, gap: 1.8 };

export interface Scales {
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
}

/** Heights that hold every figure, target and band, and what is expected. A series of one value stands in the middle. */
export function heightScale(points: Points, expected: readonly number[] = []): Scales['y'] {
  const told = points.flatMap(({ figure, target, lower, upper }) => [figure, target, lower, upper]);
  const values = [...told, ...expected].filter(isNumber);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = least === most ? Math.abs(least) * 0.1 || 1 : 0;
  return scaleLinear()
    .domain([least - room, most + room])
    .nice(ticks)
    .range([plane.bottom, plane.top]);
}

/** An equal part of the width for each point, to the right of the words of the scale. */
export function widthScale(points: Points, scaleWords: readonly string[]): Scales['x'] {
  const longest = Math.max(0, ...scaleWords.map((words) => words.length));
  const left = Math.min(Math.max(longest * letters.narrow + gutter.gap, gutter.least), gutter.most);
  return scaleBand<number>()
    .domain(points.map((_, index) => index))
    .range([left, 100]);
}

/** The middle of a point's part of the width. */
export function middle(x: Scales['x'], index: number): number {
  return start(x, index) + x.bandwidth() / 2;
}

export function start(x: Scales['x'], index: number): number {
  return x(index) ?? x.range()[0];
}

export function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** Whether a box lies where words may stand: within the page, and above the words of the periods. */
export function isWithin({ left, right, top, bottom }: Box, { x }: Scales): boolean {
  return left >= x.range()[0] - 1 && right <= 100.5 && top >= 0 && bottom <= plane.bottom + 1.5;
}
