import type { ChartData } from '../../report/blocks.js';
import { inert } from '../text/inert.js';
import { percent } from './numbers.js';

type Cell = Extract<ChartData, { kind: 'matrix' }>['cells'][number];

interface Line {
  readonly text: string;
  /** Its place below the top of the cell, in its own heights. */
  readonly dy: string;
  /** Where it is shown; everywhere if nothing is said. */
  readonly when: 'roomy' | 'tight' | undefined;
}

interface DrawnCell {
  readonly tone: Cell['tone'];
  readonly level: number;
  readonly band: string;
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
  readonly middle: string;
  readonly lines: readonly Line[];
}

interface AxisMark {
  readonly at: string;
  readonly text: string;
}

/** Five by five cells, likelihood upward and impact to the right; places and sizes in per cent. */
export interface MatrixPicture {
  readonly cells: readonly DrawnCell[];
  readonly rows: readonly AxisMark[];
  readonly columns: readonly AxisMark[];
  readonly left: string;
  readonly foot: string;
}

const five = [1, 2, 3, 4, 5];
const plane = { left: 7, right: 100, top: 6, bottom: 89 };
const size = { x: (plane.right - plane.left) / 5, y: (plane.bottom - plane.top) / 5 };
/** Between the edge of the plane and the numbers beside it. */
const gap = 2;

/** Nothing where nothing lies in any cell. */
export function matrixPicture(cells: readonly Cell[]): MatrixPicture | undefined {
  if (!cells.some(({ items }) => items.length > 0)) return undefined;
  return {
    cells: cells.map(cellView),
    rows: five.map((likelihood) => ({ at: percent(topOf(likelihood) + size.y / 2), text: String(likelihood) })),
    columns: five.map((impact) => ({ at: percent(leftOf(impact) + size.x / 2), text: String(impact) })),
    left: percent(plane.left - gap),
    foot: percent(plane.bottom + gap),
  };
}

function cellView({ likelihood, impact, tone, level, band, items }: Cell): DrawnCell {
  return {
    tone,
    level,
    band: inert(band),
    x: percent(leftOf(impact)),
    y: percent(topOf(likelihood)),
    width: percent(size.x),
    height: percent(size.y),
    middle: percent(leftOf(impact) + size.x / 2),
    lines: linesOf(items.map(inert)),
  };
}

function leftOf(impact: number): number {
  return plane.left + (impact - 1) * size.x;
}

function topOf(likelihood: number): number {
  return plane.top + (5 - likelihood) * size.y;
}

/** More lines than these have no room in a cell, nor have longer ones on a telephone or on any page. */
const mostLines = 3;
const longest = { always: 7, roomy: 11, two: 14 };

/** The codes, or how many they are where they have no room: the table tells them. */
function linesOf(items: readonly string[]): readonly Line[] {
  if (items.length === 0) return [];
  const isSingle = items.length <= mostLines;
  const texts = isSingle ? items : inTwos(items);
  const length = Math.max(...texts.map((text) => text.length));
  if (texts.length > mostLines || length > (isSingle ? longest.roomy : longest.two)) return counted(items, undefined);
  if (isSingle && length <= longest.always) return texts.map((text, index) => lineAt(text, index, undefined));
  return [...texts.map((text, index) => lineAt(text, index, 'roomy')), ...counted(items, 'tight')];
}

/** `CR-001, CR-002` */
function inTwos(items: readonly string[]): readonly string[] {
  return items.flatMap((item, index) =>
    index % 2 === 0 ? [[item, ...items.slice(index + 1, index + 2)].join(', ')] : [],
  );
}

function counted({ length }: readonly string[], when: Line['when']): readonly Line[] {
  return [lineAt(length === 1 ? '1 risk' : `${length} risks`, 0, when)];
}

/** Below the word for the band. */
function lineAt(text: string, index: number, when: Line['when']): Line {
  return { text, dy: `${(2.3 + index * 1.2).toFixed(2)}em`, when };
}
