import { describe, expect, it } from 'vitest';
import { activityIn, assessed, type When } from '../builders/assessed.js';
import type { FrameworkParts } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['activities']>[string];

const inPlan = { 'P-1': { delivers: [{ activities: ['A-1'] }] } };

function activity(months: Readonly<Record<string, string>>, fields: Fields = {}, when: When = {}) {
  const entries = Object.fromEntries(
    Object.entries(months).map(([month, status]) => [`2012-13/${month}/A-1`, { status }]),
  );
  return activityIn(assessed({ activities: { 'A-1': fields }, plans: inPlan, entries }, when), 'A-1');
}

describe('the status of an activity in Q2', () => {
  it.each([
    { months: { '2012-09': 'on-track' }, status: 'on-track', because: 'September says so' },
    {
      months: { '2012-07': 'on-track', '2012-09': 'some-problems' },
      status: 'some-problems',
      because: 'the latest counts',
    },
    { months: { '2012-10': 'failed', '2012-09': 'on-track' }, status: 'on-track', because: 'October is not in Q2' },
    { months: {}, status: 'not-reported', because: 'nobody said anything' },
    { months: { '2012-06': 'on-track' }, status: 'not-reported', because: 'Q1 does not speak for Q2' },
    {
      months: { '2012-06': 'completed-successfully' },
      status: 'completed-successfully',
      because: 'what ended keeps its last status',
    },
    { months: { '2012-05': 'failed' }, status: 'failed', because: 'so does what failed' },
    {
      months: { '2012-05': 'failed', '2012-06': 'on-track' },
      status: 'not-reported',
      because: 'the failure was taken back',
    },
    { months: {}, fields: { start: '2012-10-01' }, status: 'not-started', because: 'it starts after Q2' },
    { months: {}, fields: { start: '2012-09-30' }, status: 'not-reported', because: 'it started on the last day' },
    {
      months: { '2012-07': 'on-track' },
      fields: { changes: [{ on: '2012-08-15', what: 'withdrawn', reason: 'No grant', agreed_by: 'Cabinet' }] },
      status: 'withdrawn',
      because: 'it was withdrawn in Q2',
    },
    {
      months: { '2012-09': 'on-track' },
      fields: { changes: [{ on: '2012-10-01', what: 'withdrawn' }] },
      status: 'on-track',
      because: 'it was withdrawn later',
    },
    {
      months: { '2012-09': 'on-track' },
      fields: { changes: [{ on: '2012-08-01', what: 'end-date', to: '2014-03-31' }] },
      status: 'on-track',
      because: 'a new end is no withdrawal',
    },
  ])('$status, because $because', ({ months, fields, status }) => {
    expect(activity(months, fields).status).toBe(status);
  });

  it('is withdrawn from the earliest day that says so, whatever the order of the file', () => {
    const changes = ['2012-09-20', '2012-08-15', '2012-09-01'].map((on) => ({ on, what: 'withdrawn', reason: on }));
    expect(activity({}, { changes }).withdrawn).toMatchObject({ on: '2012-08-15', reason: '2012-08-15' });
  });

  it('tells who agreed a withdrawal', () => {
    const changes = [{ on: '2012-08-15', what: 'withdrawn', reason: 'No grant', agreed_by: 'Cabinet' }];
    expect(activity({}, { changes }).withdrawn).toEqual({ on: '2012-08-15', reason: 'No grant', agreedBy: 'Cabinet' });
  });
});

describe('an activity that was not updated', () => {
  it.each([
    { months: { '2012-08': 'on-track' }, notUpdated: true, because: 'September is missing' },
    { months: { '2012-09': 'on-track' }, notUpdated: false, because: 'September is there' },
    { months: { '2012-08': 'completed-successfully' }, notUpdated: false, because: 'nothing is owed after its end' },
    { months: {}, notUpdated: false, because: 'it is not reported at all, which says more' },
  ])('$notUpdated, because $because', ({ months, notUpdated }) => {
    expect(activity(months).notUpdated).toBe(notUpdated);
  });

  it('is not one that is withdrawn or only proposed', () => {
    const changes = [{ on: '2012-09-30', what: 'withdrawn' }];
    expect(activity({ '2012-07': 'on-track' }, { changes }).notUpdated).toBe(false);
    expect(activity({ '2012-07': 'on-track' }, { approved_by: undefined })).toMatchObject({
      notUpdated: false,
      proposed: true,
    });
  });
});

describe('which activities a report knows', () => {
  it.each([
    { fields: { start: '2012-10-01' }, months: {}, known: 0, because: 'it has not begun' },
    { fields: {}, months: { '2012-06': 'completed-successfully' }, known: 0, because: 'it ended before Q2' },
    {
      fields: { changes: [{ on: '2012-06-30', what: 'withdrawn' }] },
      months: {},
      known: 0,
      because: 'it was withdrawn before Q2',
    },
    {
      fields: { changes: [{ on: '2012-07-01', what: 'withdrawn' }] },
      months: {},
      known: 1,
      because: 'it was withdrawn in Q2',
    },
    { fields: {}, months: { '2012-07': 'completed-successfully' }, known: 1, because: 'it ended in Q2' },
    { fields: {}, months: {}, known: 1, because: 'it runs' },
  ])('$known without a plan that holds it, because $because', ({ fields, months, known }) => {
    const entries = Object.fromEntries(
      Object.entries(months).map(([month, status]) => [`2012-13/${month}/A-1`, { status }]),
    );
    expect(assessed({ activities: { 'A-1': fields }, entries }).activities.size).toBe(known);
  });
});
