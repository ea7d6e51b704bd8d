import type { DiffData } from '../../assess/differences/diff-data.js';
import type { OverdueDifference } from '../../assess/differences/dues.js';
import { plural, sentence, showDay } from '../../model/words.js';
import type { Block } from '../blocks.js';
import { cameInWords, unreadableInWords } from './arrival-words.js';
import { diffTable } from './diff-table.js';
import { postInWords } from './named-words.js';

const settledBy: Readonly<Record<OverdueDifference['now'], string>> = {
  'received-on-time': 'It has come',
  'received-late': 'It has come',
  'arrival-unknown': 'It has come, day of arrival unknown',
  'answered-without-figure': 'Answered without a figure; still owed',
  excepted: 'Excepted by agreement',
  'due-soon': 'It is not due yet',
  'not-yet-due': 'It is not due yet',
  overdue: 'Passed over: the next one has come',
  'not-expected': 'It is no longer owed',
};

/** `It came on 12 October 2012, 2 days late` */
function howSettled({ now, receivedOn: on, how, daysLate }: OverdueDifference): string {
  if (on === undefined || how === undefined || daysLate === undefined) return settledBy[now];
  return `It ${cameInWords({ on, how })}, ${plural(daysLate, 'day')} late`;
}

/** What moved a deadline that no exception varies, or that one varies which the public is not told of. */
const movers: Readonly<Record<DiffData['dues']['deadlines'][number]['movedBy'], string>> = {
  exception: 'An exception',
  'no-exception': 'An exception does not count any more',
  settings: 'The settings in pmf.yaml',
  record: 'The record itself',
};

/** `12 days`, `12 days: answered without a figure` */
function howLate({ now, daysLate = 0 }: OverdueDifference): string {
  const late = plural(daysLate, 'day');
  return now === 'answered-without-figure' ? `${late}: answered without a figure` : late;
}

/** What fell due or was settled by the change, and deadlines that it moved. */
export function dueBlocks({ dues }: DiffData): readonly Block[] {
  const { newlyOverdue, unreadable, settled, deadlines } = dues;
  const day = (on: (typeof deadlines)[number]['to']) => (on === 'waived' ? 'Waived' : showDay(on));
  return [
    ...diffTable(
      'Newly overdue',
      ['Period', 'Owed by', 'Late'],
      newlyOverdue.map((each) => ({
        of: each.of,
        cells: [each.period.title, sentence(postInWords(each.owner)), howLate(each)],
      })),
    ),
    ...diffTable(
      'There, and cannot be read',
      ['Period', 'Owed by', 'Standing'],
      unreadable.map(({ of, period, owner, unreadable: path = '' }) => ({
        of,
        cells: [period.title, sentence(postInWords(owner)), sentence(unreadableInWords(path))],
      })),
    ),
    ...diffTable(
      'No longer overdue',
      ['Period', 'How'],
      settled.map((each) => ({ of: each.of, cells: [each.period.title, howSettled(each)] })),
    ),
    ...diffTable(
      'Deadlines moved',
      ['Period', 'Before', 'Now', 'By'],
      deadlines.map(({ of, period, from, to, by, movedBy }) => ({
        of,
        cells: [period.title, day(from), day(to), by?.title ?? movers[movedBy]],
      })),
    ),
  ];
}
