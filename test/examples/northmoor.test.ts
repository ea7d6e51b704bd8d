import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Assessment, IndicatorAssessment } from '../../src/assess/assessment.js';
import { receive } from '../../src/assess/receive.js';
import { parsePeriod } from '../../src/model/period.js';
import { openExample } from './open-example.js';

const { framework, findings, today } = openExample(join(import.meta.dirname, '..', '..', 'examples', 'northmoor'));
const indicators = [...framework.records.indicator.values()];
const updates = [...framework.entries.activity.values()].flat();

describe('the example shows what its README says it does', () => {
  it('checks clean, without a warning', () => {
    expect(findings).toEqual([]);
  });

  it('holds an indicator of every type, polarity, frequency and way of collecting', () => {
    const every = (values: readonly (string | undefined)[]) => [...new Set(values)].sort();
    expect(indicators).toHaveLength(12);
    expect(every(indicators.map(({ type }) => type))).toEqual(
      ['date', 'duration', 'money', 'number', 'percentage', 'ratio', 'yes-no'], // all that the schema knows
    );
    expect(every(indicators.map(({ polarity }) => polarity))).toEqual(['maximise', 'minimise', 'none', 'range']);
    expect(every(indicators.map(({ frequency }) => frequency))).toEqual(['annual', 'monthly', 'quarterly']);
    expect(every(indicators.map(({ collected_as = 'period' }) => collected_as))).toEqual([
      'cumulative',
      'period',
      'rolling-12',
      'snapshot',
    ]);
  });

  it('tells every status of an activity but "not started", which owes nothing', () => {
    expect([...new Set(updates.map(({ status }) => status))].sort()).toEqual([
      'completed-successfully',
      'failed',
      'needs-attention',
      'on-hold',
      'on-track',
      'postponed-or-delayed',
      'progressing-to-plan',
      'some-problems',
    ]);
  });

  it.each([
    { id: 'PLN-001', words: 'Close to target', offTarget: ['amber-again'], because: 'amber in Q1 and Q2' },
    { id: 'PLN-009', words: 'On or below target', offTarget: ['worse-than-last-year'], because: '7.5% after 6.5%' },
    { id: 'HSG-016', words: 'On or above target', offTarget: [], because: '35 homes of 30 planned' },
    { id: 'HSG-004', words: 'Significantly above target', offTarget: ['red'], because: '£37,415 of £30,000' },
    { id: 'ENV-003', words: 'Significantly above target', offTarget: ['red'], because: '52.2 where 45 is the target' },
    { id: 'BEN-001', words: 'On or below target', offTarget: [], because: '19.7 days of 21' },
    { id: 'FIN-001', words: 'On or above target', offTarget: [], because: '57.2% of 56.9%' },
    { id: 'ICT-006', words: 'Met', offTarget: [], because: 'the certificate is held' },
  ])('$id in Q2 2014/15: $words, as $because', ({ id, words, offTarget }) => {
    const found = indicatorIn(assessmentOf('2014-15-Q2'), id);
    expect([found.rating.words, found.offTarget]).toEqual([words, offTarget]);
  });

  it.each([
    { id: 'HRM-004', state: 'overdue', because: 'no file for the quarter' },
    { id: 'HSG-030', state: 'answered-without-figure', because: 'the register is being moved' },
    { id: 'FIN-001', state: 'received-late', because: 'it came on the 14th' },
    { id: 'ENV-001', state: 'received-on-time', because: 'a figure of Q1 is due with the others of Q2' },
  ])('$id stands as $state in Q2 2014/15, because $because', ({ id, state }) => {
    expect(indicatorIn(assessmentOf('2014-15-Q2'), id).due?.state).toBe(state);
  });

  it.each([
    { id: 'H-A-02', status: 'completed-successfully', notUpdated: false },
    { id: 'J-A-01', status: 'needs-attention', notUpdated: false },
    { id: 'E-A-01', status: 'progressing-to-plan', notUpdated: false },
    { id: 'J-A-02', status: 'on-track', notUpdated: true },
    { id: 'E-A-02', status: 'not-started', notUpdated: false },
  ])('$id is $status in Q2 2014/15', ({ id, status, notUpdated }) => {
    const found = [...assessmentOf('2014-15-Q2').activities.values()].find(({ activity }) => activity.id === id);
    expect(found).toMatchObject({ status, notUpdated });
  });

  it('has one activity that failed, at its end in March 2014', () => {
    const found = [...assessmentOf('2013-14-Q4').activities.values()].find(({ activity }) => activity.id === 'H-A-01');
    expect(found?.status).toBe('failed');
  });

  it('shows the accounts of 2013/14 dated and uncounted, since no year ends in Q2', () => {
    expect(indicatorIn(assessmentOf('2014-15-Q2'), 'FIN-010')).toMatchObject({
      counted: false,
      period: { key: '2013-14' },
    });
  });

  it('misses five returns of Q2, of which one is passed over', () => {
    const absent = assessmentOf('2014-15-Q2').dues.filter(({ state }) => state === 'overdue');
    expect(absent.map(({ subject, period }) => `${subject} ${period.key}`).sort()).toEqual([
      'ENV-003 2014-08',
      'HRM-004 2014-15-Q2',
      'J-A-02 2014-07',
      'J-A-02 2014-09',
      'everyday 2014-15-Q2',
    ]);
    const passedOver = absent.filter((due) => due.state === 'overdue' && due.passedOver);
    expect(passedOver.map(({ subject, period }) => `${subject} ${period.key}`)).toEqual(['J-A-02 2014-07']);
  });

  it('has nothing outstanding before this year but what history explains', () => {
    for (const quarter of ['2013-14-Q1', '2013-14-Q2', '2013-14-Q3', '2013-14-Q4', '2014-15-Q1']) {
      expect(assessmentOf(quarter).dues.filter(({ state }) => state === 'overdue')).toEqual([]);
    }
  });

  it('gives the Board three indicators that Cabinet does not receive', () => {
    const received = [...framework.records.body.values()].map((body) => {
      const { indicators: all } = receive(assessmentOf('2014-15-Q2'), { body });
      return [body.id, all.length];
    });
    expect(received.sort()).toEqual([
      ['cabinet', 9],
      ['performance-and-risk-management-board', 12],
    ]);
  });
});

function assessmentOf(quarter: string): Assessment {
  const period = parsePeriod(framework.calendar, 'quarterly', quarter);
  if (!period) throw new Error(`${quarter} is not a quarter`);
  return assess({ framework, period, today });
}

function indicatorIn({ indicators: assessed }: Assessment, id: string): IndicatorAssessment {
  const found = [...assessed.values()].find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`${id} is not assessed`);
  return found;
}
