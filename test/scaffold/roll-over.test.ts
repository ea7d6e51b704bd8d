import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nextPlanText } from '../../src/scaffold/next-plan-text.js';
import { lastTurn, rollOver } from '../../src/scaffold/roll-over.js';
import { toDecide } from '../../src/scaffold/to-decide.js';
import { day, type FrameworkParts, frameworkOf, id, period } from '../builders/framework.js';

const turn = { calendar: { startMonth: 4 }, ended: period('annual 2014-15'), next: period('annual 2015-16') };
const year = { from: '2014-04-01', to: '2015-03-31' };

/** A council with one annual plan that delivers what is given, and whatever else a test names. */
function council(parts: FrameworkParts) {
  const delivers = [
    { indicators: Object.keys(parts.indicators ?? {}), activities: Object.keys(parts.activities ?? {}) },
    { recommendations: Object.keys(parts.recommendations ?? {}) },
  ];
  const plans = { 'aap-2014-15': { kind: 'annual-action', ...year, delivers }, ...parts.plans };
  return frameworkOf({ ...parts, plans });
}

const carriedIn = (parts: FrameworkParts) => [...(rollOver(council(parts), turn).rolled[0]?.carried ?? [])];

const activity = { start: '2014-04-01', end: '2016-03-31' };
const indicator = { frequency: 'quarterly', first_period: '2014-15-Q1' };

describe('what next year’s plan takes on', () => {
  it.each([
    { parts: { indicators: { 'A-1': indicator } }, carried: ['A-1'], because: 'an indicator goes on' },
    {
      parts: { indicators: { 'A-1': { ...indicator, last_period: '2014-15-Q4' } } },
      carried: [],
      because: 'one whose last period is over does not',
    },
    {
      parts: { indicators: { 'A-1': { ...indicator, last_period: '2015-16-Q1' } } },
      carried: ['A-1'],
      because: 'one that ends next year does',
    },
    {
      parts: { indicators: { 'A-1': { ...indicator, changes: [{ from: '2015-04-01', what: 'retired' }] } } },
      carried: [],
      because: 'one that is retired as the year begins does not',
    },
    { parts: { activities: { 'B-1': activity } }, carried: ['B-1'], because: 'an activity goes on' },
    {
      parts: {
        activities: { 'B-1': activity },
        entries: { '2014-15/2014-09/B-1': { status: 'completed-successfully' } },
      },
      carried: [],
      because: 'a completed one does not',
    },
    {
      parts: {
        activities: { 'B-1': activity },
        entries: {
          '2014-15/2014-09/B-1': { status: 'completed-successfully' },
          '2014-15/2014-10/B-1': { status: 'some-problems' },
        },
      },
      carried: ['B-1'],
      because: 'one whose completion was taken back does',
    },
    {
      parts: { activities: { 'B-1': { ...activity, changes: [{ on: '2014-09-01', what: 'withdrawn' }] } } },
      carried: [],
      because: 'a withdrawn one does not',
    },
    {
      parts: { recommendations: { 'C-1': {} }, entries: { '2014-15/Q1/C-1': { status: 'implemented' } } },
      carried: ['C-1'],
      because: 'what management calls implemented still awaits the auditor',
    },
    {
      parts: { recommendations: { 'C-1': {} }, entries: { '2014-15/Q1/C-1': { status: 'verified' } } },
      carried: [],
      because: 'what the auditor verified is done',
    },
  ])('$because', ({ parts, carried }) => {
    expect(carriedIn(parts)).toEqual(carried);
  });

  it('is not what was removed from the plan, and is what was added', () => {
    const delivers = [{ indicators: ['A-1', 'A-2', 'A-3'] }];
    const changes = [
      { on: '2014-09-01', removed: ['A-1'] },
      { on: '2014-09-01', added: ['A-3'] },
    ];
    const parts = { indicators: { 'A-1': indicator, 'A-2': indicator, 'A-3': indicator } };
    const plans = { 'aap-2014-15': { kind: 'annual-action', ...year, delivers, changes } };
    expect(carriedIn({ ...parts, plans })).toEqual(['A-2', 'A-3']);
  });
});

