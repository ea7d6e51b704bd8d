import type { Trend, TrendVerdict } from '../../assess/trend/trend.js';
import type { Explanation } from '../../assess/views/explanation.js';
import { fewestResults, runThatStandsOut, showExpectedRange } from '../../model/expected-range.js';
import { showFigure } from '../../model/figure.js';
import type { Calendar } from '../../model/period.js';
import { countInWords, fullStop, plural, showPeriod } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { showTarget } from '../indicator-words.js';
import { trendInBrief, verdictOf } from '../trend-words.js';
import { type BasisLine, basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';

/** Whether the change is real, and what is to be expected of the target. */
export function trendJudgements(told: Explanation, { item }: IndicatorTold): readonly ExplainedJudgement[] {
  const { trend } = item;
  const judged: ExplainedJudgement = {
    name: 'trend',
    title: 'Trend',
    ...inBrief(item),
    sentences: [fullStop(trend.sentence)],
    basis: basisOfTrend(told, item, trend),
    rule: `Results that vary as they always did are no news. The latest stands out where it lies outside the limits (the mean and 2.66 times the mean change from one result to the next), where ${countInWords(runThatStandsOut)} in a row rise, fall or lie on one side of the mean, or where two of three lie close to one limit. Fewer than ${fewestResults} results since the last fresh start are too few to tell.`,
  };
  const verdict = verdictOf(item);
  return verdict ? [judged, ...assurance(told, item, verdict)] : [judged];
}

type Item = IndicatorTold['item'];

const tones: Readonly<Record<TrendVerdict['variation'], Tone>> = {
  'common-cause': 'neutral',
  'improvement-high': 'good',
  'improvement-low': 'good',
  'concern-high': 'bad',
  'concern-low': 'bad',
  'neutral-high': 'neutral',
  'neutral-low': 'neutral',
};

function inBrief(item: Item): Pick<ExplainedJudgement, 'verdict' | 'state' | 'tone'> {
  const { trend } = item;
  const variation = verdictOf(item)?.variation;
  return {
    verdict: trendInBrief(item),
    state: variation ?? (trend.status === 'none' ? trend.reason : trend.status),
    tone: variation ? tones[variation] : 'neutral',
  };
}

function basisOfTrend({ framework: { calendar } }: Explanation, item: Item, trend: Trend): readonly BasisLine[] {
  if (trend.status === 'none' || trend.status === 'no-data') return [];
  const verdict = verdictOf(item);
  return basisOf([...linesOf(trend, item, calendar), ...(verdict ? linesOfVerdict(verdict, calendar) : [])]);
}

type Charted = Extract<Trend, { readonly chart: unknown }>;
type Line = readonly [term: string, said: string | undefined];

/** The mean tells one place more than the figures. */
function linesOf({ chart, status }: Charted, { indicator }: Item, calendar: Calendar): readonly Line[] {
  const segment = chart.segments.at(-1);
  if (segment === undefined) return [];
  const { results, first, last, mean, limits, because } = segment;
  const [from, to] = [showPeriod(calendar, first), showPeriod(calendar, last)];
  const figures = chart.points.flatMap(({ figure }) => figure ?? []);
  const places = indicator.type === 'money' ? undefined : (indicator.decimals ?? 0) + 1;
  return [
    ['Results', `${plural(results, 'result')}, ${from === to ? from : `${from} to ${to}`}`],
    ['Mean', showFigure(indicator, mean, places)],
    [
      status === 'established' ? 'Limits' : 'Limits, on trial',
      limits && showExpectedRange({ indicator, limits, figures, beside: figures.at(-1) ?? mean }),
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

function assurance(told: Explanation, { indicator }: Item, trend: TrendVerdict): readonly ExplainedJudgement[] {
  const state = trend.assurance ?? 'none';
  const [verdict, tone] = assurances[state];
  const latest = trend.chart.points.findLast(({ figure }) => figure !== undefined);
  const period = showPeriod(told.framework.calendar, trend.latest);
  return [
    {
      name: 'assurance',
      title: 'Assurance of the target',
      verdict,
      state,
      tone,
      sentences: [fullStop(trend.assuranceSentence)],
      basis: basisOf([
        ['Target', latest?.target && `${showTarget(indicator, latest.target, latest.figure)}, of ${period}`],
      ]),
      rule: 'A target beyond the limits on the better side is met only by a change of how things are done; one beyond them on the worse side is met as things are; one between them is met in some periods and missed in others. How often it was met before does not enter.',
    },
  ];
}
