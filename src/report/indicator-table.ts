import type { BodyAssessment, Comparison, IndicatorAssessment } from '../assess/assessment.js';
import { type Block, type Column, type Inlines, text } from './blocks.js';
import { areNamed, byPriority } from './by-priority.js';
import { figureInWords, showTarget, withoutUnit } from './indicator-words.js';
import type { SectionContext } from './section.js';
import { ratedOnInWords, toDateInBrief } from './to-date-words.js';
import { ratingStatus, verdictWords } from './tones.js';

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
    cell: (assessment, item) => text(figureInWords(assessment, bared(item)) ?? 'No figure'),
  },
  {
    title: 'Target',
    align: 'end',
    cell: (_, { indicator, target, figure }) =>
      text(target ? showTarget(withoutUnit(indicator).bare, target, figure) : 'None'),
  },
  { title: 'Rating', align: 'start', cell: (_, item) => ratingCell(item) },
  { title: 'Previous period', align: 'start', cell: (_, { travel }) => text(verdictOf(travel.previousPeriod)) },
  {
    title: 'Same period last year',
    align: 'start',
    cell: (_, { travel }) => text(verdictOf(travel.samePeriodLastYear)),
  },
];

/** Only where an indicator of the table keeps one. */
const toDate: TableColumn = {
  title: 'Year to date',
  align: 'end',
  cell: (assessment, item) => text(toDateInBrief(assessment, bared(item)) ?? 'Not kept'),
};

/** A table for each priority with a line for each indicator. */
export function indicatorTables(
  { assessment }: SectionContext,
  items: readonly IndicatorAssessment[],
): readonly Block[] {
  const groups = byPriority(assessment, items, ({ indicator }) => indicator.id);
  const named = areNamed(groups);
  return groups.map(({ title, items: held }): Block => {
    const used = held.some(({ yearToDate }) => yearToDate) ? [...columns, toDate] : columns;
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

/** Which of the two figures is judged is said where it is not the period's own. */
function ratingCell(item: IndicatorAssessment): Inlines {
  const basis = ratedOnInWords(item);
  return [...ratingStatus(item.rating), ...text(basis === 'year to date' ? ` (${basis})` : '')];
}

function verdictOf(comparison: Comparison): string {
  if (comparison.verdict === 'not-comparable' && comparison.reason === 'same-as-previous-period')
    return 'As previous period';
  return verdictWords[comparison.verdict];
}
