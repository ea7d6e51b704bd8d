import { keyOf } from './chart-key.js';
import { drawnOf } from './drawn.js';
import { type Expected, expectedPaths, expectedStrokes, expectedValues } from './expected.js';
import { figureWords, type Points, type Series } from './figure-words.js';
import { type Label, labelAt } from './labels.js';
import { latestPlace } from './latest-label.js';
import { type Mark, marksOf } from './marks.js';
import { percent } from './numbers.js';
import { figureLine, targetBand, targetLine } from './paths.js';
import { periodLabels } from './period-labels.js';
import { boxOf, type Drawn } from './places.js';
import { heightScale, isNumber, plane, type Scales, widthScale } from './plane.js';
import { type ScaleMark, scaleMarks } from './scale-marks.js';
import { targetLabels, targetsInWords } from './target-labels.js';

/** With more marks than these a telephone has no room for large ones. */
const dense = 24;

/**
 * A line of figures over their target. Lines stand on a field of 1,000 by 1,000 that is stretched to the picture; marks and
 * words stand at places in per cent, so that they keep their shape and size on a page of any width.
 */
export interface SeriesPicture {
  readonly line: string;
  readonly target: string;
  readonly band: string;
  /** Of a trend what is expected; of figures alone nothing. */
  readonly expected: Expected | undefined;
  /** Whether the marks stand so close that they are drawn smaller. */
  readonly isDense: boolean;
  /** A unit in words is told once, beside the scale. */
  readonly unit: string;
  readonly scale: readonly ScaleMark[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Where the plane ends to the left and below. */
  readonly left: string;
  readonly foot: string;
  readonly key: ReturnType<typeof keyOf>;
}

/** Nothing where there is no period, or neither figure nor target to draw. */
export function seriesPicture(given: Series): SeriesPicture | undefined {
  const series = finite(given);
  const { points } = series;
  if (!points.some(({ figure, target, lower }) => isNumber(figure) || isNumber(target) || isNumber(lower)))
    return undefined;
  const { scale, scales } = scaled(series);
  const marks = marksOf(points, scales);
  const { labels, isLatestTold } = labelsOf(series, scales);
  return {
    line: figureLine(points, scales),
    target: targetLine(points, scales),
    band: targetBand(points, scales),
    expected: series.kind === 'trend' ? expectedPaths(series, scales) : undefined,
    isDense: points.length > dense,
    unit: figureWords(series)?.unit ?? '',
    scale,
    marks,
    labels,
    left: percent(scales.x.range()[0]),
    foot: percent(plane.bottom),
    key: keyOf(series, marks, isLatestTold ? undefined : targetsInWords(series)),
  };
}

/** A figure that no line can reach is no figure. */
function finite(series: Series): Series {
  const reachable = <Point extends Points[number]>(point: Point): Point =>
    isNumber(point.figure) ? point : { ...point, figure: undefined };
  return series.kind === 'trend'
    ? { ...series, points: series.points.map(reachable) }
    : { ...series, points: series.points.map(reachable) };
}

function scaled(series: Series): { readonly scale: readonly ScaleMark[]; readonly scales: Scales } {
  const y = heightScale(series.points, expectedValues(series));
  const scale = scaleMarks(series, y);
  const words = scale.map(({ text }) => text);
  return { scale, scales: { x: widthScale(series.points, words), y } };
}

/** Each is placed clear of what stands there already: the drawing, the latest figure, then the targets. */
function labelsOf(series: Series, scales: Scales): ReturnType<typeof targetLabels> {
  const figures = drawnOf(series.points, scales);
  const drawn: Drawn = { ...figures, strokes: [...figures.strokes, ...expectedStrokes(series, scales)] };
  const latest = latestPlace(series, drawn, scales);
  const withLatest: Drawn = latest ? { ...drawn, boxes: [...drawn.boxes, boxOf(latest, 'narrow')] } : drawn;
  const targets = targetLabels(series, withLatest, scales);
  const others = [...(latest ? [labelAt('latest', latest)] : []), ...periodLabels(series.points, scales)];
  return { ...targets, labels: [...targets.labels, ...others] };
}
