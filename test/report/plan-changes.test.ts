import { describe, expect, test } from 'vitest';
import type { ActivityAssessment } from '../../src/assess/assessment.js';
import type { PeriodCounts } from '../../src/assess/body-assessment.js';
import { activitiesSince, planChanges } from '../../src/report/plan-changes.js';
import { activities } from '../../src/report/sections/activities.js';
import { overview } from '../../src/report/sections/overview.js';
import { activity, activityItem, assessment, body, context, day, id, period, plan } from '../builders/assessment.js';
import { recording } from '../builders/papers.js';
import { linesOf } from './words-of.js';

const titles = { 'J-1': 'Open the hub', 'J-2': 'Replace the copiers', 'J-3': 'Build the path' };
const framework = recording({ activity: Object.entries(titles).map(([name, title]) => activity(name, { title })) });
const item = (name: keyof typeof titles, of: Partial<ActivityAssessment> = {}) =>
  activityItem(name, { activity: activity(name, { title: titles[name] }), ...of });
const agreed = { agreed_by: 'Cabinet', minute: '27', reason: 'It is daily business.' };
const action = plan({
  changes: [
    { on: day('2012-06-30'), added: [id('J-1')] },
    { on: day('2012-07-07'), removed: [id('J-2')], ...agreed },
    { on: day('2012-09-01'), added: [id('J-3')] },
    { on: day('2012-10-01'), removed: [id('J-1')] },
  ],
});
/** Q1, in which these were counted. */
const earlier = (names: readonly string[], plans = [action]): PeriodCounts => {
  const { ratings, statuses, oversight, completeness } = assessment();
  const counts = { ratings, statuses, oversight, completeness };
  return { told: 'counts', period: period('2012-13-Q1'), plans, activities: names.map(id), ...counts };
};
const withdrawn = {
  status: 'withdrawn',
  withdrawn: { on: day('2012-08-01'), reason: undefined, agreedBy: 'Cabinet' },
} as const;

describe('changes of a plan by decision', () => {
  const added = 'Build the path: 1 September 2012: added to the Annual Action Plan 2012/13; no agreement is recorded.';
  const removed =
    'Replace the copiers: 7 July 2012: taken out of the Annual Action Plan 2012/13, agreed by Cabinet (minute 27). Reason: it is daily business.';
  test.each([
    { was: ['J-1', 'J-2'], said: [removed, added], because: 'those of the period are told, not earlier or later ones' },
    { was: undefined, said: [added], because: 'what the body may never have received is not told' },
  ])('$because', ({ was, said }) => {
    const shown = [item('J-1'), item('J-3')];
    const asked = context({ framework, plans: [action], activities: shown, before: was && earlier(was) });
    expect(planChanges(asked, shown)).toEqual(said);
  });

  test.each(['summary', 'full'] as const)('stand under the activities, in %s too', (detail) => {
    const of = { framework, plans: [action], activities: [item('J-1')], before: earlier(['J-1', 'J-2']) };
    const lines = linesOf(activities.build(context({ ...of, body: body({ detail }) })));
    expect(lines.slice(lines.indexOf('### Changed by decision'))).toEqual(['### Changed by decision', `- ${removed}`]);
  });
});

describe('why the total is another than that of the period before', () => {
  test.each([
    {
      was: ['J-1', 'J-2'],
      now: [item('J-1', withdrawn)],
      said: 'Since Q1 2012/13, one has been taken out of the plan and one has been withdrawn.',
      because: 'both have left the total',
    },
    {
      was: ['J-1'],
      now: [item('J-1'), item('J-3')],
      said: 'Since Q1 2012/13, one has been added to the plan.',
      because: 'it joined',
    },
    {
      was: ['J-1'],
      now: [item('J-1'), item('J-2')],
      said: 'Since Q1 2012/13, one is counted for the first time.',
      because: 'it was approved since',
    },
    {
      was: ['J-1', 'J-3'],
      now: [item('J-1')],
      said: 'Since Q1 2012/13, one is no longer reported.',
      because: 'it ended',
    },
    { was: ['J-1'], now: [item('J-1')], said: undefined, because: 'nothing changed' },
    {
      was: ['J-1'],
      now: [item('J-1'), item('J-3', { proposed: true })],
      said: undefined,
      because: 'it is not counted',
    },
    { was: ['J-1'], now: [item('J-1'), item('J-2', withdrawn)], said: undefined, because: 'it was gone by then' },
    { was: [], now: [item('J-1')], said: undefined, because: 'nothing was counted then' },
    {
      was: ['J-2'],
      now: [item('J-1')],
      plans: [plan({ id: id('old') })],
      said: undefined,
      because: 'the plan is another',
    },
  ])('$said: $because', ({ was, now, plans = [action], said }) => {
    const asked = context({ framework, plans: [action], activities: now, before: earlier(was, plans) });
    expect(activitiesSince(asked)).toBe(said);
  });

  test('stands beside the counts', () => {
    const now = [item('J-1'), activityItem('J-4'), activityItem('J-5')];
    const names = ['J-1', 'J-2', 'J-4', 'J-5'];
    const lines = linesOf(
      overview.build(context({ framework, plans: [action], activities: now, before: earlier(names) })),
    );
    expect(lines[2]).toMatch(/Since Q1 2012\/13, one has been taken out of the plan\.$/);
  });
});
