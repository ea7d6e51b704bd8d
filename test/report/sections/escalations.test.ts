import { describe, expect, test } from 'vitest';
import type { BodyAssessment, IndicatorAssessment } from '../../../src/assess/assessment.js';
import { escalations } from '../../../src/report/sections/escalations.js';
import { assessed } from '../../builders/assessed.js';
import { body, context, due, exemptOf, framework, id, item, period } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const red = {
  colour: 'red',
  words: 'Significantly below target',
  sentence: '50% against a target of 80%: Significantly below target',
} as const;

type Escalation = NonNullable<IndicatorAssessment['escalation']>;
const twice: Escalation = {
  step: 'recovery-plan',
  running: 2,
  since: period('2012-13-Q1'),
  isWorseningYearOnYear: false,
  isRecoveryPlanOwed: true,
  planStanding: 'none-entered',
  owed: [],
  panel: undefined,
  reason: 'Significantly off target for two rated quarters running, since Q1 2012/13.',
  sentence: '',
};
const off = (name: string, of: Partial<Escalation> = {}, more: Partial<IndicatorAssessment> = {}) =>
  item(name, { rating: red, escalation: { ...twice, ...of }, ...more });

const proposed = { session: undefined, sentence: 'A Performance Panel is proposed.' };
const open: IndicatorAssessment['recoveryPlans'][number] = {
  plan: { for: '2012-13-Q1' },
  index: 0,
  for: period('2012-13-Q1'),
  isOpen: true,
  isAgreed: true,
  actions: [],
  isDayPast: false,
  isMissed: false,
  sentence: 'Open. It names no action.',
};

/** The section of these indicators from one of its headings on. */
function linesFrom(title: string, of: Partial<BodyAssessment>): readonly string[] {
  const lines = linesOf(escalations.build(context(of)));
  const start = lines.indexOf(`### ${title}`) + 1;
  const end = lines.findIndex((line, at) => at >= start && line.startsWith('### '));
  return lines.slice(start, end < 0 ? undefined : end);
}

describe('what comes to the Board', () => {
  const forBoard = (of: Partial<BodyAssessment>) => linesFrom('Significantly off target', of);

  test('is told with the reason, the figure, the post and the recovery plan', () => {
    expect(forBoard({ indicators: [off('A-1', {}, { recoveryPlans: [open] }), item('A-2')] })).toEqual([
      'One indicator comes to the Board.',
      '#### A 1: Homes let within 28 days',
      'Significantly off target for two rated quarters running, since Q1 2012/13.',
      'The figure now: Significantly below target 50% against a target of 80%: Significantly below target.',
      'Owner: Head of Housing',
      'Recovery plan: Called for by Q1 2012/13. Open. It names no action.',
    ]);
  });

  test.each([
    { of: off('A-1', { owed: ['recovery-plan'] }), says: 'Recovery plan: No recovery plan has been entered.' },
    {
      of: off('A-1', { planStanding: 'none-open' }),
      says: 'Recovery plan: The last one was closed before this period, and no other has been entered.',
    },
    {
      of: off('A-1', { planStanding: 'none-open' }, { recoveryPlans: [{ ...open, isOpen: false }] }),
      says: 'Recovery plan: The one called for by Q1 2012/13 was closed, and no other has been entered.',
    },
    { of: off('A-1', { isRecoveryPlanOwed: false }), says: 'Recovery plan: None is owed yet.' },
    {
      of: off('A-1', { owed: ['commentary', 'action', 'recovery-plan'] }),
      says: 'Still owed: A commentary and an action',
    },
    { of: off('A-1', { owed: ['action'] }), says: 'Still owed: An action' },
  ])('$says', ({ of, says }) => {
    expect(forBoard({ indicators: [of] })).toContain(says);
  });

  test.each([
    {
      of: { indicators: [item('A-1'), off('A-2', { step: 'commentary-and-action', running: 1 })] },
      says: 'No indicator has been significantly off target for two periods running, or is so and worse than a year before.',
      because: 'a first red figure goes nowhere yet',
    },
    {
      of: { indicators: [item('A-1')], framework: framework({ settings: { escalation: { recovery_plan: 3 } } }) },
      says: 'No indicator has been significantly off target for three periods running, or is so and worse than a year before.',
      because: 'pmf.yaml says after how many',
    },
    { of: {}, says: 'No indicators are reported to this body.', because: 'it receives none' },
    {
      of: { exempt: exemptOf({ indicator: 1 }) },
      says: 'One indicator is in the exempt appendix.',
      because: 'the public is not told of it',
    },
  ])('$says, because $because', ({ of, says }) => {
    expect(forBoard(of)).toEqual([says]);
  });
});

