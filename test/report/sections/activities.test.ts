import { describe, expect, test } from 'vitest';
import type { ActivityAssessment, DueState } from '../../../src/assess/assessment.js';
import { activities } from '../../../src/report/sections/activities.js';
import { activity, activityItem, body, context, day, due, period } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const full = (...items: readonly ActivityAssessment[]) => linesOf(activities.build(context({ activities: items })));
const told = (of: Partial<NonNullable<ActivityAssessment['entry']>>) => {
  const { entry } = activityItem('J-1');
  return entry && { ...entry, ...of };
};

const august = { period: period('2012-08', 'monthly') };
const overdue = { state: 'overdue', daysLate: 22, passedOver: false } as const;

describe('one activity', () => {
  test('title, status, owner, end, commentary, problem and action', () => {
    const entry = told({
      status: 'some-problems',
      percent: 40,
      commentary: 'Late.',
      problem: 'No power.',
      action: 'Ask again.',
    });
    expect(full(activityItem('J-1', { status: 'some-problems', entry }))).toEqual([
      '## Activities',
      '### Open the enterprise centre',
      'Status: Some Problems',
      'Done: 40%',
      'Owner: Head of Housing',
      'End: 31 December 2012',
      'Commentary:',
      'Late.',
      'Problem:',
      'No power.',
      'Action:',
      'Ask again.',
    ]);
  });

  test.each([
    { changes: [], said: 'End: 31 December 2012', because: 'nothing was revised' },
    {
      changes: [{ on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' }],
      said: 'End: 1 February 2013; first agreed 31 December 2012, revised once, agreed by Cabinet',
      because: 'a revision is told with who agreed',
    },
    {
      changes: [
        { on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' },
        { on: day('2012-08-01'), what: 'end-date' as const, to: day('2013-03-01'), agreed_by: 'the Board' },
      ],
      said: 'End: 1 March 2013; first agreed 31 December 2012, revised twice, agreed by Cabinet and the Board',
      because: 'each revision counts',
    },
    {
      changes: [{ on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01') }],
      said: 'End: 1 February 2013; first agreed 31 December 2012, revised once, no agreement recorded',
      because: 'an agreement that is missing is said',
    },
    {
      changes: [{ on: day('2012-10-01'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' }],
      said: 'End: 31 December 2012',
      because: 'what was agreed after the period is not known in it, though the reporting day is later still',
    },
    {
      changes: [{ on: day('2012-09-30'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' }],
      said: 'End: 1 February 2013; first agreed 31 December 2012, revised once, agreed by Cabinet',
      because: 'the last day belongs to the period',
    },
    {
      changes: [
        { on: day('2012-08-01'), what: 'end-date' as const, to: day('2013-03-01'), agreed_by: 'the Board' },
        { on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' },
      ],
      said: 'End: 1 March 2013; first agreed 31 December 2012, revised twice, agreed by Cabinet and the Board',
      because: 'the latest day decides, not the order in the file',
    },
  ])('the first agreed end stands beside a revised one: $said, $because', ({ changes, said }) => {
    expect(full(activityItem('J-1', { activity: activity('J-1', { changes }) }))).toContain(said);
  });

  test.each([
    { of: { forecast_end: day('2013-01-31') }, said: 'End: 31 December 2012; now expected 31 January 2013' },
    { of: { forecast_end: day('2012-12-31') }, said: 'End: 31 December 2012' },
    { of: { completed_on: day('2012-09-03') }, said: 'End: 31 December 2012; completed 3 September 2012' },
  ])('$said', ({ of, said }) => {
    expect(full(activityItem('J-1', { entry: told(of) }))).toContain(said);
  });

  test('a status of an earlier month says so', () => {
    expect(full(activityItem('J-1', { entry: told(august), notUpdated: true }))).toContain(
      'Status: On Track (at August)',
    );
  });

  const toldInAugust = '- Open the enterprise centre (Head of Housing), as at August';
  const nothingTold = '- Open the enterprise centre (Head of Housing), no update for this period';
  test.each([
    {
      of: { entry: told(august), notUpdated: true },
      last: overdue,
      said: ['### Not updated', toldInAugust],
      because: 'its update is overdue',
    },
    {
      of: { entry: told(august), notUpdated: true },
      last: { ...overdue, passedOver: true },
      said: ['### Not updated', toldInAugust],
      because: 'an update that was passed over never came',
    },
    {
      of: { entry: told(august), notUpdated: true },
      last: { state: 'due-soon' },
      said: [],
      because: 'nobody is late before the day',
    },
    {
      of: { entry: undefined, status: 'not-reported' },
      last: overdue,
      said: ['### Not updated', nothingTold],
      because: 'nothing has come and its day has passed',
    },
    {
      of: { entry: undefined, status: 'not-reported' },
      last: { state: 'not-yet-due' },
      said: [],
      because: 'nothing has come and nothing is late',
    },
    { of: { entry: undefined, status: 'not-reported' }, last: undefined, said: [], because: 'nothing is owed' },
    { of: {}, last: { state: 'arrival-unknown', why: '' }, said: [], because: 'it is updated' },
  ] satisfies readonly {
    of: Partial<ActivityAssessment>;
    last: DueState | undefined;
    said: readonly string[];
    because: string;
  }[])('under not updated stand $said: $because', ({ of, last, said }) => {
    const july = { period: period('2012-07', 'monthly') };
    const dues = last ? [due('J-1', overdue, july), due('J-1', last, { period: period('2012-09', 'monthly') })] : [];
    const lines = full(activityItem('J-1', { ...of, dues }));
    expect(lines.filter((line) => /Not updated|as at|no update/.test(line))).toEqual(said);
  });

  test.each([
    {
      withdrawn: { reason: 'The grant was refused.', agreedBy: 'Cabinet' },
      said: 'Withdrawn on 3 September 2012 with the agreement of Cabinet: the grant was refused.',
    },
    {
      withdrawn: { reason: undefined, agreedBy: undefined },
      said: 'Withdrawn on 3 September 2012; no agreement is recorded.',
    },
  ])('$said', ({ withdrawn, said }) => {
    const item = activityItem('J-1', { status: 'withdrawn', withdrawn: { on: day('2012-09-03'), ...withdrawn } });
    expect(full(item)).toContain(said);
  });

  test('a proposed one is told as such', () => {
    expect(full(activityItem('J-1', { proposed: true }))).toContain('Status: On Track (proposed, not counted)');
  });

  test('a summary is a table', () => {
    const lines = linesOf(
      activities.build(context({ body: body({ detail: 'summary' }), activities: [activityItem('J-1')] })),
    );
    expect(lines).toEqual([
      '## Activities',
      'Activities',
      'Activity | Status | Owner | End',
      'Open the enterprise centre | On Track | Head of Housing | 31 December 2012',
    ]);
  });

  test('none is said', () => {
    expect(full()).toEqual(['## Activities', 'No activities are reported to this body.']);
  });
});
