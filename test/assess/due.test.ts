import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/assess/arrival.js';
import { assessDue } from '../../src/assess/due.js';
import { day, id, period } from '../builders/framework.js';

const quarterTwo = {
  subject: id('HSG-014'),
  kind: 'indicator',
  period: period('2012-13-Q2'),
  dueOn: day('2012-10-10'),
  owner: id('head-of-housing'),
} as const;

const on = (text: string): Answer => ({ came: 'on', day: day(text), how: 'committed' });

describe('what is awaited', () => {
  it.each([
    { today: '2012-10-02', state: 'not-yet-due', because: 'eight days are left' },
    { today: '2012-10-03', state: 'due-soon', because: 'seven days are left' },
    { today: '2012-10-10', state: 'due-soon', because: 'the due day itself is not late' },
  ])('is $state on $today: $because', ({ today, state }) => {
    expect(assessDue(quarterTwo, undefined, { today: day(today) })).toMatchObject({ state, dueOn: '2012-10-10' });
  });

  it.each([
    { today: '2012-10-11', daysLate: 1, because: 'the day after is late' },
    { today: '2012-10-29', daysLate: 19, because: 'the clocks went back on the 28th' },
    { today: '2013-03-01', daysLate: 142, because: 'calendar days count, weekends too' },
  ])('is $daysLate days overdue on $today: $because', ({ today, daysLate }) => {
    const due = assessDue(quarterTwo, undefined, { today: day(today) });
    expect(due).toMatchObject({ state: 'overdue', daysLate, passedOver: false });
  });

  it('is overdue but passed over once the next one has come', () => {
    const due = assessDue(quarterTwo, undefined, { today: day('2012-10-11'), passedOver: true });
    expect(due).toMatchObject({ state: 'overdue', passedOver: true });
  });
});

describe('what is there and cannot be read', () => {
  const asked = { today: day('2012-10-11'), unreadable: 'progress/2012-13/Q2/HSG-014.yaml' };

  it('is overdue, and its file is named', () => {
    expect(assessDue(quarterTwo, undefined, asked)).toStrictEqual({
      ...quarterTwo,
      state: 'overdue',
      daysLate: 1,
      passedOver: false,
      unreadable: 'progress/2012-13/Q2/HSG-014.yaml',
    });
  });

  it('is chased though the next one has come: somebody sent it', () => {
    expect(assessDue(quarterTwo, undefined, { ...asked, passedOver: true })).toMatchObject({ passedOver: false });
  });

  it('is not said of what was never sent', () => {
    const due = assessDue(quarterTwo, undefined, { today: day('2012-10-11') });
    expect(due).toStrictEqual({ ...quarterTwo, state: 'overdue', daysLate: 1, passedOver: false });
  });
});

describe('what is answered', () => {
  it.each([
    {
      answer: on('2012-10-10'),
      is: { state: 'received-on-time', receivedOn: '2012-10-10' },
      because: 'due today is not late',
    },
    { answer: on('2012-09-30'), is: { state: 'received-on-time' }, because: 'early is on time' },
    { answer: on('2012-10-11'), is: { state: 'received-late', daysLate: 1 }, because: 'it came a day late' },
    {
      answer: on('2012-10-29'),
      is: { state: 'received-late', daysLate: 19 },
      because: 'its own day counts, not today',
    },
    {
      answer: { came: 'unknown', why: 'History was not read.' },
      is: { state: 'arrival-unknown', why: 'History was not read.' },
      because: 'unknown is neither on time nor late',
    },
    {
      answer: { came: 'without-figure', reason: 'The system is down.' },
      is: { state: 'answered-without-figure', reason: 'The system is down.', daysLate: 72 },
      because: 'it is still owed',
    },
  ] as const)('$answer is $is.state: $because', ({ answer, is }) => {
    expect(assessDue(quarterTwo, answer, { today: day('2012-12-21') })).toMatchObject(is);
  });

  it.each([
    { answer: {}, is: {}, because: 'nothing can be done' },
    { answer: { remedy: 'Fetch it.' }, is: { remedy: 'Fetch it.' }, because: 'this can be done' },
  ])('tells why a day is unknown and what to do: $because', ({ answer, is }) => {
    const due = assessDue(quarterTwo, { came: 'unknown', why: 'Cut off.', ...answer }, { today: day('2012-12-21') });
    expect(due).toStrictEqual({ ...quarterTwo, state: 'arrival-unknown', why: 'Cut off.', ...is });
  });

  it('is not late without a figure before its deadline', () => {
    const due = assessDue(quarterTwo, { came: 'without-figure', reason: '' }, { today: day('2012-10-01') });
    expect(due).toMatchObject({ daysLate: 0 });
  });
});
