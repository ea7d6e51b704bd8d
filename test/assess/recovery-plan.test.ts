import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/assess/assessment.js';
import { recoveryPlansOf } from '../../src/assess/recovery-plan.js';
import { day, found, frameworkOf, id, period } from '../builders/framework.js';

const red: Rating = { colour: 'red', words: 'Significantly below target', sentence: '' };
const of = (colour: 'green' | 'amber'): Rating => ({ ...red, colour });
const unrated: Rating = { colour: 'unrated', reason: 'overdue', words: 'Overdue', sentence: '' };

interface When {
  readonly rating?: Rating;
  readonly today?: string;
  readonly own?: string;
  readonly frequency?: string;
}

/** The plans of an indicator that a report of Q2 2012/13 tells, made on 22 October 2012. */
function plansOf(
  plans: readonly object[],
  { rating = red, today = '2012-10-22', own = '2012-13-Q2', ...x }: When = {},
) {
  const framework = frameworkOf({ indicators: { X: { recovery_plans: plans, ...x } } });
  const indicator = found(framework.records.indicator.get(id('X')), 'X');
  const asked = { period: period('2012-13-Q2'), own: period(own), rating, today: day(today) };
  return recoveryPlansOf(framework, indicator, asked);
}

const q1 = { for: '2012-13-Q1', agreed_by: 'The Board', agreed_on: '2012-08-14' };

describe('which plans a report tells', () => {
  it.each([
    { plan: q1, told: 1, because: 'it is open' },
    { plan: { ...q1, for: '2012-13-Q2' }, told: 1, because: 'the figure of this period called for it' },
    { plan: { ...q1, for: '2012-13-Q3' }, told: 0, because: 'a later figure called for it' },
    { plan: { ...q1, for: '2011-12' }, told: 1, because: 'the year before called for it' },
    { plan: { ...q1, closed_on: '2012-07-01' }, told: 1, because: 'it was closed in the period' },
    { plan: { ...q1, closed_on: '2012-06-30' }, told: 0, because: 'it was closed before' },
  ])('$told: $because', ({ plan, told }) => {
    expect(plansOf([plan])).toHaveLength(told);
  });

  it('of a monthly figure the month is meant, and of an annual one the year', () => {
    const key = { ...q1, for: '2011-12' };
    expect(plansOf([key], { frequency: 'monthly', own: '2012-09' })[0]?.for?.frequency).toBe('monthly');
    expect(plansOf([key], { frequency: 'annual', own: 'annual 2011-12' })[0]?.for?.frequency).toBe('annual');
  });
});

describe('how a plan stands', () => {
  it.each([
    { plan: q1, isOpen: true, because: 'it was never closed' },
    { plan: { ...q1, closed_on: '2012-09-30' }, isOpen: false, because: 'it was closed on the last day' },
    { plan: { ...q1, closed_on: '2012-10-01' }, isOpen: true, because: 'at the end of the period it was open' },
    { plan: { ...q1, agreed_by: undefined }, isAgreed: false, because: 'nobody agreed it' },
    { plan: { ...q1, agreed_on: '2012-10-22' }, isAgreed: true, because: 'a plan is agreed after its period' },
    { plan: { ...q1, agreed_on: '2012-10-23' }, isAgreed: false, because: 'it is to be agreed tomorrow' },
  ])('$because', ({ plan, because: _, ...stands }) => {
    expect(plansOf([plan])[0]).toMatchObject(stands);
  });

  it.each([
    { action: { due: '2012-09-29' }, isDone: false, daysOverdue: 1, because: 'its day passed in the period' },
    { action: { due: '2012-09-30' }, isDone: false, daysOverdue: undefined, because: 'due at its end is not late' },
    { action: {}, isDone: false, daysOverdue: undefined, because: 'it has no day' },
    {
      action: { due: '2012-08-31', done_on: '2012-09-30' },
      isDone: true,
      daysOverdue: undefined,
      because: 'it was done',
    },
    {
      action: { due: '2012-08-31', done_on: '2012-10-01' },
      isDone: false,
      daysOverdue: 30,
      because: 'it was done after',
    },
  ])('an action: $because', ({ action, isDone, daysOverdue }) => {
    const [plan] = plansOf([{ ...q1, actions: [{ text: 'Appoint', ...action }] }]);
    expect(plan?.actions[0]).toMatchObject({ isDone, daysOverdue });
  });
});

describe('whether a plan has missed its day', () => {
  it.each([
    { by: '2012-09-30', isMissed: true, because: 'the figure of that day is red' },
    { by: '2012-08-15', isMissed: true, because: 'a later figure is red' },
    { by: '2012-10-01', isMissed: false, because: 'there is no figure of that day yet' },
    { by: '2012-09-30', rating: of('amber'), isMissed: false, because: 'it is not red any more' },
    { by: '2012-09-30', rating: unrated, isMissed: false, because: 'a figure that is missing is not red' },
    { by: '2012-09-30', today: '2012-09-30', isMissed: false, because: 'the day has not passed' },
    { by: undefined, isMissed: false, because: 'it names no day' },
    { by: '2012-08-15', closed_on: '2012-09-01', isMissed: false, because: 'it was closed' },
  ])('$isMissed: $because', ({ by, isMissed, rating = red, today = '2012-10-22', closed_on }) => {
    expect(plansOf([{ ...q1, on_target_by: by, closed_on }], { rating, today })[0]?.isMissed).toBe(isMissed);
  });
});

describe('the sentence of a plan', () => {
  const done = { text: 'Appoint', due: '2012-08-31', done_on: '2012-08-30' };
  const late = { text: 'Train', due: '2012-09-15' };
  const open = { text: 'Review', due: '2012-12-31' };
  const by = { on_target_by: '2012-09-30' };
  it.each([
    {
      plan: { actions: [done, late, open], on_target_by: '2012-12-31' },
      says: 'Open. One of its three actions is done, and one is overdue. The figure is to be on target by 31 December 2012.',
    },
    {
      plan: { actions: [done, done, late, late], ...by },
      says: 'Open. Two of its four actions are done, and two are overdue. The figure was to be on target by 30 September 2012; in Q2 2012/13 it is still significantly off target.',
    },
    {
      plan: { actions: [done, done], ...by },
      rating: of('amber'),
      says: 'Open. Both its actions are done. The figure was to be on target by 30 September 2012; in Q2 2012/13 it is close to target.',
    },
    {
      plan: { actions: [open], ...by },
      rating: of('green'),
      says: 'Open. Its one action is not done yet. The figure was to be on target by 30 September 2012; in Q2 2012/13 it is on target.',
    },
    {
      plan: { actions: [late], ...by },
      rating: unrated,
      says: 'Open. Its one action is overdue. The figure was to be on target by 30 September 2012; in Q2 2012/13 it is not rated.',
    },
    {
      plan: { actions: [open, open] },
      says: 'Open. None of its two actions is done. It names no day by which the figure is to be on target.',
    },
    {
      plan: { agreed_by: undefined },
      says: 'Open, and not agreed yet. It names no action. It names no day by which the figure is to be on target.',
    },
    {
      plan: { actions: [done, done, done], closed_on: '2012-09-11' },
      says: 'Closed on 11 September 2012. All its three actions are done.',
    },
  ])('$says', ({ plan, rating = red, says }) => {
    expect(plansOf([{ ...q1, ...plan }], { rating })[0]?.sentence).toBe(says);
  });
});
