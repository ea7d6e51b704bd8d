import { describe, expect, it } from 'vitest';
import type { BodyAssessment } from '../../src/assess/assessment.js';
import { receive } from '../../src/assess/receive.js';
import { assessed } from '../builders/assessed.js';
import { type FrameworkParts, held } from '../builders/framework.js';

const council: FrameworkParts = {
  services: { housing: {}, leisure: {} },
  indicators: { 'HSG-1': {}, 'HSG-2': {}, 'LEI-1': { service: 'leisure' }, 'LEI-2': { service: 'leisure' } },
  activities: { 'A-1': { major: true }, 'A-2': { service: 'leisure' }, 'A-3': {} },
  recommendations: { 'IA-1': {}, 'EA-1': { source: 'external-audit' } },
  risks: { 'CR-1': {} },
  budgets: { 'B-1': {}, 'B-2': { service: undefined, activity: 'A-2' } },
  plans: {
    corporate: {
      kind: 'corporate',
      from: '2011-04-01',
      to: '2015-03-31',
      priorities: [
        { id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More jobs' }] },
        { id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'More homes' }] },
      ],
    },
    action: {
      delivers: [
        { objective: 'H-A', indicators: ['LEI-1', 'HSG-1'], activities: ['A-2'] },
        { indicators: ['HSG-1'], activities: ['A-1'], recommendations: ['EA-1'] },
      ],
    },
    'leisure-plan': {
      kind: 'service',
      service: 'leisure',
      assessed: 'quarterly',
      delivers: [{ indicators: ['LEI-2'] }],
    },
    'action-old': { from: '2011-04-01', to: '2012-03-31', delivers: [{ indicators: ['HSG-2'] }] },
  },
};

function received(receives: readonly object[], more: FrameworkParts = {}): BodyAssessment {
  const assessment = assessed({ ...council, ...more, bodies: { cabinet: { receives } } });
  return receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
}

/** Every subject of which something is owed or told. */
function subjects(found: BodyAssessment): readonly string[] {
  const told = [
    ...found.indicators.map(({ indicator }) => indicator.id),
    ...found.activities.map(({ activity }) => activity.id),
  ];
  return [...new Set([...told, ...found.dues.map(({ subject }) => subject)])].sort();
}

describe('a body receives', () => {
  it.each([
    {
      receives: [{ plans: ['annual-action'] }],
      gets: ['A-1', 'A-2', 'EA-1', 'HSG-1', 'LEI-1', 'action', 'homes'],
      because: 'the running plan holds it',
    },
    {
      receives: [{ plans: ['annual-action'], records: ['indicator'] }],
      gets: ['HSG-1', 'LEI-1'],
      because: 'all keys of a filter must match',
    },
    {
      receives: [{ plans: ['annual-action'], services: ['leisure'] }],
      gets: ['A-2', 'LEI-1'],
      because: 'of the plan only one service is asked',
    },
    {
      receives: [{ services: ['leisure'] }],
      gets: ['A-2', 'B-2', 'LEI-1', 'LEI-2', 'leisure-plan'],
      because: 'a budget is of its activity’s service',
    },
    { receives: [{ records: ['budget', 'risk'] }], gets: ['B-1', 'B-2', 'CR-1'], because: 'two kinds are asked' },
    { receives: [{ major: true }], gets: ['A-1'], because: 'only activities are major' },
    { receives: [{ major: false }], gets: ['A-2', 'A-3'], because: 'an activity is minor unless it says so' },
    {
      receives: [{ sources: ['external-audit', 'inspection'] }],
      gets: ['EA-1'],
      because: 'only recommendations have a source',
    },
    {
      receives: [{ records: ['plan'] }],
      gets: ['action', 'homes', 'leisure-plan'],
      because: 'plans come with their priorities',
    },
    {
      receives: [{ records: ['risk'] }, { sources: ['internal-audit'] }],
      gets: ['CR-1', 'IA-1'],
      because: 'any filter is enough',
    },
    { receives: [{ plans: ['project'] }], gets: [], because: 'no such plan runs' },
    { receives: [], gets: [], because: 'it asks for nothing' },
  ])('$gets, because $because', ({ receives, gets }) => {
    expect(subjects(received(receives))).toEqual(gets);
  });

  it('everything with an empty filter', () => {
    const found = received([{}]);
    expect(subjects(found)).toHaveLength(15);
    expect(found.plans.map(({ id }) => id)).toEqual(['corporate', 'action', 'leisure-plan']);
  });

  it.each([
    { plan: { to: '2012-09-29' }, received: 0, because: 'the plan ends before the period does' },
    { plan: { to: '2012-09-30' }, received: 1, because: 'it runs on the last day' },
    { plan: { from: '2012-09-30' }, received: 1, because: 'it begins on the last day' },
    { plan: { from: '2012-10-01' }, received: 0, because: 'it begins after it' },
  ])('$received through a plan, because $because', ({ plan, received: count }) => {
    const plans = { action: { ...plan, delivers: [{ indicators: ['HSG-1'] }] } };
    expect(received([{ plans: ['annual-action'] }], { plans }).indicators).toHaveLength(count);
  });

  it('what its plan holds on the period’s last day', () => {
    const changes = [{ on: '2012-09-30', removed: ['HSG-1'] }];
    const plans = { action: { delivers: [{ indicators: ['HSG-1', 'LEI-1'] }], changes } };
    expect(received([{ plans: ['annual-action'] }], { plans }).indicators.map(({ indicator }) => indicator.id)).toEqual(
      ['LEI-1'],
    );
  });
});

describe('in order', () => {
  it('as the plans deliver it, the wider plan first, the rest by id', () => {
    const order = received([{}]).indicators.map(({ indicator }) => indicator.id);
    expect(order).toEqual(['LEI-1', 'HSG-1', 'LEI-2', 'HSG-2']);
  });

  it('the plan’s own words before those of its priorities', () => {
    const found = received([{ plans: ['annual-action'] }]);
    expect(found.narratives.map(({ due }) => due?.subject)).toEqual(['action', 'homes']);
    expect(found.plans.map(({ id }) => id)).toEqual(['action']);
  });
});

describe('the plans through which it comes', () => {
  it.each([
    {
      receives: [{ plans: ['annual-action', 'service'] }],
      plans: ['action', 'leisure-plan'],
      because: 'both kinds are asked',
    },
    { receives: [{ records: ['indicator'] }], plans: ['action', 'leisure-plan'], because: 'they hold indicators' },
    { receives: [{ services: ['housing'] }], plans: ['action'], because: 'only that one holds something of housing' },
    { receives: [{ records: ['risk'] }], plans: [], because: 'no plan holds risks' },
  ])('are $plans, because $because', ({ receives, plans }) => {
    expect(received(receives).plans.map(({ id }) => id)).toEqual(plans);
  });
});

describe('completeness', () => {
  it('is of every kind that is received, and of nothing else', () => {
    const found = received([{ records: ['risk', 'budget'] }]);
    expect(found.completeness).toMatchObject({ expected: 3, overdue: 3 });
  });
});
