import { describe, expect, it } from 'vitest';
import { extendedTo } from '../../src/model/period.js';
import { activityIn, assessed, indicatorIn, statesOf } from '../builders/assessed.js';
import { day, id, period } from '../builders/framework.js';
import { budgetOf, known, recommendationOf, riskOf } from '../builders/oversight.js';

const pack = { period: '2012-13-Q1', upTo: '2012-08-31' };

describe('a Panel pack for a session of September: Q1, and what was reported up to the end of August', () => {
  const monthly = { frequency: 'monthly', first_period: '2012-04' };
  const council = assessed(
    {
      indicators: { Q: {}, M: monthly },
      activities: { A: { start: '2012-04-01', milestones: [] } },
      entries: {
        '2012-13/Q1/Q': { value: 70 },
        '2012-13/Q2/Q': { value: 90 },
        '2012-13/2012-06/M': { value: 10 },
        '2012-13/2012-08/M': { value: 30 },
        '2012-13/2012-09/M': { value: 40 },
        '2012-13/2012-07/A': { status: 'some-problems' },
        '2012-13/2012-09/A': { status: 'on-track' },
      },
    },
    pack,
  );

  it.each([
    { name: 'Q', key: '2012-13-Q1', figure: 70, because: 'its latest quarter that had ended' },
    { name: 'M', key: '2012-08', figure: 30, because: 'its latest month that had' },
  ])('counts $name by $key, $because', ({ name, key, figure }) => {
    const found = indicatorIn(council, name);
    expect([found.period.key, found.figure, found.counted]).toEqual([key, figure, true]);
  });

  it('tells an activity as it was last told by then', () => {
    expect(activityIn(council, 'A')).toMatchObject({ status: 'some-problems', notUpdated: true });
  });

  it('expects one quarter and all months to the end of August', () => {
    const owed = statesOf(council.dues).map((line) => line.split(' ').slice(0, 2).join(' '));
    const months = ['2012-04', '2012-05', '2012-06', '2012-07', '2012-08'];
    expect(owed).toEqual([
      ...months.map((month) => `A ${month}`),
      ...months.map((month) => `M ${month}`),
      'Q 2012-13-Q1',
    ]);
  });

  it('counts risks, budgets and recommendations by the quarter', () => {
    const at = { likelihood: 2, impact: 3 };
    const risk = known(riskOf({ opened_on: '2012-04-02' }, { '2012-13/Q1/C-1': at, '2012-13/Q2/C-1': at }, pack));
    const spent = { actual: 1, forecast: 1 };
    const budget = known(budgetOf({}, { '2012-13/Q1/B-1': spent, '2012-13/Q2/B-1': spent }, pack));
    const done = { '2012-13/Q1/R-1': { status: 'in-progress' }, '2012-13/Q2/R-1': { status: 'verified' } };
    const advice = known(recommendationOf({ due: '2012-08-21' }, done, pack));
    expect([risk.period?.key, risk.counted]).toEqual(['2012-13-Q1', true]);
    expect([budget.period?.key, budget.counted]).toEqual(['2012-13-Q1', true]);
    expect([advice.status, advice.counted, advice.daysOverdue]).toEqual(['in-progress', true, 10]);
  });

  it('is never shorter than its quarter', () => {
    const quarter = period('2012-13-Q1');
    expect(extendedTo(quarter, day('2012-05-31'))).toBe(quarter);
    expect(council.indicators.has(id('Q'))).toBe(true);
  });
});