describe('which plans go on', () => {
  it.each([
    { plan: { kind: 'service', ...year }, why: undefined, because: 'it is of the year' },
    { plan: { kind: 'service', from: '2014-09-01', to: year.to }, why: undefined, because: 'it began within it' },
    {
      plan: { kind: 'corporate', from: '2012-04-01', to: year.to },
      why: 'more than a year',
      because: 'a longer one is made anew',
    },
    {
      plan: { kind: 'project', from: year.from, to: '2014-12-31' },
      why: 'before the year did',
      because: 'it was over before',
    },
    { plan: { kind: 'service', ...year, service: 'old' }, why: 'a service that ended', because: 'its service ends' },
    {
      plan: { kind: 'service', ...year, document: { status: 'superseded', superseded_by: 'aap-2014-15' } },
      why: 'superseded by aap-2014-15',
      because: 'another took its place',
    },
    {
      plan: { kind: 'service', ...year, document: { status: 'superseded', superseded_by: 'x-2015-16' } },
      why: undefined,
      because: 'the new one itself is to take its place',
    },
    {
      plan: { kind: 'service', ...year, priorities: [{ id: 'a-priority-with-a-long-name-of-its-own', title: '' }] },
      why: 'too long',
      because: 'no id is left for its priority',
    },
  ])('$because', ({ plan, why }) => {
    const services = { old: { to: '2015-03-31', succeeded_by: 'new' }, new: {} };
    const all = rollOver(council({ services, plans: { 'x-2014-15': plan } }), turn);
    const left = all.left.find((each) => each.plan.id === 'x-2014-15');
    expect(all.rolled.some((rolled) => rolled.id === 'x-2015-16')).toBe(why === undefined);
    if (why === undefined) expect(left).toBeUndefined();
    else expect(left?.why).toContain(why);
  });
});

describe('the text of next year’s plan', () => {
  const text = `# yaml-language-server: $schema=../.pmf/schemas/plan.schema.json
# Our plan.
title: "Plan 2014/15"
kind: service
from: 2014-04-01
to: 2015-03-31
parent: aap-2014-15
owner: head-of-housing

priorities:
  - id: homes-2014-15 # ours alone
    title: Homes
    objectives:
      - id: fewer
        title: Fewer

delivers:
  # What matters most.
  - objective: fewer
    indicators: [A-1, A-2]
    activities: [B-1]
  # Gone next year.
  - indicators: [A-2]

# Agreed in the summer.
changes:
  - on: 2014-07-01
    added: [A-2]

document:
  status: approved
  sponsor: Chief Executive
  approvals:
    - by: Cabinet
      on: 2014-03-01
  next_review: 2015-03-31
acknowledged:
  - {code: some-code, reason: For this year}
`;
  const parts = {
    indicators: { 'A-1': indicator, 'A-2': { ...indicator, last_period: '2014-15-Q4' } },
    activities: { 'B-1': activity },
    plans: { 'x-2014-15': parse(text) },
  };
  const all = rollOver(council(parts), turn);
  const rolled = all.rolled.find((each) => each.id === id('x-2015-16'));
  if (rolled === undefined) throw new Error('the plan goes on');
  const next = nextPlanText(text, { rolled, all, today: day('2015-02-02') });

  it('has its year, dates, parent and ids moved on, and nothing of the old one that is of that year', () => {
    expect(parse(next)).toEqual({
      title: 'Plan 2015/16',
      kind: 'service',
      from: '2015-04-01',
      to: '2016-03-31',
      parent: 'aap-2015-16',
      owner: 'head-of-housing',
      priorities: [{ id: 'homes-2015-16', title: 'Homes', objectives: [{ id: 'fewer-2015-16', title: 'Fewer' }] }],
      delivers: [{ objective: 'fewer-2015-16', indicators: ['A-1'], activities: ['B-1'] }],
      document: {
        status: 'draft',
        sponsor: 'Chief Executive',
        versions: [{ version: '0.1', date: '2015-02-02', description: 'Rolled over from x-2014-15' }],
      },
    });
  });

  it('keeps the comments of what it keeps, and no others', () => {
    expect(next).toContain('# yaml-language-server: $schema=../.pmf/schemas/plan.schema.json\n# Our plan.\n');
    expect(next).toContain('# What matters most.');
    expect(next).toContain('# ours alone');
    expect(next).not.toContain('Gone next year');
    expect(next).not.toContain('Agreed in the summer');
    expect(next).toContain('    indicators: [A-1]\n');
    expect(next).toContain('from: 2015-04-01\n');
  });
});

