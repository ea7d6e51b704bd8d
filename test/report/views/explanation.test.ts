import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { explanationOf } from '../../../src/assess/views/explanation.js';
import type { LocatedFinding } from '../../../src/model/finding.js';
import { thingOf } from '../../../src/model/named-records.js';
import { explanationBlocks, explanationData } from '../../../src/report/views/explanation.js';
import type { ExplainedJudgement, JudgementName } from '../../../src/report/views/explanation-judgement.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../../builders/framework.js';
import { linesOf } from '../words-of.js';

const targets = [
  { year: '2011-12', value: 80 },
  { year: '2012-13', value: 80, set_by: 'Board', set_on: '2012-03-12', minute: '118', reason: 'As last year.' },
];
const usual: FrameworkParts = {
  settings: { timeliness: { clock: 'declared' }, rating: { tolerance: { kind: 'percent', amber: 5 } } },
  owners: { 'head-of-housing': { title: 'Head of Housing', service: 'housing' } },
  bodies: { cabinet: { name: 'Cabinet', agrees_exceptions: true } },
};

interface Case {
  readonly indicator?: object;
  readonly entries?: Readonly<Record<string, object>>;
  readonly more?: FrameworkParts;
  readonly asked?: string;
  readonly findings?: readonly LocatedFinding[];
}

/** All judgements of one indicator, of Q2 2012/13 on 22 October 2012. */
function judgementsOf({ indicator = {}, entries = {}, more = {}, asked = '2012-13-Q2', findings = [] }: Case) {
  const of = Object.fromEntries(Object.entries(entries).map(([at, entry]) => [`${at}/X`, entry]));
  const indicators = { X: { type: 'percentage', targets, ...indicator } };
  return told({ ...usual, indicators, ...more, entries: { ...of, ...more.entries } }, 'X', { asked, findings });
}

function told(parts: FrameworkParts, name: string, { asked, findings = [] }: Pick<Case, 'asked' | 'findings'> = {}) {
  const framework = frameworkOf(parts);
  const evidence = withoutHistory(framework, day('2012-10-22'));
  const thing = found(thingOf(framework, id(name)), name);
  const question = { evidence, findings, period: asked === undefined ? undefined : period(asked) };
  return explanationData(found(explanationOf(framework, thing, question), name));
}

function judgement(asked: Case, name: JudgementName): ExplainedJudgement {
  return found(
    judgementsOf(asked).judgements.find((each) => each.name === name),
    name,
  );
}

const saidIn = ({ basis }: ExplainedJudgement, term: string) => basis.find((each) => each.term === term)?.said;

const q1 = { '2012-13/Q1': { value: 81, reported_on: '2012-07-09' } };
const q2 = (entry: object) => ({ entries: { ...q1, '2012-13/Q2': entry } });

