import type { BodyAssessment, PeriodCounts } from '../assess/body-assessment.js';
import type { Period } from '../model/period.js';
import { listInWords, planInSentence, showDay, showPeriod } from '../model/words.js';
import { type Block, paragraph, type Table, text } from './blocks.js';

/** The counts of the period before, with the name of their column. */
export interface EarlierCounts extends PeriodCounts {
  readonly title: string;
}

/** Nothing where they were not asked for, or nothing was owed then. */
export function countsBefore({ before, framework }: BodyAssessment): EarlierCounts | undefined {
  if (before?.told !== 'counts') return undefined;
  return { ...before, title: showPeriod(framework.calendar, before.period) };
}

/** Something that is counted, in both periods. */
export interface CountedTwice {
  readonly noun: string;
  readonly now: number;
  readonly was: (before: PeriodCounts) => number;
}

/**
 * What the counts of the period before are, or why there are none beside these: "Beside these counts stand those for
 * Q4 2013/14, of the Annual Action Plan 2013/14, judged on 22 July 2014 from the records as they now are."
 */
export function besideNote(assessment: BodyAssessment, all: readonly CountedTwice[]): readonly Block[] {
  const { before, framework } = assessment;
  const counted = all.filter(({ now }) => now > 0);
  if (before === undefined || counted.length === 0) return [];
  const title = showPeriod(framework.calendar, before.period);
  if (before.told === 'nothing-owed') {
    const since = showDay(before.owedFrom);
    return [paragraph(`Nothing was owed before ${since}, so no counts for ${title} stand beside these.`, 'note')];
  }
  const missing = counted.filter(({ was }) => was(before) === 0).map(({ noun }) => noun);
  const said = [
    ...(missing.length < counted.length ? [judgedToday(assessment, before)] : []),
    ...(missing.length > 0 ? [`No ${listInWords(missing, 'or')} were counted for ${title}.`] : []),
    ...ownPeriods(assessment.period, before.period),
  ];
  return [paragraph(said.join(' '), 'note')];
}

function judgedToday({ plans, framework, today }: BodyAssessment, before: PeriodCounts): string {
  const title = showPeriod(framework.calendar, before.period);
  const given = new Set(plans.map(({ id }) => id));
  const others = before.plans.filter(({ id }) => !given.has(id));
  const judged = `judged on ${showDay(today)} from the records as they now are`;
  return `Beside these counts stand those for ${title}${others.length > 0 ? `, ${ofPlans(before, others)}` : ''}, ${judged}.`;
}

/** More plans than a sentence can name. */
const mostNamed = 3;

function ofPlans({ plans, period }: PeriodCounts, others: PeriodCounts['plans']): string {
  if (others.length > mostNamed) return `of the plans that ran on ${showDay(period.last)}`;
  const named = listInWords(others.map(({ title }) => planInSentence(title)));
  return others.length < plans.length ? `which take in ${named}` : `of ${named}`;
}

/** Why totals differ that a reader expects to agree: longer periods end in one of the two alone. */
function ownPeriods(now: Period, then: Period): readonly string[] {
  if (endsLonger(now) === endsLonger(then)) return [];
  return now.frequency === 'monthly'
    ? ['What is told each quarter or year is counted only in the month in which that ends.']
    : ['What is told once a year is counted only in its last quarter.'];
}

function endsLonger({ frequency, number }: Period): boolean {
  return frequency === 'monthly' ? number % 3 === 0 : frequency === 'quarterly' && number === 4;
}

/** How many there are of each, as a table's row is headed. */
export interface CountedRow {
  readonly label: string;
  readonly now: number;
  readonly was: (before: PeriodCounts) => number;
}

/** Counts in rows that add to the total, and those of the period before where it has some; what there is none of goes unsaid. */
export function countsTable(
  {
    caption,
    columns,
    rows,
    total,
  }: {
    readonly caption: string;
    readonly columns: readonly [string, string];
    readonly rows: readonly CountedRow[];
    readonly total: CountedRow;
  },
  before: EarlierCounts | undefined,
): Table {
  const earlier = before && total.was(before) > 0 ? before : undefined;
  const cells = ({ label, now, was }: CountedRow) => [
    text(label),
    text(String(now)),
    ...(earlier ? [text(String(was(earlier)))] : []),
  ];
  return {
    type: 'table',
    caption,
    columns: [
      { title: columns[0], align: 'start', header: true },
      { title: columns[1], align: 'end' },
      ...(earlier ? [{ title: earlier.title, align: 'end' as const }] : []),
    ],
    rows: rows.filter(({ now, was }) => now + (earlier ? was(earlier) : 0) > 0).map(cells),
    total: cells(total),
  };
}
