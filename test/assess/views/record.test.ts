import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import type { Field } from '../../../src/assess/views/definition.js';
import { type RecordData, recordData } from '../../../src/assess/views/record.js';
import type { RecordHistory } from '../../../src/assess/views/record-history.js';
import { thingOf } from '../../../src/model/named-records.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../../builders/framework.js';

const parts: FrameworkParts = {
  settings: {
    timeliness: { clock: 'declared' },
    owed_from: '2012-07-01',
    labels: { recommendation_priority: { high: 'Fundamental' } },
  },
  plans: {
    action: {
      title: 'Action Plan',
      priorities: [{ id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'Let homes sooner' }] }],
      delivers: [{ objective: 'H-A', indicators: ['HSG-014'] }],
    },
  },
  indicators: {
    'HSG-014': {
      code: 'H 001',
      targets: [{ year: '2012-13', value: 40, set_by: 'Cabinet' }],
      tolerance: { kind: 'percent', amber: 10 },
      bounds: { min: 0 },
      tags: ['lettings'],
    },
  },
  activities: {
    'H-A-01': {
      milestones: [
        { id: 'open', title: 'Open', due: '2012-09-30' },
        { id: 'start', title: 'Begin', due: '2012-05-01' },
        { id: 'design', title: 'Design', due: '2012-10-30' },
        { id: 'agree', title: 'Agree', due: '2012-10-31' },
      ],
      changes: [{ on: '2012-06-01', what: 'milestone', milestone: 'open', to: '2012-12-15', agreed_by: 'Cabinet' }],
    },
  },
  recommendations: { 'IA-1': { due: '2012-07-31', source: 'panel', report: 'session' } },
  risks: { 'CR-001': {} },
  budgets: { 'housing-2012-13': { bases: { net: 1000 }, approved: 100 } },
  bodies: { board: { name: 'Board', agrees_exceptions: true, meetings: ['2012-10-30', '2012-12-04', '2012-10-31'] } },
  exceptions: {
    'EX-1': {
      subjects: ['HSG-014'],
      periods: ['2012-13-Q2'],
      new_due: '2012-11-30',
      reason: 'A new system',
      requested_by: 'head-of-housing',
      requested_on: '2012-10-01',
      agreed_by: 'board',
      agreed_on: '2012-10-09',
    },
  },
  reviews: { session: { body: 'board', date: '2012-06-01', subjects: ['HSG-014'] } },
  papers: {
    'board-q1': { body: 'board', meeting: '2012-09-01', version: '1', status: 'final', decisions: [{ text: 'Noted' }] },
  },
  entries: {
    '2012-13/Q1/HSG-014': { value: 38, reported_on: '2012-07-09', reported_by: 'head-of-housing', commentary: 'Few.' },
    '2012-13/Q1/homes': { assessment: 'Going well.', outlook: 'on-course' },
    '2012-13/2012-07/H-A-01': {
      status: 'on-track',
      milestones: { open: { forecast: '2012-12-20' }, start: { achieved: '2012-07-03' } },
    },
    '2012-13/2012-08/H-A-01': { status: 'some-problems', problem: 'Rain' },
    '2012-13/Q2/IA-1': { status: 'in-progress' },
    '2012-13/Q1/CR-001': { likelihood: 2, impact: 3 },
    '2012-13/Q2/CR-001': { likelihood: 4, impact: 3 },
    '2012-13/Q2/housing-2012-13': { actual: 60, forecast: 120 },
  },
};

const framework = frameworkOf(parts);
const today = day('2012-10-31');

function show(name: string, asked?: string): RecordData {
  const thing = found(thingOf(framework, id(name)), name);
  return found(
    recordData(framework, thing, {
      evidence: withoutHistory(framework, today),
      period: asked === undefined ? undefined : period(asked),
    }),
    name,
  );
}

function historyOf<Of extends RecordHistory['of']>(name: string, of: Of): Extract<RecordHistory, { readonly of: Of }> {
  const { history } = show(name);
  if (history.of !== of) throw new Error(`The history of ${name} is one of ${history.of}.`);
  return history as Extract<RecordHistory, { readonly of: Of }>; // its name has just been looked at
}

describe('the definition of a record', () => {
  const fields = new Map(show('HSG-014').definition.map((field): [string, Field] => [field.name, field]));

  it.each([
    {
      name: 'owner',
      value: { type: 'reference', kind: 'owner', title: 'Head of Housing' },
      because: 'a post has a title',
    },
    {
      name: 'first_period',
      value: { type: 'period', key: '2012-13-Q1', title: 'Q1 2012/13' },
      because: 'a period has a name',
    },
    { name: 'polarity', value: { type: 'choice', text: 'maximise' }, because: 'it is chosen from a list' },
    { name: 'approved_on', value: { type: 'day', day: '2010-01-01' }, because: 'a day is told as one' },
    { name: 'tags', value: { type: 'list', items: [{ type: 'text', text: 'lettings' }] }, because: 'a list is kept' },
    {
      name: 'tolerance',
      value: { type: 'group', fields: [{ name: 'kind' }, { name: 'amber', value: { type: 'number', number: 10 } }] },
      because: 'a group keeps its fields, in the order of the schema',
    },
  ])('$name: $because', ({ name, value }) => {
    expect(fields.get(name)?.value).toMatchObject(value);
    expect(fields.get(name)?.description).toMatch(/\.$/);
  });

  it('has every field that is set and none that the file does not know', () => {
    expect([...fields.keys()].filter((name) => name === 'id' || name === 'path' || name === 'unit')).toEqual([]);
    expect(fields.size).toBe(Object.keys(framework.records.indicator.get(id('HSG-014')) ?? {}).length - 2);
  });

  it('of a recommendation has its priority as the council calls it', () => {
    const priority = show('IA-1').definition.find(({ name }) => name === 'priority');
    expect(priority?.value).toEqual({ type: 'choice', text: 'high', title: 'Fundamental' });
  });

  it('of a priority is its part of the plan', () => {
    expect(show('homes').definition.map(({ name }) => name)).toEqual(['id', 'title', 'objectives']);
  });
});

