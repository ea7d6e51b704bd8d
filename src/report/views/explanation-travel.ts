import type { Comparison } from '../../assess/assessment.js';
import type { Explanation } from '../../assess/views/explanation.js';
import { showTolerance } from '../../model/figure.js';
import { showNumber, showPeriod } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { showAgainst } from '../indicator-words.js';
import { verdictWords } from '../tones.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';

/** The figure beside the period before, and beside the same period of the year before. */
export function travelJudgements(told: Explanation, judged: IndicatorTold): readonly ExplainedJudgement[] {
  const { previousPeriod, samePeriodLastYear } = judged.item.travel;
  return [
    {
      name: 'travel-previous-period',
      title: 'Compared with the previous period',
      ...compared(told, judged, previousPeriod),
    },
    {
      name: 'travel-same-period-last-year',
      title: 'Compared with the same period last year',
      ...compared(told, judged, samePeriodLastYear),
    },
  ];
}

const tones: Readonly<Record<Comparison['verdict'], Tone>> = {
  improved: 'good',
  worsened: 'bad',
  'no-significant-change': 'neutral',
  higher: 'neutral',
  lower: 'neutral',
  'not-comparable': 'neutral',
};

function compared(
  { framework }: Explanation,
  judged: IndicatorTold,
  comparison: Comparison,
): Omit<ExplainedJudgement, 'name' | 'title'> {
  const { verdict, sentence } = comparison;
  const { indicator } = judged.item;
  const isCompared = comparison.verdict !== 'not-comparable';
  return {
    verdict: verdictWords[verdict],
    state: comparison.verdict === 'not-comparable' ? comparison.reason : comparison.verdict,
    tone: tones[verdict],
    sentences: [sentence],
    basis: basisOf([
      ['Compared with', showPeriod(framework.calendar, comparison.with)],
      ['Figure then', isCompared ? showAgainst(indicator, comparison.comparator, undefined) : undefined],
      ['Tolerance', isCompared ? toleranceInWords(judged) : undefined],
    ]),
    rule: 'A figure is compared with the very period before, and with the same one of the year before, never with an older one. A change within the tolerance is not news; nothing is compared across a break in the series.',
  };
}

function toleranceInWords({ basis: { travelTolerance, indicator } }: IndicatorTold): string {
  if (travelTolerance === undefined) return 'none is set, so every change counts';
  const { tolerance, isOwn } = travelTolerance;
  const size =
    tolerance.kind === 'percent'
      ? `${showNumber(tolerance.by)}% of the earlier figure`
      : showTolerance(indicator, tolerance.by);
  return `${size} (${isOwn ? "the indicator's own" : "the council's, in pmf.yaml"})`;
}
