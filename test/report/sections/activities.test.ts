import { describe, expect, test } from 'vitest';
import type { ActivityAssessment } from '../../../src/assess/assessment.js';
import { activities } from '../../../src/report/sections/activities.js';
import { activity, activityItem, body, context, day, period } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const full = (...items: readonly ActivityAssessment[]) => linesOf(activities.build(context({ activities: items })));
const told = (of: Partial<NonNullable<ActivityAssessment['entry']>>) => {
  const { entry } = activityItem('J-1');
  return entry && { ...entry, ...of };
};

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
    { changes: [], said: 'End: 31 December 2012' },
    {
      changes: [{ on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' }],
      said: 'End: 1 February 2013; first agreed 31 December 2012, revised once, agreed by Cabinet',
    },
    {
      changes: [
        { on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' },
        { on: day('2012-08-01'), what: 'end-date' as const, to: day('2013-03-01'), agreed_by: 'the Board' },
      ],
      said: 'End: 1 March 2013; first agreed 31 December 2012, revised twice, agreed by Cabinet and the Board',
    },
    {
      changes: [{ on: day('2012-07-01'), what: 'end-date' as const, to: day('2013-02-01') }],
      said: 'End: 1 February 2013; first agreed 31 December 2012, revised once, no agreement recorded',
    },
    {
      changes: [{ on: day('2012-10-23'), what: 'end-date' as const, to: day('2013-02-01'), agreed_by: 'Cabinet' }],
      said: 'End: 31 December 2012',
    },
  ])('the first agreed end stands beside a revised one: $said', ({ changes, said }) => {
    expect(full(activityItem('J-1', { activity: activity('J-1', { changes }) }))).toContain(said);
  });

  test.each([
    { of: { forecast_end: day('2013-01-31') }, said: 'End: 31 December 2012; now expected 31 January 2013' },
    { of: { forecast_end: day('2012-12-31') }, said: 'End: 31 December 2012' },
    { of: { completed_on: day('2012-09-03') }, said: 'End: 31 December 2012; completed 3 September 2012' },
  ])('$said', ({ of, said }) => {
    expect(full(activityItem('J-1', { entry: told(of) }))).toContain(said);
  });

  test('a status of an earlier month says so, and is named under not updated', () => {
    const entry = told({ period: period('2012-08', 'monthly') });
    const lines = full(
      activityItem('J-1', { entry, notUpdated: true }),
      activityItem('J-2', { entry: undefined, status: 'not-reported' }),
    );
    expect(lines).toContain('Status: On Track (at August)');
    expect(lines.slice(-3)).toEqual([
      '### Not updated',
      '- Open the enterprise centre (Head of Housing), last told at August',
      '- Open the enterprise centre (Head of Housing), nothing told for this period',
    ]);
  });

  test.each([
    {
      withdrawn: { reason: 'The grant was refused.', agreedBy: 'Cabinet' },
      said: 'Withdrawn on 3 September 2012 with the agreement of Cabinet: The grant was refused.',
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
