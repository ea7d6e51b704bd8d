import type { DutyKind } from '../../assess/views/duties.js';
import type { NamedDuty, PostDutiesData } from '../../assess/views/post-duties.js';
import { type Day, daysBetween } from '../../model/day.js';
import { plural, showDay } from '../../model/words.js';
import { type Block, type Column, heading, type Inlines, paragraph, text } from '../blocks.js';
import { dutyRoles, dutyWords, standingInWords } from './duty-words.js';
import { codeAndId } from './named-words.js';

/** Everything that a post answers for, ready for an appraisal. */
export function postDutiesBlocks(data: PostDutiesData): readonly Block[] {
  const { post, year, today, standingIn, ended, duties } = data;
  const kinds = [...new Set(duties.map(({ kind }) => kind))];
  return [
    heading(1, `What ${post.title} answers for, ${year.title}`),
    ...(ended === undefined
      ? []
      : [paragraph(`${ended.title} ended on ${showDay(ended.on)}; ${post.title} has its work.`)]),
    ...(post.answeredBy === undefined
      ? []
      : [paragraph(`The post is vacant: ${post.answeredBy.title} answers for it.`)]),
    paragraph(`As at ${showDay(today)}; ratings and statuses are those of ${standingIn.title}.`, 'note'),
    ...(duties.length === 0 ? [paragraph('No record of this year names this post.')] : []),
    ...kinds.flatMap((kind) => [
      heading(2, dutyWords[kind].title),
      tableOf(
        kind,
        duties.filter((duty) => duty.kind === kind),
        today,
      ),
    ]),
  ];
}

interface DutyColumn extends Column {
  readonly cell: (duty: NamedDuty, today: Day) => Inlines;
}

const record: DutyColumn = { title: 'Id', align: 'start', header: true, cell: (duty) => text(codeAndId(duty)) };
const title: DutyColumn = { title: 'Title', align: 'start', cell: (duty) => text(duty.title) };
const words: DutyColumn = { title: 'What', align: 'start', cell: ({ text: said = '' }) => text(said) };
const role: DutyColumn = { title: 'As', align: 'start', cell: (duty) => text(roleOf(duty)) };
const due: DutyColumn = {
  title: 'Due',
  align: 'start',
  cell: ({ due: on }) => text(on === undefined ? 'No day set' : showDay(on)),
};
const state: DutyColumn = { title: 'Standing', align: 'start', cell: ({ standing }) => standingInWords(standing) };
const progress: DutyColumn = { title: 'Standing', align: 'start', cell: (duty, today) => progressOf(duty, today) };

const wholes = [record, title, role, state];
const parts = [record, title, words, role, due, progress];

/** A record tells its title and how it was judged; a part of one its own words, its day and whether it is done. */
function tableOf(kind: DutyKind, duties: readonly NamedDuty[], today: Day): Block {
  const isPart = duties.some((duty) => duty.text !== undefined);
  const isJudged = duties.some(({ standing }) => standing !== undefined);
  const columns = isPart ? parts : wholes.filter((column) => column !== state || isJudged);
  return {
    type: 'table',
    caption: '',
    columns: columns.map(({ cell: _, ...column }) =>
      column.title === 'Id' ? { ...column, title: idTitles[kind] ?? 'Id' } : column,
    ),
    rows: duties.map((duty) => columns.map(({ cell }) => cell(duty, today))),
  };
}

const idTitles: Readonly<Partial<Record<DutyKind, string>>> = { indicator: 'Code', decision: 'Paper' };

function roleOf({ role: as, standsInFor }: NamedDuty): string {
  return standsInFor === undefined ? dutyRoles[as] : `${dutyRoles[as]}, for ${standsInFor.title} (vacant)`;
}

function progressOf({ done, outcome, due: on }: NamedDuty, today: Day): Inlines {
  if (done !== undefined) return [{ type: 'status', tone: 'good', text: `Done ${showDay(done)}` }];
  if (outcome !== undefined) return text(outcome);
  if (on === undefined || on >= today) return text('To do');
  return [{ type: 'status', tone: 'bad', text: `Overdue by ${plural(daysBetween(on, today), 'day')}` }];
}