describe('where a record belongs', () => {
  it.each([
    { name: 'HSG-014', ways: [['action', 'homes', 'H-A']], because: 'its plan delivers it for an objective' },
    { name: 'H-A', ways: [['action', 'homes']], because: 'an objective stands in its priority' },
    { name: 'IA-1', ways: [], because: 'no plan holds it' },
  ])('$name: $because', ({ name, ways }) => {
    expect(show(name).thread?.ways.map((way) => way.map((link) => link.id))).toEqual(ways);
  });

  it.each(['head-of-housing', 'housing', 'board', 'EX-1', 'session', 'board-q1'])('%s stands in no thread', (name) => {
    expect(show(name).thread).toBeUndefined();
  });
});

describe('the history of a record', () => {
  it('of an indicator judges every period, and says who reported it when', () => {
    const { periods } = historyOf('HSG-014', 'indicator');
    expect(periods.map(({ period: own }) => own.key)).toEqual(['2012-13-Q1', '2012-13-Q2']);
    expect(periods[0]).toMatchObject({
      figure: 38,
      target: { kind: 'value', value: 40 },
      rating: { colour: 'amber', words: 'Close to target' },
      reportedOn: '2012-07-09',
      reportedBy: { title: 'Head of Housing' },
      commentary: 'Few.',
      due: undefined,
    });
    expect(periods[0]?.rating.sentence).toContain('38 against a target of 40');
  });

  it('tells that a deadline was put off, and by which agreement', () => {
    const { periods } = historyOf('HSG-014', 'indicator');
    expect(periods[1]?.due).toMatchObject({ state: 'excepted', dueOn: '2012-11-30' });
    expect(periods[1]?.due?.exceptions).toEqual([expect.stringContaining('agreed on 9 October 2012')]);
  });

  it('of an activity has its months and its milestones with both dates', () => {
    const { periods, milestones } = historyOf('H-A-01', 'activity');
    expect(periods.map(({ period: own, status }) => `${own.key} ${status}`)).toEqual([
      '2012-07 on-track',
      '2012-08 some-problems',
      '2012-09 undefined',
      '2012-10 undefined',
    ]);
    expect(milestones).toMatchObject([
      {
        id: 'open',
        due: { first: '2012-09-30', current: '2012-12-15' },
        forecast: '2012-12-20',
        slip: 5,
        slipFromFirst: 81,
        daysOverdue: undefined,
      },
      { id: 'start', achieved: '2012-07-03', daysOverdue: undefined },
      { id: 'design', achieved: undefined, daysOverdue: 1 },
      { id: 'agree', daysOverdue: undefined },
    ]);
  });

  it('of a recommendation stands at each quarter’s end', () => {
    expect(historyOf('IA-1', 'recommendation').periods).toMatchObject([
      { period: { key: '2012-13-Q2' }, status: 'in-progress', daysOverdue: 61 },
    ]);
  });

  it('of a risk scores each quarter and tells how it moved', () => {
    expect(historyOf('CR-001', 'risk').periods).toMatchObject([
      { residual: { score: 6, band: 'medium' } },
      { residual: { score: 12, band: 'high' }, movement: 'up' },
    ]);
  });

  it('of a budget compares the forecast with the budget', () => {
    expect(historyOf('housing-2012-13', 'budget').periods).toMatchObject([
      { forecast: 120, budgeted: 100, variance: { amount: 20, isAdverse: true } },
    ]);
  });

  it('of a priority is its assessments', () => {
    expect(historyOf('homes', 'assessments').periods.map(({ outlook }) => outlook)).toEqual(['on-course', undefined]);
  });

  it('of an exception is what it does to each deadline', () => {
    expect(historyOf('EX-1', 'exception').returns).toMatchObject([{ standing: 'agreed', firstDue: '2012-10-10' }]);
  });

  it('of a session is what it recommended', () => {
    expect(historyOf('session', 'review').recommendations).toMatchObject([
      { id: 'IA-1', status: 'in-progress', priority: 'high', priorityTitle: 'Fundamental' },
    ]);
  });

  it('of a body is what it receives and its papers', () => {
    const detail = historyOf('board', 'body');
    expect(detail.receives).toContainEqual({ kind: 'indicators', count: 1 });
    expect(detail.papers).toMatchObject([{ id: 'board-q1', decisions: 1 }]);
    expect(detail.nextMeeting).toBe('2012-10-31'); // today's is still to come
  });

  it('is told for every kind of thing, and is plain', () => {
    for (const name of ['head-of-housing', 'housing', 'action', 'H-A', 'board-q1']) {
      const data = show(name, '2012-13-Q1');
      expect(JSON.parse(JSON.stringify(data)).record.id).toBe(name);
    }
  });
});
