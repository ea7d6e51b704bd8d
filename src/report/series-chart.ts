import type { IndicatorAssessment, SeriesPoint } from '../assess/assessment.js';
import { isPercentage, showFigure } from '../model/figure.js';
import type { Framework } from '../model/framework.js';
import { showPeriod } from '../model/words.js';
import { type Block, type ChartData, type Table, text } from './blocks.js';
import { showTarget, withoutUnit } from './indicator-words.js';
import { indicatorTitle } from './names.js';
import { slugOf } from './slug.js';

type Points = Extract<ChartData, { kind: 'series' }>['points'];

/** The indicator's history as a chart; one figure alone makes no line. */
export function seriesChart(framework: Framework, item: IndicatorAssessment): readonly Block[] {
  const { indicator, series } = item;
  if (series.filter(({ figure }) => figure !== undefined).length < 2 || indicator.type === 'yes-no') return [];
  const points = series.map((point) => pointOf(framework, item, point));
  const title = `${indicatorTitle(indicator)}: results`;
  return [
    {
      type: 'chart',
      id: `chart-${slugOf(indicator.id)}`,
      title,
      words: chartWords(framework, item),
      data: { kind: 'series', points, unit: unitOf(item) },
      table: seriesTable(framework, item, title),
    },
  ];
}

function pointOf(framework: Framework, { indicator }: IndicatorAssessment, point: SeriesPoint): Points[number] {
  const { period, figure, target, provisional } = point;
  const bounds = target?.kind === 'band' ? { lower: target.lower, upper: target.upper } : {};
  return {
    label: showPeriod(framework.calendar, period),
    figure,
    show: figure === undefined ? 'No figure' : showFigure(indicator, figure),
    ...(target?.kind === 'value' ? { target: target.value } : bounds),
    provisional,
  };
}

function unitOf({ indicator }: IndicatorAssessment): string {
  if (isPercentage(indicator)) return '%';
  return indicator.unit ?? (indicator.type === 'money' ? '£' : '');
}

/** What the picture shows: the last figure, its target, and between what the figures lay. */
function chartWords(framework: Framework, { indicator, series }: IndicatorAssessment): string {
  const known = series.flatMap(({ period, figure, target }) =>
    figure === undefined ? [] : [{ period, figure, target }],
  );
  const sorted = [...known].sort((a, b) => a.figure - b.figure);
  const [low, high, last] = [sorted[0], sorted.at(-1), known.at(-1)];
  if (!low || !high || !last) return 'There are no figures to show.';
  const at = (point: typeof low) =>
    `${showFigure(indicator, point.figure)} in ${showPeriod(framework.calendar, point.period)}`;
  const against = last.target ? `, against a target of ${showTarget(indicator, last.target, last.figure)}` : '';
  const latest = `The latest figure is ${at(last)}${against}.`;
  if (low.figure === high.figure) return `${latest} All ${known.length} figures shown are the same.`;
  const [lowest, highest] = indicator.type === 'date' ? ['earliest', 'latest'] : ['lowest', 'highest'];
  return `${latest} Of the ${known.length} figures shown the ${lowest} is ${at(low)} and the ${highest} ${at(high)}.`;
}

function seriesTable(framework: Framework, { indicator, series }: IndicatorAssessment, caption: string): Table {
  const { bare, unit } = withoutUnit(indicator);
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Period', align: 'start', header: true },
      { title: `Figure${unit}`, align: 'end' },
      { title: `Target${unit}`, align: 'end' },
    ],
    rows: series.map(({ period, figure, target, provisional }) => [
      text(showPeriod(framework.calendar, period)),
      text(figure === undefined ? 'No figure' : `${showFigure(bare, figure)}${provisional ? ' (not final)' : ''}`),
      text(target ? showTarget(bare, target, figure) : 'None'),
    ]),
  };
}
