import { describe, expect, test } from 'vitest';
import { activities } from '../../src/report/sections/activities.js';
import { activity, activityItem, context, day, framework, id, period } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

describe('milestones', () => {
  const milestone = { id: id('lease'), title: 'The lease is signed', due: day('2012-10-20') };
  const standing = (
    entries: readonly (readonly [month: string, { forecast?: string; achieved?: string }])[],
    changes: readonly object[] = [],
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
      activities.build(context({ framework: known, activities: [activityItem('J-1', { activity: record })] })),
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
    { entries: [], said: '20 October 2012 | Overdue by 2 days', because: 'nothing was told and the day has passed' },
    {
      entries: [
        ['2012-08', { achieved: '2012-08-02' }],
        ['2012-09', {}],
      ] as const,
      said: '20 October 2012 | Reached 2 August 2012',
      because: 'an earlier month told it',
    },
    {
      entries: [['2012-09', { forecast: '2012-11-01' }]] as const,
      said: '20 October 2012 | Overdue by 2 days; expected 1 November 2012, 12 days late',
      because: 'slip is forecast less due',
    },
    {
      entries: [],
      changes: moved,
      said: '20 November 2012 (first agreed 20 October 2012, revised once, agreed by Cabinet) | Not due yet',
      because: 'the first agreed day stands beside, with the number of revisions and who agreed',
    },
    {
      entries: [['2012-09', { forecast: '2012-11-20' }]] as const,
      changes: moved,
      said: '20 November 2012 (first agreed 20 October 2012, revised once, agreed by Cabinet) | Expected 20 November 2012',
      because: 'on its day is not late',
    },
    {
      entries: [],
      changes: [{ ...revision, on: day('2012-09-15'), to: day('2012-12-20') }, revision],
      said: '20 December 2012 (first agreed 20 October 2012, revised twice, agreed by Cabinet) | Not due yet',
      because: 'the latest day decides, not the order in the file',
    },
    {
      entries: [],
      changes: [revision, { ...revision, on: day('2012-09-15'), to: day('2012-10-20'), agreed_by: undefined }],
      said: '20 October 2012 (first agreed 20 October 2012, revised twice, agreed by Cabinet) | Overdue by 2 days',
      because: 'a day that was moved back has been revised all the same',
    },
    {
      entries: [],
      changes: [{ ...revision, on: day('2012-10-01') }],
      said: '20 October 2012 | Overdue by 2 days',
      because: 'what was agreed after the period is not known in it',
    },
    {
      entries: [],
      changes: [
        { ...revision, milestone: id('keys') },
        { ...revision, what: 'end-date' },
      ],
      said: '20 October 2012 | Overdue by 2 days',
      because: 'neither another milestone nor the end moves it',
    },
    {
      entries: [['2012-10', { achieved: '2012-10-02' }]] as const,
      said: '20 October 2012 | Overdue by 2 days',
      because: 'what was told after the period is not known in it',
    },
  ])('$said: $because', ({ entries, changes = [], said }) => {
    expect(standing(entries, changes)).toBe(`The lease is signed | ${said}`);
  });
});
