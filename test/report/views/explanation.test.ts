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
  readonly unreadable?: ReadonlyMap<string, string>;
}

/** All judgements of one indicator, of Q2 2012/13 on 22 October 2012. */
function judgementsOf({ indicator = {}, entries = {}, more = {}, asked = '2012-13-Q2', ...rest }: Case) {
  const of = Object.fromEntries(Object.entries(entries).map(([at, entry]) => [`${at}/X`, entry]));
  const indicators = { X: { type: 'percentage', targets, ...indicator } };
  return told({ ...usual, indicators, ...more, entries: { ...of, ...more.entries } }, 'X', { asked, ...rest });
}

function told(
  parts: FrameworkParts,
  name: string,
  { asked, findings = [], unreadable = new Map() }: Pick<Case, 'asked' | 'findings' | 'unreadable'> = {},
) {
  const framework = frameworkOf(parts);
  const evidence = { ...withoutHistory(framework, day('2012-10-22')), unreadable };
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
    {
      entry: { missing: { code: 'confidential' } },
      state: 'arrival-unknown',
      says: 'The answer is there, and it is not known',
    },
    {
      entry: { numerator: 0, denominator: 0, reported_on: '2012-10-09' },
      state: 'received-on-time',
      says: 'The answer came on 9 October 2012',
    },
    { entry: { value: 0 }, state: 'arrival-unknown', says: 'The figure is there, and it is not known' },
  ])('is $state: $says', ({ entry, state, says }) => {
    const due = judgement(q2(entry), 'due');
    expect(due.state).toBe(state);
    expect(due.sentences.join(' ')).toContain(says);
  });

  it.each([
    { asked: '2012-13-Q2', state: 'overdue', says: 'has not come: it is 12 days late', because: 'nothing came' },
    { asked: '2012-13-Q3', state: 'not-yet-due', says: 'in 80 days', because: 'the quarter is still running' },
  ])('without an entry is $state: $because', ({ asked, state, says }) => {
    const due = judgementsOf({ entries: q1, asked }).judgements.find(({ name }) => name === 'due');
    expect(due?.state).toBe(state);
    expect(due?.sentences.join(' ') ?? '').toContain(says);
  });

  it('that was passed over never came, and is no longer chased', () => {
    const entries = { '2012-13/2012-09/A-1': { status: 'on-track', reported_on: '2012-10-02' } };
    const { judgements } = told({ ...usual, activities: { 'A-1': {} }, entries }, 'A-1', { asked: '2012-08' });
    expect(judgements.find(({ name }) => name === 'due')).toMatchObject({
      state: 'overdue',
      verdict: 'Never came',
      sentences: [
        'The update was due by 31 August 2012 and never came. The next one has come, so it is no longer chased.',
      ],
    });
  });

  it.each([
    {
      indicator: { approved_by: undefined },
      says: 'It is proposed and not approved, so it owes nothing and is not counted.',
    },
    {
      asked: '2012-13',
      entries: { '2012-13/annual': { value: 80 } },
      says: 'The figure of a whole year is told as its outturn, and is not owed.',
    },
    {
      more: { settings: { ...usual.settings, owed_from: '2012-10-01' } },
      says: 'Nothing is owed for a period that ends before 1 October 2012 (owed_from in pmf.yaml).',
    },
  ])('is not owed: $says', ({ says, ...asked }) => {
    expect(judgement(asked, 'due')).toMatchObject({ state: 'not-expected', sentences: [says] });
  });

  it('whose file cannot be read is told so by all that is judged', () => {
    const path = 'progress/2012-13/Q2/X.yaml';
    const { judgements } = judgementsOf({ entries: q1, unreadable: new Map([['X quarterly 2012-13-Q2', path]]) });
    const said = (name: JudgementName) => judgements.find((each) => each.name === name)?.sentences.join(' ');
    expect([said('due'), said('rating'), said('off-target')]).toEqual([
      `The figure was due by 10 October 2012. A file is there and cannot be read: ${path}.`,
      `The figure was due by 10 October 2012. A file is there and cannot be read: ${path}.`,
      'Its file cannot be read, so its figure is still owed: it was due by 10 October 2012.',
    ]);
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

  it('of a lagged figure is headed by its own quarter, whatever report tells it', () => {
    const data = judgementsOf({ indicator: { lag_periods: 1 }, entries: q1, asked: '2012-13-Q1' });
    expect([data.ownPeriod.key, data.period.key]).toEqual(['2012-13-Q1', '2012-13-Q2']);
    expect(linesOf(explanationBlocks(data)).join(' ')).toContain('X in Q1 2012/13');
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

  it.each([
    { collected_as: 'cumulative', year_to_date: 'sum', stops: false, because: 'the last running figure is taken' },
    { collected_as: 'cumulative', stops: false, because: 'it is its own year to date, however it adds up' },
    { year_to_date: 'last', stops: false, because: 'the last figure is taken' },
    { year_to_date: 'sum', stops: true, because: 'a total without a period would be too small' },
    { year_to_date: 'mean', stops: true, because: 'so would a mean be another' },
  ])('of $collected_as $year_to_date stops at a gap: $stops, for $because', ({ stops, because: _, ...indicator }) => {
    const entries = { '2012-13/Q2': { value: 81 } };
    const { rule } = judgement({ indicator: { type: 'number', ...indicator }, entries }, 'year-to-date');
    expect(rule.includes('A missing period stops it')).toBe(stops);
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

  it.each([
    {
      more: {},
      state: 'head-of-service',
      whom: 'the head of service (Head of Housing)',
      because: 'its service has one',
    },
    {
      more: { owners: { 'head-of-housing': { title: 'Head of Housing' } }, services: { housing: {} } },
      indicator: { owner: 'head-of-housing', service: undefined },
      state: 'head-of-service',
      whom: 'no head of service (it is across services)',
      because: 'it is of no service',
    },
    {
      more: { settings: { ...usual.settings, escalation: { chief_executive: 2 } } },
      state: 'chief-executive',
      whom: 'the chief executive (no post has that role)',
      because: 'no post is that of the chief executive',
    },
    {
      more: {
        settings: { ...usual.settings, escalation: { chief_executive: 2 } },
        owners: { ...usual.owners, ceo: { title: 'Chief Executive', roles: ['chief-executive'] } },
      },
      state: 'chief-executive',
      whom: 'the chief executive (Chief Executive)',
      because: 'the post has that role',
    },
  ])('a return that never comes goes to $whom: $because', ({ state, whom, because: _, ...asked }) => {
    const escalation = judgement(asked, 'escalation');
    expect(escalation.state).toBe(state);
    expect(escalation.sentences[0]).toBe(`Missing for two quarters in a row: it goes to ${whom}.`);
  });

  it('after as many periods as pmf.yaml says', () => {
    const escalation = { recovery_plan: 3, panel: 4, head_of_service: 1, chief_executive: 5 };
    const { rule } = judgement({ more: { settings: { ...usual.settings, escalation } } }, 'escalation');
    expect(rule).toContain('off target in three periods running comes to the Board');
    expect(rule).toContain('In four periods running');
    expect(rule).toContain('missing for one period goes to the head of its service, and for five periods running');
  });

  it.each([
    { head: 1, running: 'one quarter', entries: q1, because: 'one is no row' },
    { head: 2, running: 'two quarters in a row', entries: {}, because: 'two are' },
  ])('missing for $running: $because', ({ head, running, entries }) => {
    const settings = { ...usual.settings, escalation: { head_of_service: head } };
    const [said] = judgement({ entries, more: { settings } }, 'escalation').sentences;
    expect(said).toBe(`Missing for ${running}: it goes to the head of service (Head of Housing).`);
  });

  it.each([
    { of: { ...q2({ value: 81 }), indicator: { targets: [] } }, why: 'no target was set for this period' },
    { of: q2({ missing: { code: 'not-applicable' } }), why: 'there is no figure for this period' },
    {
      of: q2({ missing: { code: 'confidential', reason: 'Two cases.' } }),
      why: 'the figure is confidential: Two cases',
    },
  ])('is not off target without a rating: $why', ({ of, why }) => {
    expect(judgement(of, 'off-target').sentences).toEqual([
      `It has no rating: ${why}. Nothing else speaks against it.`,
    ]);
  });

  it.each([
    {
      entries: { '2012-13/Q1': red(70), '2012-13/Q2': red(78) },
      state: 'amber-again',
      says: 'It is close to target, and was not on target before, in Q1 2012/13.',
    },
    {
      entries: { '2012-13/Q1': red(82), '2012-13/Q2': red(78) },
      state: 'no',
      says: 'It is close to target, and was on target before, in Q1 2012/13.',
    },
    {
      entries: { '2012-13/Q2': red(78) },
      state: 'no',
      says: 'It is close to target, and no period before it was rated.',
    },
    {
      entries: { '2012-13/Q2': red(80) },
      state: 'no',
      says: 'It is on target, and nothing else speaks against it.',
    },
    {
      entries: { '2012-13/Q2': red(70) },
      state: 'red',
      says: 'Its counted rating is significantly below target.',
    },
    { entries: {}, state: 'overdue', says: 'Its figure is overdue: it was due by 10 October 2012.' },
  ])('off target is $state: $says', ({ entries, state, says }) => {
    expect(judgement({ entries }, 'off-target')).toMatchObject({ state, sentences: [says] });
  });

  it('says that a recovery plan is owed, and tells one that is there', () => {
    const entries = { '2012-13/Q1': red(70), '2012-13/Q2': red(70) };
    const plan = { for: '2012-13-Q1', actions: [{ text: 'Hire.', due: '2012-08-31' }], on_target_by: '2013-03-31' };
    expect(judgement({ entries }, 'recovery-plans').state).toBe('owed');
    const told = judgement({ entries, indicator: { recovery_plans: [plan] } }, 'recovery-plans');
    expect(told.state).toBe('open');
    expect(saidIn(told, 'Action')).toBe('Hire. (due by 31 August 2012, 30 days overdue)');
  });

  it.each([
    { plans: [], says: 'No recovery plan has been entered.', because: 'there is none' },
    {
      plans: [{ for: '2012-13-Q1', closed_on: '2012-06-20' }],
      says: 'The last one was closed before this period, and no other has been entered.',
      because: 'one was entered',
    },
  ])('says of a recovery plan that is owed: $says', ({ plans, says }) => {
    const entries = { '2012-13/Q1': red(70), '2012-13/Q2': red(70) };
    const owed = judgement({ entries, indicator: { recovery_plans: plans } }, 'recovery-plans');
    expect(owed.sentences).toEqual([says]);
  });
});

describe('the floor of a target', () => {
  it.each([
    { target: { value: 80, floor: 50 }, polarity: 'maximise', because: 'it is of one value' },
    { target: { lower: 70, upper: 90, floor: 50 }, polarity: 'range', because: 'it is of a range' },
  ])('is told with its rule: $because', ({ target, polarity }) => {
    const asked = { ...q2({ value: 81 }), indicator: { polarity, targets: [{ year: '2012-13', ...target }] } };
    expect(saidIn(judgement(asked, 'target'), 'Floor')).toContain('50%');
    expect(judgement(asked, 'rating').rule).toContain('worse than the floor');
  });

  it('is not spoken of where there is none', () => {
    expect(saidIn(judgement(q2({ value: 81 }), 'target'), 'Floor')).toBeUndefined();
    expect(judgement(q2({ value: 81 }), 'rating').rule).not.toContain('floor');
  });
});

describe("the target of a total's year", () => {
  const sum = { type: 'number', year_to_date: 'sum' };
  const later = { year: '2012-13', value: 80, set_on: '2012-11-01' };
  it.each([
    { targets: [{ year: '2012-13', value: 100 }], asked: '2012-13', is: '100', because: 'it is the whole target' },
    {
      targets: [{ year: '2012-13', value: 100 }],
      asked: '2012-13-Q2',
      is: "25, one period's share of the year's",
      because: 'a quarter owes a part of it',
    },
    {
      targets: [{ year: '2012-13', profile: [10, 20, 30, 40] }],
      asked: '2012-13',
      is: "100, the total of its periods' targets",
      because: 'each period has its own',
    },
    {
      targets: [{ year: '2012-13', value: 100 }, later],
      asked: '2012-13',
      is: "90, the total of its periods' targets",
      because: 'it was changed within the year',
    },
    {
      targets: [{ year: '2012-13', profile: [10, 30, 60, 100] }],
      indicator: { collected_as: 'cumulative' },
      asked: '2012-13',
      is: '100',
      because: 'a running total ends at it',
    },
  ])('is $is in $asked: $because', ({ targets, indicator, asked, is }) => {
    const target = judgement(
      { indicator: { ...sum, ...indicator, targets }, entries: { '2012-13/annual': { value: 90 } }, asked },
      'target',
    );
    expect(target.sentences[0]).toMatch(new RegExp(` is ${is}\\.$`));
  });
});

describe('the limits of a trend', () => {
  const quarters = (figures: readonly number[]) =>
    Object.fromEntries(
      figures.map((value, at) => [
        `${2009 + Math.floor(at / 4)}-${10 + Math.floor(at / 4)}/Q${(at % 4) + 1}`,
        { value },
      ]),
    );
  const hundreds = (count: number) => Array.from({ length: count }, () => 100);

  it.each([
    { figures: [...hundreds(12), 91], limits: '97% to 101%', says: '(97% to 101%)', because: 'the sentence says so' },
    { figures: hundreds(13), limits: '100% to 100%', says: '(100%)', because: 'no result had a decimal' },
  ])('are told as its sentence tells them: $limits, for $because', ({ figures, limits, says }) => {
    const asked = { indicator: { first_period: '2009-10-Q1' }, entries: quarters(figures), asked: '2012-13-Q1' };
    const trend = judgement(asked, 'trend');
    expect(trend.sentences[0]).toContain(says);
    expect(saidIn(trend, 'Limits, on trial')).toBe(limits);
  });
});

describe('a trend', () => {
  const after = (value: number) => [...Array.from({ length: 12 }, (_, at) => 80 + (at % 2)), value];
  it.each([
    { last: 80, verdict: 'No significant change (early view)', tone: 'neutral', because: 'it varies as ever' },
    { last: 95, verdict: 'Improving (early view)', tone: 'good', because: 'higher is better' },
    { last: 60, verdict: 'Getting worse (early view)', tone: 'bad', because: 'lower is worse' },
    { last: 60, polarity: 'none', verdict: 'Significantly lower (early view)', tone: 'neutral', because: 'watched' },
  ])('that ends at $last is $verdict: $because', ({ last, polarity = 'maximise', verdict, tone }) => {
    const figures = after(last).map((value, at) => {
      const year = 2009 + Math.floor(at / 4);
      return [`${year}-${String(year + 1).slice(2)}/Q${(at % 4) + 1}`, { value }] as const;
    });
    const asked = { indicator: { first_period: '2009-10-Q1', polarity }, entries: Object.fromEntries(figures) };
    expect(judgement({ ...asked, asked: '2012-13-Q1' }, 'trend')).toMatchObject({ verdict, tone });
  });
});

describe('no trend', () => {
  it.each([
    { indicator: {}, state: 'insufficient', verdict: 'Too few results' },
    { indicator: { trend: { off: 'Too few of them.' } }, state: 'switched-off', verdict: 'Not assessed' },
    { indicator: { type: 'yes-no' }, state: 'yes-no', verdict: 'Not assessed' },
    { indicator: { collected_as: 'rolling-12' }, state: 'rolling-12', verdict: 'Not assessed' },
  ])('is told by its reason, as a report tells it: $state', ({ indicator, ...told }) => {
    expect(judgement({ ...q2({ value: 81 }), indicator }, 'trend')).toMatchObject({ ...told, tone: 'neutral' });
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
    { name: 'housing', of: 'roll-up', state: 'not-assessed', says: '0 rated of 1 counted' },
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

describe('the assurance of a year with an outturn', () => {
  it('names the target of the quarter that it was judged by, not the year’s', () => {
    const quarters = [30, 42, 35, 41, 28, 44, 33, 39, 36, 43, 29, 40, 34, 38, 37, 41];
    const figures = quarters.map(
      (value, at) =>
        [
          `${2008 + Math.floor(at / 4)}-${String(9 + Math.floor(at / 4)).padStart(2, '0')}/Q${(at % 4) + 1}`,
          { value },
        ] as const,
    );
    const asked = judgement(
      {
        indicator: {
          type: 'number',
          year_to_date: 'sum',
          first_period: '2008-09-Q1',
          targets: [{ year: '2011-12', value: 140 }],
        },
        entries: { ...Object.fromEntries(figures), '2011-12/annual': { value: 150 } },
        asked: '2011-12',
      },
      'assurance',
    );
    expect(saidIn(asked, 'Target')).toBe('35, of Q4 2011/12');
  });
});

describe('the spending to date', () => {
  it.each([
    { actual: 520, state: 'over', verdict: '£20 over' },
    { actual: 500, state: 'as-planned', verdict: 'No variance' },
    { actual: 480, state: 'under', verdict: '£20 under' },
  ])('of $actual against 500 is $state', ({ actual, state, verdict }) => {
    const budgets = { 'B-1': { bases: { net: 1000 }, approved: 1000, profile: [250, 500, 750, 1000] } };
    const entries = { '2012-13/Q2/B-1': { actual, forecast: 1000 } };
    const { judgements } = told({ ...usual, budgets, entries }, 'B-1');
    expect(judgements.find(({ name }) => name === 'spend-to-date')).toMatchObject({ state, verdict });
  });
});

describe('the movement of a risk', () => {
  const cell = (likelihood: number, impact: number) => ({ likelihood, impact });
  const matrix = [1, 2, 3, 4, 5].map((likelihood) => Array.from('12345', () => (likelihood > 2 ? 'high' : 'medium')));
  const more = { ...usual.settings, risk_matrix: matrix };
  it.each([
    {
      scores: [cell(2, 4), cell(4, 2)],
      settings: more,
      says: 'The score went from 8 (medium) to 8 (high).',
      because: 'by the matrix the same product is worse',
    },
    { scores: [cell(3, 4), cell(3, 4)], says: 'Both scores are the same.', because: 'nothing moved' },
    {
      scores: [cell(3, 4), cell(3, 5)],
      says: 'The score went from 12 (high) to 15 (high).',
      because: 'it is higher',
    },
    {
      scores: [cell(3, 4), cell(3, 5)],
      closed_on: '2012-09-12',
      says: 'It is closed, and moves no more.',
      because: 'what is closed is told with its last score',
    },
  ])('$says: $because', ({ scores: [before, now], settings = usual.settings, closed_on, says }) => {
    const entries = { '2012-13/Q1/K-1': before ?? {}, '2012-13/Q2/K-1': now ?? {} };
    const risks = { 'K-1': { ...(closed_on && { closed_on }) } };
    const parts = { ...usual, settings, risks, entries } as FrameworkParts; // the matrix is five by five
    const { judgements } = told(parts, 'K-1', { asked: '2012-13-Q2' });
    expect(judgements.find(({ name }) => name === 'movement')?.sentences).toEqual([says]);
  });
});

describe('the review of a risk', () => {
  it.each([
    { review_by: '2012-10-05', said: 'It is to be reviewed by 5 October 2012. That day has passed since.' },
    { review_by: '2012-10-22', said: 'It is to be reviewed by 22 October 2012.' },
    { review_by: '2012-09-29', said: 'It was to be reviewed by 29 September 2012.' },
  ])('by $review_by, as at 30 September: $said', ({ review_by, said }) => {
    const { judgements } = told({ ...usual, risks: { 'K-1': { review_by } } }, 'K-1', { asked: '2012-13-Q2' });
    expect(judgements.find(({ name }) => name === 'review')?.sentences).toEqual([said]);
  });
});

describe('what is found in a plan', () => {
  const objectives = [{ id: 'let', title: 'Let' }];
  const plans = {
    p: {
      priorities: [
        { id: 'jobs', title: 'Jobs' },
        { id: 'homes', title: 'Homes', objectives },
      ],
    },
  };
  const findings = [
    { field: ['priorities', 0, 'id'], message: 'Of jobs.' },
    { field: ['priorities', 1, 'id'], message: 'Of homes.' },
    { field: ['priorities', 1, 'objectives', 0, 'title'], message: 'Of the objective.' },
    { field: ['title'], message: 'Of the plan.' },
  ].map(({ field, message }) => ({
    ...{ code: 'x', severity: 'warning' as const, message, remedy: 'Mend it.' },
    at: { path: 'plans/p.yaml', field },
  }));

  it.each([
    { name: 'homes', said: ['Of homes.', 'Of the objective.'], because: 'a priority is told what stands in its lines' },
    { name: 'let', said: ['Of the objective.'], because: 'and so is an objective' },
    { name: 'p', said: findings.map(({ message }) => message), because: 'the plan is told all' },
  ])('$name: $because', ({ name, said }) => {
    const { judgements } = told({ ...usual, plans }, name, { findings });
    expect(judgements.find((each) => each.name === 'plausibility')?.sentences).toEqual(said);
  });
});
