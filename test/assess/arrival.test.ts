import { describe, expect, it } from 'vitest';
import { assessed, statesOf, type When } from '../builders/assessed.js';
import type { FrameworkParts } from '../builders/framework.js';

const declared = { timeliness: { clock: 'declared' } };

/** Where the entry of Q2 stands. */
function standing(entry: object, settings: FrameworkParts['settings'] = declared, when: When = {}) {
  return assessed({ settings, indicators: { X: {} }, entries: { '2012-13/Q2/X': entry } }, when).dues[0];
}

describe('under the clock declared', () => {
  it.each([
    {
      entry: { value: 1, reported_on: '2012-10-10' },
      is: { state: 'received-on-time' },
      because: 'it came on the last day',
    },
    {
      entry: { value: 1, reported_on: '2012-10-14' },
      is: { state: 'received-late', daysLate: 4 },
      because: 'it came four days after',
    },
    {
      entry: { value: 1, reported_on: '2012-12-01' },
      is: { state: 'received-late', daysLate: 52 },
      because: 'it came today',
    },
    {
      entry: { value: 1 },
      is: { state: 'arrival-unknown', why: 'The entry does not say when it was reported.' },
      because: 'it claims nothing',
    },
    {
      entry: { value: 1, reported_on: '2012-12-02' },
      is: {
        state: 'arrival-unknown',
        why: 'The entry says that it was reported on 2 December 2012, which is yet to come.',
      },
      because: 'that day is yet to come',
    },
    {
      entry: { missing: { code: 'not-available', reason: 'The system is down.' }, reported_on: '2012-10-10' },
      is: { state: 'answered-without-figure', reason: 'The system is down.', daysLate: 52 },
      because: 'an excuse does not settle',
    },
    {
      entry: { missing: { code: 'not-available' } },
      is: { reason: 'The figure is not available.' },
      because: 'it gives no reason',
    },
    {
      entry: { missing: { code: 'not-applicable' }, reported_on: '2012-10-10' },
      is: { state: 'received-on-time' },
      because: 'that settles',
    },
    {
      entry: { missing: { code: 'confidential' }, reported_on: '2012-10-11' },
      is: { state: 'received-late' },
      because: 'that settles too',
    },
    {
      entry: { numerator: 0, denominator: 0, reported_on: '2012-10-10' },
      is: { state: 'received-on-time' },
      because: 'nothing to count is an answer',
    },
    { entry: { commentary: 'To follow.' }, is: { state: 'overdue', daysLate: 52 }, because: 'words are no figure' },
    { entry: { numerator: 3 }, is: { state: 'overdue' }, because: 'half a fraction is none' },
  ])('$is: $because', ({ entry, is }) => {
    expect(standing(entry)).toMatchObject(is);
  });
});

describe('under the other clocks', () => {
  it.each([
    { settings: {}, clock: 'submitted' },
    { settings: { timeliness: { clock: 'landed' } }, clock: 'landed' },
  ])('$clock: a claim is not believed, and what is absent is overdue all the same', ({ settings, clock }) => {
    const entry = { value: 1, reported_on: '2012-10-10' };
    expect(standing(entry, settings)).toMatchObject({ state: 'arrival-unknown', why: 'History was not read.' });
    expect(assessed({ settings, indicators: { X: {} } })).toMatchObject({ clock, dues: [{ state: 'overdue' }] });
  });
});

