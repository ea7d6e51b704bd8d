import { describe, expect, test } from 'vitest';
import { activities } from '../../src/report/sections/activities.js';
import { activity, activityItem, context, day, framework, id, period } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

describe('milestones', () => {
  const milestone = { id: id('lease'), title: 'The lease is signed', due: day('2012-09-20') };
  const standing = (
    entries: readonly (readonly [month: string, { forecast?: string; achieved?: string }])[],
    changes: readonly object[] = [],
    today = '2012-10-22',
  ) => {
    const record = activity('J-1', { milestones: [milestone], changes: changes as never });
    const told = entries.map(([month, { forecast, achieved }]) => ({
      subject: record.id,
      period: period(month, 'monthly'),
      path: '',
      status: 'on-track' as const,
      milestones: {
        lease: { ...(forecast && { forecast: day(forecast) }), ...(achieved && { achieved: day(achieved) }) },
      },
    }));
    const base = framework();
    const known = { ...base, entries: { ...base.entries, activity: new Map([[record.id, told]]) } };
    const lines = linesOf(
      activities.build(
        context({
          framework: known,
          activities: [activityItem('J-1', { activity: record })],
          today: day(today),
        }),
      ),
    );
    return lines[lines.indexOf('Milestone | Due | Standing') + 1];
  };
  const revision = {
    on: day('2012-09-01'),
    what: 'milestone',
    milestone: id('lease'),
    to: day('2012-11-20'),
    agreed_by: 'Cabinet',
  };
  const moved = [revision];

  test.each([
    { entries: [], said: '20 September 2012 | Overdue by 10 days', because: 'nothing was told and the day has passed' },
    {
      entries: [],
      today: '2013-02-01',
      said: '20 September 2012 | Overdue by 10 days',
      because: 'a report made later judges as at the end of its period',
    },
    {
      entries: [],
      today: '2012-09-22',
      said: '20 September 2012 | Overdue by 2 days',
      because: 'a report made within its period judges as at its day',
    },
    {
      entries: [],
      changes: [{ ...revision, to: day('2012-10-12') }],
      said: '12 October 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Not due yet',
      because: 'a day between the end of the period and the day of the report had not come in the period',
    },
    {
      entries: [['2012-09', { achieved: '2012-09-23' }]] as const,
      said: '20 September 2012 | Reached 23 September 2012, 3 days late',
      because: 'reached late says how late',
    },
    {
      entries: [['2012-09', { achieved: '2012-12-31' }]] as const,
      said: '20 September 2012 | Overdue by 10 days',
      because: 'nothing is reached on a day that has not come',
    },
    {
      entries: [['2012-09', { achieved: '2012-10-05' }]] as const,
      said: '20 September 2012 | Reached 5 October 2012, 15 days late',
      because: 'what was reached by the day of the report is told with its day',
    },
    {
      entries: [['2012-09', { achieved: '2012-09-23' }]] as const,
      changes: moved,
      said: '20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Reached 23 September 2012',
      because: 'late counts from the day that was agreed last',
    },
    {
      entries: [
        ['2012-08', { achieved: '2012-08-02' }],
        ['2012-09', {}],
      ] as const,
      said: '20 September 2012 | Reached 2 August 2012',
      because: 'an earlier month told it',
    },
    {
      entries: [['2012-09', { forecast: '2012-11-01' }]] as const,
      said: '20 September 2012 | Overdue by 10 days; expected 1 November 2012, 42 days late',
      because: 'slip is forecast less due',
    },
    {
      entries: [],
      changes: moved,
      said: '20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Not due yet',
      because: 'the first agreed day stands beside, with the number of revisions and who agreed',
    },
    {
      entries: [['2012-09', { forecast: '2012-11-20' }]] as const,
      changes: moved,
      said: '20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Expected 20 November 2012',
      because: 'on its day is not late',
    },
    {
      entries: [],
      changes: [{ ...revision, on: day('2012-09-15'), to: day('2012-12-20') }, revision],
      said: '20 December 2012 (first agreed 20 September 2012, revised twice, agreed by Cabinet) | Not due yet',
      because: 'the latest day decides, not the order in the file',
    },
    {
      entries: [],
      changes: [revision, { ...revision, on: day('2012-09-15'), to: day('2012-09-20'), agreed_by: undefined }],
      said: '20 September 2012 (first agreed 20 September 2012, revised twice, agreed by Cabinet) | Overdue by 10 days',
      because: 'a day that was moved back has been revised all the same',
    },
    {
      entries: [],
      changes: [{ ...revision, on: day('2012-10-01') }],
      said: '20 September 2012 | Overdue by 10 days',
      because: 'what was agreed after the period is not known in it',
    },
    {
      entries: [],
      changes: [
        { ...revision, milestone: id('keys') },
        { ...revision, what: 'end-date' },
      ],
      said: '20 September 2012 | Overdue by 10 days',
      because: 'neither another milestone nor the end moves it',
    },
    {
      entries: [['2012-10', { achieved: '2012-10-02' }]] as const,
      said: '20 September 2012 | Overdue by 10 days',
      because: 'what was told after the period is not known in it',
    },
  ])('$said: $because', ({ entries, changes = [], today = undefined, said }) => {
    expect(standing(entries, changes, today)).toBe(`The lease is signed | ${said}`);
  });

  test.each([
    { today: '2012-10-22', caption: 'Milestones: Open the enterprise centre, at 30 September 2012' },
    { today: '2012-09-22', caption: 'Milestones: Open the enterprise centre' },
  ])('seen on $today the table is called $caption', ({ today, caption }) => {
    const items = [activityItem('J-1', { activity: activity('J-1', { milestones: [milestone] }) })];
    const lines = linesOf(activities.build(context({ activities: items, today: day(today) })));
    expect(lines[lines.indexOf('Milestone | Due | Standing') - 1]).toBe(caption);
  });
});
