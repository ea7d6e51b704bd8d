import { describe, expect, it } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { assessed, assessedX, indicatorIn } from '../builders/assessed.js';

const targets = [
  { year: '2010-11', value: 80 },
  { year: '2011-12', value: 80 },
  { year: '2012-13', value: 80 },
  { year: '2013-14', value: 80 },
];
const tolerance = { kind: 'absolute', amber: 5 } as const;
const fields = { first_period: '2010-11-Q1', targets, tolerance };
const told = { commentary: 'Two surveyors left.', action: 'Two are appointed.' };
const green = 80;
const amber = 76;
const red = 60;

/** Figures of the quarters that end with Q2 2012/13, oldest first; `undefined` is a quarter without an entry. */
function quarters(figures: readonly (number | 'missing' | undefined)[], last: object = told) {
  const names = ['2011-12/Q2', '2011-12/Q3', '2011-12/Q4', '2012-13/Q1', '2012-13/Q2'].slice(-figures.length);
  const made = figures.flatMap((figure, at) => {
    if (figure === undefined) return [];
    const entry = figure === 'missing' ? { missing: { code: 'not-available', reason: 'Lost.' } } : { value: figure };
    return [[`${names[at]}/X`, { ...entry, ...(at === figures.length - 1 ? last : {}) }]];
  });
  return Object.fromEntries(made);
}

const escalationIn = ({ escalation }: IndicatorAssessment) =>
  escalation && [escalation.step, escalation.running, escalation.since.key];

