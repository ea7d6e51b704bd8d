import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oversightCounts, recommendationCounts } from '../../src/assess/oversight-counts.js';
import { day } from '../builders/framework.js';
import { known, receivedOf, recommendationOf } from '../builders/oversight.js';

const inPlan = { plans: { 'P-1': { delivers: [{ recommendations: ['R-1'] }] } } };
const told = (quarters: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(quarters).map(([quarter, status]) => [`${quarter}/R-1`, { status }]));

describe('the status of a recommendation in Q2', () => {
  it.each([
    { quarters: { '2012-13/Q2': 'in-progress' }, status: 'in-progress', because: 'the quarter says so' },
    { quarters: { '2012-13/Q1': 'in-progress' }, status: 'not-reported', because: 'Q1 does not speak for Q2' },
    { quarters: { '2012-13/Q1': 'implemented' }, status: 'not-reported', because: 'it is still to be verified' },
    { quarters: { '2012-13/Q2': 'implemented' }, status: 'implemented', because: 'management says so' },
    { quarters: { '2012-13/Q3': 'verified' }, status: 'not-reported', because: 'Q3 is not in Q2' },
    { quarters: { '2012-13/Q1': 'verified' }, status: 'verified', because: 'what is closed keeps its last status' },
    { quarters: { '2012-13/Q1': 'superseded' }, status: 'superseded', because: 'so does what was superseded' },
    { quarters: { '2012-13/Q1': 'risk-accepted' }, status: 'risk-accepted', because: 'and an accepted risk' },
    { quarters: {}, status: 'not-reported', because: 'nobody said anything' },
  ])('$status, because $because', ({ quarters, status }) => {
    expect(known(recommendationOf({}, told(quarters), inPlan)).status).toBe(status);
  });

  it('a year shows the latest of its quarters, and says where the last is missing', () => {
    const entries = told({ '2012-13/Q2': 'not-started', '2012-13/Q3': 'in-progress' });
    expect(recommendationOf({}, entries, { period: 'annual 2012-13', today: '2013-06-01' })).toMatchObject({
      status: 'in-progress',
      notUpdated: true,
      counted: true,
    });
  });

  it('a month in which no quarter ends shows the quarter before and does not count it', () => {
    const entries = told({ '2012-13/Q1': 'in-progress' });
    const inAugust = recommendationOf({}, entries, { period: 'monthly 2012-08' });
    expect(inAugust).toMatchObject({ status: 'in-progress', counted: false });
    expect(inAugust?.entry?.period.key).toBe('2012-13-Q1');
    expect(recommendationOf({}, entries, { period: 'monthly 2012-09' })).toMatchObject({
      status: 'not-reported',
      counted: true,
    });
  });
});

describe('which recommendations a report knows', () => {
  it.each([
    { fields: { reported_on: '2012-09-30' }, quarters: {}, isKnown: true, because: 'it came on the last day' },
    { fields: { reported_on: '2012-10-01' }, quarters: {}, isKnown: false, because: 'it came after the period' },
    { fields: {}, quarters: { '2012-13/Q1': 'verified' }, isKnown: false, because: 'it was closed before' },
    { fields: {}, quarters: { '2012-13/Q2': 'verified' }, isKnown: true, because: 'it was closed in the period' },
    { fields: {}, quarters: { '2012-13/Q1': 'implemented' }, isKnown: true, because: 'implemented is not closed' },
  ])('$isKnown without a plan, because $because', ({ fields, quarters, isKnown }) => {
    const found = recommendationOf(fields, told(quarters));
    expect(found !== undefined && !found.isPast).toBe(isKnown);
  });

  it('one that comes after the period stands in no report of it, though a plan holds it', () => {
    expect(recommendationOf({ reported_on: '2012-10-01' }, {}, inPlan)).toBeUndefined();
  });
});

describe('when a recommendation is overdue', () => {
  const agreed = { to: '2012-12-31', agreed_by: 'Audit Committee', agreed_on: '2012-08-01' };
  it.each([
    { due: '2012-09-29', overdue: 1, within: false, because: 'its day has passed by the end of the period' },
    { due: '2012-09-30', overdue: undefined, within: false, because: 'due on the day is not late' },
    {
      due: '2012-09-20',
      today: '2012-09-22',
      overdue: 2,
      within: false,
      because: 'a day within the period is the day',
    },
    { due: '2012-08-31', revised_due: [agreed], overdue: 30, within: true, because: 'it is late by its first date' },
    {
      due: '2012-08-31',
      revised_due: [{ ...agreed, to: '2012-09-15' }],
      overdue: 30,
      within: false,
      because: 'the later date has passed as well',
    },
    {
      due: '2012-08-31',
      revised_due: [{ ...agreed, to: '2012-09-30' }],
      overdue: 30,
      within: true,
      because: 'on the later date itself it is not late by that',
    },
    {
      due: '2012-08-31',
      revised_due: [{ ...agreed, agreed_on: '2012-10-01' }],
      overdue: 30,
      within: false,
      because: 'the report does not know what was agreed later',
    },
    { due: '2012-08-31', status: 'implemented', overdue: undefined, within: false, because: 'management has done it' },
    { due: '2012-08-31', status: 'verified', overdue: undefined, within: false, because: 'the auditor has seen it' },
    { due: '2012-08-31', status: 'risk-accepted', overdue: undefined, within: false, because: 'it will not be done' },
  ])('$overdue days, because $because', ({ due, revised_due, status = 'in-progress', today, overdue, within }) => {
    const found = known(
      recommendationOf({ due, revised_due }, told({ '2012-13/Q2': status }), { ...(today && { today }) }),
    );
    expect([found.daysOverdue, found.isWithinRevisedDate]).toEqual([overdue, within]);
  });

  it('is not one that was implemented a quarter before and then not told of', () => {
    expect(recommendationOf({ due: '2012-06-01' }, told({ '2012-13/Q1': 'implemented' }))).toMatchObject({
      status: 'not-reported',
      isOpen: false,
      daysOverdue: undefined,
    });
  });

  it('tells both dates, each extension in the order of its agreement, and the age', () => {
    const later = { to: '2013-03-31', reason: 'No staff', agreed_on: '2012-09-01' };
    const found = known(recommendationOf({ due: '2012-06-30', revised_due: [later, agreed] }, {}));
    expect(found).toMatchObject({ firstDue: '2012-06-30', currentDue: '2013-03-31', age: 152, undatedExtensions: 0 });
    expect(found.extensions.map(({ to, agreedBy }) => [to, agreedBy])).toEqual([
      ['2012-12-31', 'Audit Committee'],
      ['2013-03-31', undefined],
    ]);
  });

  it('an extension without the day of its agreement moves nothing', () => {
    const revised_due = [{ to: '2012-12-31', agreed_by: 'Audit Committee' }];
    expect(recommendationOf({ due: '2012-06-30', revised_due }, {})).toMatchObject({
      currentDue: '2012-06-30',
      undatedExtensions: 1,
      isWithinRevisedDate: false,
    });
  });
});

