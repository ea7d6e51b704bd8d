import { describe, expect, it } from 'vitest';
import type { BodyAssessment } from '../../src/assess/assessment.js';
import { receive } from '../../src/assess/receive.js';
import { recipientsOf } from '../../src/assess/recipients.js';
import { assessed } from '../builders/assessed.js';
import { type FrameworkParts, held, period } from '../builders/framework.js';

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

describe('what earlier periods still ask for', () => {
  const answered = { missing: { code: 'not-available', reason: 'It moved.' } };
  const exceptions = {
    'E-1': {
      subjects: ['HSG-1'],
      periods: ['2012-13-Q1'],
      agreed_by: 'board',
      agreed_on: '2012-07-01',
      new_due: '2013-01-31',
    },
  };
  const board = { board: { agrees_exceptions: true } };
  const owed = (more: FrameworkParts, receives: readonly object[] = [{ records: ['indicator', 'risk'] }]) => {
    const bodies = { ...board, cabinet: { receives } };
    const parts = { indicators: { 'HSG-1': {} }, risks: { 'CR-1': {} }, ...more, bodies };
    const assessment = assessed(parts);
    const { owedBefore } = receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
    return owedBefore.map(({ subject, period: own, state }) => `${subject} ${own.key} ${state}`);
  };
  const usual = ['CR-1 2012-13-Q1 overdue', 'HSG-1 2012-13-Q1 overdue'];
  it.each([
    { more: {}, is: usual, because: 'nothing came' },
    { more: { entries: { '2012-13/Q2/HSG-1': { value: 1 } } }, is: usual, because: 'a figure is owed for good' },
    {
      more: { entries: { '2012-13/Q2/CR-1': {} } },
      is: usual.slice(1),
      because: 'an update is passed over by the next',
    },
    { more: { entries: { '2012-13/Q1/HSG-1': { value: 1 } } }, is: usual.slice(0, 1), because: 'it came' },
    {
      more: { entries: { '2012-13/Q1/HSG-1': answered } },
      is: ['CR-1 2012-13-Q1 overdue', 'HSG-1 2012-13-Q1 answered-without-figure'],
      because: 'an excuse is no figure',
    },
    { more: { exceptions }, is: usual.slice(0, 1), because: 'it was put off' },
  ])('$is: $because', ({ more, is }) => {
    expect(owed(more)).toEqual(is);
  });

  it('is asked of what the body receives alone', () => {
    expect(owed({}, [{ records: ['risk'] }])).toEqual(usual.slice(0, 1));
  });
});

/** Every subject of which something is owed or told. */
function subjects(found: BodyAssessment): readonly string[] {
  const told = [
    ...found.indicators.map(({ indicator }) => indicator.id),
    ...found.activities.map(({ activity }) => activity.id),
  ];
  return [...new Set([...told, ...found.dues.map(({ subject }) => subject)])].sort();
}

it('what was closed before the period is not shown', () => {
  const entries = { '2012-13/Q1/IA-1': { status: 'verified' } };
  const { recommendations } = received([{ records: ['recommendation'] }], { entries });
  expect(recommendations.map(({ recommendation }) => recommendation.id)).toEqual(['EA-1']);
});

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

const merged: FrameworkParts = {
  services: {
    housing: {},
    leisure: {},
    tourism: { to: '2012-06-30', succeeded_by: 'leisure' },
    closed: { to: '2012-06-30' },
    planned: { from: '2012-10-01' },
  },
  indicators: { ...council.indicators, 'TOU-1': { service: 'tourism' } },
  activities: { ...council.activities, 'A-T': { service: 'tourism' } },
  budgets: { ...council.budgets, 'B-T': { service: undefined, activity: 'A-T' } },
};

describe('a merged service', () => {
  it.each([
    { services: ['leisure'], period: '2012-13-Q2', gets: ['TOU-1', 'A-T', 'B-T'], because: 'leisure has its work now' },
    { services: ['tourism'], period: '2012-13-Q2', gets: ['TOU-1', 'A-T', 'B-T'], because: 'it is still asked for' },
    { services: ['leisure'], period: '2012-13-Q1', gets: [], because: 'it was still a service of its own' },
    { services: ['housing'], period: '2012-13-Q2', gets: [], because: 'its work went elsewhere' },
  ])('$services gets $gets in $period, because $because', ({ services, period, gets }) => {
    const bodies = { cabinet: { receives: [{ services }] } };
    const assessment = assessed({ ...council, ...merged, bodies }, { period });
    const found = receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
    expect(subjects(found).filter((each) => ['TOU-1', 'A-T', 'B-T'].includes(each))).toEqual([...gets].sort());
  });
});