describe('how far a red figure goes', () => {
  it.each([
    { figures: [green], goes: undefined, because: 'it is not red' },
    { figures: [amber], goes: undefined, because: 'amber is not red' },
    { figures: [red], goes: ['commentary-and-action', 1, '2012-13-Q2'], because: 'once asks for words' },
    { figures: [red, amber, red], goes: ['commentary-and-action', 1, '2012-13-Q2'], because: 'amber ends a run' },
    { figures: [red, green, red], goes: ['commentary-and-action', 1, '2012-13-Q2'], because: 'green ends a run' },
    { figures: [red, red], goes: ['recovery-plan', 2, '2012-13-Q1'], because: 'twice comes to the Board' },
    {
      figures: [red, 'missing', red],
      goes: ['recovery-plan', 2, '2011-12-Q4'],
      because: 'a missing figure resets nothing',
    },
    {
      figures: [red, undefined, red],
      goes: ['recovery-plan', 2, '2011-12-Q4'],
      because: 'nor does one that never came',
    },
    { figures: [red, red, red], goes: ['performance-panel', 3, '2011-12-Q4'], because: 'three times proposes a Panel' },
    {
      figures: [70, undefined, undefined, undefined, 69],
      goes: ['performance-panel', 2, '2011-12-Q2'],
      because: 'it is worse than a year before',
    },
    {
      figures: [85, 85, 85, 85, red],
      goes: ['performance-panel', 1, '2012-13-Q2'],
      because: 'once is enough where it is worse than a year before',
    },
    {
      figures: [red, red, undefined],
      goes: ['recovery-plan', 2, '2011-12-Q4'],
      because: 'a figure that does not come mends nothing',
    },
    { figures: [red, undefined], goes: undefined, because: 'one red figure goes nowhere, and the next is chased' },
    { figures: [red, red, green, undefined], goes: undefined, because: 'the last rating was green' },
  ] as const)('$figures: $because', ({ figures, goes }) => {
    expect(escalationIn(assessedX(fields, quarters(figures)))).toEqual(goes);
  });

  it.each([
    {
      of: { changes: [{ from: '2012-07-01', what: 'definition', reason: 'A wider one.' }] },
      running: 1,
      because: 'nothing is counted across a redefinition',
    },
    { of: { approved_on: undefined }, running: undefined, because: 'what is proposed is not judged' },
    { of: { polarity: 'none', targets: [] }, running: undefined, because: 'what is only watched is never red' },
  ])('$running: $because', ({ of, running }) => {
    const x = assessedX({ ...fields, ...of }, quarters([red, red, red]));
    expect(x.escalation?.running).toBe(running);
  });

  it('a break in the series starts the count again', () => {
    const entries = {
      ...quarters([red, red]),
      '2012-13/Q2/X': { value: red, break_in_series: 'New system.', ...told },
    };
    expect(assessedX(fields, entries).escalation?.running).toBe(1);
  });

  it.each([
    { settings: { recovery_plan: 1 }, figures: [red], step: 'recovery-plan', because: 'at once' },
    { settings: { recovery_plan: 3, panel: 4 }, figures: [red, red], step: 'commentary-and-action', because: 'later' },
    { settings: { panel: 2 }, figures: [red, red], step: 'performance-panel', because: 'the Panel sooner' },
  ] as const)('$step: pmf.yaml may ask for it $because', ({ settings, figures, step }) => {
    expect(assessedX(fields, quarters(figures), { settings: { escalation: settings } }).escalation?.step).toBe(step);
  });

  it('a small fall on last year is within the tolerance of travel', () => {
    const entries = quarters([70, undefined, undefined, undefined, 69]);
    const x = assessedX({ ...fields, travel_tolerance: { kind: 'absolute', by: 1 } }, entries);
    expect([x.escalation?.step, x.escalation?.isWorseningYearOnYear]).toEqual(['recovery-plan', false]);
  });

  it.each([
    { year: 62, says: ', within normal variation.', because: 'results have always varied by as much' },
    { year: 200, says: ' (200 to 60; higher is better).', because: 'the figure of a year before stood out itself' },
  ])('worse than a year before$says: $because', ({ year, says }) => {
    const figures = [62, 58, 63, 57, 61, 59, 62, 58, year, 59, 61, 57, 60];
    const names = ['2009-10', '2010-11', '2011-12', '2012-13'].flatMap((each) =>
      ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${each}/${quarter}/X`),
    );
    const entries = Object.fromEntries(figures.map((value, at) => [names[at + 1], { value, ...told }]));
    const x = assessedX({ ...fields, first_period: '2009-10-Q2' }, entries);
    expect(x.escalation?.reason.endsWith(says)).toBe(true);
    expect(x.escalation?.sentence).toContain(x.escalation?.reason);
  });

  it('of an annual figure it counts years', () => {
    const annual = { ...fields, frequency: 'annual', first_period: '2010-11' } as const;
    const entries = { '2011-12/annual/X': { value: 60 }, '2012-13/annual/X': { value: 60, ...told } };
    const x = assessedX(annual, entries, { period: '2012-13-Q4', today: '2013-08-01' });
    expect(x.escalation?.reason).toBe('Significantly off target for two rated years running, since 2011/12.');
  });

  it('of a year that is rated to date it counts years, not quarters', () => {
    const summed = {
      ...fields,
      year_to_date: 'sum',
      targets: targets.map(({ year }) => ({ year, value: 400 })),
    } as const;
    const quarter = { value: 50 };
    const entries = Object.fromEntries(
      ['2011-12', '2012-13'].flatMap((year) => ['Q1', 'Q2', 'Q3', 'Q4'].map((q) => [`${year}/${q}/X`, quarter])),
    );
    const x = assessedX(summed, entries, { period: 'annual 2012-13', today: '2013-08-01' });
    expect(escalationIn(x)).toEqual(['recovery-plan', 2, '2011-12']);
  });
});

describe('what a red figure owes', () => {
  const plan = { for: '2012-13-Q1', cause: 'Two surveyors left.' };
  it.each([
    { figures: [red], of: {}, last: told, owed: [], because: 'the words are there' },
    { figures: [red], of: {}, last: {}, owed: ['commentary', 'action'], because: 'neither is' },
    { figures: [red], of: {}, last: { ...told, action: ' ' }, owed: ['action'], because: 'a blank says nothing' },
    { figures: [red, red], of: {}, last: told, owed: ['recovery-plan'], because: 'there is no plan' },
    { figures: [red, red], of: { recovery_plans: [plan] }, last: told, owed: [], because: 'a plan is open' },
    {
      figures: [red, red],
      of: { recovery_plans: [{ ...plan, closed_on: '2012-09-30' }] },
      last: told,
      owed: ['recovery-plan'],
      because: 'it was closed, and the figure is red all the same',
    },
    {
      figures: [red, red],
      of: { recovery_plans: [{ ...plan, closed_on: '2012-10-01' }] },
      last: told,
      owed: [],
      because: 'it was open at the end of the period',
    },
    {
      figures: [red, red],
      of: { recovery_plans: [{ ...plan, for: '2011-12-Q3' }] },
      last: told,
      owed: [],
      because: 'a plan that an earlier run called for is still being carried out',
    },
    {
      figures: [red, red],
      of: { recovery_plans: [{ ...plan, for: '2012-13-Q3' }] },
      last: told,
      owed: ['recovery-plan'],
      because: 'one that a later figure called for was not there',
    },
    {
      figures: [85, 85, 85, 85, red],
      of: {},
      last: told,
      owed: [],
      because: 'red once and worse than a year before owes no plan yet',
    },
    {
      figures: [red, red, undefined],
      of: {},
      last: told,
      owed: ['recovery-plan'],
      because: 'of a period without a figure nothing else is owed',
    },
  ])('$owed: $because', ({ figures, of, last, owed }) => {
    expect(assessedX({ ...fields, ...of }, quarters(figures, last)).escalation?.owed).toEqual(owed);
  });

  it.each([
    { plans: [], stands: 'none-entered', says: 'none has been entered', because: 'there is none at all' },
    { plans: [plan], stands: 'open', says: 'one is open', because: 'it is not closed' },
    {
      plans: [{ ...plan, closed_on: '2012-09-30' }],
      stands: 'none-open',
      says: 'none is open',
      because: 'it was closed within the period',
    },
    {
      plans: [{ ...plan, closed_on: '2012-06-20' }],
      stands: 'none-open',
      says: 'none is open',
      because: 'one that was closed before the period was entered all the same',
    },
    {
      plans: [
        { ...plan, closed_on: '2012-06-20' },
        { ...plan, for: '2012-13-Q2' },
      ],
      stands: 'open',
      says: 'one is open',
      because: 'another was entered',
    },
    {
      plans: [{ ...plan, for: '2012-13-Q3' }],
      stands: 'none-entered',
      says: 'none has been entered',
      because: 'one that a later figure called for was not there',
    },
  ])('of recovery plans $stands: $because', ({ plans, stands, says }) => {
    const { escalation } = assessedX({ ...fields, recovery_plans: plans }, quarters([red, red]));
    expect(escalation?.planStanding).toBe(stands);
    expect(escalation?.sentence).toContain(`A recovery plan is owed, and ${says}.`);
  });
});

describe('the sentence', () => {
  it.each([
    {
      figures: [red],
      says: 'Significantly off target once, in Q2 2012/13. A commentary and an action are owed, and both are there.',
    },
    {
      figures: [red],
      last: { commentary: 'Why.' },
      says: 'Significantly off target once, in Q2 2012/13. An action is owed, and there is none.',
    },
    {
      figures: [red, red],
      last: {},
      says: 'Significantly off target for two rated quarters running, since Q1 2012/13. It goes to the Board. A commentary and an action are owed, and neither is there. A recovery plan is owed, and none has been entered.',
    },
    {
      figures: [red, red, red],
      says: 'Significantly off target for three rated quarters running, since Q4 2011/12. It goes to the Board. A recovery plan is owed, and none has been entered. A Performance Panel is proposed.',
    },
    {
      figures: [85, 85, 85, 85, red],
      says: 'Significantly off target once, in Q2 2012/13. Worse than Q2 last year (85 to 60; higher is better). It goes to the Board. A Performance Panel is proposed.',
    },
    {
      figures: [red, red, undefined],
      says: 'Significantly off target for two rated quarters running, since Q4 2011/12. It has had no rating since. It goes to the Board. A recovery plan is owed, and none has been entered.',
    },
  ])('$says', ({ figures, last = told, says }) => {
    expect(assessedX(fields, quarters(figures, last)).escalation?.sentence).toBe(says);
  });
});

describe('a Performance Panel', () => {
  const plans = { 'plan-2012': { kind: 'service', from: '2011-04-01', delivers: [{ indicators: ['X'] }] } };
  it.each([
    { review: { subjects: ['X'], date: '2012-05-01' }, session: 'held', because: 'it looked at the indicator' },
    { review: { plan: 'plan-2012', date: '2012-05-01' }, session: 'held', because: 'it looked at its plan' },
    { review: { subjects: ['X'], date: '2012-12-12' }, session: 'set', because: 'it is to look at it' },
    { review: { subjects: ['X'], date: '2012-12-01' }, session: 'today', because: 'a session of today has looked' },
    {
      review: { subjects: ['X'], date: '2013-04-01' },
      session: 'far',
      because: 'half a year after is not too far off',
    },
    { review: { subjects: ['X'], date: '2013-04-02' }, because: 'a day more is' },
    { review: { subjects: ['X'], date: '2011-12-31' }, because: 'it met before the run began' },
    { review: { subjects: ['X'], date: '2013-06-01' }, because: 'it is too far off to be about this' },
    { review: { subjects: ['Y'], date: '2012-05-01' }, because: 'it looked at something else' },
  ])('$session: $because', ({ review, session }) => {
    const x = indicatorIn(
      assessed({
        indicators: { X: fields, Y: fields },
        plans,
        bodies: { panel: {} },
        reviews: { 'review-1': review },
        entries: quarters([red, red, red]),
      }),
      'X',
    );
    const said: Readonly<Record<string, string>> = {
      held: 'A Performance Panel looked at it on 1 May 2012, so none is proposed.',
      set: 'A Performance Panel is to look at it on 12 December 2012, so none is proposed.',
      today: 'A Performance Panel looked at it on 1 December 2012, so none is proposed.',
      far: 'A Performance Panel is to look at it on 1 April 2013, so none is proposed.',
      none: 'A Performance Panel is proposed.',
    };
    expect(x.escalation?.panel?.sentence).toBe(said[session ?? 'none']);
  });
});
