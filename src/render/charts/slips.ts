import { scaleUtc } from 'd3-scale';
import { months } from '../../model/words.js';
import type { ChartData } from '../../report/blocks.js';
import { inert } from '../text/inert.js';
import { percent } from './numbers.js';
import { letters } from './places.js';
import { type Shortened, shortened } from './shortened.js';

type Slips = Extract<ChartData, { kind: 'slips' }>;
type Row = Slips['rows'][number];

interface DayMark {
  readonly x: string;
  /** Where its words stand. */
  readonly words: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface SlipLine {
  readonly label: Shortened;
  readonly show: Shortened;
  /** Below the top of the picture, in heights of a letter. */
  readonly top: string;
  readonly tone: Row['tone'];
  /** The day agreed last; the first, and the one told, only where they are other days or are known. */
  readonly current: string;
  readonly first: string | undefined;
  readonly told: string | undefined;
  readonly is: 'reached' | 'expected';
}

/** Steps below each other on one line of time. */
export interface SlipPicture {
  readonly rows: readonly SlipLine[];
  readonly ticks: readonly DayMark[];
  readonly seen: DayMark;
  readonly height: string;
  /** Where the rows end and the day as at which they are seen is told. */
  readonly foot: string;
  readonly key: readonly KeyEntry[];
}

interface KeyEntry {
  readonly is: 'first' | 'current' | SlipLine['is'];
  /** A circle has none. */
  readonly shape: string | undefined;
  readonly words: string;
}

const diamond = 'M0-6L6 0L0 6L-6 0Z';
const key: readonly KeyEntry[] = [
  { is: 'first', shape: diamond, words: 'First agreed' },
  { is: 'current', shape: diamond, words: 'Due, as agreed last' },
  { is: 'reached', shape: undefined, words: 'Reached' },
  { is: 'expected', shape: undefined, words: 'Expected' },
];

/** The heights of the words of the scale, of a row, and of the foot. */
const heights = { head: 1.6, row: 3.7, foot: 1.6 };
const dayInMilliseconds = 86_400_000;

/** Nothing where there is no step. */
export function slipPicture({ rows, seen }: Slips): SlipPicture | undefined {
  if (rows.length === 0) return undefined;
  const days = [seen.day, ...rows.flatMap(({ first, current, told }) => [first, current, ...(told ? [told] : [])])];
  const scale = scaleUtc([instant(Math.min(...days)), instant(Math.max(...days) + 1)], [2, 98]);
  const at = (day: number) => scale(instant(day));
  const lines = rows.map((row, index) => lineOf(row, { index, at }));
  const foot = heights.head + rows.length * heights.row;
  return {
    rows: lines,
    ticks: apart(scale.ticks(3).map((tick) => markAt(scale(tick), tickInWords(tick)))),
    seen: markAt(at(seen.day), inert(seen.show)),
    height: `${(foot + heights.foot).toFixed(1)}em`,
    foot: `${foot.toFixed(1)}em`,
    key: keyOf(lines),
  };
}

function instant(day: number): Date {
  return new Date(day * dayInMilliseconds);
}

/** `Jan 2013`, or with its day where that is not the first. */
function tickInWords(tick: Date): string {
  const month = `${months[tick.getUTCMonth()]?.slice(0, 3)} ${tick.getUTCFullYear()}`;
  return tick.getUTCDate() === 1 ? month : `${tick.getUTCDate()} ${month}`;
}

interface Placed extends DayMark {
  readonly left: number;
  readonly right: number;
}

/** Words that are as near to an edge as they reach to each side, on a telephone, stay within it. */
function markAt(x: number, text: string): Placed {
  const width = text.length * letters.narrow;
  const left = Math.min(Math.max(x - width / 2, 0), 100 - width);
  const anchor = left === 0 ? 'start' : left === 100 - width ? 'end' : 'middle';
  const at = { start: 0, middle: x, end: 100 }[anchor];
  return { x: percent(x), words: percent(at), text, anchor, left, right: left + width };
}

/** Those whose words stand clear of the ones before. */
function apart(marks: readonly Placed[]): readonly DayMark[] {
  let end = -1;
  return marks.filter(({ left, right }) => {
    if (left < end) return false;
    end = right;
    return true;
  });
}

interface Place {
  readonly index: number;
  readonly at: (day: number) => number;
}

function lineOf({ label, show, tone, first, current, told, isReached }: Row, { index, at }: Place): SlipLine {
  return {
    label: shortened(label, 'bold'),
    show: shortened(show, 'plain'),
    top: `${(heights.head + index * heights.row).toFixed(1)}em`,
    tone,
    current: percent(at(current)),
    first: first === current ? undefined : percent(at(first)),
    told: told === undefined ? undefined : percent(at(told)),
    is: isReached ? 'reached' : 'expected',
  };
}

/** What is drawn anywhere, in the order in which it is told. */
function keyOf(lines: readonly SlipLine[]): SlipPicture['key'] {
  const isDrawn: Readonly<Record<KeyEntry['is'], boolean>> = {
    first: lines.some(({ first }) => first !== undefined),
    current: true,
    reached: lines.some(({ told, is }) => told !== undefined && is === 'reached'),
    expected: lines.some(({ told, is }) => told !== undefined && is === 'expected'),
  };
  return key.filter(({ is }) => isDrawn[is]);
}
