import type { Points } from '../../../src/render/charts/figure-words.js';
import { seriesPicture } from '../../../src/render/charts/series.js';

export type Point = Points[number];

export function series(...figures: readonly (number | undefined)[]): Points {
  return figures.map((figure, index) => pointOf(figure, `Q${index + 1}`));
}

export function pointOf(figure: number | undefined, label: string): Point {
  return { label, figure, show: figure === undefined ? 'No figure' : `${figure}`, provisional: false };
}

export function withTargets(points: Points, targets: readonly (number | undefined)[]): Points {
  return points.map((point, index) => {
    const target = targets[index];
    return target === undefined ? point : { ...point, target };
  });
}

export function picture(points: Points, unit = ''): NonNullable<ReturnType<typeof seriesPicture>> {
  const drawn = seriesPicture({ kind: 'series', points, unit });
  if (!drawn) throw new Error('There is no picture.');
  return drawn;
}