describe('a body with a report for each service', () => {
  const body = { frequency: 'quarterly', per: 'service', receives: [{}] };

  it.each([
    {
      period: '2012-13-Q1',
      services: ['closed', 'housing', 'leisure', 'tourism'],
      because: 'those run on its last day',
    },
    { period: '2012-13-Q2', services: ['housing', 'leisure'], because: 'two have ended and one has not begun' },
    { period: '2012-13-Q2', only: ['leisure', 'tourism'], services: ['leisure'], because: 'one is asked for' },
    { period: '2012-13-Q3', services: ['housing', 'leisure', 'planned'], because: 'one has begun' },
  ])('has $services in $period, because $because', ({ period: key, only, services }) => {
    const { framework } = assessed({ ...council, ...merged, bodies: { team: body } });
    const asked = { period: period(key), services: only };
    const found = recipientsOf(framework, held(framework, 'body', 'team'), asked);
    expect(found.map(({ service }) => service?.id)).toEqual(services);
  });

  it('has none for the public of a service that is internal', () => {
    const services = { housing: {}, leisure: { audience: 'internal' } };
    const { framework } = assessed({ services, bodies: { team: { ...body, audience: 'public' } } });
    const found = recipientsOf(framework, held(framework, 'body', 'team'), { period: period('2012-13-Q2') });
    expect(found.map(({ service }) => service?.id)).toEqual(['housing']);
  });

  it('has one for a session of its own', () => {
    const { framework } = assessed({ ...council, bodies: { team: body }, reviews: { session: { body: 'team' } } });
    const [team, review] = [held(framework, 'body', 'team'), held(framework, 'review', 'session')];
    expect(recipientsOf(framework, team, { period: period('2012-13-Q2'), review })).toEqual([{ body: team, review }]);
  });

  it('is one for the whole council where it does not say so', () => {
    const { framework } = assessed({ ...council, bodies: { cabinet: {} } });
    const cabinet = held(framework, 'body', 'cabinet');
    expect(recipientsOf(framework, cabinet, { period: period('2012-13-Q2') })).toEqual([{ body: cabinet }]);
  });

  it('shows of the plans that it asks for those alone that hold something of the service', () => {
    const asking = { ...body, receives: [{ plans: ['annual-action', 'service'] }] };
    const assessment = assessed({ ...council, bodies: { team: asking } });
    const { framework } = assessment;
    const recipient = { body: held(framework, 'body', 'team'), service: held(framework, 'service', 'housing') };
    expect(receive(assessment, recipient).plans.map(({ id }) => id)).toEqual(['action']);
  });

  it.each([
    { service: 'leisure', paper: 'of-leisure', because: 'it is of the service' },
    { service: 'housing', paper: undefined, because: 'none is' },
    { service: undefined, paper: 'of-all', because: 'it is of no service' },
  ])('has for $service the paper $paper: $because', ({ service, paper }) => {
    const of = { body: 'team', period: '2012-13-Q2' };
    const papers = { 'of-all': of, 'of-leisure': { ...of, service: 'leisure' } };
    const assessment = assessed({ ...council, papers, bodies: { team: body } });
    const { framework } = assessment;
    const recipient = {
      body: held(framework, 'body', 'team'),
      ...(service !== undefined && { service: held(framework, 'service', service) }),
    };
    expect(receive(assessment, recipient).paper?.id).toBe(paper);
  });

  it.each([
    {
      service: 'leisure',
      gets: ['A-2', 'A-T', 'B-2', 'B-T', 'LEI-1', 'LEI-2', 'TOU-1', 'leisure-plan'],
      plans: ['action', 'leisure-plan'],
      because: 'that is of leisure, by its records, its plan and what was merged into it',
    },
    {
      service: 'housing',
      gets: ['A-1', 'A-3', 'B-1', 'CR-1', 'EA-1', 'HSG-1', 'HSG-2', 'IA-1'],
      plans: ['action'],
      because: 'the council’s plans are of no service, and it has none of its own',
    },
  ])('$service gets $gets: $because', ({ service, gets, plans }) => {
    const assessment = assessed({ ...council, ...merged, bodies: { team: body } });
    const { framework } = assessment;
    const recipient = { body: held(framework, 'body', 'team'), service: held(framework, 'service', service) };
    const found = receive(assessment, recipient);
    expect(subjects(found)).toEqual(gets);
    expect(found.plans.map(({ id }) => id)).toEqual(plans);
  });
});

