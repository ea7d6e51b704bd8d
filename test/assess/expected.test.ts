import { describe, expect, it } from 'vitest';
import { expectedOf, lagOf, latestBefore } from '../../src/assess/expected.js';
import { lifespansOf, plansOfPriorities } from '../../src/assess/lifespans.js';
import { day, type FrameworkParts, found, frameworkOf, id } from '../builders/framework.js';

const year = { from: day('2012-04-01'), to: day('2013-03-31') };

/** What one subject owes in a span, as `period due day`. */
function owed(name: string, parts: FrameworkParts, span = year): readonly string[] {
  const framework = frameworkOf(parts);
  const subject = found(framework.subjects.get(id(name)), name);
  const expected = expectedOf(framework, subject, { span, asking: plansOfPriorities(framework) });
  return expected.map(({ period, dueOn }) => `${period.key} ${dueOn}`);
}

const quarters = ['2012-13-Q1 2012-07-10', '2012-13-Q2 2012-10-10', '2012-13-Q3 2013-01-10', '2012-13-Q4 2013-04-10'];

describe('indicators owe', () => {
  it.each([
    { fields: {}, owes: quarters, because: 'each quarter is due by the 10th of the month after' },
    {
      fields: { frequency: 'annual', first_period: '2010-11' },
      owes: ['2012-13 2013-04-30'],
      because: 'a year has a month',
    },
    { fields: { first_period: '2012-13-Q3' }, owes: quarters.slice(2), because: 'it begins in Q3' },
    { fields: { last_period: '2012-13-Q2' }, owes: quarters.slice(0, 2), because: 'it ends with Q2' },
    {
      fields: { changes: [{ from: '2012-10-01', what: 'retired' }] },
      owes: quarters.slice(0, 2),
      because: 'it is retired after Q2',
    },
    {
      fields: { changes: [{ from: '2012-09-30', what: 'retired' }] },
      owes: quarters.slice(0, 1),
      because: 'it no longer stands on the last day of Q2',
    },
    { fields: { approved_on: undefined }, owes: [], because: 'it is only proposed' },
    { fields: { approved_by: undefined }, owes: [], because: 'nobody has approved it' },
    {
      fields: { lag_periods: 1, first_period: '2012-13-Q1' },
      owes: ['2012-13-Q1 2012-10-10', '2012-13-Q2 2013-01-10', '2012-13-Q3 2013-04-10'],
      because: 'the lag moves the period, and with it the deadline',
    },
    {
      fields: { first_period: '2011-12-Q1', changes: [{ from: '2012-10-01', what: 'frequency', was: 'annual' }] },
      owes: quarters.slice(2),
      because: 'it was annual before, and no year had ended',
    },
    {
      fields: {
        frequency: 'annual',
        first_period: '2010-11-Q1',
        changes: [{ from: '2012-07-01', what: 'frequency', was: 'quarterly' }],
      },
      owes: ['2012-13-Q1 2012-07-10', '2012-13 2013-04-30'],
      because: 'it was quarterly until June',
    },
    { fields: { first_period: 'nonsense' }, owes: [], because: 'nobody knows when it begins; the check says so' },
  ])('$owes, because $because', ({ fields, owes }) => {
    expect(owed('HSG-014', { indicators: { 'HSG-014': fields } })).toEqual(owes);
  });

  it('owe the months of a span', () => {
    const span = { from: day('2013-01-01'), to: day('2013-03-31') };
    expect(owed('X', { indicators: { X: { frequency: 'monthly', first_period: '2012-04' } } }, span)).toEqual([
      '2013-01 2013-02-10',
      '2013-02 2013-03-10',
      '2013-03 2013-04-10',
    ]);
  });

  it.each([
    { owed_from: '2012-09-30', owes: quarters.slice(1), because: 'Q2 ends on that day and not before it' },
    { owed_from: '2012-10-01', owes: quarters.slice(2), because: 'Q2 ends before it' },
  ])('$owes where the folder begins on $owed_from, because $because', ({ owed_from, owes }) => {
    expect(owed('X', { settings: { owed_from }, indicators: { X: {} } })).toEqual(owes);
  });

  it.each([
    {
      deadline: { months_after: 0, day: 'last' },
      dueOn: '2012-06-30',
      because: 'the last day of its last month is asked',
    },
    { deadline: { months_after: 2, day: 31 }, dueOn: '2012-08-31', because: 'August has 31 days' },
    { deadline: { months_after: 3, day: 31 }, dueOn: '2012-09-30', because: 'September has not' },
    { deadline: { months_after: 8, day: 30 }, dueOn: '2013-02-28', because: 'February ends early, in the next year' },
  ])('Q1 by $dueOn, because $because', ({ deadline, dueOn }) => {
    const settings = { deadlines: { indicator: { quarterly: deadline } } };
    expect(owed('X', { settings, indicators: { X: {} } })[0]).toBe(`2012-13-Q1 ${dueOn}`);
  });

  it('keep the usual deadline of what the settings leave out', () => {
    const settings = { deadlines: { indicator: { monthly: { months_after: 0, day: 5 } }, risk: {} } };
    expect(owed('X', { settings, indicators: { X: {} } })).toEqual(quarters);
  });

  it('follow the council’s own year', () => {
    const parts = { settings: { financial_year_start: '01' }, indicators: { X: { first_period: '2012-13-Q1' } } };
    expect(owed('X', parts)).toEqual([
      '2012-13-Q2 2012-07-10',
      '2012-13-Q3 2012-10-10',
      '2012-13-Q4 2013-01-10',
      '2013-14-Q1 2013-04-10',
    ]);
  });
});

