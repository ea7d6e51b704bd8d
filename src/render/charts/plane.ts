import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { Points } from './figure-words.js';

/** The part of the picture that figures are drawn in, in per cent of its height; the words of the periods stand below it. */
export const plane = { top: 16, bottom: 84 };
/** About how many marks the scale has. */
export const ticks = 3;

/** The width of a letter in the narrowest picture, that of a telephone, in per cent of it. */
const letter = 2.6;
const gutter = { least: 8, most: 22 };

export interface Scales {
  readonly x: ScaleBand<number>;
  readonly y: ScaleLinear<number, number>;
}

/** Heights that hold every figure, target and band. A series of one value stands in the middle. */
export function heightScale(points: Points): Scales['y'] {
  const values = points.flatMap(({ figure, target, lower, upper }) => [figure, target, lower, upper]).filter(isNumber);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = least === most ? Math.abs(least) * 0.1 || 1 : 0;
  return scaleLinear()
    .domain([least - room, most + room])
    .nice(ticks)
    .range([plane.bottom, plane.top]);
}

/** An equal part of the width for each point, to the right of the words of the scale. */
export function widthScale(points: Points, scaleWords: readonly string[]): Scales['x'] {
  const longest = Math.max(0, ...scaleWords.map(widthOf));
  const left = Math.min(Math.max(longest * 0.85, gutter.least), gutter.most);
  return scaleBand<number>()
    .domain(points.map((_, index) => index))
    .range([left, 100]);
}

/** About how wide words are at most, in per cent of the picture. */
export function widthOf(words: string): number {
  return words.length * letter;
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
