import { inert } from '../text/inert.js';
import { figureWords, inFigureWords, type Series } from './figure-words.js';
import { percent } from './numbers.js';
import { type Scales, ticks } from './plane.js';

/** A line across the picture and what it stands for. */
export interface ScaleMark {
  readonly y: string;
  readonly text: string;
}

/** Round numbers where figures are numbers; otherwise the least and the greatest in their own words. */
export function scaleMarks(series: Series, y: Scales['y']): readonly ScaleMark[] {
  const words = figureWords(series);
  const mark = (figure: number, text: string): ScaleMark => ({ y: percent(y(figure)), text });
  if (words) return y.ticks(ticks).map((figure) => mark(figure, inFigureWords(words, figure)));
  const shown = new Map(
    series.points.flatMap(({ figure, show }) => (figure === undefined ? [] : [[figure, inert(show)]])),
  );
  return [...new Set([Math.min(...shown.keys()), Math.max(...shown.keys())])]
    .filter(Number.isFinite)
    .map((figure) => mark(figure, shown.get(figure) ?? ''));
}
