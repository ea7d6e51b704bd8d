import type { DiffData } from '../../assess/differences/diff-data.js';
import type { OverdueDifference } from '../../assess/differences/dues.js';
import { plural, sentence, showDay } from '../../model/words.js';
import type { Block } from '../blocks.js';
import { cameInWords } from './arrival-words.js';
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

/** What fell due or was settled by the change, and deadlines that it moved. */
export function dueBlocks({ dues }: DiffData): readonly Block[] {
  const { newlyOverdue, settled, deadlines } = dues;
  const day = (on: (typeof deadlines)[number]['to']) => (on === 'waived' ? 'Waived' : showDay(on));
  return [
    ...diffTable(
      'Newly overdue',
      ['Period', 'Owed by', 'Late'],
      newlyOverdue.map(({ of, period, owner, daysLate }) => ({
        of,
        cells: [period.title, sentence(postInWords(owner)), daysLate === undefined ? '' : plural(daysLate, 'day')],
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
      deadlines.map(({ of, period, from, to, by }) => ({
        of,
        cells: [period.title, day(from), day(to), by === undefined ? 'No exception that counts' : by.id],
      })),
    ),
  ];
}
