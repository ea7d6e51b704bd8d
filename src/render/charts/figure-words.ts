import { showNumber } from '../../model/words.js';
import type { ChartData } from '../../report/blocks.js';
import { inert } from '../text/inert.js';

/** Figures over time, of a trend with what is expected of them. */
export type Series = Extract<ChartData, { kind: 'series' | 'trend' }>;
export type Points = Series['points'];

/** How the figures of a series are written in its picture, where a unit in words stands once and signs stand always. */
export interface FigureWords {
  readonly before: string;
  /** A sign that follows the number at once: `%`, `k`. */
  readonly after: string;
  /** What is told once for all: `days`, `£ per home`. Empty where signs tell it. */
  readonly unit: string;
}

/**
 * Read off a figure that is shown: `£1,234` has a sign before it, `12.3 days` a unit after it, which may hold digits of
 * its own. Nothing where the words are not the figure's own digits, as with a date or a yes.
 */
export function figureWords({ points, unit }: Pick<Series, 'points' | 'unit'>): FigureWords | undefined {
  for (const point of points.toReversed()) {
    const read = readFigure(point, unit);
    if (read) return { before: read.before, after: isSign(read.after) ? read.after : '', unit: unitOf(read) };
  }
  return undefined;
}

/** A target's words: `80%`, `£1,500`. */
export function inFigureWords(words: FigureWords, figure: number): string {
  return `${figure < 0 ? '-' : ''}${words.before}${showNumber(Math.abs(figure))}${words.after}`;
}

/** A figure as it is shown, without the unit that the picture tells once. */
export function withoutUnit(point: Points[number], unit: string): string {
  const shown = inert(point.show);
  const after = readFigure(point, unit)?.after ?? '';
  return isSign(after) ? shown : shown.slice(0, -after.length);
}

interface Read {
  readonly before: string;
  readonly after: string;
}

function readFigure({ figure, show }: Points[number], unit: string): Read | undefined {
  const match = /^([^\d]*)([\d,]+(?:\.\d+)?)(.*)$/.exec(inert(show));
  if (figure === undefined || !match) return undefined;
  const [, before = '', digits = '', after = ''] = match;
  if (/\d/.test(after) && inSingular(after) !== inSingular(inert(unit))) return undefined;
  const places = digits.split('.')[1]?.length ?? 0;
  const apart = Math.abs(Number(digits.replaceAll(',', '')) - Math.abs(figure));
  // shown figures are rounded: to within half of their last place is the same number
  return apart <= 0.5001 * 10 ** -places ? { before: before.replace(/[-−]/, ''), after } : undefined;
}

/** One of a unit drops its s: `1 day per 1,000 homes`. */
function inSingular(unit: string): string {
  return unit.trim().replace(/s\b/g, '');
}

function isSign(after: string): boolean {
  return !after.startsWith(' ');
}

function unitOf({ before, after }: Read): string {
  return isSign(after) ? '' : `${before} ${after.trim()}`.trim();
}
