import type { Points } from './figure-words.js';
import { type Label, latestLabel, periodLabels } from './labels.js';
import { percent } from './numbers.js';
import { figureLine, targetBand, targetLine } from './paths.js';
import { heightScale, isNumber, middle, plane, type Scales, widthScale } from './plane.js';
import { type ScaleMark, scaleMarks } from './scale-marks.js';
import { targetLabels } from './target-labels.js';

interface Mark {
  readonly x: string;
  readonly y: string;
}

/**
 * A line of figures over their target. Lines stand on a field of 1,000 by 1,000 that is stretched to the picture; marks and
 * words stand at places in per cent, so that they keep their shape and size on a page of any width.
 */
export interface SeriesPicture {
  readonly line: string;
  readonly target: string;
  readonly band: string;
  readonly scale: readonly ScaleMark[];
  readonly marks: readonly (Mark & { readonly provisional: boolean })[];
  readonly gaps: readonly Mark[];
  readonly labels: readonly Label[];
  /** Where the plane ends to the left and below. */
  readonly left: string;
  readonly foot: string;
  /** Whether there is a key, and whether it tells what a hollow mark or a cross is. */
  readonly keyed: boolean;
  readonly provisional: boolean;
  readonly missing: boolean;
}

/** Nothing where there is no period, or neither figure nor target to draw. */
export function seriesPicture(given: Points): SeriesPicture | undefined {
  const points = given.map(finite);
  if (!points.some(({ figure, target, lower }) => isNumber(figure) || isNumber(target) || isNumber(lower)))
    return undefined;
  const y = heightScale(points);
  const scale = scaleMarks(points, y);
  const x = widthScale(
    points,
    scale.map(({ text }) => text),
  );
  const scales = { x, y };
  const [marks, gaps] = [marksOf(points, scales), gapsOf(points, scales)];
  const [provisional, missing] = [marks.some((mark) => mark.provisional), gaps.length > 0];
  return {
    line: figureLine(points, scales),
    target: targetLine(points, scales),
    band: targetBand(points, scales),
    scale,
    marks,
    gaps,
    labels: [...targetLabels(points, scales), ...latestLabel(points, scales), ...periodLabels(points, scales)],
    left: percent(x.range()[0]),
    foot: percent(plane.bottom),
    keyed: provisional || missing,
    provisional,
    missing,
  };
}

/** A figure that no line can reach is no figure. */
function finite(point: Points[number]): Points[number] {
  return isNumber(point.figure) ? point : { ...point, figure: undefined };
}

function marksOf(points: Points, { x, y }: Scales): SeriesPicture['marks'] {
  return points.flatMap(({ figure, provisional }, index) =>
    figure === undefined ? [] : [{ x: percent(middle(x, index)), y: percent(y(figure)), provisional }],
  );
}

function gapsOf(points: Points, { x }: Scales): readonly Mark[] {
  return points.flatMap(({ figure }, index) =>
    figure === undefined ? [{ x: percent(middle(x, index)), y: percent(plane.bottom) }] : [],
  );
}
