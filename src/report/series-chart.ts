import type { IndicatorAssessment, SeriesPoint } from '../assess/assessment.js';
import { showFigure } from '../model/figure.js';
import { entriesOf, type Framework } from '../model/framework.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import { countInWords, showPeriod } from '../model/words.js';
import type { Block } from './blocks.js';
import { drawnPoint, type FigurePoint, figureCells, figureColumns, latestInWords, unitOf } from './figure-points.js';
import { indicatorTitle } from './names.js';
import { breakInWords } from './series-break-words.js';
import { slugOf } from './slug.js';

/** The indicator's history as a chart; one figure alone makes no line. */
export function seriesChart(framework: Framework, item: IndicatorAssessment): readonly Block[] {
  const { indicator, series } = item;
  if (series.filter(({ figure }) => figure !== undefined).length < 2 || indicator.type === 'yes-no') return [];
  const points = series.map((point): FigurePoint => ({ ...point, state: stateOf(framework, item, point) }));
  const title = `${indicatorTitle(indicator)}: results`;
  return [
    {
      type: 'chart',
      id: `chart-${slugOf(indicator.id)}`,
      title,
      words: [chartWords(framework, item), breakInWords(framework, item)].filter(Boolean).join(' '),
      data: {
        kind: 'series',
        points: points.map((point) => drawnPoint(framework, indicator, point)),
        unit: unitOf(item),
      },
      table: {
        type: 'table',
        caption: title,
        columns: figureColumns(indicator),
        rows: points.map((point) => figureCells(framework, indicator, point)),
      },
    },
  ];
}

/** How firm the figure is: what its entry says, for the point tells only whether it is final. */
function stateOf(
  framework: Framework,
  { indicator }: IndicatorAssessment,
  { period, provisional }: SeriesPoint,
): FigurePoint['state'] {
  if (!provisional) return 'final';
  const entries = entriesOf(framework, 'indicator', indicator.id);
  return entries.find((entry) => sameFrequencyAndPeriod(entry.period, period))?.state ?? 'provisional';
}

/** What the picture shows: the last figure, its target, and between what the figures lay. */
function chartWords(framework: Framework, { indicator, series }: IndicatorAssessment): string {
  const known = series.flatMap(({ period, figure, target }) =>
    figure === undefined ? [] : [{ period, figure, target }],
  );
  const sorted = [...known].sort((a, b) => a.figure - b.figure);
  const [low, high, last] = [sorted[0], sorted.at(-1), known.at(-1)];
  if (!low || !high || !last) return 'There are no figures to show.';
  const latest = latestInWords(framework, indicator, last);
  const all = known.length === 2 ? 'Both' : `All ${countInWords(known.length)}`;
  if (low.figure === high.figure) return `${latest} ${all} figures shown are the same.`;
  const at = (point: typeof low) =>
    `${showFigure(indicator, point.figure)} in ${showPeriod(framework.calendar, point.period)}`;
  const [lowest, highest] = indicator.type === 'date' ? ['earliest', 'latest'] : ['lowest', 'highest'];
  return `${latest} Of the ${countInWords(known.length)} figures shown the ${lowest} is ${at(low)} and the ${highest} ${at(high)}.`;
}