describe('a return', () => {
  it.each([
    { entry: { value: 81, reported_on: '2012-10-10' }, state: 'received-on-time', says: 'came on 10 October 2012' },
    { entry: { value: 81, reported_on: '2012-10-12' }, state: 'received-late', says: '2 days after 10 October 2012' },
    { entry: { value: 81 }, state: 'arrival-unknown', says: 'does not say when it was reported' },
    {
      entry: { missing: { code: 'not-available', reason: 'It is lost.' } },
      state: 'answered-without-figure',
      says: 'It is lost.',
    },
  ])('is $state', ({ entry, state, says }) => {
    const due = judgement(q2(entry), 'due');
    expect(due.state).toBe(state);
    expect(due.sentences.join(' ')).toContain(says);
  });

  it.each([
    { asked: '2012-13-Q2', state: 'overdue', says: 'has not come: it is 12 days late', because: 'nothing came' },
    { asked: '2012-13-Q3', state: 'not-yet-due', says: 'in 80 days', because: 'the quarter is still running' },
    { asked: '2011-12-Q4', state: undefined, says: '', because: 'it had not begun, so nothing is judged at all' },
  ])('without an entry is $state: $because', ({ asked, state, says }) => {
    const due = judgementsOf({ entries: q1, asked }).judgements.find(({ name }) => name === 'due');
    expect(due?.state).toBe(state);
    expect(due?.sentences.join(' ') ?? '').toContain(says);
  });

  it('tells its deadline by the rule, who owes it and how days are known', () => {
    const due = judgement(q2({ value: 81, reported_on: '2012-10-10' }), 'due');
    expect(saidIn(due, 'Deadline')).toBe('10 October 2012: day 10 of the month after the quarter');
    expect(saidIn(due, 'Deadline rule')).toBe('the usual one; pmf.yaml sets no other');
    expect(saidIn(due, 'Owed by')).toBe('Head of Housing');
    expect(saidIn(due, 'Clock')).toContain('clock: declared');
  });

  it.each([
    { rule: { months_after: 0, day: 'last' }, said: 'the last day of the last month of the quarter' },
    { rule: { months_after: 1, day: 5 }, said: 'day 5 of the month after the quarter' },
    { rule: { months_after: 2, day: 'last' }, said: 'the last day of the second month after the quarter' },
  ])('is due on $said', ({ rule, said }) => {
    const settings = { ...usual.settings, deadlines: { indicator: { quarterly: rule } } };
    const due = judgement({ ...q2({ value: 81, reported_on: '2012-10-10' }), more: { settings } }, 'due');
    expect(saidIn(due, 'Deadline')).toContain(said);
    expect(saidIn(due, 'Deadline rule')).toBe('set in pmf.yaml');
  });

  it('tells the exception that varies it', () => {
    const exceptions = {
      'X-1': {
        subjects: ['X'],
        new_due: '2012-11-14',
        agreed_by: 'cabinet',
        agreed_on: '2012-10-05',
      },
    };
    const due = judgement({ entries: q1, more: { exceptions } }, 'due');
    expect(due.state).toBe('excepted');
    expect(due.sentences.at(-1)).toBe('Cabinet agreed on 5 October 2012 that it is due by 14 November 2012.');
    expect(saidIn(due, 'First deadline')).toBe('10 October 2012');
  });

  it('of a lagged figure is counted from a later quarter', () => {
    const due = judgement({ indicator: { lag_periods: 1 }, entries: q1, asked: '2012-13-Q1' }, 'due');
    expect(saidIn(due, 'Counted from')).toContain('the end of Q2 2012/13');
  });
});

describe('why there is no rating', () => {
  it.each([
    {
      of: q2({ missing: { code: 'not-applicable' } }),
      state: 'no-figure',
      says: 'There is no figure for this period.',
    },
    { of: { entries: q1, asked: '2012-13-Q3' }, state: 'not-due-yet', says: 'due by 10 January 2013' },
    { of: { entries: q1 }, state: 'overdue', says: 'is 12 days late' },
    {
      of: { ...q2({ value: 1 }), indicator: { polarity: 'none' } },
      state: 'monitor-only',
      says: 'for monitoring only',
    },
    { of: { ...q2({ value: 1 }), indicator: { targets: [] } }, state: 'no-target', says: 'No target was set' },
    ...(['data-only', 'first-year', 'no-control'] as const).map((reason) => ({
      of: { ...q2({ value: 1 }), indicator: { not_applicable: { reason } } },
      state: reason,
      says: { 'data-only': 'data only', 'first-year': 'first year', 'no-control': 'does not control' }[reason],
    })),
    { of: q2({ numerator: 0, denominator: 0 }), state: 'nothing-to-count', says: 'the denominator is 0' },
    { of: { ...q2({ value: 1 }), indicator: { approved_by: undefined } }, state: 'proposed', says: 'not approved' },
  ])('is told: $state', ({ of, state, says }) => {
    const rating = judgement(of, 'rating');
    expect(rating.state).toBe(state);
    expect(rating.sentences.join(' ')).toContain(says);
    expect(rating.tone).toBe('neutral');
  });
});

