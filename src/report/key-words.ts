import type { Colour } from '../assess/assessment.js';
import { type Measure, showTolerance } from '../model/figure.js';
import type { Held } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import { ratingWords, type Scale } from '../model/rating-words.js';
import type { Indicator, Settings } from '../model/records.js';
import { listInWords, showNumber } from '../model/words.js';

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

/** "Some indicators have a tolerance of their own: 2 percentage points for F 004; 0.5 days for E 008." */
export function ownTolerances(indicators: readonly Held<Indicator>[]): readonly string[] {
  const found = indicators.flatMap(({ tolerance, ...indicator }) =>
    tolerance ? [[ownInWords(tolerance, indicator), indicator.code ?? indicator.id] as const] : [],
  );
  const said = [...grouped(found)].map(([words, codes]) => `${words} for ${listInWords(codes)}`);
  return said.length === 0 ? [] : [`Some indicators have a tolerance of their own: ${said.join('; ')}.`];
}

function ownInWords(tolerance: Tolerance, indicator: Measure): string {
  switch (tolerance.kind) {
    case 'percent':
      return `${showNumber(tolerance.amber)}% of the target`;
    case 'points':
      return toleranceInWords(tolerance);
    case 'absolute':
      return showTolerance(indicator, tolerance.amber);
  }
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
