import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import { assess } from '../../src/assess/assess.js';
import { receive } from '../../src/assess/receive.js';
import { returnKey } from '../../src/assess/variation.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../builders/framework.js';

const bodies = {
  board: { name: 'Performance Board', agrees_exceptions: true },
  cabinet: { name: 'Cabinet' },
};
const agreed = { subjects: ['HSG-014'], agreed_by: 'board', agreed_on: '2012-10-05', minute: '12' };
const untilTheEnd = { ...agreed, new_due: '2012-10-31' };

interface Asked {
  readonly exceptions: NonNullable<FrameworkParts['exceptions']>;
  readonly today: string;
  readonly entry?: object;
  readonly board?: NonNullable<FrameworkParts['bodies']>[string];
}

/** Where the figure of Q2 stands, first due on 10 October 2012. */
function q2({ exceptions, today, entry, board = {} }: Asked) {
  const entries = entry ? { '2012-13/Q2/HSG-014': entry } : {};
  const settings = { timeliness: { clock: 'declared' } };
  const framework = frameworkOf({
    settings,
    indicators: { 'HSG-014': {} },
    bodies: { ...bodies, board: { ...bodies.board, ...board } },
    exceptions,
    entries,
  });
  const assessment = assess({
    framework,
    period: period('2012-13-Q2'),
    evidence: withoutHistory(framework, day(today)),
  });
  return { assessment, due: found(assessment.dues[0], 'HSG-014') };
}

const came = (on: string) => ({ value: 3, reported_on: on });

describe('an agreed exception', () => {
  it.each([
    {
      today: '2012-10-03',
      exceptions: { e: untilTheEnd },
      is: { state: 'due-soon', dueOn: '2012-10-10' },
      because: 'it is agreed on the 5th and not yet',
    },
    {
      today: '2012-10-10',
      exceptions: { e: untilTheEnd },
      is: { state: 'not-yet-due', dueOn: '2012-10-31' },
      because: 'the new deadline replaces the old, which has not passed',
    },
    {
      today: '2012-10-11',
      exceptions: { e: untilTheEnd },
      is: { state: 'excepted', until: '2012-10-31', exception: 'e' },
      because: 'the old deadline has passed',
    },
    {
      today: '2012-10-31',
      exceptions: { e: untilTheEnd },
      is: { state: 'excepted' },
      because: 'the new due day itself is not late',
    },
    {
      today: '2012-11-02',
      exceptions: { e: untilTheEnd },
      is: { state: 'overdue', daysLate: 2, dueOn: '2012-10-31' },
      because: 'days late count from the new deadline',
    },
    {
      today: '2013-05-01',
      exceptions: { e: { ...agreed, waived: true } },
      is: { state: 'excepted', until: undefined },
      because: 'waived is excepted for good',
    },
    {
      today: '2012-10-06',
      exceptions: { e: { ...agreed, waived: true } },
      is: { state: 'excepted' },
      because: 'a waived return is not owed before its deadline either',
    },
    {
      today: '2012-11-02',
      exceptions: { e: untilTheEnd },
      entry: came('2012-10-30'),
      is: { state: 'received-on-time' },
      because: 'in by its new deadline is on time',
    },
    {
      today: '2012-11-02',
      exceptions: { e: untilTheEnd },
      entry: came('2012-11-01'),
      is: { state: 'received-late', daysLate: 1 },
      because: 'a day after the new deadline',
    },
    {
      today: '2013-05-01',
      exceptions: { e: { ...agreed, waived: true } },
      entry: came('2013-04-01'),
      is: { state: 'received-on-time' },
      because: 'a figure that is in is received, waived or not',
    },
    {
      today: '2012-10-20',
      exceptions: { e: { ...agreed, waived: true } },
      entry: { missing: { code: 'not-available', reason: 'No system.' } },
      is: { state: 'excepted' },
      because: 'nothing is owed, so an answer without a figure does not chase it',
    },
    {
      today: '2012-10-20',
      exceptions: { e: untilTheEnd },
      entry: { missing: { code: 'not-available', reason: 'No system.' } },
      is: { state: 'answered-without-figure', daysLate: 0 },
      because: 'it is answered, and not late before the new deadline',
    },
    {
      today: '2012-11-10',
      exceptions: { e: untilTheEnd, f: { ...agreed, agreed_on: '2012-10-30', new_due: '2012-11-30' } },
      is: { state: 'excepted', until: '2012-11-30', exception: 'f' },
      because: 'a second one was agreed by the deadline that the first set',
    },
    {
      today: '2012-11-10',
      exceptions: { e: untilTheEnd, f: { ...agreed, agreed_on: '2012-11-05', new_due: '2012-11-30' } },
      is: { state: 'overdue', daysLate: 10 },
      because: 'a second one came after the deadline that the first set',
    },
    {
      today: '2012-11-10',
      exceptions: {
        a: { ...agreed, agreed_on: '2012-10-30', new_due: '2012-11-30' },
        z: untilTheEnd,
      },
      is: { state: 'excepted', until: '2012-11-30', exception: 'a' },
      because: 'the one agreed first is reckoned first, whatever the files are called',
    },
    {
      today: '2012-11-10',
      exceptions: { z: { ...untilTheEnd, new_due: '2012-11-20' }, a: { ...untilTheEnd, new_due: '2012-11-30' } },
      is: { state: 'excepted', until: '2012-11-20', exception: 'z' },
      because: 'of two agreed on one day the later name is reckoned last, and holds',
    },
  ])('$because: $is.state on $today', ({ today, exceptions, entry, is }) => {
    expect(q2({ today, exceptions, ...(entry && { entry }) }).due).toMatchObject(is);
  });
});

