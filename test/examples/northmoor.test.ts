import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import { assess } from '../../src/assess/assess.js';
import type { Assessment, IndicatorAssessment } from '../../src/assess/assessment.js';
import type { Due } from '../../src/assess/due-state.js';
import { receive } from '../../src/assess/receive.js';
import { parsePeriod } from '../../src/model/period.js';
import { absent } from '../northmoor/indicators/absent.js';
import { openExample } from './open-example.js';

const { framework, findings, today } = openExample(join(import.meta.dirname, '..', '..', 'examples', 'northmoor'));
const indicators = [...framework.records.indicator.values()];
const updates = [...framework.entries.activity.values()].flat();
const quarters = ['2013-14-Q1', '2013-14-Q2', '2013-14-Q3', '2013-14-Q4', '2014-15-Q1', '2014-15-Q2'];

describe('the example shows what its README says it does', () => {
  it('checks clean, without a warning', () => {
    expect(findings).toEqual([]);
  });

  it('holds an indicator of every type, polarity, frequency and way of collecting', () => {
    const every = (values: readonly (string | undefined)[]) => [...new Set(values)].sort();
    expect(indicators).toHaveLength(50);
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

  it('tells every status of an activity', () => {
    expect([...new Set(updates.map(({ status }) => status))].sort()).toEqual([
      'completed-successfully',
      'failed',
      'needs-attention',
      'not-started',
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
    { id: 'PLN-003', words: 'Significantly below target', offTarget: ['red'], because: '80.5% of 88%' },
    { id: 'FIN-008', words: 'Close to target', offTarget: ['amber-again'], because: '£623,900 of £640,000' },
    { id: 'ECD-007', words: 'Outside our control', offTarget: [], because: 'the council does not move it' },
    { id: 'ECD-006', words: 'First year', offTarget: [], because: 'it took the place of ECD-003 in April' },
    { id: 'HSG-020', words: 'No target', offTarget: [], because: 'none is set before the market review' },
    { id: 'LEI-004', words: 'No figure (confidential)', offTarget: [], because: 'the contract is agreed anew' },
  ])('$id in Q2 2014/15: $words, as $because', ({ id, words, offTarget }) => {
    const found = indicatorIn(assessmentOf('2014-15-Q2'), id);
    expect([found.rating.words, found.offTarget]).toEqual([words, offTarget]);
  });

  it.each([
    { id: 'FIN-001', state: 'received-late', because: 'it came on the 14th' },
    { id: 'ENV-001', state: 'received-on-time', because: 'a figure of Q1 is due with the others of Q2' },
    { id: 'LEI-004', state: 'received-on-time', because: 'a confidential figure is settled' },
  ])('$id stands as $state in Q2 2014/15, because $because', ({ id, state }) => {
    expect(indicatorIn(assessmentOf('2014-15-Q2'), id).due?.state).toBe(state);
  });

  it.each([
    { id: 'H-A-02', status: 'completed-successfully', notUpdated: false },
    { id: 'J-A-01', status: 'some-problems', notUpdated: false },
    { id: 'E-A-01', status: 'progressing-to-plan', notUpdated: false },
    { id: 'J-A-02', status: 'on-track', notUpdated: true },
    { id: 'E-A-02', status: 'on-track', notUpdated: false },
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

  it.each(absent)('$id of $period is $stands, because $because', ({ id, period, stands }) => {
    expect(returnsOfIndicators().find((due) => due.subject === id && due.period.key === period)?.state).toBe(stands);
  });

  it('misses no other figure', () => {
    const missing = returnsOfIndicators().filter(({ state }) => !state.startsWith('received'));
    expect(missing.map(namedReturn).sort()).toEqual(absent.map(({ id, period }) => `${id} ${period}`).sort());
  });

  it('misses one assessment, and keeps one update that nobody is chased for any more', () => {
    const overdue = assessmentOf('2014-15-Q2').dues.filter((due) => due.state === 'overdue');
    expect(overdue.filter(({ kind }) => kind === 'plan' || kind === 'priority').map(namedReturn)).toEqual([
      'everyday 2014-15-Q2',
    ]);
    const passedOver = overdue.filter((due) => due.state === 'overdue' && due.passedOver).map(namedReturn);
    expect(passedOver).toContain('J-A-02 2014-07');
    expect(passedOver).not.toContain('J-A-02 2014-09');
  });

  it('is as complete in Q2 2014/15 as a real council that tries', () => {
    const states = assessmentOf('2014-15-Q2').dues.map(({ state }) => state);
    const received = states.filter((state) => state.startsWith('received')).length;
    const owed = received + states.filter((state) => state === 'overdue' || state === 'answered-without-figure').length;
    expect(received / owed).toBeGreaterThan(0.85);
    expect(received / owed).toBeLessThan(0.95);
  });

  it('gives the Board indicators of service plans that Cabinet does not receive', () => {
    const idsOf = (body: string) => {
      const found = [...framework.records.body.values()].find(({ id }) => id === body);
      if (!found) throw new Error(`There is no body ${body}`);
      return receive(assessmentOf('2014-15-Q2'), { body: found }).indicators.map(({ indicator }) => indicator.id);
    };
    const ofCabinet = idsOf('cabinet');
    const ofBoardAlone = idsOf('performance-and-risk-management-board').filter((id) => !ofCabinet.includes(id));
    expect(ofBoardAlone.sort()).toEqual([
      ...['CUS-006', 'CUS-010', 'ECD-007', 'FIN-008', 'FIN-010', 'HRM-004', 'ICT-001', 'ICT-006', 'PLN-012'],
    ]);
  });
});

describe('the example reads like a council that is asked about its figures', () => {
  it.each(quarters)('says of every figure off target in %s why it is so and what is done', (quarter) => {
    const untold = [...assessmentOf(quarter).indicators.values()].filter(({ counted, rating, indicator, period }) => {
      if (!counted || (rating.colour !== 'red' && rating.colour !== 'amber')) return false;
      const entries = framework.entries.indicator.get(indicator.id) ?? [];
      const entry = entries.find((each) => each.period.key === period?.key);
      return entry?.commentary === undefined || entry.action === undefined;
    });
    expect(untold.map(({ indicator }) => indicator.id)).toEqual([]);
  });

  it('says no commentary of a figure twice', () => {
    const said = [...framework.entries.indicator.values()].flat().flatMap(({ commentary }) => commentary ?? []);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([]);
  });

  it('tells in 60 to 150 words how each plan and each priority stands', () => {
    const told = [...framework.entries.plan.values(), ...framework.entries.priority.values()].flat();
    const lengths = told.map(({ assessment }) => assessment.split(/\s+/).length);
    expect(told.length).toBeGreaterThan(40);
    expect(lengths.filter((length) => length < 60 || length > 150)).toEqual([]);
  });
});

function assessmentOf(quarter: string): Assessment {
  const period = parsePeriod(framework.calendar, 'quarterly', quarter);
  if (!period) throw new Error(`${quarter} is not a quarter`);
  return assess({ framework, period, evidence: withoutHistory(framework, today) });
}

/** What every indicator owed in the last six quarters. */
function returnsOfIndicators(): readonly Due[] {
  return quarters.flatMap((each) => assessmentOf(each).dues).filter(({ kind }) => kind === 'indicator');
}

function namedReturn({ subject, period }: Due): string {
  return `${subject} ${period.key}`;
}

function indicatorIn({ indicators: assessed }: Assessment, id: string): IndicatorAssessment {
  const found = [...assessed.values()].find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`${id} is not assessed`);
  return found;
}
