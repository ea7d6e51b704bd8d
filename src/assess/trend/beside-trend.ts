import { type Period, sameFrequencyAndPeriod } from '../../model/period.js';
import type { Comparison, IndicatorAssessment, Verdict } from '../assessment.js';
import type { TrendVerdict, Variation } from './trend.js';

/** A figure with the trend that it is the latest result of. */
type Told = Pick<IndicatorAssessment, 'period' | 'figure' | 'trend'>;
type Compared = Pick<IndicatorAssessment, 'travel' | 'againstLastYear'>;

/** The comparisons of a figure, each of which says where it differs from the trend. Source: page "Trends", section 8. */
export function besideTrend(told: Told, { travel, againstLastYear }: Compared): Compared {
  return {
    travel: {
      previousPeriod: withTrend(told, travel.previousPeriod),
      samePeriodLastYear: withTrend(told, travel.samePeriodLastYear),
    },
    againstLastYear: withTrend(told, againstLastYear),
  };
}

interface Against {
  readonly differs: readonly Verdict[];
  /** What is said behind a comparison that differs. */
  readonly said: string;
}

const isImproving: Against = {
  differs: ['worsened', 'no-significant-change'],
  said: 'although the trend is improving',
};
const isWorsening: Against = {
  differs: ['improved', 'no-significant-change'],
  said: 'although the trend is getting worse',
};

/** What a comparison of two figures says otherwise than the trend does. */
const against: Readonly<Record<Variation, Against>> = {
  'common-cause': { differs: ['improved', 'worsened', 'higher', 'lower'], said: 'within normal variation' },
  'improvement-high': isImproving,
  'improvement-low': isImproving,
  'concern-high': isWorsening,
  'concern-low': isWorsening,
  'neutral-high': {
    differs: ['lower', 'no-significant-change'],
    said: 'although the latest results are significantly higher',
  },
  'neutral-low': {
    differs: ['higher', 'no-significant-change'],
    said: 'although the latest results are significantly lower',
  },
};

/** `Worse than last quarter (7.2 to 7.6 days; lower is better), within normal variation.` */
function withTrend(told: Told, comparison: Comparison): Comparison {
  const { trend } = told;
  if (trend.status !== 'trial' && trend.status !== 'established') return comparison;
  const { differs, said } = against[trend.variation];
  if (!differs.includes(comparison.verdict) || !isOfTheTrend(told, trend, comparison)) return comparison;
  return { ...comparison, sentence: comparison.sentence.replace(/\.$/, `, ${said}.`) };
}

/** Both figures are results of the latest stretch, and the earlier one does not stand out itself: else the change is more than the trend tells. */
function isOfTheTrend(
  { period, figure }: Told,
  { latest, chart: { points, segments } }: TrendVerdict,
  comparison: Comparison,
): boolean {
  if (comparison.verdict === 'not-comparable' || !sameFrequencyAndPeriod(latest, period)) return false;
  const resultIn = (of: Period) => points.find((point) => sameFrequencyAndPeriod(point.period, of));
  const [earlier, first] = [resultIn(comparison.with), segments.at(-1)?.first];
  if (earlier === undefined || first === undefined || earlier.period.last < first.last) return false;
  const isPlain = earlier.figure === comparison.comparator && resultIn(period)?.figure === figure;
  return isPlain && earlier.signal === undefined;
}