describe('activities owe', () => {
  const months = (from: number, to: number): readonly string[] =>
    [
      '2012-04 2012-04-30',
      '2012-05 2012-05-31',
      '2012-06 2012-06-30',
      '2012-07 2012-07-31',
      '2012-08 2012-08-31',
      '2012-09 2012-09-30',
    ].slice(from, to);
  const half = { from: day('2012-04-01'), to: day('2012-09-30') };

  it.each([
    { fields: {}, owes: months(0, 6), because: 'each month by its last day' },
    { fields: { start: '2012-06-20' }, owes: months(2, 6), because: 'the month of its start is the first' },
    { fields: { start: '2012-06-30' }, owes: months(2, 6), because: 'it started on the last day of June' },
    {
      fields: { changes: [{ on: '2012-08-31', what: 'withdrawn' }] },
      owes: months(0, 4),
      because: 'it was withdrawn by the end of August',
    },
    { fields: { end: '2012-05-31' }, owes: months(0, 6), because: 'its end passed but nobody said that it is done' },
    {
      fields: { changes: [{ on: '2012-08-15', what: 'withdrawn' }] },
      owes: months(0, 4),
      because: 'it was withdrawn in August, which had not ended',
    },
    {
      fields: {},
      entries: { '2012-13/2012-07/A-1': { status: 'completed-successfully' } },
      owes: months(0, 4),
      because: 'July says that it is completed',
    },
    {
      fields: {},
      entries: { '2012-13/2012-07/A-1': { status: 'failed' }, '2012-13/2012-09/A-1': { status: 'failed' } },
      owes: months(0, 4),
      because: 'it failed in July, and is only told again in September',
    },
    {
      fields: {},
      entries: {
        '2012-13/2012-07/A-1': { status: 'completed-successfully' },
        '2012-13/2012-08/A-1': { status: 'on-track' },
      },
      owes: months(0, 6),
      because: 'August takes the end back',
    },
    { fields: { approved_by: undefined }, owes: [], because: 'it is only proposed' },
  ])('$owes, because $because', ({ fields, entries, owes }) => {
    expect(owed('A-1', { activities: { 'A-1': fields }, ...(entries && { entries }) }, half)).toEqual(owes);
  });
});

