import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/assess/assessment.js';
import { judge } from '../../src/assess/judgement.js';
import { recoveryPlansOf } from '../../src/assess/recovery-plan.js';
import { seriesOf } from '../../src/assess/series.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../builders/framework.js';

const red: Rating = { colour: 'red', words: 'Significantly below target', sentence: '' };
const of = (colour: 'green' | 'amber'): Rating => ({ ...red, colour });
const unrated: Rating = { colour: 'unrated', reason: 'overdue', words: 'Overdue', sentence: '' };

interface When {
  readonly rating?: Rating;
  readonly today?: string;
  readonly own?: string;
  readonly frequency?: string;
  readonly entries?: FrameworkParts['entries'];
}

/** The plans of an indicator that a report of Q2 2012/13 tells, made on 22 October 2012. */
function plansOf(
  plans: readonly object[],
  { rating = red, today = '2012-10-22', own = '2012-13-Q2', entries = {}, ...x }: When = {},
) {
  const framework = frameworkOf({
    indicators: { X: { targets: [{ year: '2012-13', value: 80 }], recovery_plans: plans, ...x } },
    entries,
  });
  const indicator = found(framework.records.indicator.get(id('X')), 'X');
  const series = seriesOf(framework, indicator, day(today));
  const standing = { due: undefined, isYearsEnd: false };
  const judged = { ...judge(series, period(own), standing), rating };
  const shown = { period: period(own), judged, isYearsEnd: false };
  return recoveryPlansOf(series, { period: period('2012-13-Q2'), shown });
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
      doneSince: '2012-10-01',
      because: 'it was done after',
    },
    {
      action: { due: '2012-12-31', done_on: '2012-10-22' },
      isDone: false,
      daysOverdue: undefined,
      doneSince: '2012-10-22',
      because: 'it was done today',
    },
    {
      action: { due: '2012-12-31', done_on: '2012-10-23' },
      isDone: false,
      daysOverdue: undefined,
      because: 'it is said to be done tomorrow',
    },
  ])('an action: $because', ({ action, isDone, daysOverdue, doneSince = undefined }) => {
    const [plan] = plansOf([{ ...q1, actions: [{ text: 'Appoint', ...action }] }]);
    expect(plan?.actions[0]).toMatchObject({ isDone, daysOverdue, doneSince });
  });
});

describe('whether a plan has missed its day', () => {
  it.each([
    { by: '2012-09-30', isMissed: true, because: 'the figure of that day is red' },
    { by: '2012-08-15', isMissed: true, because: 'a later figure is red' },
    { by: '2012-10-01', isMissed: true, because: 'it has passed, and no figure has come that answers' },
    { by: '2012-10-22', isMissed: false, because: 'it is today' },
    { by: '2012-10-01', rating: of('amber'), isMissed: false, because: 'the last figure is not red' },
    { by: '2012-10-01', closed_on: '2012-09-30', isMissed: false, because: 'it was closed before' },
    {
      by: '2012-10-01',
      entries: { '2012-13/Q3/X': { value: 60 } },
      today: '2013-03-01',
      isMissed: false,
      because: 'at the end of this period it was to come, and a later figure answers',
    },
    {
      by: '2012-10-01',
      entries: { '2012-13/Q3/X': { missing: { code: 'not-available' } } },
      today: '2013-03-01',
      isMissed: true,
      because: 'an answer without a figure answers nothing',
    },
    {
      by: '2012-08-15',
      rating: unrated,
      entries: { '2012-13/Q1/X': { value: 60 } },
      isMissed: true,
      because: 'the last figure is red, and one that is missing mends nothing',
    },
    {
      by: '2012-08-15',
      rating: unrated,
      entries: { '2012-13/Q1/X': { value: 80 } },
      isMissed: false,
      because: 'the last figure was on target',
    },
    { by: '2012-09-30', rating: of('amber'), isMissed: false, because: 'it is not red any more' },
    { by: '2012-09-30', rating: unrated, isMissed: false, because: 'a figure that is missing is not red' },
    { by: '2012-09-30', today: '2012-09-30', isMissed: false, because: 'the day has not passed' },
    { by: undefined, isMissed: false, because: 'it names no day' },
    { by: '2012-08-15', closed_on: '2012-09-01', isMissed: false, because: 'it was closed' },
  ])('$isMissed: $because', ({ by, isMissed, rating = red, today = '2012-10-22', closed_on, entries = {} }) => {
    const [plan] = plansOf([{ ...q1, on_target_by: by, closed_on }], { rating, today, entries });
    expect(plan?.isMissed).toBe(isMissed);
  });
});

describe('the sentence of a plan', () => {
  const done = { text: 'Appoint', due: '2012-08-31', done_on: '2012-08-30' };
  const late = { text: 'Train', due: '2012-09-15' };
  const open = { text: 'Review', due: '2012-12-31' };
  const since = { ...late, done_on: '2012-10-01' };
  const lastSince = { ...open, done_on: '2012-10-13' };
  const noDay = 'It names no day by which the figure is to be on target.';
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
      plan: { actions: [open], on_target_by: '2012-10-15' },
      says: 'Open. Its one action is not done yet. The figure was to be on target by 15 October 2012; there is no rated figure from after that day yet, and the last is significantly off target.',
    },
    {
      plan: { actions: [open], on_target_by: '2012-10-15' },
      rating: of('amber'),
      says: 'Open. Its one action is not done yet. The figure was to be on target by 15 October 2012; there is no rated figure from after that day yet, and the last is close to target.',
    },
    {
      plan: { actions: [open], on_target_by: '2012-10-15' },
      rating: unrated,
      says: 'Open. Its one action is not done yet. The figure was to be on target by 15 October 2012; there is no rated figure from after that day yet.',
    },
    {
      plan: { actions: [open], ...by },
      rating: unrated,
      entries: { '2012-13/Q1/X': { value: 60 } },
      says: 'Open. Its one action is not done yet. The figure was to be on target by 30 September 2012; there is no rated figure from after that day yet, and the last is significantly off target.',
    },
    {
      plan: { actions: [open, open] },
      says: 'Open. None of its two actions is done. It names no day by which the figure is to be on target.',
    },
    {
      plan: { actions: [since] },
      says: `Open. Its one action was done on 1 October 2012, after the period. ${noDay}`,
    },
    {
      plan: { actions: [since, late, open] },
      says: `Open. None of its three actions was done by the end of the period, and one after it, on 1 October 2012; one is overdue. ${noDay}`,
    },
    {
      plan: { actions: [done, done, lastSince, since] },
      says: `Open. Two of its four actions were done by the end of the period, and two after it, the last on 13 October 2012. ${noDay}`,
    },
    {
      plan: { agreed_by: undefined },
      says: 'Open, and not agreed yet. It names no action. It names no day by which the figure is to be on target.',
    },
    {
      plan: { actions: [done, done, done], closed_on: '2012-09-11' },
      says: 'Closed on 11 September 2012. All its three actions are done.',
    },
  ])('$says', ({ plan, rating = red, entries = {}, says }) => {
    expect(plansOf([{ ...q1, ...plan }], { rating, entries })[0]?.sentence).toBe(says);
  });
});
