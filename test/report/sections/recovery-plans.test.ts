import { describe, expect, test } from 'vitest';
import type { BodyAssessment, IndicatorAssessment } from '../../../src/assess/assessment.js';
import { recoveryPlans } from '../../../src/report/sections/recovery-plans.js';
import { context, day, exemptOf, item, period } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

type Standing = IndicatorAssessment['recoveryPlans'][number];
const standing = (of: Partial<Standing> = {}): Standing => ({
  plan: {
    for: '2012-13-Q1',
    cause: 'Two surveyors *left*.',
    on_target_by: day('2012-12-31'),
    agreed_by: 'The Board',
    agreed_on: day('2012-08-14'),
  },
  index: 0,
  for: period('2012-13-Q1'),
  isOpen: true,
  isAgreed: true,
  actions: [],
  isDayPast: false,
  isMissed: false,
  sentence: 'Open.',
  ...of,
});
const planned = (name: string, ...plans: readonly Standing[]) => item(name, { recoveryPlans: plans });
const owing = (name: string) =>
  item(name, {
    escalation: {
      step: 'recovery-plan',
      running: 2,
      since: period('2012-13-Q1'),
      isWorseningYearOnYear: false,
      isRecoveryPlanOwed: true,
      planStanding: 'none-entered',
      owed: ['recovery-plan'],
      panel: undefined,
      reason: 'Significantly off target for two rated quarters running, since Q1 2012/13.',
      sentence: '',
    },
  });

const lines = (of: Partial<BodyAssessment>) => linesOf(recoveryPlans.build(context(of))).slice(1);

describe('recovery plans', () => {
  test('are told with the cause, the figure, the day and who agreed them', () => {
    expect(lines({ indicators: [planned('A-1', standing())] })).toEqual([
      'One recovery plan is open.',
      '### A 1: Homes let within 28 days',
      'Called for by: Q1 2012/13',
      'Standing: Open.',
      'The figure now: Close to target 78.5% against a target of 80%, higher is better, amber within 5%: Close to target.',
      'On target by: 31 December 2012',
      'Agreed by: The Board, 14 August 2012',
      'Owner: Head of Housing',
      'Cause:',
      'Two surveyors left.',
    ]);
  });

  test('tell their actions as they stood at the end of the period', () => {
    type Action = Standing['actions'][number];
    const action = (text: string, days: object, of: Partial<Omit<Action, 'action'>> = {}): Action => ({
      action: { text, ...days },
      ...{ isDone: false, doneSince: undefined, daysOverdue: undefined },
      ...of,
    });
    const due = '2012-08-31';
    const isDone = true;
    const daysOverdue = 30;
    const actions = [
      action('Appoint', { due, done_on: '2012-08-30' }, { isDone }),
      action('Train', { due, done_on: '2012-09-03' }, { isDone }),
      action('Check', { done_on: '2012-09-03' }, { isDone }),
      action('Review', { due }, { daysOverdue }),
      action('Move', { due, done_on: '2012-10-20' }, { doneSince: day('2012-10-20'), daysOverdue }),
      action('Sign', { done_on: '2012-10-01' }, { doneSince: day('2012-10-01') }),
      action('Plan', { due, done_on: '2012-10-23' }, { daysOverdue }),
      action('Ask', { owner: 'chief-executive' }),
      action('Call', { due: '2012-09-30' }),
      action('Hire', { due: '2012-10-22' }),
    ];
    expect(lines({ indicators: [planned('A-1', standing({ actions }))] }).slice(-12)).toEqual([
      'Actions of the plan, at 30 September 2012',
      'Action | Post | Due | Standing',
      'Appoint | Head of Housing | 31 August 2012 | Done 30 August 2012',
      'Train | Head of Housing | 31 August 2012 | Done 3 September 2012, 3 days late',
      'Check | Head of Housing | No day set | Done 3 September 2012',
      'Review | Head of Housing | 31 August 2012 | Overdue by 30 days',
      'Move | Head of Housing | 31 August 2012 | Done 20 October 2012, 50 days late, after the period',
      'Sign | Head of Housing | No day set | Done 1 October 2012, after the period',
      'Plan | Head of Housing | 31 August 2012 | Overdue by 30 days',
      'Ask | Chief Executive | No day set | Not done yet',
      'Call | Head of Housing | 30 September 2012 | Not done yet; its day has passed since',
      'Hire | Head of Housing | 22 October 2012 | Not done yet',
    ]);
  });

  const closed = (outcome?: string) =>
    standing({ isOpen: false, plan: { for: '2012-13-Q1', closed_on: day('2012-09-11'), ...(outcome && { outcome }) } });
  test.each([
    { plan: closed('It worked.'), ends: ['Owner: Head of Housing', 'Outcome:', 'It worked.'] },
    { plan: closed(), ends: ['Owner: Head of Housing', 'No outcome was recorded.'] },
  ])('that were closed tell what came of them: $ends', ({ plan, ends }) => {
    expect(lines({ indicators: [planned('A-1', plan)] }).slice(-ends.length)).toEqual(ends);
  });

  test.each([
    { plan: { for: '2012-13-Q1' }, says: 'Agreed by: Not agreed yet' },
    { plan: { for: '2012-13-Q1' }, says: 'On target by: No day set' },
    {
      plan: { for: '2012-13-Q1', agreed_by: 'The Board' },
      says: 'Agreed by: The Board, on a day that is not recorded',
    },
    {
      plan: { for: '2012-13-Q1', agreed_by: 'The Board', agreed_on: day('2012-11-12') },
      says: 'Agreed by: Not agreed yet: to be agreed by The Board on 12 November 2012',
    },
  ])('$says', ({ plan, says }) => {
    const isAgreed = false;
    expect(lines({ indicators: [planned('A-1', standing({ plan, isAgreed }))] })).toContain(says);
  });

  test.each([
    { on: '2012-09-30', says: 'Agreed by: The Board, 30 September 2012', because: 'in the period' },
    { on: '2012-10-01', says: 'Agreed by: The Board, 1 October 2012, after the period', because: 'since' },
  ])('$says: it was agreed $because', ({ on, says }) => {
    const plan = { for: '2012-13-Q1', agreed_by: 'The Board', agreed_on: day(on) };
    expect(lines({ indicators: [planned('A-1', standing({ plan }))] })).toContain(says);
  });
});

