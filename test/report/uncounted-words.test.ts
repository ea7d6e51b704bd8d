import { describe, expect, test } from 'vitest';
import { statusCounts } from '../../src/assess/counts.js';
import { uncountedActivities, uncountedIndicators } from '../../src/report/uncounted-words.js';
import { activity, activityItem, context, item } from '../builders/assessment.js';

const counted = item('A-1');
const dated = (name: string) => item(name, { counted: false });
const proposed = (name: string) => item(name, { counted: false, proposed: true });

describe('indicators that are shown and not counted', () => {
  test.each([
    { indicators: [counted], said: undefined, because: 'all are counted' },
    {
      indicators: [counted, dated('B-1')],
      said: 'One more is shown from an earlier period and not counted.',
      because: 'a figure of an earlier period is in no count',
    },
    {
      indicators: [counted, dated('B-1'), dated('B-2')],
      said: 'Two more are shown from earlier periods and not counted.',
      because: 'several are plural',
    },
    {
      indicators: [counted, proposed('B-1')],
      said: 'One more is proposed and not counted.',
      because: 'what is not approved is in no count',
    },
    {
      indicators: [counted, proposed('B-1'), dated('B-2'), proposed('B-3')],
      said: 'One more is shown from an earlier period and not counted. Two more are proposed and not counted.',
      because: 'each reason is told, and each indicator once',
    },
    {
      indicators: [dated('B-1'), proposed('B-2')],
      said: 'One indicator is shown from an earlier period and not counted. One more is proposed and not counted.',
      because: 'there is nothing that it is more than',
    },
    {
      indicators: [dated('B-1'), dated('B-2')],
      said: 'Two indicators are shown from earlier periods and not counted.',
      because: 'nor that they are',
    },
    { indicators: [], said: undefined, because: 'there are none' },
  ])('$said: $because', ({ indicators, said }) => {
    expect(uncountedIndicators(context({ indicators }))).toBe(said);
  });
});

describe('activities that are shown and not counted', () => {
  const asked = activityItem('J-2', { proposed: true });
  test.each([
    { activities: [activityItem('J-1')], said: undefined, because: 'all are counted' },
    {
      activities: [activityItem('J-1'), asked],
      said: 'One more is proposed and not counted.',
      because: 'what is not approved is in no count',
    },
    {
      activities: [asked, { ...asked, activity: activity('J-3') }],
      said: 'Two activities are proposed and not counted.',
      because: 'there is nothing that they are more than',
    },
    {
      activities: [activityItem('J-1', { status: 'withdrawn' }), asked],
      said: 'One more is proposed and not counted.',
      because: 'withdrawn ones have been told',
    },
  ])('$said: $because', ({ activities, said }) => {
    expect(uncountedActivities(context({ activities, statuses: statusCounts(activities) }))).toBe(said);
  });
});
