import { describe, expect, test } from 'vitest';
import { activities } from '../../src/report/sections/activities.js';
import { linesFor } from '../builders/oversight.js';

describe('milestones', () => {
  const milestone = { id: 'lease', title: 'The lease is signed', due: '2012-09-20' };
  const linesOf = (record: object, today: string, entries = {}) =>
    linesFor(activities, { activities: { 'J-1': { milestones: [milestone], ...record } }, entries }, { today });
  const standing = (
    told: readonly (readonly [month: string, { forecast?: string; achieved?: string }])[],
    changes: readonly object[] = [],
    today = '2012-10-22',
  ) => {
    const entries = Object.fromEntries(
      told.map(([month, lease]) => [`2012-13/${month}/J-1`, { status: 'on-track', milestones: { lease } }]),
    );
    const lines = linesOf({ changes }, today, entries);
    return lines[lines.indexOf('Milestone | Due | Standing') + 1];
  };
  const revision = {
    on: '2012-09-01',
    what: 'milestone',
    milestone: 'lease',
    to: '2012-11-20',
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
      changes: [{ ...revision, to: '2012-10-12' }],
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
      said: '20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Reached 23 September 2012, 3 days after the first agreed day',
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
      entries: [['2012-08', { forecast: '2012-09-25' }]] as const,
      said: '20 September 2012 | Overdue by 10 days; it was expected 25 September 2012, 5 days late',
      because: 'a day that has passed without a word is no longer one on which it is expected',
    },
    {
      entries: [['2012-09', { forecast: '2012-12-01' }]] as const,
      changes: moved,
      said: '20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Expected 1 December 2012, 11 days late, 72 days after the first agreed day',
      because: 'slip counts from both days',
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
      said: '20 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) | Expected 20 November 2012, 61 days after the first agreed day',
      because: 'on its day is not late',
    },
    {
      entries: [],
      changes: [{ ...revision, on: '2012-09-15', to: '2012-12-20' }, revision],
      said: '20 December 2012 (first agreed 20 September 2012, revised twice, agreed by Cabinet) | Not due yet',
      because: 'the latest day decides, not the order in the file',
    },
    {
      entries: [],
      changes: [revision, { ...revision, on: '2012-09-15', to: '2012-09-20', agreed_by: undefined }],
      said: '20 September 2012 (first agreed 20 September 2012, revised twice, agreed by Cabinet) | Overdue by 10 days',
      because: 'a day that was moved back has been revised all the same',
    },
    {
      entries: [],
      changes: [{ ...revision, on: '2012-10-01' }],
      said: '20 September 2012 | Overdue by 10 days',
      because: 'what was agreed after the period is not known in it',
    },
    {
      entries: [],
      changes: [
        { ...revision, milestone: 'keys' },
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
    { today: '2012-10-22', caption: 'Milestones: Open the hub, at 30 September 2012' },
    { today: '2012-09-22', caption: 'Milestones: Open the hub' },
  ])('seen on $today the table is called $caption', ({ today, caption }) => {
    const lines = linesOf({}, today);
    expect(lines[lines.indexOf('Milestone | Due | Standing') - 1]).toBe(caption);
  });
});
