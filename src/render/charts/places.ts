/** Words at a place in the picture; places and lengths are per cent of it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** How far below its place the line of text stands, in its own heights. */
  readonly down: number;
  readonly text: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];
export type Stroke = readonly [from: Point, to: Point];

/** What is drawn in the picture and may not be covered. */
export interface Drawn {
  readonly strokes: readonly Stroke[];
  readonly boxes: readonly Box[];
}

/** About how wide a letter is at most: on a telephone, and on any page that is wider than one. */
export const letters = { narrow: 2.6, wide: 1.45 };
export type Letter = keyof typeof letters;

/** The size of the letters where the picture is lowest, which is on paper. */
const em = 6.8;
/** How far letters reach above and below the line that they stand on, in their own heights. */
const reach = { above: 0.75, below: 0.22 };
/** Half of a line. */
const half = 0.3;

export function boxOf({ x, y, anchor, down, text }: Place, letter: Letter): Box {
  const width = text.length * letters[letter];
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y + (down - reach.above) * em, bottom: y + (down + reach.below) * em };
}

/** How many of the things that are drawn a box would cover in part. */
export function covered(box: Box, { strokes, boxes }: Drawn): number {
  return strokes.filter((stroke) => crosses(box, stroke)).length + boxes.filter((other) => overlaps(box, other)).length;
}

/** The strokes from each place to the next; none to or from where there is no place. */
export function strokesThrough(points: readonly (Point | undefined)[]): readonly Stroke[] {
  return points.flatMap((to, index): readonly Stroke[] => {
    const from = points[index - 1];
    return from && to ? [[from, to]] : [];
  });
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether there is a part of the stroke that lies between the box's sides and between its edges at once. */
function crosses(box: Box, [[x1, y1], [x2, y2]]: Stroke): boolean {
  const [enters, leaves] = partWithin(x1, x2, [box.left, box.right]);
  const [comesUnder, goesOver] = partWithin(y1, y2, [box.top - half, box.bottom + half]);
  return Math.max(0, enters, comesUnder) <= Math.min(1, leaves, goesOver);
}

/** From which part of its way, between 0 and 1, to which a stroke is within bounds. */
function partWithin(from: number, to: number, [low, high]: readonly [number, number]): readonly [number, number] {
  if (from === to) return from > low && from < high ? [0, 1] : [1, 0];
  const [one, other] = [(low - from) / (to - from), (high - from) / (to - from)];
  return [Math.min(one, other), Math.max(one, other)];
}