describe('proposals for Performance Panels', () => {
  const proposals = (of: Partial<BodyAssessment>) => linesFrom('Proposals for Performance Panels', of);
  const { framework: held } = assessed({ reviews: { 'review-1': { date: '2012-11-14', audience: 'internal' } } });
  const session = held.records.review.get(id('review-1'));
  const looked = {
    session,
    sentence: 'A Performance Panel is to look at it on 14 November 2012, so none is proposed.',
  };
  const line = '- A 1: Homes let within 28 days.';

  test.each([
    { panel: undefined, says: ['No Performance Panel is proposed.'], because: 'it has not come so far' },
    { panel: proposed, says: [`${line} A Performance Panel is proposed.`], because: 'the Board is to decide' },
    { panel: looked, says: [`${line} ${looked.sentence}`], because: 'a session is set' },
    {
      panel: looked,
      audience: 'public',
      says: ['No Performance Panel is proposed.', 'One session is in the exempt appendix.'],
      because: 'the session is internal',
    },
  ] as const)('$says: $because', ({ panel, says, ...of }) => {
    const to = 'audience' in of ? body({ audience: of.audience }) : body();
    expect(proposals({ body: to, indicators: [off('A-1', { step: 'performance-panel', panel })] })).toEqual(says);
  });
});

describe('returns that stay missing', () => {
  const late = (of: Partial<BodyAssessment>) => linesFrom('Returns that stay missing', of);
  const overdue = { state: 'overdue', daysLate: 12, passedOver: false } as const;
  const missing = (
    name: string,
    of: Omit<BodyAssessment['lateReturns'][number]['escalation'], 'post'>,
    post?: string,
  ) => ({
    due: due(name, overdue),
    escalation: { ...of, post: post === undefined ? undefined : id(post) },
  });
  const toHead = { running: 2, to: 'head-of-service' } as const;
  const toChief = { running: 3, to: 'chief-executive' } as const;

  test('are told by whom they go to, the chief executive first', () => {
    const lateReturns = [missing('A-2', toHead, 'head-of-housing'), missing('A-1', toChief, 'chief-executive')];
    expect(late({ lateReturns })).toEqual([
      'Returns missing for periods in a row',
      'Goes to | Return | Missing for | Owed by',
      'Chief Executive | A-1 | Three quarters, the last Q2 2012/13 | Head of Housing',
      'Head of Housing | A-2 | Two quarters, the last Q2 2012/13 | Head of Housing',
    ]);
  });

  test.each([
    { of: missing('A-1', toChief), says: 'The chief executive (no post has that role)' },
    { of: missing('A-1', toHead), says: 'No head of service (it is across services)' },
  ])('$says, where no post is named', ({ of, says }) => {
    expect(late({ lateReturns: [of] }).at(-1)).toBe(
      `${says} | A-1 | ${of.escalation.running === 3 ? 'Three' : 'Two'} quarters, the last Q2 2012/13 | Head of Housing`,
    );
  });

  test('that there are none is said', () => {
    expect(late({})).toEqual(['No return of this period has been missing for two periods running.']);
  });
});

test('the rule is told as pmf.yaml has it', () => {
  const settings = { escalation: { recovery_plan: 1, panel: 4, head_of_service: 3, chief_executive: 5 } };
  expect(linesOf(escalations.build(context({ framework: framework({ settings }) })))[1]).toBe(
    'An indicator that is significantly off target in one period comes to the Board, and a recovery plan is owed. In four periods running a Performance Panel is proposed. One that is significantly off target and worse than a year before comes to the Board at once, and a Panel is proposed. A return that is missing for three periods running goes to the head of its service, and for five periods running to the chief executive.',
  );
});
