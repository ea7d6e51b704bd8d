import { inert } from '../text/inert.js';
import { figureWords, type Points } from './figure-words.js';
import { percent } from './numbers.js';
import { isNumber, middle, plane, type Scales, widthOf } from './plane.js';

/** Words at a place in the picture, beside what they name. */
export interface Label {
  readonly what: 'aim' | 'latest' | 'period';
  readonly x: string;
  readonly y: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far below its place the line of text stands, in its own heights. */
  readonly dy: string;
  readonly text: string;
}

/** As many letters of a unit as stand beside a mark: ` days`, ` homes`. */
const longestUnit = 10;

/** A line of words above or below its place, clear of what is drawn there. */
export const above = '-0.7em';
export const below = '1.5em';

/** The latest figure, on the side of its mark that is turned away from its target. */
export function latestLabel(points: Points, { x, y }: Scales): readonly Label[] {
  const index = points.findLastIndex(({ figure }) => isNumber(figure));
  const latest = points[index];
  if (latest?.figure === undefined) return [];
  const before = points.slice(0, index).findLast(({ figure }) => isNumber(figure))?.figure;
  const avoided = latest.target ?? latest.upper ?? before ?? latest.figure;
  const place = { x: percent(Math.min(middle(x, index) + 1, 100)), y: percent(y(latest.figure)) };
  const text = latestWords(points, latest, middle(x, index));
  return [{ what: 'latest', ...place, anchor: 'end', dy: avoided > latest.figure ? below : above, text }];
}

/** A long unit is left to the words around the chart; that a figure is not final is said where there is room, and by its mark. */
function latestWords(points: Points, { show, provisional }: Points[number], room: number): string {
  const unit = figureWords(points)?.after ?? '';
  const bare = unit.length > longestUnit ? inert(show).slice(0, -unit.length) : inert(show);
  const full = `${bare} (not final)`;
  return provisional && widthOf(full) <= room ? full : bare;
}

/** The first and the last period, and one between them where they are many. */
export function periodLabels(points: Points, { x }: Scales): readonly Label[] {
  const last = points.length - 1;
  const between = points.length >= 5 && points.every(({ label }) => label.length <= 12) ? [Math.round(last / 2)] : [];
  return [...new Set([0, ...between, last])].map((index) => ({
    what: 'period',
    x: periodPlace(index, last, x),
    y: percent(plane.bottom),
    anchor: anchorOf(index, last),
    dy: '1.6em',
    text: inert(points[index]?.label ?? ''),
  }));
}

function periodPlace(index: number, last: number, x: Scales['x']): string {
  if (index === 0 && last > 0) return percent(x.range()[0]);
  return percent(index === last && last > 0 ? 100 : middle(x, index));
}

function anchorOf(index: number, last: number): Label['anchor'] {
  if (last === 0) return 'middle';
  if (index === 0) return 'start';
  return index === last ? 'end' : 'middle';
}
