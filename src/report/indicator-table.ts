import type { BodyAssessment, Comparison, IndicatorAssessment } from '../assess/assessment.js';
import { type Block, type Column, type Inlines, text } from './blocks.js';
import { areNamed, byPriority } from './by-priority.js';
import { figureInWords, showTarget, withoutUnit } from './indicator-words.js';
import type { SectionContext } from './section.js';
import { figureOfYear, ratedOnInWords, toDateInBrief } from './to-date-words.js';
import { ratingStatus, verdictWords } from './tones.js';
import { comparisonsShown } from './travel-shown.js';
import { trendInBrief, verdictOf } from './trend-words.js';

interface TableColumn extends Column {
  readonly cell: (assessment: BodyAssessment, item: IndicatorAssessment) => Inlines;
}

const columns: readonly TableColumn[] = [
  { title: 'Code', align: 'start', cell: (_, { indicator }) => text(indicator.code ?? indicator.id) },
  {
    title: 'Indicator',
    align: 'start',
    header: true,
    cell: (_, { indicator }) => text(`${indicator.title}${withoutUnit(indicator).unit}`),
  },
  {
    title: 'Figure',
    align: 'end',
    cell: (assessment, item) => text(shownIn(assessment, item) ?? 'No figure'),
  },
  {
    title: 'Target',
    align: 'end',
    cell: (assessment, item) => {
      const { target, figure } = figureOfYear(assessment, item) ?? item;
      return text(target ? showTarget(withoutUnit(item.indicator).bare, target, figure) : 'None');
    },
  },
  { title: 'Rating', align: 'start', cell: ratingCell },
];

function comparisonColumns(assessment: BodyAssessment): readonly TableColumn[] {
  return comparisonsShown(assessment).map(({ title, of }) => ({
    title,
    align: 'start',
    cell: (_, { travel }) => text(comparisonInBrief(of(travel))),
  }));
}

/** Only where an indicator of the table keeps one, and the figure is not the year's already. */
const toDate: TableColumn = {
  title: 'Year to date',
  align: 'end',
  cell: (assessment, item) => text(toDateInBrief(assessment, bared(item)) ?? 'Not kept'),
};

/** Only where an indicator of the table has results enough for a trend. */
const trend: TableColumn = {
  title: 'Trend',
  align: 'start',
  cell: (_, item) => text(trendInBrief(item)),
};

/** A table for each priority with a line for each indicator. */
export function indicatorTables(
  { assessment }: SectionContext,
  items: readonly IndicatorAssessment[],
): readonly Block[] {
  const groups = byPriority(assessment, items, ({ indicator }) => indicator.id);
  const named = areNamed(groups);
  return groups.map(({ title, items: held }): Block => {
    const isKept = held.some((item) => item.yearToDate && !figureOfYear(assessment, item));
    const isTold = held.some((item) => verdictOf(item) !== undefined);
    const directions = [...(isTold ? [trend] : []), ...comparisonColumns(assessment)];
    const used = [...columns, ...directions, ...(isKept ? [toDate] : [])];
    return {
      type: 'table',
      caption: named ? `Indicators: ${title}` : 'Indicators',
      columns: used.map(({ cell: _, ...column }) => column),
      rows: held.map((item) => used.map(({ cell }) => cell(assessment, item))),
    };
  });
}

function bared(item: IndicatorAssessment): IndicatorAssessment {
  return { ...item, indicator: withoutUnit(item.indicator).bare };
}

/** A year's report tells the year's figure. */
function shownIn(assessment: BodyAssessment, item: IndicatorAssessment): string | undefined {
  const year = figureOfYear(assessment, bared(item));
  return year ? year.words : figureInWords(assessment, bared(item));
}

/** Which of the two figures is judged is said where it is not the one that is shown. */
function ratingCell(assessment: BodyAssessment, item: IndicatorAssessment): Inlines {
  const basis = figureOfYear(assessment, item) ? undefined : ratedOnInWords(assessment, item);
  return [...ratingStatus(item.rating), ...text(basis === 'year to date' ? ` (${basis})` : '')];
}

function comparisonInBrief(comparison: Comparison): string {
  if (comparison.verdict === 'not-comparable' && comparison.reason === 'same-as-previous-period')
    return 'As previous period';
  return verdictWords[comparison.verdict];
}