describe('the others owe', () => {
  it.each([
    { entries: {}, owes: quarters, because: 'it was reported in May and is open' },
    {
      entries: { '2012-13/Q2/IA-1': { status: 'implemented' } },
      owes: quarters,
      because: 'implemented is not verified',
    },
    { entries: { '2012-13/Q2/IA-1': { status: 'verified' } }, owes: quarters.slice(0, 2), because: 'Q2 verifies it' },
    {
      entries: { '2012-13/Q3/IA-1': { status: 'risk-accepted' } },
      owes: quarters.slice(0, 3),
      because: 'Q3 accepts the risk',
    },
  ])('a recommendation $owes, because $because', ({ entries, owes }) => {
    expect(owed('IA-1', { recommendations: { 'IA-1': {} }, entries })).toEqual(owes);
  });

  it.each([
    { fields: {}, owes: quarters, because: 'it was opened in May' },
    { fields: { opened_on: '2012-07-01' }, owes: quarters.slice(1), because: 'it was opened in Q2' },
    { fields: { closed_on: '2012-12-30' }, owes: quarters.slice(0, 2), because: 'it was closed before Q3 ended' },
    { fields: { closed_on: '2012-12-31' }, owes: quarters.slice(0, 2), because: 'it was closed by the end of Q3' },
    { fields: { closed_on: '2013-01-01' }, owes: quarters.slice(0, 3), because: 'it was open when Q3 ended' },
  ])('a risk $owes, because $because', ({ fields, owes }) => {
    expect(owed('CR-1', { risks: { 'CR-1': fields } })).toEqual(owes);
  });

  it('a budget in each quarter of its year', () => {
    expect(owed('B-1', { budgets: { 'B-1': {} } })).toEqual(quarters);
    expect(owed('B-1', { budgets: { 'B-1': { year: '2011-12' } } })).toEqual([]);
    expect(owed('B-1', { budgets: { 'B-1': { year: 'nonsense' } } })).toEqual([]);
  });

  const twentieths = [
    '2012-13-Q1 2012-07-20',
    '2012-13-Q2 2012-10-20',
    '2012-13-Q3 2013-01-20',
    '2012-13-Q4 2013-04-20',
  ];
  const priorities = [{ id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More jobs' }] }];
  const corporate = { kind: 'corporate', from: '2011-04-01', to: '2015-03-31', priorities };

  it.each([
    { plan: {}, owes: twentieths, because: 'an annual action plan is assessed by the 20th after each quarter' },
    { plan: { kind: 'corporate' }, owes: ['2012-13 2013-05-31'], because: 'a corporate plan by the end of May' },
    { plan: { kind: 'service' }, owes: [], because: 'others are not, unless they say so' },
    { plan: { kind: 'service', assessed: 'quarterly' }, owes: twentieths, because: 'this one says so' },
    { plan: { assessed: 'none' }, owes: [], because: 'this one says that it is not' },
    { plan: { to: '2012-12-30' }, owes: twentieths.slice(0, 2), because: 'it does not run to the end of Q3' },
  ])('a plan $owes, because $because', ({ plan, owes }) => {
    expect(owed('P-1', { plans: { 'P-1': plan } })).toEqual(owes);
  });

  it.each([
    { plans: { 'P-1': corporate }, owes: ['2012-13 2013-05-31'], because: 'its own plan asks each year' },
    {
      plans: { 'P-1': corporate, 'P-2': { delivers: [{ objective: 'J-A' }] } },
      owes: [...twentieths, '2012-13 2013-05-31'],
      because: 'the action plan delivers its objective and asks each quarter',
    },
    {
      plans: { 'P-1': { ...corporate, assessed: 'quarterly' }, 'P-2': { delivers: [{ objective: 'J-A' }] } },
      owes: twentieths,
      because: 'two plans that ask for one period are answered once',
    },
    {
      plans: {
        'P-1': { ...corporate, assessed: 'none' },
        'P-2': { delivers: [{ objective: 'J-A' }], assessed: 'none' },
      },
      owes: [],
      because: 'neither plan is assessed',
    },
  ])('a priority $owes, because $because', ({ plans, owes }) => {
    expect(owed('jobs', { plans })).toEqual(owes);
  });

  it('by their owner, and a priority without one by that of its plan', () => {
    const framework = frameworkOf({ plans: { 'P-1': { ...corporate, owner: 'chief-executive' } } });
    const subject = found(framework.subjects.get(id('jobs')), 'jobs');
    const [expected] = expectedOf(framework, subject, { span: year, asking: plansOfPriorities(framework) });
    expect(expected?.owner).toBe('chief-executive');
  });
});

describe('where nothing stands in the report’s period, the latest before', () => {
  /** Of one subject, as its period's key. */
  function latest(name: string, parts: FrameworkParts, before = '2012-11-15'): string | undefined {
    const framework = frameworkOf(parts);
    const subject = found(framework.subjects.get(id(name)), name);
    const lifespans = lifespansOf(framework, subject, plansOfPriorities(framework));
    return latestBefore(framework.calendar, lifespans, { before: day(before), lag: lagOf(subject) })?.key;
  }

  it.each([
    { fields: {}, is: '2012-13-Q2', because: 'Q3 has not ended' },
    { fields: { last_period: '2013-14-Q4' }, is: '2012-13-Q2', because: 'what is to come later does not matter' },
    { fields: { last_period: '2012-13-Q2' }, is: '2012-13-Q2', because: 'it ended with it' },
    { fields: { last_period: '2012-13-Q1' }, is: '2012-13-Q1', because: 'it ended then' },
    {
      fields: { changes: [{ from: '2012-08-16', what: 'retired' }] },
      is: '2012-13-Q1',
      because: 'it was retired within Q2, which it did not live to the end of',
    },
    {
      fields: { lag_periods: 1 },
      is: '2012-13-Q1',
      because: 'with a lag Q1 stands in Q2',
    },
    {
      fields: { lag_periods: 1, last_period: '2011-12-Q4' },
      is: '2011-12-Q4',
      because: 'it ended before it',
    },
    { fields: { first_period: '2012-13-Q3' }, is: undefined, because: 'the series had not begun' },
    {
      fields: { changes: [{ from: '2012-07-01', what: 'frequency', was: 'monthly' }] },
      is: '2012-13-Q2',
      because: 'the quarters took the place of the months',
    },
    {
      fields: {
        frequency: 'annual',
        first_period: '2010-11',
        changes: [{ from: '2012-04-01', what: 'frequency', was: 'quarterly' }],
      },
      is: '2011-12-Q4',
      because: 'it was quarterly until March, and no year has ended since',
    },
  ])('is $is, because $because', ({ fields, is }) => {
    expect(latest('X', { indicators: { X: { first_period: '2010-11-Q1', ...fields } } })).toBe(is);
  });

  it('is the latest of all plans that ask for a priority, in whatever order they stand', () => {
    const holds = { priorities: [{ id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More jobs' }] }] };
    const corporate = { kind: 'corporate', from: '2010-04-01', to: '2015-03-31', ...holds };
    const action = { delivers: [{ objective: 'J-A' }] };
    expect(latest('jobs', { plans: { 'P-1': corporate, 'P-2': action } })).toBe('2012-13-Q2');
    expect(latest('jobs', { plans: { 'P-2': action, 'P-1': corporate } })).toBe('2012-13-Q2');
  });
});
