import type { BodyAssessment, StatusCounts } from '../assess/assessment.js';
import { listInWords, sentence } from '../model/words.js';
import { type Block, type StatusCount, type StatusTotalBefore, status, type Table, text } from './blocks.js';
import type { EarlierCounts } from './counts-before.js';
import { showPercentage, wholePercentages } from './shares.js';
import { statusLevels } from './statuses.js';
import { standings, verdicts, verdictWords } from './tones.js';
import { comparisonsShown } from './travel-shown.js';

interface Counted {
  readonly id: string;
  readonly title: string;
  /** What is counted, as a table's column says it. */
  readonly noun: string;
  readonly before: StatusTotalBefore | undefined;
}

/** Ratings as counts and as a chart of shares, beside those of the period before. */
export function ratingCounts({ ratings }: BodyAssessment, before: EarlierCounts | undefined): readonly Block[] {
  const earlier = before?.ratings.total ? before : undefined;
  const counts = (['green', 'amber', 'red', 'unrated'] as const).map((colour): StatusCount => {
    const { tone, label } = standings[colour];
    return { tone, label, count: ratings[colour], ...(earlier && { before: earlier.ratings[colour] }) };
  });
  const beside = earlier && { title: earlier.title, total: earlier.ratings.total };
  return countBlocks(counts, {
    id: 'chart-ratings',
    title: 'Indicators by rating',
    noun: 'Indicators',
    before: beside,
  });
}

/** Activities by status as counts and as a chart of shares, beside those of the period before; levels that nobody is or was in are left out. */
export function activityCounts({ statuses }: BodyAssessment, before: EarlierCounts | undefined): readonly Block[] {
  if (statuses.total === 0) return [];
  const earlier = before?.statuses.total ? before : undefined;
  const counts = statusLevels
    .map(({ tone, label, statuses: of }): StatusCount => {
      const inLevel = (counted: StatusCounts) => of.reduce((sum, each) => sum + counted.byStatus[each], 0);
      return { tone, label, count: inLevel(statuses), ...(earlier && { before: inLevel(earlier.statuses) }) };
    })
    .filter(({ count, before: was = 0 }) => count + was > 0);
  const beside = earlier && { title: earlier.title, total: earlier.statuses.total };
  return countBlocks(counts, {
    id: 'chart-activities',
    title: 'Activities by status',
    noun: 'Activities',
    before: beside,
  });
}

function countBlocks(counts: readonly StatusCount[], counted: Counted): readonly Block[] {
  const { id, title, before } = counted;
  const total = totalOf(counts);
  const table = sharesTable(counts, counted);
  return [
    { type: 'status-counts', caption: title, counts, total, ...(before && { before }) },
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
  const said = sentence(`${listInWords(shares.map(({ label, share }) => `${label.toLowerCase()} ${share}`))}.`);
  return areUneven(shares) ? `${said} The shares are rounded so that they add to 100.` : said;
}

/** Whether equal counts have shares that differ: what is left over when they are rounded goes to some of them. */
function areUneven(shares: ReturnType<typeof sharesOf>): boolean {
  return shares.some((each) => shares.some(({ count, share }) => count === each.count && share !== each.share));
}

function sharesOf(counts: readonly StatusCount[]): readonly (StatusCount & { readonly share: string })[] {
  const total = totalOf(counts);
  const percentages = wholePercentages(counts.map(({ count }) => count));
  return counts.map((each, index) => ({ ...each, share: showPercentage(percentages[index] ?? 0, each.count, total) }));
}

function sharesTable(counts: readonly StatusCount[], { title, noun, before }: Counted): Table {
  const total = totalOf(counts);
  const earlier = (count = 0) => (before ? [text(String(count))] : []);
  return {
    type: 'table',
    caption: title,
    columns: [
      { title: noun, align: 'start', header: true },
      { title: 'Number', align: 'end' },
      { title: `Share of ${total}`, align: 'end' },
      ...(before ? [{ title: before.title, align: 'end' as const }] : []),
    ],
    rows: sharesOf(counts).map(({ tone, label, count, share, before: was }) => [
      status(tone, label),
      text(String(count)),
      text(share),
      ...earlier(was),
    ]),
    total: [text('Total'), text(String(total)), text('100%'), ...earlier(before?.total)],
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
