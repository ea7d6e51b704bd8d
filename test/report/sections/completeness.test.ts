import { describe, expect, test } from 'vitest';
import type { DueState } from '../../../src/assess/assessment.js';
import { completeness } from '../../../src/report/sections/completeness.js';
import {
  activity,
  context,
  completeness as counts,
  day,
  due,
  exemptOf,
  framework,
  indicator,
  period,
  priorityOf,
} from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

describe('completeness', () => {
  const overdue: DueState = { state: 'overdue', daysLate: 12, passedOver: false };

  test.each([
    { of: {}, said: 'No return is expected for this period.' },
    { of: { expected: 2, notYetDue: 2 }, said: 'None of the two returns expected for this period are due yet.' },
    { of: { expected: 1, notYetDue: 1 }, said: 'The one return expected for this period is not due yet.' },
    {
      of: { expected: 25, onTime: 15, late: 3, received: 18, overdue: 2, owedByNow: 20, notYetDue: 5 },
      said: '18 of the 20 returns owed by now have been received (90%).',
    },
    { of: { expected: 92, received: 92, owedByNow: 92 }, said: 'All 92 returns owed by now have been received.' },
    { of: { expected: 2, received: 2, owedByNow: 2 }, said: 'Both returns owed by now have been received.' },
    { of: { expected: 1, received: 1, owedByNow: 1 }, said: 'The one return owed by now has been received.' },
    { of: { expected: 1, overdue: 1, owedByNow: 1 }, said: 'The one return owed by now has not been received.' },
    {
      of: { expected: 3, overdue: 3, owedByNow: 3 },
      said: 'None of the three returns owed by now have been received.',
    },
    {
      of: { expected: 2, onTime: 1, received: 1, overdue: 1, owedByNow: 2 },
      said: 'One of the two returns owed by now has been received (50%).',
    },
  ])('$said', ({ of, said }) => {
    expect(linesOf(completeness.build(context({ completeness: counts(of) })))[1]).toBe(said);
  });

  test('every state is told beside, and they add to what is expected', () => {
    const of = {
      expected: 10,
      onTime: 1,
      late: 2,
      arrivalUnknown: 1,
      received: 4,
      answeredWithoutFigure: 1,
      overdue: 2,
      owedByNow: 7,
      notYetDue: 2,
      excepted: 1,
    };
    expect(linesOf(completeness.build(context({ completeness: counts(of) }))).slice(3, 12)).toEqual([
      'State | Returns',
      'Received on time | 1',
      'Received late | 2',
      'Received, day of arrival unknown | 1',
      'Answered without a figure | 1',
      'Overdue | 2',
      'Not yet due | 2',
      'Excepted by agreement | 1',
      'Expected | 10',
    ]);
  });

  test('who has not reported: post, item, period, day and days late, by post and day', () => {
    const subjects = [{ kind: 'indicator' as const, record: indicator('HSG-014') }];
    const dues = [
      due('HSG-015', { state: 'answered-without-figure', reason: 'The system changed.', daysLate: 3 }),
      due('HSG-014', overdue),
      due('HSG-016', { state: 'due-soon' }),
      due('HSG-017', { state: 'arrival-unknown', why: 'history was not read' }),
      due('HSG-018', { ...overdue, passedOver: true }, { owner: undefined }),
      due(
        'HSG-019',
        { state: 'answered-without-figure', reason: 'x', daysLate: 0 },
        { owner: 'chief-executive' as never },
      ),
    ];
    const lines = linesOf(completeness.build(context({ framework: framework({ subjects }), dues })));
    expect(lines.slice(lines.indexOf('### Who has not reported'))).toEqual([
      '### Who has not reported',
      'Four returns that have not come',
      'Post | Return | Period | Due | Standing',
      'Chief Executive | HSG-019 | Q2 2012/13 | 10 October 2012 | Answered without a figure',
      'Head of Housing | HSG 014: Homes let within 28 days | Q2 2012/13 | 10 October 2012 | 12 days late',
      'Head of Housing | HSG-015 | Q2 2012/13 | 10 October 2012 | Answered without a figure, 3 days late',
      'No post is named | HSG-018 | Q2 2012/13 | 10 October 2012 | Passed over',
    ]);
  });

  test('a return is named by what is owed', () => {
    const record = activity('J-1');
    const { priority } = priorityOf('jobs', 'Jobs');
    const subjects = [{ kind: 'activity', record } as const, { kind: 'priority', record: priority } as const];
    const dues = [due('J-1', overdue, { kind: 'activity' }), due('jobs', overdue, { kind: 'priority' })];
    const lines = linesOf(completeness.build(context({ framework: framework({ subjects }), dues })));
    expect(lines.slice(-2).map((line) => line.split(' | ')[1])).toEqual([
      'Update of Open the enterprise centre',
      'Assessment of Jobs',
    ]);
  });

  test('nothing missing is said', () => {
    expect(linesOf(completeness.build(context())).at(-1)).toBe('Nothing that was owed by now is missing.');
  });

  const earlier = (name: string, month: string, daysLate: number) =>
    due(name, { ...overdue, daysLate }, { period: period(month, 'monthly'), dueOn: day(`${month}-10`) });
  test.each([
    { owed: [], said: undefined, because: 'nothing is owed from before' },
    {
      owed: [earlier('E-2', '2012-06', 42)],
      said: 'One return of an earlier period is still owed: E-2, June 2012 (42 days late).',
      because: 'that all of this period came does not hide it',
    },
    {
      owed: [earlier('E-2', '2012-06', 42), earlier('E-1', '2012-05', 73)],
      said: 'Two returns of earlier periods are still owed: E-1, May 2012 (73 days late); E-2, June 2012 (42 days late).',
      because: 'the longest owed comes first',
    },
    {
      owed: ['2012-03', '2012-04', '2012-05', '2012-06'].map((month) => earlier('E-1', month, 9)),
      said: 'Four returns of earlier periods are still owed; the longest owed are E-1, March 2012 (9 days late); E-1, April 2012 (9 days late); E-1, May 2012 (9 days late).',
      because: 'a sentence names no more than three',
    },
  ])('of earlier periods: $because', ({ owed: owedBefore, said }) => {
    const lines = linesOf(completeness.build(context({ owedBefore })));
    expect(lines.find((line) => line.includes('still owed'))).toBe(said);
  });

  test('the clock is named: claims are not evidence', () => {
    expect(linesOf(completeness.build(context({ clock: 'declared' }))).join('\n')).toContain('They are not evidence.');
  });

  test.each([
    { left: 1, said: 'One return of an internal record is in none of these figures.' },
    { left: 12, said: '12 returns of internal records are in none of these figures.' },
  ])('a public report says how many returns it leaves out: $said', ({ left, said }) => {
    const of = { exempt: exemptOf({ return: left }), completeness: counts({ expected: 1, overdue: 1, owedByNow: 1 }) };
    const lines = linesOf(completeness.build(context({ ...of, dues: [due('HSG-014', overdue)] })));
    expect(lines[lines.indexOf('Expected | 1') + 1], 'below the counts, and no further one missing').toBe(said);
  });

  test.each([
    { passed: 0, said: false, because: 'all that is overdue is still asked for' },
    { passed: 1, said: true, because: 'reminders name fewer than the counts' },
  ])('$passed passed over is a note: $said, as $because', ({ passed, said }) => {
    const dues = [1, 2, 3].map((number) => due(`HSG-01${number}`, { ...overdue, passedOver: number <= passed }));
    const made = context({ dues, completeness: counts({ expected: 3, overdue: 3, owedByNow: 3 }) });
    const note = 'One of the three overdue was passed over: the next one has come.';
    expect(linesOf(completeness.build(made)).includes(note)).toBe(said);
  });
});
