import { twelveDigits } from '../model/figure.js';
import type { Verdict } from './assessment.js';

/** Which way a figure gets better; `neutral` is neither better nor worse. */
export type Improvement = 'increase' | 'decrease' | 'neutral';

/** A small change that is not news: in the figure's unit, or a percentage of the comparator. */
export interface Slack {
  readonly kind: 'absolute' | 'relative-percent';
  readonly by: number;
}

export interface Change {
  readonly verdict: Exclude<Verdict, 'not-comparable'>;
  readonly movement: 'up' | 'down' | 'same';
  readonly change: number;
}

/** What floats may lose on the way: a change of exactly the tolerance is within it. */
const hair = 1e-9;

/** A figure beside an earlier one. Of a comparator of 0 a percentage is nothing, so any change counts. Source: page "Trends", section 8. */
export function compareFigures(
  latest: number,
  comparator: number,
  { improvement, slack }: { readonly improvement: Improvement; readonly slack: Slack },
): Change {
  const change = twelveDigits(latest - comparator);
  const allowed = slack.kind === 'absolute' ? slack.by : (slack.by * Math.abs(comparator)) / 100;
  return { verdict: verdictOf(change, allowed, improvement), movement: movementOf(change), change };
}

function verdictOf(change: number, allowed: number, improvement: Improvement): Change['verdict'] {
  if (Math.abs(change) <= allowed + hair) return 'no-significant-change';
  const isUp = change > 0;
  if (improvement === 'neutral') return isUp ? 'higher' : 'lower';
  return isUp === (improvement === 'increase') ? 'improved' : 'worsened';
}

function movementOf(change: number): Change['movement'] {
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}
