import { fewestResults } from '../../model/expected-range.js';
import type { Frequency, Period } from '../../model/period.js';
import type { TargetInForce } from '../assessment.js';
import { indicatorIn } from '../in-force.js';
import { isOutturn, lastOwnPeriodOf, type Series } from '../series.js';
import { improvementOf } from '../travel.js';
import { assuranceSentence } from './assurance-words.js';
import { basisOf, startsInWords } from './basis-words.js';
import { freshStartBetween, rebasesOf } from './fresh-start.js';
import { noTrendOf } from './no-trend.js';
import { type OwnResult, ownResults } from './own-results.js';
import type { Trend, TrendChart, TrendPoint, TrendSegment, TrendVerdict } from './trend.js';
import { variationSentence } from './variation-words.js';
import { meaningOf, type XmrChart, xmr } from './xmr.js';

/** From so many results on the limits hardly move any more. Source: page "Trends", section 7. */
const enoughResults = 15;

const noData: Trend = { status: 'no-data', sentence: 'No data.' };

/** The trend of a series as it is known at one of its own periods, or at the last of the year of an outturn. */
export function trendOf(series: Series, period: Period): Trend {
  const shown = isOutturn(series, period) ? lastOwnPeriodOf(series, period) : period;
  if (shown === undefined) return noData;
  return noTrendOf(series, shown.frequency) ?? trendThrough(series, shown);
}

function trendThrough(series: Series, shown: Period): Trend {
  const results = ownResults(series, shown);
  const latest = results.findLast(({ figure }) => figure !== undefined);
  if (latest === undefined) return noData;
  const starts = freshStarts(series, results, shown.frequency);
  const drawn = xmr(
    results.map(({ figure }) => figure),
    {
      improvement: improvementIn(series, latest.period),
      target: targetValue(latest.target),
      rebaseAt: [...starts.keys()],
    },
  );
  if (drawn.status !== 'ok') return noData;
  return toldOf(series, { results, shown, latest, drawn, chart: chartOf(series, { results, drawn, starts }) });
}

interface Drawn {
  readonly results: readonly OwnResult[];
  readonly shown: Period;
  readonly latest: OwnResult;
  readonly drawn: XmrChart;
  readonly chart: TrendChart;
}

function toldOf(series: Series, { results, shown, latest, drawn, chart }: Drawn): Trend {
  const count = chart.segments.at(-1)?.results ?? 0;
  const missing = results.filter(({ figure }) => figure === undefined).length;
  const basis = basisOf(series.calendar, { chart, latest: latest.period, missing });
  if (drawn.variation === undefined || count < fewestResults) {
    const tooFew = `Too few results (${count}; ${fewestResults} needed) to tell real change from normal variation.`;
    const sentence = [tooFew, ...startsInWords(series.calendar, chart.segments.slice(-1))].join(' ');
    return { status: 'insufficient', results: count, sentence, basis, chart };
  }
  const verdict = { series, drawn, results, shown };
  return {
    status: count < enoughResults ? 'trial' : 'established',
    results: count,
    latest: latest.period,
    missing,
    variation: drawn.variation,
    signal: drawn.standouts[drawn.latest]?.signal,
    assurance: drawn.assurance,
    sentence: [variationSentence(verdict), ...earlyView(count)].join(' '),
    assuranceSentence: assuranceSentence(series, { latest, results, assurance: drawn.assurance }),
    basis,
    chart,
  } satisfies TrendVerdict;
}

function earlyView(count: number): readonly string[] {
  return count < enoughResults ? [`Early view: limits rest on ${count} results and will move.`] : [];
}

/** The places of results with which the trend starts afresh, and why. */
function freshStarts(series: Series, results: readonly OwnResult[], frequency: Frequency): ReadonlyMap<number, string> {
  const rebases = rebasesOf(series, frequency);
  const starts = new Map<number, string>();
  let earlier: Period | undefined;
  for (const [at, { period, figure }] of results.entries()) {
    if (figure === undefined) continue;
    const because = earlier && freshStartBetween(series, rebases, [earlier, period]);
    if (because !== undefined) starts.set(at, because);
    earlier = period;
  }
  return starts;
}

interface ToDraw {
  readonly results: readonly OwnResult[];
  readonly drawn: XmrChart;
  readonly starts: ReadonlyMap<number, string>;
}

function chartOf(series: Series, { results, drawn, starts }: ToDraw): TrendChart {
  const points = results.map((result, at) => pointOf(series, result, drawn.standouts[at]));
  const segments = drawn.segments.flatMap(({ first, last, limits, ...segment }): readonly TrendSegment[] => {
    const [from, to] = [results[first], results[last]];
    if (from === undefined || to === undefined) return [];
    const { results: count, mean } = segment;
    return [
      {
        ...{ first: from.period, last: to.period, results: count, mean },
        limits: limits && { lower: limits.lower, upper: limits.upper },
        because: starts.get(first),
      },
    ];
  });
  return { points, segments };
}

/** A result is good or bad by what was in force in its own period. */
function pointOf(series: Series, result: OwnResult, standout: XmrChart['standouts'][number]): TrendPoint {
  const meaning = standout && meaningOf(standout.side, improvementIn(series, result.period));
  return { ...result, signal: standout?.signal, side: standout?.side, meaning };
}

function improvementIn(series: Series, period: Period) {
  return improvementOf(indicatorIn(series.indicator, period));
}

function targetValue(target: TargetInForce | undefined): number | undefined {
  return target?.kind === 'value' ? target.value : undefined;
}
