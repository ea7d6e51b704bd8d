import { twelveDigits } from '../model/figure.js';
import type { Indicator } from '../model/records.js';
import type { SeriesPoint } from './assessment.js';

/** How many times in a row a figure has risen, or fallen, the latest step included. */
export interface MoveRun {
  readonly movement: 'up' | 'down';
  readonly count: number;
}

/**
 * The run of rises or falls that ends with the last of these points; nothing where the last step is neither, or is not
 * known: a gap ends a run, as an equal figure does. A figure that runs from the start of the year, a date and a yes have
 * none. Source: page "Trends", section 8.
 */
export function moveRunOf(
  { type, collected_as }: Pick<Indicator, 'type' | 'collected_as'>,
  points: readonly SeriesPoint[],
): MoveRun | undefined {
  if (collected_as === 'cumulative' || type === 'date' || type === 'yes-no') return undefined;
  const steps = points.slice(1).map((point, at) => stepOf(points[at]?.figure, point.figure));
  const movement = steps.at(-1);
  if (movement === undefined) return undefined;
  const isOther = (step: MoveRun['movement'] | undefined) => step !== movement;
  return { movement, count: steps.length - 1 - steps.findLastIndex(isOther) };
}

function stepOf(before: number | undefined, latest: number | undefined): MoveRun['movement'] | undefined {
  if (before === undefined || latest === undefined) return undefined;
  const change = twelveDigits(latest - before);
  if (change === 0) return undefined;
  return change > 0 ? 'up' : 'down';
}
