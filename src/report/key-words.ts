import type { Colour } from '../assess/assessment.js';
import { ratingWords, type Scale } from '../model/rating-words.js';
import type { Settings } from '../model/records.js';
import { showNumber } from '../model/words.js';

type Tolerance = NonNullable<NonNullable<Settings['rating']>['tolerance']>;
type TravelTolerance = NonNullable<Settings['travel_tolerance']>;

/** The scales as the key heads them, in its order. */
export const scaleTitles: Readonly<Record<Scale, string>> = {
  maximise: 'Higher is better',
  minimise: 'Lower is better',
  range: 'Best within a range',
  date: 'A date',
  'yes-no': 'Yes or no',
};

/** What a colour says on a scale. A yes or a no is never close to its target. */
export function wordsOn(scale: Scale, colour: Colour): string {
  return scale === 'yes-no' && colour === 'amber' ? 'Does not occur' : ratingWords[scale][colour];
}

/** The rule of amber in words. Without a tolerance there is no amber. */
export function amberRule(tolerance: Tolerance | undefined): string {
  if (!tolerance) return 'A figure that misses its target is significantly off target: no tolerance is set.';
  return `A figure is close to target if it misses its target by no more than ${toleranceInWords(tolerance)}, and significantly off target beyond that.`;
}

function toleranceInWords({ kind, amber }: Tolerance): string {
  switch (kind) {
    case 'percent':
      return `${showNumber(amber)}% of it`;
    case 'points':
      return amber === 1 ? 'one percentage point' : `${showNumber(amber)} percentage points`;
    case 'absolute':
      return `${showNumber(amber)} in the unit of the indicator`;
  }
}

/** What counts as no significant change, in words. */
export function travelRule(tolerance: TravelTolerance | undefined): string {
  if (!tolerance || tolerance.by === 0) return 'the figure is the same as the earlier one';
  switch (tolerance.kind) {
    case 'percent':
      return `the figure differs by no more than ${showNumber(tolerance.by)}% of the earlier one`;
    case 'points':
      return `the figure differs by no more than ${showNumber(tolerance.by)} percentage ${tolerance.by === 1 ? 'point' : 'points'}`;
    case 'absolute':
      return `the figure differs by no more than ${showNumber(tolerance.by)} in its unit`;
  }
}
