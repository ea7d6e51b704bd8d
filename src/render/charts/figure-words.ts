import { showNumber } from '../../model/words.js';
import type { ChartData } from '../../report/blocks.js';
import { inert } from '../text/inert.js';

export type Points = Extract<ChartData, { kind: 'series' }>['points'];

/** How the figures of a series are written: what stands before their number and after it. */
export interface FigureWords {
  readonly before: string;
  readonly after: string;
}

/**
 * Read off a figure that is shown: "£1,234" has "£" before it, "52.2 per 100,000" has " per 100,000" after it. Nothing
 * where no number in the words is the figure's own, as with a date or a yes.
 */
export function figureWords(points: Points): FigureWords | undefined {
  const shown = points.findLast((point) => point.figure !== undefined);
  if (shown?.figure === undefined) return undefined;
  const words = inert(shown.show);
  for (const { 0: digits, index } of words.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
    if (!isFigure(digits, shown.figure)) continue;
    return { before: words.slice(0, index).replace(/[-−]/, ''), after: words.slice(index + digits.length) };
  }
  return undefined;
}

/** Shown figures are rounded: to within half of their last place is the same number. */
function isFigure(digits: string, figure: number): boolean {
  const places = digits.split('.')[1]?.length ?? 0;
  return Math.abs(Number(digits.replaceAll(',', '')) - Math.abs(figure)) <= 0.5001 * 10 ** -places;
}

/** A target's words: "80%", "12 days". */
export function inFigureWords(words: FigureWords, figure: number): string {
  return `${figure < 0 ? '-' : ''}${words.before}${showNumber(Math.abs(figure))}${words.after}`;
}

/** The words of a mark on the scale, where there is room for a sign and no more. */
export function onTheScale(words: FigureWords, figure: number): string {
  return inFigureWords({ before: words.before, after: words.after.length > 1 ? '' : words.after }, figure);
}
