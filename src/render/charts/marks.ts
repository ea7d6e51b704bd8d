import type { Points } from './figure-words.js';
import { percent } from './numbers.js';
import { isNumber, middle, plane, type Scales } from './plane.js';

export type State = NonNullable<Points[number]['state']>;

/** A figure or the want of one, at its place. */
export interface Mark {
  readonly x: string;
  readonly y: string;
  readonly is: State | 'missing';
  /** What is drawn there; a final figure is a dot. */
  readonly shape: string | undefined;
}

interface KeyEntry {
  readonly is: Mark['is'] | 'target';
  readonly shape: string;
  readonly words: string;
}

const key: readonly KeyEntry[] = [
  { is: 'provisional', shape: 'M0-6L6 0L0 6L-6 0Z', words: 'Provisional figure' },
  { is: 'estimated', shape: 'M0-6L6 5L-6 5Z', words: 'Estimated figure' },
  { is: 'missing', shape: 'M-4-4L4 4M-4 4L4-4', words: 'No figure' },
];

export function stateOf({ state, provisional }: Points[number]): State {
  return state ?? (provisional ? 'provisional' : 'final');
}

/** A mark for each period; one without a figure stands at the foot of the picture. */
export function marksOf(points: Points, { x, y }: Scales): readonly Mark[] {
  return points.map((point, index) => {
    const is = isNumber(point.figure) ? stateOf(point) : 'missing';
    const height = isNumber(point.figure) ? y(point.figure) : plane.bottom;
    const shape = key.find((entry) => entry.is === is)?.shape;
    return { x: percent(middle(x, index)), y: percent(height), is, shape };
  });
}

/** What the marks are that need to be told, and the line of the target where no words in the picture tell it. */
export function keyOf(marks: readonly Mark[], target: string | undefined): readonly KeyEntry[] {
  const told = key.filter(({ is }) => marks.some((mark) => mark.is === is));
  return target === undefined ? told : [{ is: 'target', shape: 'M-8 0H-2M2 0H8', words: target }, ...told];
}
