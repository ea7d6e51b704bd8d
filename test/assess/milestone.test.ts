import { describe, expect, it } from 'vitest';
import { activityIn, assessed, type When } from '../builders/assessed.js';

const milestones = [{ id: 'roof', title: 'Roof', due: '2012-08-31' }];
const moved = { on: '2012-07-01', what: 'milestone', milestone: 'roof', to: '2012-09-10', agreed_by: 'Cabinet' };

function roof(told: Readonly<Record<string, object>>, changes: readonly object[] = [], when: When = {}) {
  const entries = Object.fromEntries(
    Object.entries(told).map(([month, said]) => [
      `2012-13/${month}/A-1`,
      { status: 'on-track', milestones: { roof: said } },
    ]),
  );
  const [only] = activityIn(
    assessed({ activities: { 'A-1': { milestones, changes } }, entries }, when),
    'A-1',
  ).milestones;
  return only;
}

describe('a milestone in Q2', () => {
  it.each([
    { told: {}, slip: undefined, fromFirst: undefined, overdue: 30, because: 'nothing told is unknown, not 0' },
    {
      told: { '2012-08': { forecast: '2012-09-05' } },
      slip: 5,
      fromFirst: 5,
      overdue: 30,
      because: 'it is expected late',
    },
    { told: { '2012-08': { forecast: '2012-08-20' } }, slip: -11, fromFirst: -11, overdue: 30, because: 'or early' },
    {
      told: { '2012-08': { achieved: '2012-08-31' } },
      slip: 0,
      fromFirst: 0,
      overdue: undefined,
      because: 'on its day',
    },
    {
      told: { '2012-08': { forecast: '2012-09-20' }, '2012-09': { achieved: '2012-09-12' } },
      slip: 12,
      fromFirst: 12,
      overdue: undefined,
      because: 'the day on which it was reached counts, not the one expected',
    },
    {
      told: { '2012-09': { achieved: '2012-09-12' } },
      changes: [moved],
      slip: 2,
      fromFirst: 12,
      overdue: undefined,
      because: 'both days stand: the one agreed last and the first',
    },
    { told: {}, changes: [moved], slip: undefined, fromFirst: undefined, overdue: 20, because: 'overdue by the last' },
    {
      told: {},
      changes: [{ ...moved, on: '2012-10-01' }],
      slip: undefined,
      fromFirst: undefined,
      overdue: 30,
      because: 'what was agreed later is not known',
    },
    {
      told: {},
      when: { today: '2012-08-31' },
      slip: undefined,
      fromFirst: undefined,
      overdue: undefined,
      because: 'its day itself is not late',
    },
    {
      told: {},
      when: { today: '2012-09-01' },
      slip: undefined,
      fromFirst: undefined,
      overdue: 1,
      because: 'the day after is',
    },
  ])('slip $slip, from the first $fromFirst, overdue $overdue: $because', (row) => {
    const { told, changes, when, slip, fromFirst, overdue } = { changes: [], when: {}, ...row };
    expect(roof(told, changes, when)).toMatchObject({ slip, slipFromFirst: fromFirst, daysOverdue: overdue });
  });

  it.each([
    { forecast: '2012-09-29', isForecastPast: true, because: 'the period ended the day after' },
    { forecast: '2012-09-30', isForecastPast: false, because: 'it may be reached on the last day' },
  ])('expected on $forecast that has passed: $isForecastPast, $because', ({ forecast, isForecastPast }) => {
    expect(roof({ '2012-08': { forecast } })).toMatchObject({ isForecastPast });
  });
});
