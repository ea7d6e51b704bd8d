import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { judgedRecords } from '../../../src/assess/rules/judged-records.js';
import { recoveryPlanMissed } from '../../../src/assess/rules/recovery-plan-missed.js';
import { recoveryPlanMissing } from '../../../src/assess/rules/recovery-plan-missing.js';
import { redWithoutAction } from '../../../src/assess/rules/red-without-action.js';
import { applyRules } from '../../../src/model/rule.js';
import { day, type FrameworkParts, frameworkOf } from '../../builders/framework.js';

const x = { first_period: '2011-12-Q4', targets: ['2011-12', '2012-13'].map((year) => ({ year, value: 80 })) };
const red = { value: 60 };
const green = { value: 80 };
const told = { value: 60, commentary: 'Two surveyors left.', action: 'Two are appointed.' };

interface Told extends Omit<FrameworkParts, 'indicators'> {
  readonly of?: object;
  readonly today?: string;
}

/** What the rules find of the one indicator `X`, each as `code path field`. */
function foundIn({ of = {}, today = '2012-10-22', ...parts }: Told) {
  const framework = frameworkOf({ indicators: { X: { ...x, ...of } }, ...parts });
  const rules = [redWithoutAction, recoveryPlanMissing, recoveryPlanMissed];
  return [...applyRules(rules, judgedRecords(framework, withoutHistory(framework, day(today))))];
}

const placesIn = (parts: Told) => foundIn(parts).map(({ code, at }) => [code, at.path, ...(at.field ?? [])].join(' '));

const q1 = '2012-13/Q1/X';
const q2 = '2012-13/Q2/X';
const withoutAction = 'red-without-action progress/2012-13/Q2/X.yaml value';
const missing = 'recovery-plan-missing indicators/X.yaml';

describe('a red figure without a word', () => {
  it.each([
    { entries: { [q2]: red }, found: [withoutAction], because: 'nothing is said of it' },
    { entries: { [q2]: { ...red, commentary: 'Why.' } }, found: [withoutAction], because: 'nothing is done about it' },
    { entries: { [q2]: { ...red, action: 'What.' } }, found: [withoutAction], because: 'nobody says why' },
    { entries: { [q2]: told }, found: [], because: 'all is said' },
    { entries: { [q2]: green }, found: [], because: 'it is not red' },
    { entries: { [q1]: red, [q2]: green }, found: [], because: 'it is past' },
    { entries: { [q1]: told, [q2]: red }, found: [withoutAction, missing], because: 'it is the latest that counts' },
    {
      entries: { [q1]: red, [q2]: { missing: { code: 'not-available', reason: 'Lost.' } } },
      found: [],
      because: 'one red figure is followed no further',
    },
    { entries: { [q2]: red }, settings: { owed_from: '2012-10-01' }, found: [], because: 'nothing was owed then' },
    {
      entries: { [q2]: red },
      settings: { owed_from: '2012-09-30' },
      found: [withoutAction],
      because: 'it ended on the first day from which anything was owed',
    },
    { entries: { [q2]: red }, of: { approved_on: undefined }, found: [], because: 'it is only proposed' },
    { entries: { [q2]: red }, of: { last_period: '2012-13-Q2' }, found: [withoutAction], because: 'it has just ended' },
    {
      entries: { [q2]: red },
      of: { last_period: '2012-13-Q2' },
      today: '2013-01-01',
      found: [],
      because: 'it ended a quarter ago',
    },
    {
      entries: { [q2]: { numerator: 6, denominator: 10 } },
      of: { per: 100 },
      found: ['red-without-action progress/2012-13/Q2/X.yaml numerator'],
      because: 'a share stands in two fields',
    },
  ])('$found: $because', ({ found, because: _, ...parts }) => {
    expect(placesIn(parts)).toEqual(found);
  });

  it('says what is missing', () => {
    expect(foundIn({ entries: { [q2]: red } }).map(({ message }) => message)).toEqual([
      '"X" is significantly off target in Q2 2012/13, and there is no "commentary" and no "action".',
    ]);
  });
});

const plan = { for: '2012-13-Q1', on_target_by: '2013-03-31' };

