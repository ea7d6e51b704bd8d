import { ratingWords, type Scale, scaleOf } from '../model/rating-words.js';
import type { Indicator } from '../model/records.js';

export { ratingWords, type Scale, scaleOf };

/** What the council wants of a figure on each scale. */
const desiredDirection: Readonly<Record<Scale, string>> = {
  maximise: 'higher is better',
  minimise: 'lower is better',
  range: 'within the range is better',
  date: 'earlier is better',
  'yes-no': 'yes is better',
};

/** `higher is better`, `no is better`: a yes-no indicator that is minimised wants a no. */
export function desired(scale: Scale, { polarity }: Indicator): string {
  return scale === 'yes-no' && polarity === 'minimise' ? 'no is better' : desiredDirection[scale];
}
