import { showExpectedRange } from '../../model/expected-range.js';
import { showFigure } from '../../model/figure.js';
import type { Period } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import { countInWords, showPeriod } from '../../model/words.js';
import { indicatorIn } from '../in-force.js';
import type { Series } from '../series.js';
import type { Limits } from './limits.js';
import type { OwnResult } from './own-results.js';
import type { Standout } from './standouts.js';
import type { Variation } from './trend.js';
import type { XmrChart } from './xmr.js';

/** A chart that is told: its results through the period that is shown. */
interface Told {
  readonly series: Series;
  readonly drawn: XmrChart;
  readonly results: readonly OwnResult[];
  readonly shown: Period;
}

/** Source: page "Trends", section 10. */
const words: Readonly<Record<Exclude<Variation, 'common-cause'>, string>> = {
  'improvement-high': 'Improving: significantly higher.',
  'improvement-low': 'Improving: significantly lower (lower is better).',
  'concern-high': 'Getting worse: significantly higher (lower is better).',
  'concern-low': 'Getting worse: significantly lower.',
  'neutral-high': 'Significantly higher (neither good nor bad).',
  'neutral-low': 'Significantly lower (neither good nor bad).',
};

/** What the latest result says with its reason, and of which period it is where that is not the one shown. */
export function variationSentence(told: Told): string {
  const { drawn, results } = told;
  const [latest, limits] = [results[drawn.latest], drawn.segments.at(-1)?.limits];
  if (latest?.figure === undefined || limits === undefined || drawn.variation === undefined) return '';
  const indicator = indicatorIn(told.series.indicator, latest.period);
  const range = { indicator, limits, figures: results.flatMap(({ figure }) => figure ?? []), beside: latest.figure };
  const standout = drawn.standouts[drawn.latest];
  const said =
    drawn.variation === 'common-cause' || standout === undefined
      ? steadyInWords(range)
      : `${words[drawn.variation]} ${reasonInWords(standout, range)}`;
  return [said, ...datedInWords(told, latest.period)].join(' ');
}

interface Range {
  readonly indicator: Indicator;
  readonly limits: Limits;
  readonly figures: readonly number[];
  /** The latest of them. */
  readonly beside: number;
}

function steadyInWords(range: Range): string {
  const { indicator, limits, beside: latest } = range;
  return limits.upper - limits.lower <= limits.hair
    ? `No significant change: all results are alike (${showFigure(indicator, latest)}).`
    : `No significant change: results vary within the expected range (${showExpectedRange(range)}).`;
}

function reasonInWords({ signal, side, results }: Standout, range: Range): string {
  const isHigh = side === 'high';
  switch (signal) {
    case 'outside':
      return `The latest result is outside the expected range (${showExpectedRange(range)}).`;
    case 'trend':
      return `${results} results in a row each ${isHigh ? 'higher' : 'lower'} than the last.`;
    case 'shift':
      return `${results} results in a row ${isHigh ? 'above' : 'below'} the average.`;
    case 'two-of-three':
      return `${results} of the last 3 results unusually close to the ${isHigh ? 'upper' : 'lower'} limit.`;
  }
}

function datedInWords({ series: { calendar }, results, shown }: Told, latest: Period): readonly string[] {
  if (latest.last === shown.last) return [];
  const since = results.filter(({ period }) => period.last > latest.last).length;
  const later = since === 1 ? 'one later period has' : `${countInWords(since)} later periods have`;
  return [`This is told of ${showPeriod(calendar, latest)}: ${later} no figure.`];
}