describe('a Panel session', () => {
  const panel = {
    panel: {
      frequency: 'per-meeting',
      receives: [{ records: ['indicator', 'activity', 'recommendation', 'risk', 'budget', 'plan'] }],
    },
    narrow: { frequency: 'per-meeting', receives: [{ records: ['indicator'] }] },
  };
  const before = {
    ...council.recommendations,
    'PP-1': { source: 'panel', service: 'leisure' },
    'PP-2': { source: 'panel', service: 'housing' },
  };
  const risks = { ...council.risks, 'LR-1': { service: 'leisure' } };

  function receivedBy(body: string, review: object) {
    const parts = { ...council, risks, recommendations: before, bodies: panel, reviews: { session: review } };
    const assessment = assessed(parts);
    const { framework } = assessment;
    return receive(assessment, { body: held(framework, 'body', body), review: held(framework, 'review', 'session') });
  }

  it.each([
    {
      review: { plan: 'leisure-plan' },
      gets: ['B-2', 'LEI-2', 'LR-1', 'PP-1', 'leisure-plan'],
      plans: ['leisure-plan'],
      because: 'the plan, and the risks, budgets and recommendations of its service',
    },
    {
      review: { plan: 'action' },
      gets: ['A-1', 'A-2', 'EA-1', 'HSG-1', 'LEI-1', 'PP-1', 'PP-2', 'action', 'homes'],
      plans: ['action'],
      because: 'a plan of no service has what it holds, and what Panels recommended to the services in it',
    },
    {
      review: { subjects: ['HSG-1', 'CR-1'] },
      gets: ['CR-1', 'HSG-1', 'PP-2'],
      plans: ['action'],
      because: 'its subjects, and what Panels recommended to their service',
    },
    {
      review: { subjects: ['homes'] },
      gets: ['A-2', 'LEI-1', 'HSG-1', 'PP-1', 'PP-2', 'homes'].sort(),
      plans: ['corporate', 'action'],
      because: 'a priority stands for what is delivered to its objectives',
    },
    {
      review: { plan: 'action-old' },
      gets: ['HSG-2', 'PP-2'],
      plans: ['action-old'],
      because: 'a plan that has ended holds what it held last',
    },
  ])('on $review gets $gets: $because', ({ review, gets, plans }) => {
    const found = receivedBy('panel', review);
    expect(subjects(found)).toEqual(gets);
    expect(found.plans.map(({ id }) => id)).toEqual(plans);
  });

  it('gets nothing that its body does not receive', () => {
    expect(subjects(receivedBy('narrow', { plan: 'leisure-plan' }))).toEqual(['LEI-2']);
  });
});

