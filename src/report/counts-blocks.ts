import type { BodyAssessment, RatingCounts, StatusCounts } from '../assess/assessment.js';
import { listInWords, sentence } from '../model/words.js';
import { type Block, type StatusCount, status, type Table, text } from './blocks.js';
import { showPercentage, wholePercentages } from './shares.js';
import { statusLevels } from './statuses.js';
import { standings, verdicts, verdictWords } from './tones.js';
import { comparisonsShown } from './travel-shown.js';

interface Counted {
  readonly id: string;
  readonly title: string;
  /** What is counted, as a table's column says it. */
  readonly noun: string;
}

/** Ratings as counts and as a chart of shares. */
export function ratingCounts(ratings: RatingCounts): readonly Block[] {
  const counts = (['green', 'amber', 'red', 'unrated'] as const).map((colour): StatusCount => {
    return { tone: standings[colour].tone, label: standings[colour].label, count: ratings[colour] };
  });
  return countBlocks(counts, { id: 'chart-ratings', title: 'Indicators by rating', noun: 'Indicators' });
}

/** Activities by status as counts and as a chart of shares; levels that nobody is in are left out. */
export function activityCounts(statuses: StatusCounts): readonly Block[] {
  const counts = statusLevels
    .map(({ tone, label, statuses: of }): StatusCount => {
      return { tone, label, count: of.reduce((sum, status) => sum + statuses.byStatus[status], 0) };
    })
    .filter(({ count }) => count > 0);
  return counts.length === 0
    ? []
    : countBlocks(counts, { id: 'chart-activities', title: 'Activities by status', noun: 'Activities' });
}

function countBlocks(counts: readonly StatusCount[], { id, title, noun }: Counted): readonly Block[] {
  const total = totalOf(counts);
  const table = sharesTable(counts, { id, title, noun });
  return [
    { type: 'status-counts', caption: title, counts, total },
    {
      type: 'chart',
      id,
      title: `${title}: shares of ${total}`,
      words: sharesInWords(counts),
      data: { kind: 'shares', parts: counts },
      table,
    },
  ];
}

/** What the picture shows: "On track 80%, some problems 7% and on hold 4%." */
function sharesInWords(counts: readonly StatusCount[]): string {
  const shares = sharesOf(counts).filter(({ count }) => count > 0);
  return sentence(`${listInWords(shares.map(({ label, share }) => `${label.toLowerCase()} ${share}`))}.`);
}

function sharesOf(counts: readonly StatusCount[]): readonly (StatusCount & { readonly share: string })[] {
  const total = totalOf(counts);
  const percentages = wholePercentages(counts.map(({ count }) => count));
  return counts.map((each, index) => ({ ...each, share: showPercentage(percentages[index] ?? 0, each.count, total) }));
}

function sharesTable(counts: readonly StatusCount[], { title, noun }: Counted): Table {
  const total = totalOf(counts);
  return {
    type: 'table',
    caption: title,
    columns: [
      { title: noun, align: 'start', header: true },
      { title: 'Number', align: 'end' },
      { title: `Share of ${total}`, align: 'end' },
    ],
    rows: sharesOf(counts).map(({ tone, label, count, share }) => [
      status(tone, label),
      text(String(count)),
      text(share),
    ]),
    total: [text('Total'), text(String(total)), text('100%')],
  };
}

function totalOf(counts: readonly StatusCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** The indicators that are counted by their direction of travel, in a column for each comparison; each adds to its total. */
export function travelTable(assessment: BodyAssessment): Table {
  const columns = comparisonsShown(assessment).map(({ term, name }) => ({ term, counts: assessment.travel[name] }));
  const present = verdicts.filter((verdict) => columns.some(({ counts }) => counts[verdict] > 0));
  return {
    type: 'table',
    caption: 'Direction of travel of indicators',
    columns: [
      { title: 'Direction', align: 'start', header: true },
      ...columns.map(({ term }) => ({ title: term, align: 'end' as const })),
    ],
    rows: present.map((verdict) => [
      text(verdictWords[verdict]),
      ...columns.map(({ counts }) => text(String(counts[verdict]))),
    ]),
    total: [text('Total'), ...columns.map(({ counts }) => text(String(counts.total)))],
  };
}
