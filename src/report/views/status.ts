import type { Completeness } from '../../assess/assessment.js';
import type { StatusData, StatusGroup, StatusGrouping, StatusRow } from '../../assess/views/status.js';
import { showDay } from '../../model/words.js';
import { type Block, type Column, heading, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { receivedSentence } from '../completeness-words.js';
import { passedOverInWords } from '../passed-over-words.js';
import { showShare } from '../shares.js';

const titles: Readonly<Record<StatusGrouping, { readonly by: string; readonly column: string }>> = {
  service: { by: 'By service', column: 'Service' },
  body: { by: 'By body, of what it receives', column: 'Body' },
  plan: { by: 'By plan', column: 'Plan' },
  owner: { by: 'By owner', column: 'Post' },
};

const noTotals: Readonly<Partial<Record<StatusGrouping, string>>> = {
  body: 'Several bodies may receive a return, and each counts it: these rows have no total.',
  plan: 'Several plans may hold what is reported on, and each counts it: these rows have no total.',
};

/** How much of what was owed has come, for people; the notes say how days of arrival are known. */
export function statusBlocks(data: StatusData, notes: readonly Block[]): readonly Block[] {
  const { period, today, all, groups } = data;
  return [
    heading(1, `Completeness of ${period.title}`),
    paragraph(`${showDay(period.first)} to ${showDay(period.last)}, as at ${showDay(today)}.`),
    paragraph(receivedSentence(all), 'lead'),
    ...(all.expected === 0
      ? owedLater(data)
      : [...groups.flatMap((group) => groupBlocks(group, data)), ...passedOver(data), ...notes]),
  ];
}

const options = { monthly: 'month', quarterly: 'quarter', annual: 'year' } as const;

function passedOver({ all, passedOver: count }: StatusData): readonly Block[] {
  return count === 0 ? [] : [paragraph(passedOverInWords(all.overdue, count), 'note')];
}

/** Tables of noughts tell nothing: it is told instead from when something is owed, and what to ask for. */
function owedLater({ firstOwed }: StatusData): readonly Block[] {
  if (firstOwed === undefined) return [];
  const { from, period } = firstOwed;
  return [
    paragraph(`Nothing is owed for a period that ends before ${showDay(from)}: pmf.yaml says so under "owed_from".`),
    paragraph(`Ask for ${period.title} or later: pmf status --${options[period.frequency]} ${period.key}`),
  ];
}

function groupBlocks(group: StatusGroup, { all, mostDaysLate }: StatusData): readonly Block[] {
  const { by, column } = titles[group.by];
  const note = noTotals[group.by];
  if (group.rows.length === 0) return [heading(2, by), paragraph('There are none.')];
  const table: Table = {
    type: 'table',
    caption: '',
    columns: [
      { title: column, align: 'start', header: true },
      ...states.map(({ title }) => numbered(title)),
      ...(mostDaysLate === undefined ? [] : [latest]),
      received,
    ],
    rows: group.rows.map((row) => [text(nameOf(row)), ...cellsOf(row, mostDaysLate)]),
    ...(group.adds && { total: [text('Total'), ...cellsOf({ counts: all, mostDaysLate }, mostDaysLate)] }),
  };
  return [heading(2, by), table, ...(group.adds || note === undefined ? [] : [paragraph(note, 'note')])];
}

function nameOf({ name, standsInFor }: StatusRow): string {
  return standsInFor === undefined ? name : `${name}, for ${standsInFor.title} (vacant)`;
}

interface State {
  readonly title: string;
  readonly of: keyof Completeness;
}

/** The states that add to what is expected, which stands before them. */
const states: readonly State[] = [
  { title: 'Expected', of: 'expected' },
  { title: 'On time', of: 'onTime' },
  { title: 'Late', of: 'late' },
  { title: 'Day unknown', of: 'arrivalUnknown' },
  { title: 'No figure', of: 'answeredWithoutFigure' },
  { title: 'Overdue', of: 'overdue' },
  { title: 'Not yet due', of: 'notYetDue' },
  { title: 'Excepted', of: 'excepted' },
];

/** By how many days the latest of those that came late was late. */
const latest: Column = { title: 'Late ones: days at most', align: 'end' };
const received: Column = { title: 'Received of owed', align: 'end' };

function numbered(title: string): Column {
  return { title, align: 'end' };
}

/** A column for the days stands only where the history tells any. */
function cellsOf(
  { counts, mostDaysLate }: Pick<StatusRow, 'counts' | 'mostDaysLate'>,
  ofAll: number | undefined,
): readonly Inlines[] {
  const { received: come, owedByNow } = counts;
  const share = owedByNow === 0 ? 'none owed' : `${come} of ${owedByNow} (${showShare(come, owedByNow)})`;
  return [
    ...states.map(({ of }) => text(String(counts[of]))),
    ...(ofAll === undefined ? [] : [text(mostDaysLate === undefined ? '' : String(mostDaysLate))]),
    text(share),
  ];
}