describe('a body whose reports are for the public', () => {
  const secret = { audience: 'internal' };
  const jobs = { id: 'jobs', title: 'Jobs', objectives: [{ id: 'J-A', title: 'More jobs' }] };
  const exception = { subjects: ['HSG-1'], periods: ['2012-13-Q2'], requested_by: 'head-of-housing' };
  const open = { 'HSG-1': {}, 'HSG-2': {} };
  const at = { period: '2012-13-Q2', today: '2012-09-20' };

  function of(parts: FrameworkParts, audience = 'public'): BodyAssessment {
    const assessment = assessed({ ...parts, bodies: { cabinet: { audience, receives: [{}] } } }, at);
    return receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
  }
  const none = { indicator: 0, activity: 0, project: 0, plan: 0, priority: 0, recommendation: 0, risk: 0, budget: 0 };

  it.each([
    { kind: 'an indicator', parts: { indicators: { ...open, 'X-1': secret } }, left: { indicator: 1, return: 1 } },
    { kind: 'an activity', parts: { activities: { 'X-1': secret } }, left: { activity: 1, return: 3 } },
    {
      kind: 'a project',
      parts: { activities: { 'X-1': { ...secret, major: true } } },
      left: { activity: 1, project: 1, return: 3 },
    },
    { kind: 'a risk', parts: { risks: { 'X-1': {} } }, left: { risk: 1, return: 1 } },
    { kind: 'a recommendation', parts: { recommendations: { 'X-1': {} } }, left: { recommendation: 1, return: 1 } },
    { kind: 'a budget', parts: { budgets: { 'X-1': secret } }, left: { budget: 1, return: 1 } },
    {
      kind: 'a plan with its priorities',
      parts: { plans: { 'X-1': { ...secret, assessed: 'quarterly', priorities: [jobs] } } },
      left: { plan: 1, priority: 1, return: 2 },
    },
    {
      kind: 'a priority of an internal plan',
      parts: {
        plans: {
          corporate: { ...secret, kind: 'corporate', assessed: 'none', priorities: [jobs] },
          action: { delivers: [{ objective: 'J-A', indicators: ['HSG-1'] }] },
        },
        indicators: open,
      },
      left: { priority: 1, return: 1 },
    },
    {
      kind: 'an internal exception',
      parts: { indicators: open, exceptions: { e: { ...exception, ...secret } } },
      left: { exception: 1 },
    },
    {
      kind: 'an exception from an internal return alone',
      parts: { indicators: { 'HSG-1': secret }, exceptions: { e: exception } },
      left: { indicator: 1, return: 1, exception: 1 },
    },
  ])('is told nothing of $kind but how many there are', ({ parts, left }) => {
    const found = of(parts);
    expect(found.exempt).toEqual({ ...none, return: 0, exception: 0, ...left });
    const text = JSON.stringify([subjects(found), found.plans, found.dueNext, found.exceptions, found.narratives]);
    expect(text).not.toMatch(/X-1|jobs|corporate/);
    const public_ =
      'indicators' in parts ? Object.values(parts.indicators).filter((each) => each !== secret).length : 0;
    expect(found.ratings.total + found.statuses.total + found.oversight.risks.total).toBe(public_);
    expect(found.oversight.budgets.total + found.oversight.recommendations.total).toBe(0);
    expect(found.completeness.expected).toBe(found.dues.length);
  });

  it('is told of public ones as before, and an internal body of all', () => {
    const parts = { indicators: open, risks: { 'CR-1': { audience: 'public' } }, exceptions: { e: exception } };
    expect(of(parts)).toMatchObject({ exempt: { ...none, return: 0, exception: 0 }, risks: [{}], exceptions: [{}] });
    const inside = of({ risks: { 'CR-1': {} } }, 'internal');
    expect(inside).toMatchObject({ exempt: none, risks: [{}], completeness: { expected: 1 } });
  });
});

describe('what falls due next', () => {
  it.each([
    { today: '2012-10-05', due: ['HSG-1 2012-13-Q2 2012-10-10'], because: 'the quarter is over and it is not in' },
    { today: '2012-10-11', due: [], because: 'what is overdue is not due next' },
    { today: '2012-12-10', due: ['HSG-1 2012-13-Q3 2013-01-10'], because: 'the month ahead reaches into January' },
    { today: '2012-12-09', due: [], because: 'it is 32 days away' },
    { today: '2012-10-05', agreed: { waived: true }, due: [], because: 'it is not owed, by agreement' },
    {
      today: '2012-10-05',
      agreed: { new_due: '2012-10-31' },
      due: ['HSG-1 2012-13-Q2 2012-10-31'],
      because: 'it is owed by a later day',
    },
  ])('on $today is $due: $because', ({ today, agreed, due }) => {
    const exceptions = agreed && {
      e: { subjects: ['HSG-1'], agreed_by: 'cabinet', agreed_on: '2012-10-01', ...agreed },
    };
    const indicators = { 'HSG-1': {}, 'LEI-1': { service: 'leisure' } };
    const parts = { indicators, services: council.services ?? {}, ...(exceptions && { exceptions }) };
    const bodies = { cabinet: { agrees_exceptions: true, receives: [{ services: ['housing'] }] } };
    const assessment = assessed({ ...parts, bodies }, { today });
    const { dueNext } = receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
    expect(dueNext.map((each) => `${each.subject} ${each.period.key} ${each.dueOn}`)).toEqual(due);
  });
});
