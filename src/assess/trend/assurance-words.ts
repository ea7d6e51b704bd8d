import { showTargetFigure } from '../../model/figure.js';
import type { Indicator } from '../../model/records.js';
import { indicatorIn } from '../in-force.js';
import type { Series } from '../series.js';
import { improvementOf } from '../travel.js';
import type { OwnResult } from './own-results.js';
import type { Assurance } from './trend.js';
import type { XmrChart } from './xmr.js';

/** Source: page "Trends", section 10. */
const words: Readonly<Record<Assurance, string>> = {
  pass: 'Expected to meet the target consistently.',
  fail: 'Expected to miss the target consistently unless something changes.',
  inconsistent: 'May meet or miss the target from period to period.',
};

/** What is to be expected against the target of the latest result, or why nothing is said of it. */
export function assuranceSentence(
  series: Series,
  {
    latest,
    results,
    assurance,
  }: { readonly latest: OwnResult; readonly results: readonly OwnResult[] } & Pick<XmrChart, 'assurance'>,
): string {
  const indicator = indicatorIn(series.indicator, latest.period);
  const { target } = latest;
  if (improvementOf(indicator) === 'neutral' || target?.kind === 'band') return 'Not assessed: no better direction.';
  if (target === undefined || assurance === undefined) return 'No target set.';
  if (assurance !== 'inconsistent') {
    const isMet = meets(indicator, latest.figure, target.value);
    return isMet === (assurance === 'pass') ? words[assurance] : `${words[assurance]} ${latestInWords(isMet)}`;
  }
  if (target.value !== bestPossible(indicator, results)) return words[assurance];
  return `${words[assurance]} ${trapInWords(indicator, target.value)}`;
}

function meets(indicator: Indicator, figure: number | undefined, target: number): boolean {
  if (figure === undefined) return false;
  return improvementOf(indicator) === 'decrease' ? figure <= target : figure >= target;
}

/** One that is not as expected stands beyond the limits: its rating, which is told beside, would else contradict what is expected. */
function latestInWords(isMet: boolean): string {
  return `The latest result, outside the expected range, ${isMet ? 'met' : 'missed'} it.`;
}

/** Of a target that nothing can exceed the chart says "may miss" as soon as one result falls short: that is no news. */
function trapInWords(indicator: Indicator, target: number): string {
  return `No result can be better than ${showTargetFigure(indicator, target)}, so only results that never vary are expected to meet it every time.`;
}

/** The best figure that there can be, as the indicator bounds it or its type does; nothing where a result was better. */
function bestPossible({ type, polarity, bounds }: Indicator, results: readonly OwnResult[]): number | undefined {
  const isLowBetter = polarity === 'minimise';
  const usual = isLowBetter ? leastOf(type) : mostOf(type);
  const best = (isLowBetter ? bounds?.min : bounds?.max) ?? usual;
  const isBetter = (figure: number) => best !== undefined && (isLowBetter ? figure < best : figure > best);
  return results.some(({ figure }) => figure !== undefined && isBetter(figure)) ? undefined : best;
}

/** Sums of money may fall below nothing. */
function leastOf(type: Indicator['type']): number | undefined {
  return type === 'money' ? undefined : 0;
}

function mostOf(type: Indicator['type']): number | undefined {
  return type === 'percentage' ? 100 : undefined;
}
