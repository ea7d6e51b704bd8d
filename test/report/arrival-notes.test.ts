import { describe, expect, it } from 'vitest';
import type { DueState } from '../../src/assess/assessment.js';
import { arrivalNotes } from '../../src/report/arrival-notes.js';
import { lateness } from '../../src/report/due-words.js';
import { day, due } from '../builders/assessment.js';
import { toldHistory } from '../builders/told-history.js';
import { linesOf } from './words-of.js';

type How = Extract<DueState, { state: 'received-on-time' }>['how'];
const received = (how: How) => due('HSG-014', { state: 'received-on-time', receivedOn: day('2012-10-09'), how });
const notKnown = (why: string) => due('HSG-014', { state: 'arrival-unknown', why });
const notesOf = (dues: ReturnType<typeof due>[], clock: 'submitted' | 'declared' = 'submitted') =>
  linesOf(arrivalNotes({ clock, dues, history: toldHistory() }));

describe('notes on days of arrival', () => {
  it.each([
    { how: 'committed' as const, said: [] },
    { how: 'merged' as const, said: [] },
    { how: 'uncommitted' as const, said: ['One return is not committed yet and counts as received today.'] },
    {
      how: 'not-landed' as const,
      said: ['One return has not come to the main branch yet and counts as received today.'],
    },
    {
      how: 'squashed' as const,
      said: [
        'One return came with a branch that was merged in one piece: its day is that of the merge, and it may have been submitted earlier.',
      ],
    },
  ])('$how', ({ how, said }) => {
    expect(notesOf([received(how)])).toEqual(said);
  });

  it('several of a sort are one note', () => {
    expect(notesOf([received('uncommitted'), received('uncommitted')])).toEqual([
      'Two returns are not committed yet and count as received today.',
    ]);
  });

  it('each reason for not knowing stands once', () => {
    expect(notesOf([notKnown('It is cut off.'), notKnown('The date is broken.'), notKnown('It is cut off.')])).toEqual([
      'Two returns have come, day of arrival unknown. It is cut off.',
      'One return has come, day of arrival unknown. The date is broken.',
    ]);
  });

  it('claims are told of elsewhere', () => {
    expect(notesOf([received('declared'), notKnown('The entry does not say.')], 'declared')).toEqual([]);
  });
});

describe('lateness', () => {
  it.each([
    { how: 'committed' as const, said: '5 days late', because: 'the commit itself has a day' },
    { how: 'squashed' as const, said: 'merged on 15 October 2012, 5 days late', because: 'only the merge has one' },
    { how: 'merged' as const, said: 'merged on 15 October 2012, 5 days late', because: 'the day is that of the merge' },
  ])('$how reads $said: $because', ({ how, said }) => {
    const state = { state: 'received-late' as const, receivedOn: day('2012-10-15'), daysLate: 5, how };
    expect(lateness(due('HSG-014', state))).toBe(said);
  });
});
