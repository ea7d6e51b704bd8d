import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/model/records.js';
import { activities } from '../../../src/report/sections/activities.js';
import { activity, activityItem, body, context, day, id } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

type Change = NonNullable<Activity['changes']>[number];

const milestones = [{ id: id('roof'), title: 'Roof on', due: day('2012-08-31') }];
const built = (changes: readonly Change[], of: Parameters<typeof context>[0] = {}) => {
  const item = activityItem('J-1', { activity: activity('J-1', { changes, milestones }) });
  return linesOf(activities.build(context({ activities: [item], ...of })));
};
const cabinet = { agreed_by: 'Cabinet', minute: '12' };

describe('changes of an activity by decision', () => {
  test.each([
    {
      change: { on: day('2012-09-03'), what: 'scope', ...cabinet, reason: 'Half the money.' },
      said: '3 September 2012: the scope was changed, agreed by Cabinet (minute 12). Reason: Half the money.',
    },
    {
      change: { on: day('2012-04-01'), what: 'carried-over', to: day('2013-06-30'), ...cabinet },
      said: '1 April 2012: it was carried over to 30 June 2013, agreed by Cabinet (minute 12).',
    },
    {
      change: { on: day('2012-08-01'), what: 'end-date', to: day('2013-06-30') },
      said: '1 August 2012: the end was moved to 30 June 2013; no agreement is recorded.',
    },
    {
      change: { on: day('2012-08-01'), what: 'milestone', milestone: id('roof'), to: day('2012-10-31'), ...cabinet },
      said: '1 August 2012: the day of "Roof on" was moved to 31 October 2012, agreed by Cabinet (minute 12).',
    },
  ] satisfies readonly { change: Change; said: string }[])('$said', ({ change, said }) => {
    expect(built([change])).toContain(`- ${said}`);
  });

  test('one made after the period is not known in it', () => {
    expect(built([{ on: day('2012-10-01'), what: 'scope' }])).not.toContain('Changed by decision:');
  });

  test('to be carried over moves the end, and the same move said twice is one revision', () => {
    const to = day('2013-06-30');
    const lines = built([
      { on: day('2012-09-03'), what: 'carried-over', to, ...cabinet },
      { on: day('2012-09-03'), what: 'end-date', to, ...cabinet },
    ]);
    expect(lines).toContain('End: 30 June 2013; first agreed 31 December 2012, revised once, agreed by Cabinet');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
  });

  test('in brief those of the period stand beside the table, and withdrawals of whatever day', () => {
    const changes: readonly Change[] = [
      { on: day('2012-06-30'), what: 'scope' },
      { on: day('2012-07-01'), what: 'scope', ...cabinet },
    ];
    const withdrawn = { on: day('2012-05-01'), reason: 'No grant.', agreedBy: 'Cabinet' };
    const gone = activityItem('J-2', { activity: activity('J-2', { title: 'Gone' }), status: 'withdrawn', withdrawn });
    const item = activityItem('J-1', { activity: activity('J-1', { changes }) });
    const lines = built([], { body: body({ detail: 'summary' }), activities: [item, gone] });
    expect(lines.slice(lines.indexOf('### Changed by decision'))).toEqual([
      '### Changed by decision',
      '- Open the enterprise centre: 1 July 2012: the scope was changed, agreed by Cabinet (minute 12).',
      '- Gone: Withdrawn on 1 May 2012 with the agreement of Cabinet: No grant.',
    ]);
  });
});

describe('proposed activities', () => {
  const items = [
    activityItem('J-1', { activity: activity('J-1', { title: 'Dream' }), proposed: true }),
    activityItem('J-2'),
  ];

  test('stand apart, after all others', () => {
    const lines = linesOf(activities.build(context({ activities: items })));
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '## Activities',
      '### Open the enterprise centre',
      '### Proposed, not counted',
      '#### Dream',
    ]);
  });

  test('and in a table of their own in brief', () => {
    const lines = linesOf(activities.build(context({ activities: items, body: body({ detail: 'summary' }) })));
    expect(lines.filter((line) => !line.includes('|'))).toEqual([
      '## Activities',
      'Activities',
      'Proposed activities, not counted',
    ]);
  });
});

test('what was learnt from an activity is told with it', () => {
  const { entry } = activityItem('J-1');
  const item = activityItem('J-1', { entry: entry && { ...entry, lessons: 'Look first.' } });
  expect(linesOf(activities.build(context({ activities: [item] }))).slice(-2)).toEqual(['Lessons:', 'Look first.']);
});