describe('an exception that does not count leaves the return overdue, and says why', () => {
  it.each([
    {
      of: { new_due: '2012-10-31', agreed_by: undefined, agreed_on: undefined },
      effect: 'requested',
      said: 'An exception was asked for on 20 September 2012 and is not agreed, so the deadline stands.',
    },
    {
      of: { new_due: '2012-10-31', agreed_on: '2012-10-11' },
      effect: 'agreed-late',
      said: 'The Performance Board agreed to an exception on 11 October 2012, a day too late, so it does not count.',
    },
    {
      of: { new_due: '2012-10-31', agreed_on: '2012-10-12' },
      effect: 'agreed-late',
      said: 'The Performance Board agreed to an exception on 12 October 2012, two days too late, so it does not count.',
    },
    {
      of: { new_due: '2012-10-31', agreed_by: 'cabinet' },
      effect: 'not-by-an-agreeing-body',
      said: 'Cabinet agreed to an exception on 5 October 2012, but may not agree exceptions, so it does not count.',
    },
    {
      of: { new_due: '2012-10-31', agreed_by: 'nobody' },
      effect: 'not-by-an-agreeing-body',
      said: 'A body that is not in bodies/ agreed to an exception on 5 October 2012, but may not agree exceptions, so it does not count.',
    },
    {
      of: { new_due: '2012-10-31', agreed_by: undefined },
      effect: 'requested',
      said: 'An exception was asked for on 20 September 2012 and is not agreed, so the deadline stands.',
    },
    {
      of: { new_due: '2012-10-31', agreed_on: undefined },
      effect: 'requested',
      said: 'An exception was asked for on 20 September 2012 and is not agreed, so the deadline stands.',
    },
  ])('$effect', ({ of, effect, said }) => {
    const { due, assessment } = q2({ today: '2012-10-20', exceptions: { e: { ...agreed, ...of } } });
    expect(due).toMatchObject({ state: 'overdue', daysLate: 10, dueOn: '2012-10-10' });
    expect(due.varied?.exceptions).toEqual([{ exception: 'e', effect, sentence: said }]);
    expect(assessment.exceptions[0]?.returns[0]).toMatchObject({ standing: effect, sentence: said });
  });

  it('one agreed today is agreed', () => {
    const { due } = q2({ today: '2012-10-05', exceptions: { e: untilTheEnd } });
    expect(due.varied?.exceptions[0]?.effect).toBe('agreed');
  });

  it('one agreed on a day that is yet to come is only requested', () => {
    const { due } = q2({ today: '2012-10-03', exceptions: { e: untilTheEnd } });
    expect(due.varied?.exceptions[0]?.effect).toBe('requested');
  });

  it('are told in the order in which they were agreed, those that are not agreed last', () => {
    const asked = { ...untilTheEnd, agreed_by: undefined, agreed_on: undefined };
    const exceptions = { b: asked, a: asked, c: { ...untilTheEnd, agreed_on: '2012-10-11' }, d: untilTheEnd };
    const { due } = q2({ today: '2012-10-20', exceptions });
    expect(due.varied?.exceptions.map(({ exception }) => exception)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('names the body as it was called when it agreed', () => {
    const board = { name: 'New Board', formerly: [{ name: 'Old Board', until: '2012-09-30' }] };
    const exceptions = { e: { ...agreed, new_due: '2012-10-31', requested_on: '2012-09-20' } };
    const { due } = q2({ today: '2012-10-20', exceptions, board });
    expect(due.varied?.exceptions[0]?.sentence).toMatch(/^The New Board agreed on 5 October 2012 /);
  });

  it('on the deadline itself an agreement counts', () => {
    const { due } = q2({ today: '2012-10-20', exceptions: { e: { ...untilTheEnd, agreed_on: '2012-10-10' } } });
    expect(due.state).toBe('excepted');
  });
});

describe('an agreed exception tells what was agreed', () => {
  it.each([
    { of: { new_due: '2012-10-31' }, said: 'it is due by 31 October 2012 (minute 12).', because: 'it puts it off' },
    { of: { waived: true }, said: 'nothing is owed (minute 12).', because: 'it is waived' },
    {
      of: { waived: true, new_due: '2012-10-31' },
      said: 'nothing is owed (minute 12).',
      because: 'it is waived, whatever else was agreed',
    },
    { of: { waived: true, minute: undefined }, said: 'nothing is owed.', because: 'no minute is known' },
  ])('$said Because $because', ({ of, said }) => {
    const { due } = q2({ today: '2012-10-20', exceptions: { e: { ...agreed, ...of } } });
    expect(due.varied?.exceptions[0]?.sentence).toBe(`The Performance Board agreed on 5 October 2012 that ${said}`);
  });
});

describe('what comes of exceptions', () => {
  it('one whose new deadline passed in vain is expired', () => {
    const { assessment } = q2({ today: '2012-11-02', exceptions: { e: untilTheEnd } });
    expect(assessment.exceptions[0]?.returns[0]?.standing).toBe('expired');
  });

  it('an excepted figure is counted apart, and completeness has another base', () => {
    const { assessment } = q2({ today: '2012-10-20', exceptions: { e: untilTheEnd } });
    const body = found(assessment.framework.records.body.get(id('board')), 'board');
    expect(receive(assessment, { body }).completeness).toMatchObject({ expected: 1, excepted: 1, owedByNow: 0 });
  });

  it('its rating says that it is excepted, which is never red', () => {
    const { assessment } = q2({ today: '2012-10-20', exceptions: { e: untilTheEnd } });
    expect(assessment.indicators.get(id('HSG-014'))?.rating).toMatchObject({
      colour: 'unrated',
      reason: 'excepted',
      sentence: 'Excepted by agreement until 31 October 2012.',
    });
  });

  it('an exception for another period changes nothing', () => {
    const { due } = q2({ today: '2012-10-20', exceptions: { e: { ...untilTheEnd, periods: ['2012-13-Q3'] } } });
    expect(due).toMatchObject({ state: 'overdue' });
    expect(due.varied).toBeUndefined();
  });
});

describe('who owes a return', () => {
  it.each([
    {
      owners: { 'head-of-housing': { holders: [], deputy: 'manager' }, manager: {} },
      is: { owner: 'head-of-housing', standIn: 'manager' },
      because: 'the post is vacant, so its deputy answers',
    },
    {
      owners: { 'head-of-housing': { to: '2012-06-30', succeeded_by: 'director' }, director: {} },
      is: { owner: 'director' },
      because: 'the post ended and was succeeded',
    },
  ])('$because', ({ owners, is }) => {
    const framework = frameworkOf({ indicators: { 'HSG-014': {} }, owners });
    const { dues } = assess({
      framework,
      period: period('2012-13-Q2'),
      evidence: withoutHistory(framework, day('2012-10-20')),
    });
    expect(dues[0]).toMatchObject(is);
  });
});

describe('of earlier periods', () => {
  const q1 = { ...agreed, periods: ['2012-13-Q1'], agreed_on: '2012-07-01', new_due: '2012-10-25' };

  function kept({
    parts,
    today = '2012-10-20',
    first = '2012-13-Q2',
  }: {
    parts: FrameworkParts;
    today?: string;
    first?: string;
  }) {
    const settings = { timeliness: { clock: 'declared' }, ...parts.settings };
    const framework = frameworkOf({ indicators: { 'HSG-014': {} }, bodies, exceptions: { e: q1 }, ...parts, settings });
    const { exceptions } = assess({
      framework,
      period: period(first),
      evidence: withoutHistory(framework, day(today)),
    });
    return exceptions.flatMap(({ returns }) =>
      returns.map((each) => `${each.period.key} ${each.standing} ${each.isEarlier ? 'earlier' : 'own'}`),
    );
  }

  it.each([
    { parts: {}, is: ['2012-13-Q1 agreed earlier'], because: 'the return is still put off' },
    {
      parts: {},
      today: '2012-10-26',
      is: ['2012-13-Q1 expired earlier'],
      because: 'its new deadline has passed in vain',
    },
    { parts: {}, first: '2012-13-Q1', is: ['2012-13-Q1 agreed own'], because: 'it is the period of the report' },
    {
      parts: { entries: { '2012-13/Q1/HSG-014': { value: 1, reported_on: '2012-10-19' } } },
      is: [],
      because: 'the return came',
    },
    { parts: { settings: { owed_from: '2012-07-01' } }, is: [], because: 'nothing was owed then' },
    { parts: { exceptions: { e: { ...q1, new_due: undefined, waived: true } } }, is: [], because: 'nothing is owed' },
    {
      parts: { exceptions: { e: { ...q1, subjects: ['CR-1'], agreed_on: '2012-07-09', new_due: '2012-08-01' } } },
      is: [],
      because: 'it names a record that there is not',
    },
    {
      parts: {
        indicators: {},
        risks: { 'CR-1': {} },
        exceptions: { e: { ...q1, subjects: ['CR-1'] } },
        entries: { '2012-13/Q2/CR-1': { likelihood: 2, impact: 2, reported_on: '2012-10-09' } },
      },
      today: '2012-10-26',
      is: [],
      because: 'a later update has taken its place',
    },
  ])('$is, because $because', ({ is, ...asked }) => {
    expect(kept(asked)).toEqual(is);
  });
});

describe('an agreement that reached the folder after the day on which it claims to have been made', () => {
  const recorded = (on: string, how: 'committed' | 'uncommitted' = 'committed') =>
    ({ on: day(on), how, commit: 'a1', by: 'Head of Housing' }) as const;

  it.each([
    {
      arrival: recorded('2012-10-20'),
      is: 'The Performance Board agreed on 5 October 2012, recorded on 20 October 2012, that it is due by 31 October 2012 (minute 12).',
      because: 'both days are told',
    },
    {
      arrival: recorded('2012-10-05'),
      is: 'The Performance Board agreed on 5 October 2012 that it is due by 31 October 2012 (minute 12).',
      because: 'it was recorded on the day itself',
    },
    {
      arrival: recorded('2012-10-25', 'uncommitted'),
      is: 'The Performance Board agreed on 5 October 2012, in a record that is not committed yet, that it is due by 31 October 2012 (minute 12).',
      because: 'nobody else has it yet',
    },
    {
      arrival: { unknown: 'shallow', why: 'Cut off.', remedy: 'Fetch it.' } as const,
      is: 'The Performance Board agreed on 5 October 2012 (on what day that was recorded is not known) that it is due by 31 October 2012 (minute 12).',
      because: 'what is not known is said',
    },
    {
      arrival: undefined,
      is: 'The Performance Board agreed on 5 October 2012 that it is due by 31 October 2012 (minute 12).',
      because: 'the history does not tell of it',
    },
  ])('still counts, and reads so: $because', ({ arrival, is }) => {
    const framework = frameworkOf({ indicators: { 'HSG-014': {} }, bodies, exceptions: { e: untilTheEnd } });
    const history = {
      ...{ head: 'a1', uncommitted: [], entries: new Map(), changes: [], papers: new Map(), doubtful: [], gaps: [] },
      exceptionsRecorded: new Map(arrival ? [[id('e'), new Map([[returnKey('HSG-014', '2012-13-Q2'), arrival]])]] : []),
    };
    const evidence = { clock: 'submitted', today: day('2012-10-25'), history } as const;
    const { dues } = assess({ framework, period: period('2012-13-Q2'), evidence });
    expect(dues[0]).toMatchObject({ state: 'excepted', varied: { exceptions: [{ effect: 'agreed', sentence: is }] } });
  });
});