describe('a rating', () => {
  it('tells the figure, the target with who set it, and whose tolerance decided', () => {
    const asked = q2({ numerator: 78, denominator: 100, state: 'provisional' });
    const rating = judgement(asked, 'rating');
    expect(rating).toMatchObject({ state: 'amber', verdict: 'Close to target', tone: 'caution' });
    expect(saidIn(rating, 'Figure')).toBe('78% (78 of 100), provisional');
    expect(saidIn(rating, 'Tolerance')).toBe("5% of the target (the council's, in pmf.yaml)");
    const target = judgement(asked, 'target');
    expect(saidIn(target, 'Set')).toBe('by the Board on 12 March 2012 (minute 118)');
    expect(saidIn(target, 'Reason')).toBe('As last year.');
  });

  it.each([
    { indicator: { year_to_date: 'sum' }, counts: 'the year to date', because: 'its periods add up to a total' },
    {
      indicator: { year_to_date: 'sum', rate_on: 'period' },
      counts: 'the period',
      because: 'the indicator says so (rate_on: period)',
    },
    { indicator: { year_to_date: 'mean' }, counts: 'the period', because: 'its periods do not add up to a total' },
  ])('of $counts counts: $because', ({ indicator, counts, because }) => {
    const counted = judgement({ ...q2({ value: 81 }), indicator: { type: 'number', ...indicator } }, 'counted-rating');
    expect(counted.sentences).toEqual([`The rating of ${counts} is the one that is counted.`]);
    expect(saidIn(counted, 'Because')).toBe(because);
  });

  it('is not told twice where there is one', () => {
    expect(judgementsOf(q2({ value: 81 })).judgements.map(({ name }) => name)).not.toContain('counted-rating');
  });
});

describe('the year to date', () => {
  it('lists each figure that is in it, and what stands where there is none', () => {
    const entries = {
      '2012-13/Q1': { numerator: 2, denominator: 8 },
      '2012-13/Q2': { missing: { code: 'not-available' } },
    };
    const toDate = judgement({ indicator: { numerator_label: 'Won' }, entries }, 'year-to-date');
    expect(toDate.basis).toEqual([
      { term: 'Q1 2012/13', said: '25% (2 of 8)' },
      { term: 'Q2 2012/13', said: 'not available' },
    ]);
    expect(toDate.rule).toContain('never averaged');
  });
});

describe('where it goes', () => {
  const red = (value: number) => ({ value, reported_on: '2012-10-09', commentary: 'Told.', action: 'Done.' });

  it.each([
    { entries: { '2012-13/Q2': red(70) }, state: 'commentary-and-action' },
    { entries: { '2012-13/Q1': red(70), '2012-13/Q2': red(70) }, state: 'recovery-plan' },
    { entries: { '2011-12/Q4': red(70), '2012-13/Q1': red(70), '2012-13/Q2': red(70) }, state: 'performance-panel' },
    { entries: { '2012-13/Q2': red(79) }, state: 'no' },
  ])('is $state', ({ entries, state }) => {
    const escalation = judgement({ indicator: { first_period: '2011-12-Q4' }, entries }, 'escalation');
    expect(escalation.state).toBe(state);
    expect(escalation.sentences.length).toBeGreaterThan(0);
  });

  it('a return that never comes goes to the head of service', () => {
    const escalation = judgement({}, 'escalation');
    expect(escalation.state).toBe('head-of-service');
    expect(escalation.sentences[0]).toBe(
      'Missing for two quarters in a row: it goes to the head of service (Head of Housing).',
    );
  });

  it.each([
    { entries: { '2012-13/Q1': red(70), '2012-13/Q2': red(78) }, state: 'amber-again', because: 'red before' },
    { entries: { '2012-13/Q1': red(82), '2012-13/Q2': red(78) }, state: 'no', because: 'on target before' },
    { entries: { '2012-13/Q2': red(70) }, state: 'red', because: 'it is red itself' },
    { entries: {}, state: 'overdue', because: 'there is no figure' },
  ])('off target is $state: $because', ({ entries, state }) => {
    const off = judgement({ entries }, 'off-target');
    expect(off.state).toBe(state);
    expect(off.sentences.every((each) => each.endsWith('.'))).toBe(true);
  });

  it('says that a recovery plan is owed, and tells one that is there', () => {
    const entries = { '2012-13/Q1': red(70), '2012-13/Q2': red(70) };
    const plan = { for: '2012-13-Q1', actions: [{ text: 'Hire.', due: '2012-08-31' }], on_target_by: '2013-03-31' };
    expect(judgement({ entries }, 'recovery-plans').state).toBe('owed');
    const told = judgement({ entries, indicator: { recovery_plans: [plan] } }, 'recovery-plans');
    expect(told.state).toBe('open');
    expect(saidIn(told, 'Action')).toBe('Hire. (due by 31 August 2012, 30 days overdue)');
  });
});

