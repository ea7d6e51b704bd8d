import type { Series } from './figure-words.js';
import { coordinate } from './numbers.js';
import { type Stroke, strokesThrough } from './places.js';
import { plane, type Scales, start } from './plane.js';

type Stretch = Extract<Series, { kind: 'trend' }>['segments'][number];

/** What is expected of figures, as paths on the field of 1,000 by 1,000; empty where nothing is. */
export interface Expected {
  readonly range: string;
  readonly limits: string;
  readonly average: string;
  /** Where the trend starts afresh. */
  readonly starts: string;
}

// as many places as a screen can show
const field = 10;

export function stretchesOf(series: Series): readonly Stretch[] {
  return series.kind === 'trend' ? series.segments : [];
}

/** The values that the picture must have room for. */
export function expectedValues(series: Series): readonly number[] {
  return stretchesOf(series).flatMap(({ mean, limits }) => [mean, limits.lower, limits.upper]);
}

export function expectedPaths(series: Series, scales: Scales): Expected {
  const stretches = stretchesOf(series);
  const starts = series.kind === 'trend' ? series.starts : [];
  return {
    range: stretches.map((stretch) => areaOf(stretch, scales)).join(''),
    limits: stretches
      .flatMap(({ limits, ...ends }) => [acrossAt(limits.upper, ends, scales), acrossAt(limits.lower, ends, scales)])
      .join(''),
    average: stretches.map(({ mean, ...ends }) => acrossAt(mean, ends, scales)).join(''),
    starts: starts.map((place) => downAt(start(scales.x, place))).join(''),
  };
}

/** The lines of the average and of the limits, which words keep clear of. */
export function expectedStrokes(series: Series, scales: Scales): readonly Stroke[] {
  return stretchesOf(series).flatMap(({ mean, limits, ...ends }) =>
    [mean, limits.lower, limits.upper].flatMap((value) => {
      const [left, right] = widthOf(ends, scales);
      const height = scales.y(value);
      return strokesThrough([
        [left, height],
        [right, height],
      ]);
    }),
  );
}

type Ends = Pick<Stretch, 'from' | 'to'>;

function widthOf({ from, to }: Ends, { x }: Scales): readonly [left: number, right: number] {
  return [start(x, from), start(x, to) + x.bandwidth()];
}

function acrossAt(value: number, ends: Ends, scales: Scales): string {
  const [left, right] = widthOf(ends, scales);
  return `M${on(left)},${on(scales.y(value))}H${on(right)}`;
}

function areaOf({ limits, ...ends }: Stretch, scales: Scales): string {
  const [left, right] = widthOf(ends, scales);
  const [top, bottom] = [scales.y(limits.upper), scales.y(limits.lower)];
  return `M${on(left)},${on(top)}H${on(right)}V${on(bottom)}H${on(left)}Z`;
}

function downAt(left: number): string {
  return `M${on(left)},${on(plane.top - 6)}V${on(plane.bottom)}`;
}

function on(value: number): string {
  return coordinate(value * field);
}
