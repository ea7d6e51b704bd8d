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
 * Read off a figure that is shown: "£1,234" has "£" before it, "12.3 days" has " days" after it. Nothing where the words
 * are not the figure's own digits, as with a date or a yes.
 */
export function figureWords(points: Points): FigureWords | undefined {
  const shown = points.findLast((point) => point.figure !== undefined);
  const match = /^([^\d]*)([\d,]+(?:\.\d+)?)([^\d]*)$/.exec(inert(shown?.show ?? ''));
  if (shown?.figure === undefined || !match) return undefined;
  const [, before = '', digits = '', after = ''] = match;
  const places = digits.split('.')[1]?.length ?? 0;
  const apart = Math.abs(Number(digits.replaceAll(',', '')) - Math.abs(shown.figure));
  // shown figures are rounded: to within half of their last place is the same number
  return apart <= 0.5001 * 10 ** -places ? { before: before.replace(/[-−]/, ''), after } : undefined;
}

/** A target's words: "80%", "12 days". */
export function inFigureWords(words: FigureWords, figure: number): string {
  return `${figure < 0 ? '-' : ''}${words.before}${showNumber(Math.abs(figure))}${words.after}`;
}

/** The words of a mark on the scale, where there is room for a sign and no more. */
export function onTheScale(words: FigureWords, figure: number): string {
  return inFigureWords({ before: words.before, after: words.after.length > 1 ? '' : words.after }, figure);
}
