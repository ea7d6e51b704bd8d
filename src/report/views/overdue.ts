import type { OverdueData, OverdueService } from '../../assess/views/overdue.js';
import type { OwedReturn } from '../../assess/views/owed-return.js';
import { addDays } from '../../model/day.js';
import { countInWords, plural, sentence, showDay } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { answeringInWords } from './named-words.js';
import { postOf, returnInWords, standingOf } from './owed-words.js';

type ListName = 'overdue' | 'withoutFigure' | 'withinGrace' | 'late' | 'dueNext' | 'passedOver' | 'dayUnknown';

/** What is owed and not there on a day, for people; the notes say how days of arrival are known. */
export function overdueBlocks(data: OverdueData, notes: readonly Block[]): readonly Block[] {
  return [
    heading(1, titleOf(data)),
    paragraph(sentenceOfScope(data)),
    paragraph(lead(data), 'lead'),
    ...listBlocks(data, 'overdue'),
    ...listBlocks(data, 'withoutFigure'),
    ...listBlocks(data, 'withinGrace'),
    ...listBlocks(data, 'dueNext'),
    ...listBlocks(data, 'late'),
    ...listBlocks(data, 'passedOver'),
    // where there is no history at all the day of none is known, and the notes say so
    ...('unknown' in data.history ? [] : listBlocks(data, 'dayUnknown')),
    ...(data.period === undefined ? [] : notes),
  ];
}

function titleOf({ service, post }: OverdueData): string {
  const of = [service?.name, post?.title].filter((name) => name !== undefined);
  return of.length === 0 ? 'Owed and not there' : `Owed and not there: ${of.join(', ')}`;
}

function sentenceOfScope({ period, today }: OverdueData): string {
  if (period === undefined) return `All that is owed, as at ${showDay(today)}.`;
  return `${period.title}, ${showDay(period.first)} to ${showDay(period.last)}, as at ${showDay(today)}.`;
}

function lead(data: OverdueData): string {
  const { owed } = data;
  const answered = countIn(data, 'withoutFigure');
  if (owed === 0) return 'Nothing is owed and not there.';
  const all = sentence(`${countInWords(owed)} ${owed === 1 ? 'return is' : 'returns are'} owed and not there`);
  if (answered === 0) return `${all}.`;
  if (answered === owed) return `${all}: ${answered === 1 ? 'it was' : 'they were'} answered without a figure.`;
  return `${all}, ${countInWords(answered)} of them answered without a figure.`;
}

function countIn({ services }: OverdueData, list: ListName): number {
  return services.reduce((total, service) => total + service[list].length, 0);
}

/** One list under its heading, a table for each service. */
function listBlocks(data: OverdueData, list: ListName): readonly Block[] {
  if (countIn(data, list) === 0) return list === 'dueNext' ? noneDue(data) : [];
  const tables = data.services.flatMap((service) => (service[list].length === 0 ? [] : [tableOf(service, list)]));
  return [heading(2, headings[list](data)), ...notesUnder[list], ...tables];
}

const headings: Readonly<Record<ListName, (data: OverdueData) => string>> = {
  overdue: () => 'Overdue',
  withoutFigure: () => 'Answered without a figure',
  withinGrace: ({ graceDays }) => `Late by no more than ${plural(graceDays, 'day')}`,
  dueNext: ({ today, withinDays = 0 }) => `Due by ${showDay(addDays(today, withinDays))}`,
  late: ({ period }) => `Received late${period === undefined ? '' : `, ${period.title}`}`,
  passedOver: () => 'Passed over',
  dayUnknown: () => 'Day of arrival unknown',
};

const notesUnder: Readonly<Record<ListName, readonly Block[]>> = {
  overdue: [],
  withoutFigure: [paragraph('An answer without a figure explains and does not settle: the figure is still owed.')],
  withinGrace: [paragraph('They are owed, and not counted.')],
  dueNext: [paragraph('They are not late, and not counted.')],
  late: [paragraph('They are there, and not counted.')],
  passedOver: [paragraph('They never came. The next ones have, so nobody is asked for them any more: not counted.')],
  dayUnknown: [paragraph('They are there, and not counted.')],
};

function noneDue({ today, withinDays }: OverdueData): readonly Block[] {
  if (withinDays === undefined) return [];
  return [paragraph(`Nothing more falls due by ${showDay(addDays(today, withinDays))}.`)];
}

function tableOf(service: OverdueService, list: ListName): Table {
  const returns = service[list];
  return {
    type: 'table',
    caption: captionOf(service, returns.length),
    columns: [
      { title: 'Post', align: 'start', header: true },
      { title: 'Return', align: 'start' },
      { title: 'Period', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'Standing', align: 'start' },
    ],
    rows: returns.map((each): readonly Inlines[] => [
      text(postOf(each)),
      text(returnInWords(each)),
      text(each.period.title),
      text(showDay(each.dueOn)),
      text(standingIn(list, each)),
    ]),
  };
}

function standingIn(list: ListName, owed: OwedReturn): string {
  if (list === 'passedOver') return 'Never came.';
  return list === 'dayUnknown' ? (owed.reason ?? '') : standingOf(owed);
}

/** `Housing (Head of Housing): 3 returns` */
function captionOf({ name, head }: OverdueService, count: number): string {
  const headed = head === undefined ? name : `${name} (${answeringInWords(head)})`;
  return `${headed}: ${plural(count, 'return')}`;
}