describe('an update that never came', () => {
  const parts = { settings: declared, activities: { 'A-1': {} } };
  const at = { period: '2012-13-Q2', today: '2012-10-20' };
  const track = { status: 'on-track', reported_on: '2012-07-31' };

  it('is passed over once the next one has come', () => {
    const { dues } = assessed({ ...parts, entries: { '2012-13/2012-08/A-1': track } }, at);
    expect(statesOf(dues)).toEqual(['A-1 2012-07 overdue', 'A-1 2012-08 received-on-time', 'A-1 2012-09 overdue']);
    expect(dues.map((due) => due.state === 'overdue' && due.passedOver)).toEqual([true, false, false]);
  });

  it('is passed over by the next quarter’s too', () => {
    const { dues } = assessed({ ...parts, entries: { '2012-13/2012-10/A-1': track } }, at);
    expect(dues.every((due) => due.state === 'overdue' && due.passedOver)).toBe(true);
  });

  it('is owed for good where it is a figure', () => {
    const { dues } = assessed({ settings: declared, indicators: { X: {} }, entries: { '2012-13/Q3/X': { value: 1 } } });
    expect(dues[0]).toMatchObject({ state: 'overdue', passedOver: false });
  });

  it('is not passed over by the year’s, which ends with it', () => {
    const plans = {
      corporate: {
        kind: 'corporate',
        priorities: [{ id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'Jobs' }] }],
      },
      action: { delivers: [{ objective: 'J-A' }] },
    };
    const entries = { '2012-13/annual/jobs': { assessment: 'Well.', outlook: 'on-course' } };
    const { dues } = assessed({ plans, entries }, { period: '2012-13-Q4', today: '2013-07-01' });
    const ofJobs = dues.filter(({ subject }) => subject === 'jobs');
    expect(ofJobs).toMatchObject([{ state: 'overdue', passedOver: false }, { state: 'arrival-unknown' }]);
  });

  it('is passed over for a risk, a budget, a recommendation and an assessment alike', () => {
    const { dues } = assessed({
      risks: { 'CR-1': {} },
      budgets: { 'B-1': {} },
      recommendations: { 'IA-1': {} },
      plans: { 'P-1': {} },
      entries: {
        '2012-13/Q3/CR-1': { likelihood: 1, impact: 1 },
        '2012-13/Q3/B-1': { actual: 1, forecast: 1 },
        '2012-13/Q3/IA-1': { status: 'in-progress' },
        '2012-13/Q3/P-1': { assessment: 'Well.', outlook: 'on-course' },
      },
    });
    expect(dues.map(({ subject, state }) => `${subject} ${state}`)).toEqual([
      'B-1 overdue',
      'CR-1 overdue',
      'IA-1 overdue',
      'P-1 overdue',
    ]);
    expect(dues.every((due) => due.state === 'overdue' && due.passedOver)).toBe(true);
  });
});

describe('what a report counts as owed', () => {
  const parts = {
    indicators: {
      monthly: { frequency: 'monthly', first_period: '2012-04' },
      quarterly: {},
      annual: { frequency: 'annual', first_period: '2012-13' },
      lagged: { lag_periods: 1 },
    },
  };

  it.each([
    {
      period: 'monthly 2012-09',
      owed: ['lagged 2012-13-Q1', 'monthly 2012-09', 'quarterly 2012-13-Q2'],
      because: 'all of them end in September',
    },
    { period: 'monthly 2012-08', owed: ['monthly 2012-08'], because: 'only the month ends in August' },
    {
      period: '2012-13-Q2',
      owed: ['lagged 2012-13-Q1', 'monthly 2012-07', 'monthly 2012-08', 'monthly 2012-09', 'quarterly 2012-13-Q2'],
      because: 'every month of it counts',
    },
    {
      period: '2012-13-Q4',
      owed: [
        'annual 2012-13',
        'lagged 2012-13-Q3',
        'monthly 2013-01',
        'monthly 2013-02',
        'monthly 2013-03',
        'quarterly 2012-13-Q4',
      ],
      because: 'annual figures belong to Q4',
    },
  ])('$period: $owed, because $because', ({ period, owed }) => {
    const { dues } = assessed(parts, { period, today: '2013-06-01' });
    expect(dues.map((due) => `${due.subject} ${due.period.key}`)).toEqual(owed);
  });

  it('counts 12 months, 4 quarters, 3 lagged quarters and the year in the year', () => {
    expect(assessed(parts, { period: 'annual 2012-13', today: '2013-06-01' }).dues).toHaveLength(20);
  });
});
