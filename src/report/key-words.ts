import type { Indicator, Settings } from '../model/records.js';
import { showNumber } from '../model/words.js';

type Tolerance = NonNullable<NonNullable<Settings['rating']>['tolerance']>;
type TravelTolerance = NonNullable<Settings['travel_tolerance']>;

/** The ways in which figures are judged, each with its own words. */
export type Judged = 'maximise' | 'minimise' | 'range' | 'date' | 'yes-no';

/** The words of each rating, best first, as they stand on ratings. */
export const ratingWords: Readonly<
  Record<Judged, { readonly judged: string; readonly green: string; readonly amber: string; readonly red: string }>
> = {
  maximise: {
    judged: 'Higher is better',
    green: 'On or above target',
    amber: 'Close to target',
    red: 'Significantly below target',
  },
  minimise: {
    judged: 'Lower is better',
    green: 'On or below target',
    amber: 'Close to target',
    red: 'Significantly above target',
  },
  range: {
    judged: 'Best within a range',
    green: 'Within range',
    amber: 'Close to range',
    red: 'Significantly outside range',
  },
  date: { judged: 'A date', green: 'On time', amber: 'Close to target', red: 'Late' },
  'yes-no': { judged: 'Yes or no', green: 'Met', amber: '', red: 'Not met' },
};

/** How an indicator is judged; nothing where it is watched and never rated. */
export function judgedAs({ polarity, type }: Indicator): Judged | undefined {
  if (polarity === 'none') return undefined;
  return type === 'date' || type === 'yes-no' ? type : polarity;
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
