import type { IndicatorAssessment } from '../assess/assessment.js';
import type { MoveRun } from '../assess/move-run.js';
import type { TrendVerdict, Variation } from '../assess/trend/trend.js';
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