const statuses = ['not-started', 'in-progress', 'implemented', 'verified', 'superseded', 'risk-accepted'] as const;

describe('counts of recommendations', () => {
  it('never merge the word of management and the word of the auditor', () => {
    const recommendations = { 'R-1': {}, 'R-2': {}, 'R-3': {}, 'R-4': { due: '2012-09-30' } };
    const done = { 'R-1': { due: '2012-07-01' }, 'R-2': { due: '2012-08-01' }, 'R-3': { due: '2012-09-01' } };
    const entries = {
      '2012-13/Q2/R-1': { status: 'implemented' },
      '2012-13/Q2/R-2': { status: 'verified' },
      '2012-13/Q2/R-3': { status: 'superseded' },
      '2012-13/Q2/R-4': { status: 'in-progress' },
    };
    const { recommendations: counts } = receivedOf({
      recommendations: { ...recommendations, ...done, 'R-5': { due: '2012-10-01' } },
      entries,
    }).oversight;
    expect(counts.rate).toEqual({ asAt: '2012-09-30', due: 4, implemented: 1, verified: 1, verifiedBefore: 0 });
    expect(counts.byStatus).toMatchObject({ implemented: 1, verified: 1, 'not-reported': 1 });
    expect([counts.total, counts.overdue]).toEqual([5, 0]);
  });

  it('what was due and done stays so: one closed long before is in the rate and in no other count', () => {
    const recommendations = { 'R-1': { due: '2012-06-30' }, 'R-2': { due: '2012-09-01' } };
    const entries = { '2012-13/Q1/R-1': { status: 'verified' }, '2012-13/Q2/R-2': { status: 'in-progress' } };
    const received = receivedOf({ recommendations, entries });
    expect(received.oversight.recommendations).toMatchObject({
      total: 1,
      rate: { due: 2, verified: 1, verifiedBefore: 1 },
    });
    expect(received.recommendations.map(({ recommendation }) => recommendation.id)).toEqual(['R-2']);
  });

  it('count the overdue, those within a later date, and those extended twice', () => {
    const twice = ['2012-07-01', '2012-08-01'].map((agreed_on) => ({ to: '2012-12-31', agreed_on }));
    const recommendations = {
      'R-1': { due: '2012-06-30', revised_due: twice },
      'R-2': { due: '2012-06-30', revised_due: twice.slice(1) },
      'R-3': { due: '2012-06-30' },
      'R-4': { due: '2013-06-30', revised_due: twice },
    };
    const entries = { '2012-13/Q2/R-4': { status: 'verified' } };
    expect(receivedOf({ recommendations, entries }).oversight.recommendations).toMatchObject({
      overdue: 3,
      withinRevisedDate: 2,
      extendedTwice: 1,
    });
  });

  it('of nothing are nothing', () => {
    const none = { recommendations: [], risks: [], budgets: [] };
    const { recommendations, risks, budgets } = oversightCounts(none, receivedOf({}));
    expect([recommendations.total, recommendations.rate.due, risks.total, budgets.total]).toEqual([0, 0, 0, 0]);
  });

  it('add to their total, and what is done is never more than what was due', () => {
    const anyStatus = fc.constantFrom(...statuses, undefined);
    const anyDue = fc.constantFrom('2012-06-30', '2012-09-30', '2012-12-31');
    const anyRecord = fc.record({ q1: anyStatus, q2: anyStatus, due: anyDue });
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 6 }), (records) => {
        const recommendations = Object.fromEntries(records.map(({ due }, at) => [`R-${at}`, { due }]));
        const entries = Object.fromEntries(
          records.flatMap(({ q1, q2 }, at) => [
            ...(q1 ? [[`2012-13/Q1/R-${at}`, { status: q1 }] as const] : []),
            ...(q2 ? [[`2012-13/Q2/R-${at}`, { status: q2 }] as const] : []),
          ]),
        );
        const all = receivedOf({ recommendations, entries }).recommendations;
        const counts = recommendationCounts(all, day('2012-09-30'));
        expect(Object.values(counts.byStatus).reduce((sum, each) => sum + each, 0)).toBe(counts.total);
        expect(counts.total).toBe(all.length);
        const { due, implemented, verified } = counts.rate;
        expect(implemented + verified + counts.overdue).toBeLessThanOrEqual(due);
      }),
    );
  });
});