describe('a recovery plan that is owed and not there', () => {
  const twice = { [q1]: told, [q2]: told };
  it.each([
    { entries: twice, found: [missing], because: 'none was ever entered' },
    { entries: twice, of: { recovery_plans: [plan] }, found: [], because: 'one is open' },
    {
      entries: twice,
      of: { recovery_plans: [{ ...plan, closed_on: '2012-08-01' }] },
      found: [`${missing} recovery_plans`],
      because: 'the only one is closed',
    },
    {
      entries: twice,
      of: { recovery_plans: [{ ...plan, closed_on: '2012-10-22' }] },
      found: [`${missing} recovery_plans`],
      because: 'what is owed now hangs on today, not on the end of the period',
    },
    {
      entries: twice,
      of: { recovery_plans: [{ ...plan, closed_on: '2012-10-23' }] },
      found: [],
      because: 'one that is to be closed tomorrow is open',
    },
    { entries: { [q2]: told }, found: [], because: 'red once owes none' },
    { entries: { '2011-12/Q4/X': told, [q1]: told }, found: [missing], because: 'the next figure has not come' },
    {
      entries: { '2011-12/Q4/X': told, [q1]: red, [q2]: { missing: { code: 'not-available', reason: 'Lost.' } } },
      found: [missing],
      because: 'a figure that is not available ends no run',
    },
    { entries: { [q1]: told, [q2]: told, '2012-13/Q3/X': green }, found: [], because: 'it is on target again' },
    {
      entries: { [q1]: told, [q2]: told },
      of: { not_applicable: { reason: 'no-control' } },
      found: [],
      because: 'it is not rated by decision',
    },
  ])('$found: $because', ({ found, because: _, ...parts }) => {
    expect(placesIn(parts)).toEqual(found);
  });

  it('says which period called for it', () => {
    expect(foundIn({ entries: twice })).toMatchObject([{ remedy: expect.stringContaining('"for: 2012-13-Q2"') }]);
  });

  it.each([
    { plans: [], says: 'none has been entered', because: 'there is none' },
    { plans: [{ ...plan, closed_on: '2012-05-01' }], says: 'none is open', because: 'the one there was is closed' },
  ])('says why it is owed, and that $says: $because', ({ plans, says }) => {
    const of = plans.length === 0 ? {} : { recovery_plans: plans };
    expect(foundIn({ entries: twice, of }).map(({ message }) => message)).toEqual([
      `"X" has been significantly off target for two rated quarters running, since Q1 2012/13. A recovery plan is owed, and ${says}.`,
    ]);
  });
});

describe('a recovery plan that has missed its day', () => {
  const twice = { [q1]: told, [q2]: told };
  const missed = 'recovery-plan-missed indicators/X.yaml recovery_plans 1 on_target_by';
  const closed = 'recovery-plan-missed indicators/X.yaml recovery_plans 1 closed_on';
  const owed = `${missing} recovery_plans`;
  const early = { for: '2012-13-Q1', on_target_by: '2012-09-30' };
  const late = { for: '2012-13-Q1', on_target_by: '2012-10-15' };
  const past = { for: '2011-12-Q4', closed_on: '2012-05-01' };
  it.each([
    { of: { recovery_plans: [past, early] }, found: [missed], because: 'it is still red' },
    { of: { recovery_plans: [past, plan] }, found: [], because: 'its day is to come' },
    {
      of: { recovery_plans: [plan, { ...early, closed_on: '2012-10-15' }] },
      found: [closed],
      because: 'it was closed once the figure had come, and says nothing of why',
    },
    {
      of: { recovery_plans: [past, { ...early, closed_on: '2012-10-22' }] },
      found: [owed, closed],
      because: 'one that is closed today is open no more',
    },
    {
      of: { recovery_plans: [past, { ...early, closed_on: '2012-10-22', outcome: 'Too little.' }] },
      found: [owed],
      because: 'its outcome is told, and another is owed',
    },
    {
      of: { recovery_plans: [plan, { ...early, closed_on: '2012-10-22', outcome: 'Too little.' }] },
      found: [],
      because: 'its outcome is told, and another is open',
    },
    { of: { recovery_plans: [past, early] }, entries: { [q1]: told, [q2]: green }, found: [], because: 'it worked' },
    { of: { recovery_plans: [past, late] }, found: [missed], because: 'its day has passed since the last figure' },
    {
      of: { recovery_plans: [past, late] },
      today: '2013-02-01',
      found: [missed],
      because: 'the next figure is overdue, which mends nothing',
    },
    {
      of: { recovery_plans: [past, late] },
      entries: { ...twice, '2012-13/Q3/X': { missing: { code: 'not-available', reason: 'Lost.' } } },
      today: '2013-02-01',
      found: [missed],
      because: 'nor does one that is not available',
    },
    {
      of: { recovery_plans: [past, late] },
      entries: { ...twice, '2012-13/Q3/X': green },
      today: '2013-02-01',
      found: [],
      because: 'the next figure is on target',
    },
  ])('$found: $because', ({ of, entries = twice, today = '2012-10-22', found }) => {
    expect(placesIn({ of, entries, today })).toEqual(found);
  });

  it('says that no figure has come since, where none has', () => {
    expect(foundIn({ entries: twice, of: { recovery_plans: [late] } }).map(({ message }) => message)).toEqual([
      '"X" was to be on target by 15 October 2012; there is no rated figure from after that day yet, and in Q2 2012/13 it is significantly off target.',
    ]);
  });

  it('says which day and which figure', () => {
    expect(foundIn({ entries: twice, of: { recovery_plans: [early] } }).map(({ message }) => message)).toEqual([
      '"X" was to be on target by 30 September 2012, and in Q2 2012/13 it is still significantly off target.',
    ]);
  });
});
