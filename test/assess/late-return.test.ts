import { describe, expect, it } from 'vitest';
import { receive } from '../../src/assess/receive.js';
import { assessed } from '../builders/assessed.js';
import { type FrameworkParts, found, id } from '../builders/framework.js';

const owners = {
  'head-of-housing': {},
  'chief-executive': { title: 'Chief Executive', roles: ['chief-executive'] },
};
const lost = { missing: { code: 'not-available', reason: 'The register was lost.' } };

/** The late returns of Q2 2012/13, each as `subject period running to post`. */
function lateIn(parts: FrameworkParts, today = '2012-12-01') {
  return assessed({ owners, ...parts }, { today }).lateReturns.map(
    ({ due, escalation: { running, to, post } }) => `${due.subject} ${due.period.key} ${running} ${to} ${post}`,
  );
}

const x = { first_period: '2011-12-Q4' };

describe('returns that have been missing for periods in a row', () => {
  it.each([
    { entries: {}, late: ['X 2012-13-Q2 3 chief-executive chief-executive'], because: 'three times go to the top' },
    {
      entries: { '2011-12/Q4/X': { value: 1 } },
      late: ['X 2012-13-Q2 2 head-of-service head-of-housing'],
      because: 'twice go to the head of service',
    },
    { entries: { '2012-13/Q1/X': { value: 1 } }, late: [], because: 'once stays with its owner' },
    { entries: { '2012-13/Q2/X': { value: 1 } }, late: [], because: 'that of the period is there' },
    {
      entries: { '2011-12/Q4/X': { value: 1 }, '2012-13/Q1/X': lost, '2012-13/Q2/X': lost },
      late: ['X 2012-13-Q2 2 head-of-service head-of-housing'],
      because: 'an answer without a figure escalates like lateness',
    },
  ])('$late: $because', ({ entries, late }) => {
    expect(lateIn({ indicators: { X: x }, entries })).toEqual(late);
  });

  it('before the deadline nothing is missing', () => {
    expect(lateIn({ indicators: { X: x } }, '2012-10-10')).toEqual([]);
  });

  it('of a monthly return the last month of the quarter stands for the run', () => {
    const monthly = { frequency: 'monthly', first_period: '2012-06' } as const;
    expect(lateIn({ indicators: { X: monthly } })).toEqual(['X 2012-09 4 chief-executive chief-executive']);
  });

  it('a run that ended within the quarter is told for the month in which it was longest', () => {
    const monthly = { frequency: 'monthly', first_period: '2012-06' } as const;
    const entries = { '2012-13/2012-09/X': { value: 1 } };
    expect(lateIn({ indicators: { X: monthly }, entries })).toEqual(['X 2012-08 3 chief-executive chief-executive']);
  });

  it('what was passed over is chased no more', () => {
    const activities = { 'A-1': { start: '2012-06-01' } };
    const entries = { '2012-13/2012-10/A-1': { status: 'on-track' } };
    expect(lateIn({ activities, entries })).toEqual([]);
  });

  it('returns of all kinds are looked at', () => {
    const risks = { 'CR-1': { opened_on: '2012-01-10' } };
    expect(lateIn({ risks, settings: { owed_from: '2012-04-01' } })).toEqual([
      'CR-1 2012-13-Q2 2 head-of-service head-of-housing',
    ]);
  });

  it('a body is told of those that it receives', () => {
    const bodies = { board: { receives: [{ records: ['risk'] }] } };
    const risks = { 'CR-1': { opened_on: '2012-01-10' } };
    const all = assessed({ owners, bodies, risks, indicators: { X: x } });
    const body = found(all.framework.records.body.get(id('board')), 'board');
    expect(receive(all, { body }).lateReturns.map(({ due }) => due.subject)).toEqual(['CR-1']);
  });
});
