import type { Trend, TrendSegment, TrendVerdict } from '../../assess/trend/trend.js';
import type { Explanation } from '../../assess/views/explanation.js';
import { showFigure } from '../../model/figure.js';
import type { Calendar } from '../../model/period.js';
import { plural, showPeriod } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { showTarget } from '../indicator-words.js';
import { type BasisLine, basisOf, type ExplainedJudgement, fullStop } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';

/** Whether the change is real, and what is to be expected of the target. */
export function trendJudgements(told: Explanation, { item }: IndicatorTold): readonly ExplainedJudgement[] {
  const { trend } = item;
  const judged: ExplainedJudgement = {
    name: 'trend',
    title: 'Trend',
    ...verdictOf(trend),
    sentences: [fullStop(trend.sentence)],
    basis: basisOfTrend(told, item, trend),
    rule: 'Results that vary as they always did are no news. The latest stands out where it lies outside the limits (the mean and 2.66 times the mean change from one result to the next), where seven in a row rise, fall or lie on one side of the mean, or where two of three lie close to one limit. Twelve results since the last fresh start are needed.',
  };
  return hasVerdict(trend) ? [judged, ...assurance(item, trend)] : [judged];
}

type Item = IndicatorTold['item'];

function hasVerdict(trend: Trend): trend is TrendVerdict {
  return trend.status === 'trial' || trend.status === 'established';
}

const variations: Readonly<Record<TrendVerdict['variation'], readonly [verdict: string, tone: Tone]>> = {
  'common-cause': ['No significant change', 'neutral'],
  'improvement-high': ['Improving', 'good'],
  'improvement-low': ['Improving', 'good'],
  'concern-high': ['Getting worse', 'bad'],
  'concern-low': ['Getting worse', 'bad'],
  'neutral-high': ['Significantly higher', 'neutral'],
  'neutral-low': ['Significantly lower', 'neutral'],
};

function verdictOf(trend: Trend): Pick<ExplainedJudgement, 'verdict' | 'state' | 'tone'> {
  switch (trend.status) {
    case 'none':
      return { verdict: 'No trend', state: trend.reason, tone: 'neutral' };
    case 'no-data':
      return { verdict: 'No data', state: trend.status, tone: 'neutral' };
    case 'insufficient':
      return { verdict: 'Too few results', state: trend.status, tone: 'neutral' };
    case 'trial':
    case 'established': {
      const [verdict, tone] = variations[trend.variation];
      return { verdict: trend.status === 'trial' ? `${verdict} (early view)` : verdict, state: trend.variation, tone };
    }
  }
}

function basisOfTrend({ framework: { calendar } }: Explanation, item: Item, trend: Trend): readonly BasisLine[] {
  if (trend.status === 'none' || trend.status === 'no-data') return [];
  const segment = trend.chart.segments.at(-1);
  return basisOf([
    ...(segment ? linesOf(segment, item, calendar) : []),
    ...(hasVerdict(trend) ? linesOfVerdict(trend, calendar) : []),
  ]);
}

type Line = readonly [term: string, said: string | undefined];

/** Limits tell more places than the figures, to tell them apart. */
function linesOf(segment: TrendSegment, { indicator, trend }: Item, calendar: Calendar): readonly Line[] {
  const places = indicator.type === 'money' ? undefined : (indicator.decimals ?? 0) + 1;
  const line = (value: number) => showFigure(indicator, value, places);
  const { results, first, last, mean, limits, because } = segment;
  const [from, to] = [showPeriod(calendar, first), showPeriod(calendar, last)];
  return [
    ['Results', `${plural(results, 'result')}, ${from === to ? from : `${from} to ${to}`}`],
    ['Mean', line(mean)],
    [
      trend.status === 'established' ? 'Limits' : 'Limits, on trial',
      limits && `${line(limits.lower)} to ${line(limits.upper)}`,
    ],
    ['Started afresh', because],
  ];
}

function linesOfVerdict({ latest, missing, basis }: TrendVerdict, calendar: Calendar): readonly Line[] {
  return [
    ['Latest result', showPeriod(calendar, latest)],
    ['Without a result', missing === 0 ? undefined : plural(missing, 'period')],
    ['Basis', basis],
  ];
}

const assurances: Readonly<Record<'pass' | 'fail' | 'inconsistent' | 'none', readonly [verdict: string, tone: Tone]>> =
  {
    pass: ['Expected to meet it', 'good'],
    fail: ['Expected to miss it', 'bad'],
    inconsistent: ['May meet or miss it', 'caution'],
    none: ['Not assessed', 'neutral'],
  };

function assurance({ indicator, target, figure }: Item, trend: TrendVerdict): readonly ExplainedJudgement[] {
  const state = trend.assurance ?? 'none';
  const [verdict, tone] = assurances[state];
  return [
    {
      name: 'assurance',
      title: 'Assurance of the target',
      verdict,
      state,
      tone,
      sentences: [fullStop(trend.assuranceSentence)],
      basis: basisOf([['Target', target && showTarget(indicator, target, figure)]]),
      rule: 'A target beyond the limits on the better side is met only by a change of how things are done; one beyond them on the worse side is met as things are; one between them is met in some periods and missed in others. How often it was met before does not enter.',
    },
  ];
}
