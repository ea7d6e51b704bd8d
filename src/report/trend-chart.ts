import type { IndicatorAssessment } from '../assess/assessment.js';
import type { TrendChart, TrendPoint, TrendSegment, TrendVerdict } from '../assess/trend/trend.js';
import { expectedRange, fewestResults } from '../model/expected-range.js';
import type { Framework } from '../model/framework.js';
import { showPeriod } from '../model/words.js';
import { type Block, type Inlines, paragraph, type Table, text } from './blocks.js';
import type { TrendChartSegment } from './chart-data.js';
import { drawnPoint, figureCells, figureColumns, latestInWords, unitOf } from './figure-points.js';
import { withoutUnit } from './indicator-words.js';
import { indicatorTitle } from './names.js';
import { slugOf } from './slug.js';
import { standoutInWords, standoutsCounted } from './standout-words.js';

interface Asked {
  readonly framework: Framework;
  readonly item: IndicatorAssessment;
  readonly chart: TrendChart;
  /** Whether something is left out of it. */
  readonly isCut: boolean;
}

/** The indicator's results with what is expected of them, and below what that rests on. */
export function trendChart(framework: Framework, item: IndicatorAssessment, verdict: TrendVerdict): readonly Block[] {
  const { indicator } = item;
  const chart = inOneUnit(item, verdict.chart);
  const asked = { framework, item, chart, isCut: chart.points.length < verdict.chart.points.length };
  const title = `${indicatorTitle(indicator)}: trend`;
  const { points, segments } = chart;
  return [
    {
      type: 'chart',
      id: `chart-${slugOf(indicator.id)}`,
      title,
      words: chartWords(asked),
      data: {
        kind: 'trend',
        points: points.map((point) => ({
          ...drawnPoint(framework, indicator, point),
          meaning: segmentOf(chart, point) && point.meaning,
        })),
        segments: segments.flatMap((segment) => drawnSegment(asked, segment)),
        starts: segments.flatMap(({ first, because }) => (because === undefined ? [] : placeOf(chart, first))),
        unit: unitOf(item),
      },
      table: trendTable(asked, title),
    },
    paragraph(verdict.basis, 'note'),
  ];
}

/** Without what was counted in another unit, which no line can show beside the rest. */
function inOneUnit({ indicator, period }: IndicatorAssessment, { points, segments }: TrendChart): TrendChart {
  const changes = (indicator.changes ?? []).filter(({ what, from }) => what === 'unit' && from <= period.last);
  const isAfter = (last: string) => changes.every(({ from }) => from <= last);
  return {
    points: points.filter(({ period: { last } }) => isAfter(last)),
    segments: segments.filter(({ last: { last } }) => isAfter(last)),
  };
}

/** The stretch that tells what is expected of a result; nothing of so few results that nothing can be told. */
function segmentOf({ segments }: TrendChart, { period }: TrendPoint): TrendSegment | undefined {
  const segment = segments.findLast(({ first }) => first.last <= period.last);
  return segment?.limits && segment.results >= fewestResults ? segment : undefined;
}

function placeOf({ points }: TrendChart, { last }: TrendPoint['period']): number {
  return points.findIndex(({ period }) => period.last === last);
}

function drawnSegment({ item: { indicator }, chart }: Asked, segment: TrendSegment): readonly TrendChartSegment[] {
  const { limits, results, mean } = segment;
  if (limits === undefined || results < fewestResults) return [];
  const range = expectedRange({ indicator, limits, figures: figuresOf(chart) });
  return [
    {
      from: placeOf(chart, segment.first),
      to: placeOf(chart, segment.last),
      mean,
      limits: range.limits,
      show: range.show(mean),
    },
  ];
}

function figuresOf({ points }: TrendChart): readonly number[] {
  return points.flatMap(({ figure }) => figure ?? []);
}

function chartWords({ framework, item: { indicator }, chart, isCut }: Asked): string {
  const latest = chart.points.findLast(({ figure }) => figure !== undefined);
  if (latest?.figure === undefined) return 'There are no figures to show.';
  const told = chart.points.filter((point) => segmentOf(chart, point) !== undefined);
  const [first] = chart.points;
  return [
    latestInWords(framework, indicator, { ...latest, figure: latest.figure }),
    standoutsCounted(told),
    ...(isCut && first
      ? [`Figures before ${showPeriod(framework.calendar, first.period)} are not shown: they are in another unit.`]
      : []),
  ].join(' ');
}

function trendTable({ framework, item: { indicator }, chart }: Asked, caption: string): Table {
  const { bare } = withoutUnit(indicator);
  const figures = figuresOf(chart);
  const ranges = new Map(
    chart.segments.map((each) => [
      each,
      each.limits && expectedRange({ indicator: bare, limits: each.limits, figures }),
    ]),
  );
  const rangeOf = (point: TrendPoint): string => {
    const segment = segmentOf(chart, point);
    return (segment && ranges.get(segment)?.show(point.figure ?? segment.mean)) ?? 'Too few results';
  };
  return {
    type: 'table',
    caption,
    columns: [
      ...figureColumns(indicator),
      { title: 'Expected range', align: 'end' },
      { title: 'What stands out', align: 'start' },
    ],
    rows: chart.points.map((point): readonly Inlines[] => [
      ...figureCells(framework, indicator, point),
      text(rangeOf(point)),
      text(segmentOf(chart, point) ? standoutInWords(point) : 'Too few results'),
    ]),
  };
}
