import type { Points } from './figure-words.js';
import { percent } from './numbers.js';
import { isNumber, middle, plane, type Scales } from './plane.js';

export type State = NonNullable<Points[number]['state']>;
type Meaning = Extract<Points[number], { readonly meaning: unknown }>['meaning'] & string;

/** A figure or the want of one, at its place. */
export interface Mark {
  readonly x: string;
  readonly y: string;
  readonly is: State | 'missing';
  /** What is drawn there; a final figure is a dot. */
  readonly shape: string | undefined;
  /** What it means that the figure stands out, and the shape that is drawn behind or instead. */
  readonly meaning: Meaning | undefined;
  readonly standing: string | undefined;
}

interface Shape {
  readonly shape: string;
  readonly words: string;
}

/** Of a mark what it is, and its shape. */
export const markKey: Readonly<Record<Exclude<Mark['is'], 'final'>, Shape>> = {
  provisional: { shape: 'M0-6L6 0L0 6L-6 0Z', words: 'Provisional figure' },
  estimated: { shape: 'M0-6L6 5L-6 5Z', words: 'Estimated figure' },
  missing: { shape: 'M-4-4L4 4M-4 4L4-4', words: 'No figure' },
};

/** A figure that stands out: each meaning has a shape of its own, so that no colour is needed to tell it. */
export const meaningKey: Readonly<Record<Meaning, Shape>> = {
  improvement: { shape: 'M-6-6H6V6H-6Z', words: 'Stands out: improvement' },
  concern: {
    shape: 'M0-9L2.2-3 8.6-2.8 3.5 1.2 5.3 7.3 0 3.7-5.3 7.3-3.5 1.2-8.6-2.8-2.2-3Z',
    words: 'Stands out: concern',
  },
  neutral: { shape: 'M-2.5-7H2.5V-2.5H7V2.5H2.5V7H-2.5V2.5H-7V-2.5H-2.5Z', words: 'Stands out, neither good nor bad' },
};

export function stateOf({ state, provisional }: Points[number]): State {
  return state ?? (provisional ? 'provisional' : 'final');
}

/** A mark for each period; one without a figure stands at the foot of the picture. */
export function marksOf(points: Points, { x, y }: Scales): readonly Mark[] {
  return points.map((point, index) => {
    const is = isNumber(point.figure) ? stateOf(point) : 'missing';
    const height = isNumber(point.figure) ? y(point.figure) : plane.bottom;
    const meaning = is !== 'missing' && 'meaning' in point ? point.meaning : undefined;
    return {
      ...{ x: percent(middle(x, index)), y: percent(height), is },
      shape: is === 'final' ? undefined : markKey[is].shape,
      meaning,
      standing: meaning && meaningKey[meaning].shape,
    };
  });
}
