import type { IndicatorAssessment, SeriesPoint } from '../assess/assessment.js';
import { isPercentage, showFigure } from '../model/figure.js';
import { entriesOf, type Framework } from '../model/framework.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { countInWords, showPeriod } from '../model/words.js';
import { type Block, type ChartData, type Table, text } from './blocks.js';
import { showTarget, withoutUnit } from './indicator-words.js';
import { indicatorTitle } from './names.js';
import { breakInWords } from './series-break-words.js';
import { slugOf } from './slug.js';

type Points = Extract<ChartData, { kind: 'series' }>['points'];
type State = NonNullable<Points[number]['state']>;

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
      words: [chartWords(framework, item), breakInWords(framework, item)].filter(Boolean).join(' '),
      data: { kind: 'series', points, unit: unitOf(item) },
      table: seriesTable(framework, item, title),
    },
  ];
}

function pointOf(framework: Framework, item: IndicatorAssessment, point: SeriesPoint): Points[number] {
  const { indicator } = item;
  const { period, figure, target, provisional } = point;
  const bounds = target?.kind === 'band' ? { lower: target.lower, upper: target.upper } : {};
  return {
    label: showPeriod(framework.calendar, period),
    figure,
    show: figure === undefined ? 'No figure' : showFigure(indicator, figure),
    ...(target?.kind === 'value' ? { target: target.value } : bounds),
    provisional,
    state: stateOf(framework, item, point),
  };
}

/** How firm the figure is: what its entry says, for the point tells only whether it is final. */
function stateOf(
  framework: Framework,
  { indicator }: IndicatorAssessment,
  { period, provisional }: SeriesPoint,
): State {
  if (!provisional) return 'final';
  const entries = entriesOf(framework, 'indicator', indicator.id);
  return entries.find((entry) => sameFrequencyAndPeriod(entry.period, period))?.state ?? 'provisional';
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
  if (low.figure === high.figure) return `${latest} All ${countInWords(known.length)} figures shown are the same.`;
  const [lowest, highest] = indicator.type === 'date' ? ['earliest', 'latest'] : ['lowest', 'highest'];
  return `${latest} Of the ${countInWords(known.length)} figures shown the ${lowest} is ${at(low)} and the ${highest} ${at(high)}.`;
}

function seriesTable(framework: Framework, item: IndicatorAssessment, caption: string): Table {
  const { indicator, series } = item;
  const { bare, unit } = withoutUnit(indicator);
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Period', align: 'start', header: true },
      { title: `Figure${unit}`, align: 'end' },
      { title: `Target${unit}`, align: 'end' },
    ],
    rows: series.map((point) => [
      text(showPeriod(framework.calendar, point.period)),
      text(figureCell(bare, point.figure, stateOf(framework, item, point))),
      text(point.target ? showTarget(bare, point.target, point.figure) : 'None'),
    ]),
  };
}

function figureCell(bare: Indicator, figure: number | undefined, state: State): string {
  if (figure === undefined) return 'No figure';
  return state === 'final' ? showFigure(bare, figure) : `${showFigure(bare, figure)} (${state})`;
}
