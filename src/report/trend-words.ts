import type { Comparison, IndicatorAssessment, Verdict } from '../assess/assessment.js';
import type { MoveRun } from '../assess/move-run.js';
import type { TrendVerdict, Variation } from '../assess/trend/trend.js';
import type { Period } from '../model/period.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import { sentence } from '../model/words.js';
import { type Inlines, text } from './blocks.js';

/** Whether there are results enough to say something of the trend. */
export function verdictOf({ trend }: Pick<IndicatorAssessment, 'trend'>): TrendVerdict | undefined {
  return trend.status === 'trial' || trend.status === 'established' ? trend : undefined;
}

/** The variation, then what to expect against the target; of a short series why there is none, with a plain count. */
export function trendInWords(item: IndicatorAssessment): Inlines {
  const verdict = verdictOf(item);
  if (verdict) return [...text(verdict.sentence), { type: 'break' }, ...text(verdict.assuranceSentence)];
  const { trend } = item;
  const isShort = trend.status === 'insufficient' || (trend.status === 'none' && trend.reason === 'annual');
  const run = isShort ? runInWords(item.moveRun) : '';
  return text([trend.sentence, run].filter(Boolean).join(' '));
}

/** Fewer than these are told by the comparison with the period before. */
const fewestMoves = 3;

/** `Third rise in a row.` */
function runInWords(run: MoveRun | undefined): string {
  if (run === undefined || run.count < fewestMoves) return '';
  return `${sentence(ordinal(run.count))} ${run.movement === 'up' ? 'rise' : 'fall'} in a row.`;
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

function ordinal(count: number): string {
  return ordinals[count] ?? `${count}${endings[ordinalRules.select(count)] ?? 'th'}`;
}

/** The variation in a word or two, for a column; why there is none is told with the indicator itself. */
export function trendInBrief(item: IndicatorAssessment): string {
  const verdict = verdictOf(item);
  if (verdict) {
    const early = verdict.status === 'trial' ? ' (early view)' : '';
    return `${variationWords[verdict.variation]}${early}`;
  }
  return item.trend.status === 'none' ? 'Not assessed' : 'Too few results';
}

const variationWords: Readonly<Record<Variation, string>> = {
  'common-cause': 'No significant change',
  'improvement-high': 'Improving',
  'improvement-low': 'Improving',
  'concern-high': 'Getting worse',
  'concern-low': 'Getting worse',
  'neutral-high': 'Significantly higher',
  'neutral-low': 'Significantly lower',
};

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

/** What a comparison of two figures says otherwise than the trend does. Source: page "Trends", section 8. */
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
export function comparisonInWords(item: IndicatorAssessment, comparison: Comparison): string {
  const verdict = verdictOf(item);
  if (!verdict || !isOfTheTrend(item, verdict, comparison)) return comparison.sentence;
  const { differs, said } = against[verdict.variation];
  return differs.includes(comparison.verdict) ? comparison.sentence.replace(/\.$/, `, ${said}.`) : comparison.sentence;
}

/** Both figures are results of the latest stretch, and the earlier one does not stand out itself: else the change is more than the trend tells. */
function isOfTheTrend(
  { period, figure }: IndicatorAssessment,
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