describe('the first sentence', () => {
  const open = standing();
  const missed = standing({ isMissed: true });
  const over = standing({ isOpen: false });
  test.each([
    { indicators: [planned('A-1', open), planned('A-2', open)], says: 'Two recovery plans are open.' },
    {
      indicators: [planned('A-1', missed)],
      says: 'One recovery plan is open, and the day by which it was to work has passed in vain.',
    },
    {
      indicators: [planned('A-1', missed), planned('A-2', open)],
      says: 'Two recovery plans are open, and of one of them the day by which it was to work has passed in vain.',
    },
    {
      indicators: [planned('A-1', missed), planned('A-2', missed)],
      says: 'Two recovery plans are open, and of all of them the days by which they were to work have passed in vain.',
    },
    { indicators: [planned('A-1', over)], says: 'No recovery plans are open. One was closed in the period.' },
    { indicators: [owing('A-1')], says: 'No recovery plans are open. One is owed and not there.' },
    {
      indicators: [planned('A-1', open, over), owing('A-2'), owing('A-3')],
      says: 'One recovery plan is open. One was closed in the period. Two more are owed and not there.',
    },
    { indicators: [item('A-1')], says: 'No recovery plan is open, and none is owed.' },
    { indicators: [], says: 'No indicators are reported to this body.' },
  ])('$says', ({ indicators, says }) => {
    expect(lines({ indicators })[0]).toBe(says);
  });

  test('what is internal is told to be elsewhere', () => {
    expect(lines({ exempt: exemptOf({ indicator: 2 }) })).toEqual(['Two indicators are in the exempt appendix.']);
  });
});

test('what is owed and not there is told with its post and why', () => {
  expect(lines({ indicators: [owing('A-1')] }).slice(1)).toEqual([
    '### Owed and not there',
    '- A 1: Homes let within 28 days (Head of Housing): Significantly off target for two rated quarters running, since Q1 2012/13.',
  ]);
});
