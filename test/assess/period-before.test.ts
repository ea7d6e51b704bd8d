import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import type { PeriodCounts } from '../../src/assess/body-assessment.js';
import { assessBefore, countsBefore } from '../../src/assess/period-before.js';
import { receive } from '../../src/assess/receive.js';
import { assessed } from '../builders/assessed.js';
import { day, type FrameworkParts, found, frameworkOf, held, period } from '../builders/framework.js';

const rated = { targets: [{ year: '2012-13', value: 100 }], tolerance: { kind: 'percent', amber: 10 } };
const council: FrameworkParts = {
  services: { housing: {}, leisure: { name: 'Leisure' } },
  bodies: { cabinet: { receives: [{ plans: ['annual-action'] }, { records: ['risk'] }], audience: 'public' } },
  indicators: { 'I-1': rated, 'I-2': { ...rated, service: 'leisure' }, 'I-3': { ...rated, audience: 'internal' } },
  activities: { 'A-1': {}, 'A-2': {} },
  risks: { 'C-1': { audience: 'public' } },
  plans: {
    action: {
      delivers: [{ indicators: ['I-1', 'I-2', 'I-3'], activities: ['A-1', 'A-2'] }],
      changes: [{ on: '2012-08-01', added: ['A-2'] }],
    },
    'action-old': { title: 'Old Plan', from: '2011-04-01', to: '2012-03-31', delivers: [{ indicators: ['I-1'] }] },
  },
  entries: {
    '2012-13/Q1/I-1': { value: 100 },
    '2012-13/Q1/I-2': { value: 95 },
    '2012-13/Q2/I-1': { value: 5 },
    '2012-13/2012-06/A-1': { status: 'on-track' },
    '2012-13/2012-09/A-1': { status: 'failed' },
    '2012-13/Q1/C-1': { likelihood: 4, impact: 5 },
  },
};

interface Asked {
  readonly of?: string;
  readonly settings?: object;
  readonly service?: string;
}

function before({ of = '2012-13-Q2', settings = {}, service }: Asked = {}) {
  const framework = frameworkOf({ ...council, settings });
  const question = { framework, period: period(of), evidence: withoutHistory(framework, day('2012-12-01')) };
  const recipient = {
    body: held(framework, 'body', 'cabinet'),
    ...(service && { service: held(framework, 'service', service) }),
  };
  return countsBefore(assessBefore(question), recipient);
}

function countsOf(asked: Asked = {}): PeriodCounts {
  const told = before(asked);
  return found(told.told === 'counts' ? told : undefined, 'counts');
}

describe('the counts of the period before', () => {
  it('are what the same report of that period counts when it is made today', () => {
    const assessment = assessed(council, { period: '2012-13-Q1' });
    const report = receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
    const { ratings, statuses, oversight, completeness } = countsOf();
    expect({ ratings, statuses, oversight, completeness }).toEqual({
      ratings: report.ratings,
      statuses: report.statuses,
      oversight: report.oversight,
      completeness: report.completeness,
    });
  });

  it('take what the body received then: not what joined the plan later, nor what is internal', () => {
    const { ratings, statuses, period: of, plans } = countsOf();
    expect(of.key).toBe('2012-13-Q1');
    expect(ratings).toEqual({ green: 1, amber: 1, red: 0, unrated: 0, total: 2 });
    expect(statuses).toMatchObject({ total: 1, byStatus: { 'on-track': 1, failed: 0 } });
    expect(plans.map(({ id }) => id)).toEqual(['action']);
    expect(countsOf().activities, 'whose total the statuses are').toEqual(['A-1']);
  });

  it('take the risks as they stood then', () => {
    expect(countsOf().oversight.risks).toMatchObject({ total: 1, byBand: { 'very high': 1 } });
  });

  it('at Q1 are of the plan of the year before', () => {
    const { plans, period: of } = countsOf({ of: '2012-13-Q1' });
    expect([of.key, ...plans.map(({ id }) => id)]).toEqual(['2011-12-Q4', 'action-old']);
  });

  it('of a service are of its records alone', () => {
    expect(countsOf({ service: 'leisure' }).ratings).toMatchObject({ amber: 1, total: 1 });
  });

  it.each([
    { owedFrom: '2012-07-01', told: 'nothing-owed', because: 'the period ended the day before anything was owed' },
    { owedFrom: '2012-06-30', told: 'counts', because: 'it ends on the first day' },
  ])('from $owedFrom on: $because', ({ owedFrom, told }) => {
    expect(before({ settings: { owed_from: owedFrom } }).told).toBe(told);
  });
});