describe('a plan that "pmf new" began', () => {
  const samples = `title: Plan 2014/15
kind: annual-action
from: 2014-04-01
to: 2015-03-31
owner: head-of-housing

# What follows may be left out. To use a field, take the "#" away from the start of its lines.

# What it delivers.
delivers:
  - indicators: [A-1]

# The plan as a document.
#document:
#  status: draft

# What was added.
#changes:
#  - on: 2014-10-10

# Ours: look at this again.
`;

  it('loses the samples that nobody used, and no comment of its own', () => {
    const all = rollOver(council({ indicators: { 'A-1': indicator } }), turn);
    const [rolled] = all.rolled;
    if (rolled === undefined) throw new Error('the plan goes on');
    const next = nextPlanText(samples, { rolled, all, today: day('2015-02-02') });
    expect(next).not.toMatch(/^#(document|changes):|What follows|as a document|What was added/m);
    expect(next).toContain('# What it delivers.');
    expect(next).toContain('# Ours: look at this again.');
    expect(next).toContain('\ndocument:\n  status: draft\n');
  });
});

describe('the year that comes next', () => {
  const long = { kind: 'corporate', from: '2012-04-01', to: '2018-03-31' };

  it.each([
    { plans: {}, next: '2015-16', because: 'the annual plan ends with 2014/15' },
    { plans: { 'cp-2012-18': long }, next: '2015-16', because: 'a plan of several years is none of a year' },
    {
      plans: { 'x-2015-16': { kind: 'service', from: '2015-04-01', to: '2016-03-31' } },
      next: '2016-17',
      because: 'the last plans count',
    },
    { plans: { 'aap-2014-15': long }, next: undefined, because: 'there is no plan of a year' },
  ])('is $next: $because', ({ plans, next }) => {
    expect(lastTurn(council({ plans }))?.next.key).toBe(next);
  });
});

describe('the list to decide', () => {
  it('names what a roll-over does not decide, each once', () => {
    const all = council({
      services: { housing: {}, old: { to: '2015-03-31' } },
      indicators: {
        'A-1': { ...indicator, title: 'Rated', targets: [{ year: '2014-15', value: 1 }] },
        'A-2': { ...indicator, title: 'Set already', targets: [{ year: '2015-16', value: 1 }] },
        'A-3': { ...indicator, title: 'Watched', polarity: 'none' },
        'A-4': { ...indicator, title: 'Proposed', approved_by: undefined },
        'A-5': {
          ...indicator,
          title: 'Old',
          changes: [{ from: '2015-04-01', what: 'retired', replaced_by: 'A-2' }],
        },
      },
      activities: {
        'B-1': { ...activity, title: 'Open', end: '2015-02-28' },
        'B-2': {
          ...activity,
          title: 'Moved',
          end: '2015-02-28',
          changes: [{ on: '2014-12-01', what: 'end-date', to: '2015-09-30' }],
        },
      },
      budgets: {
        'rev-2014-15': { title: 'Revenue 2014/15', year: '2014-15', service: 'housing' },
        'old-2014-15': { title: 'Old', year: '2014-15', service: 'old' },
      },
      plans: { 'cp-2012-15': { kind: 'corporate', title: 'Corporate Plan', from: '2012-04-01', to: '2015-03-31' } },
    });
    const list = toDecide(all, rollOver(all, turn)).map(({ items }) => items.join('; '));
    expect(list.join('\n')).toContain('A-1 Rated');
    expect(list.join('\n')).toContain('B-1 Open');
    expect(list.join('\n')).toContain('A-5 Old: retired on 1 April 2015; A-2 takes its place');
    expect(list.join('\n')).toContain('cp-2012-15 Corporate Plan: ends on 31 March 2015 after more than a year');
    expect(list.join('\n')).toContain('Revenue 2015/16: pmf new budget rev-2015-16 --set year=2015-16');
    for (const nobody of ['Set already', 'Watched', 'Proposed', 'Moved', 'old-2014-15'])
      expect(list.join('\n')).not.toContain(nobody);
  });
});