describe('no trend', () => {
  it.each([
    { indicator: {}, state: 'insufficient' },
    { indicator: { trend: { off: 'Too few of them.' } }, state: 'switched-off' },
    { indicator: { type: 'yes-no' }, state: 'yes-no' },
    { indicator: { collected_as: 'rolling-12' }, state: 'rolling-12' },
  ])('is told by its reason: $state', ({ indicator, state }) => {
    expect(judgement({ ...q2({ value: 81 }), indicator }, 'trend').state).toBe(state);
  });
});

it('what was found in its files stands with its code and line', () => {
  const finding: LocatedFinding = {
    code: 'out-of-bounds',
    severity: 'warning',
    at: { path: 'progress/2012-13/Q2/X.yaml' },
    position: { line: 3, column: 1, endLine: 3, endColumn: 2 },
    message: '181 is above the largest figure that can occur.',
    remedy: 'Look again.',
  };
  const found = judgement({ ...q2({ value: 181 }), findings: [finding] }, 'plausibility');
  expect(found).toMatchObject({ verdict: '1 warning', tone: 'caution', sentences: [finding.message] });
  expect(saidIn(found, 'out-of-bounds')).toBe('progress/2012-13/Q2/X.yaml, line 3');
});

describe('other records', () => {
  const records: FrameworkParts = {
    ...usual,
    activities: { 'A-1': { milestones: [{ id: 'roof', title: 'Roof is on', due: '2012-08-31' }] } },
    recommendations: { 'R-1': { due: '2012-08-31' } },
    risks: { 'K-1': { appetite: 5 } },
    budgets: { 'B-1': { bases: { net: 1000 }, approved: 1000, profile: [250, 500, 750, 1000] } },
    entries: {
      '2012-13/2012-09/A-1': { status: 'on-track', milestones: { roof: { forecast: '2012-11-30' } } },
      '2012-13/Q2/R-1': { status: 'in-progress' },
      '2012-13/Q2/K-1': { likelihood: 3, impact: 4 },
      '2012-13/Q2/B-1': { actual: 520, forecast: 1100 },
    },
  };

  it.each<{ name: string; of: JudgementName; state: string; says: string }>([
    { name: 'A-1', of: 'status', state: 'on-track', says: 'update of September 2012' },
    { name: 'A-1', of: 'milestones', state: 'overdue', says: '91 days late' },
    { name: 'R-1', of: 'overdue', state: 'overdue', says: 'first due date of 31 August 2012 has passed' },
    { name: 'R-1', of: 'implementation', state: 'no', says: 'it is being carried out' },
    { name: 'K-1', of: 'score', state: 'high', says: 'Likelihood 3 times impact 4 is 12' },
    { name: 'K-1', of: 'movement', state: 'unknown', says: 'not scored in the quarter before' },
    { name: 'K-1', of: 'appetite', state: 'above', says: 'above the appetite of 5' },
    { name: 'B-1', of: 'variance', state: 'adverse', says: '£100 over, that is 10.00% of net' },
    { name: 'B-1', of: 'spend-to-date', state: 'over', says: '£520 spent to date against £500' },
    { name: 'B-1', of: 'rating', state: 'no-bands', says: 'budget_bands' },
    { name: 'housing', of: 'roll-up', state: 'not-assessed', says: 'none rated of one counted' },
  ])('$name: $of is $state', ({ name, of, state, says }) => {
    const judged = found(
      told({ ...records, indicators: { X: {} } }, name).judgements.find((each) => each.name === of),
      of,
    );
    expect(judged.state).toBe(state);
    expect([...judged.sentences, ...judged.basis.map(({ said }) => said)].join(' ')).toContain(says);
  });

  it('of which nothing is judged say so', () => {
    expect(told(usual, 'cabinet')).toMatchObject({
      judgements: [],
      note: 'Nothing is judged of a body; "pmf show cabinet" tells what is known of it.',
    });
  });
});

describe('for people', () => {
  const lines = linesOf(explanationBlocks(judgementsOf(q2({ value: 78, reported_on: '2012-10-09' }))));

  it('the verdict stands first, in words', () => {
    expect(lines).toContain('## Rating of Q2 2012/13: Close to target');
  });

  it('a rule by which two are judged is told once', () => {
    const rules = lines.filter((line) => line.startsWith('Rule: A figure is compared'));
    expect(rules).toHaveLength(1);
  });
});
