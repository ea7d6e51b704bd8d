import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import { assess } from '../../src/assess/assess.js';
import { assessExceptions } from '../../src/assess/exception.js';
import { receive } from '../../src/assess/receive.js';
import { type Period, parsePeriod } from '../../src/model/period.js';
import type { Source } from '../../src/model/source.js';
import { checkFolder } from '../../src/pipeline.js';
import { northmoorFiles } from '../northmoor/files.js';

const { framework, today } = checkFolder(sourceOf(northmoorFiles()), ({ reportingDay }) => {
  if (reportingDay === undefined) throw new Error('The example sets no reporting day');
  return reportingDay;
});
const { records, entries } = framework;
const recommendations = [...records.recommendation.values()];
const risks = [...records.risk.values()];
const budgets = [...records.budget.values()];

describe('the records of oversight in the example', () => {
  it.each([
    { kind: 'recommendation', count: 30, because: 'auditors, inspectors, the council itself and the Panel made them' },
    { kind: 'risk', count: 15, because: 'twelve are corporate and three of services' },
    { kind: 'budget', count: 17, because: 'seven services had one in 2013/14, six in 2014/15, and four are others' },
    { kind: 'exception', count: 11, because: 'six were kept to or run, two ran out, and three change nothing' },
    { kind: 'review', count: 2, because: 'the Panel met twice' },
    { kind: 'paper', count: 12, because: 'each final one has decisions, and Cabinet is to have one on 3 November' },
  ] as const)('are $count of kind $kind: $because', ({ kind, count }) => {
    expect(records[kind].size).toBe(count);
  });

  it('come from every source, with every priority, and some are public', () => {
    expect(counts(recommendations.map(({ source }) => source))).toEqual({
      'external-audit': 4,
      governance: 5,
      inspection: 4,
      'internal-audit': 12,
      panel: 5,
    });
    expect(Object.keys(counts(recommendations.map(({ priority }) => priority)))).toEqual(['high', 'low', 'medium']);
    expect(recommendations.filter(({ audience }) => audience === 'public')).toHaveLength(12);
  });

  it('stand at the half year in every way that a recommendation can', () => {
    const latest = recommendations.map(({ id }) => entries.recommendation.get(id)?.at(-1)?.status);
    expect(counts(latest)).toEqual({
      'in-progress': 11,
      implemented: 5,
      'not-started': 4,
      'risk-accepted': 1,
      superseded: 1,
      verified: 8,
    });
  });

  it('tell of a recommendation that was put off twice', () => {
    expect(recommendations.filter(({ revised_due = [] }) => revised_due.length >= 2).map(({ id }) => id)).toEqual([
      'IA-2013-03',
    ]);
  });

  it('have a plan for each recommendation', () => {
    const held = new Set(
      [...records.plan.values()].flatMap(({ delivers = [] }) => delivers.flatMap((each) => each.recommendations ?? [])),
    );
    expect(recommendations.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
  });

  it('hold a risk that was closed, one that was opened in the quarter, and one that nobody scored', () => {
    const quarter = quarterOf('2014-15-Q2');
    const ids = (which: (risk: (typeof risks)[number]) => boolean) => risks.filter(which).map(({ id }) => id);
    expect(ids(({ closed_on }) => closed_on !== undefined)).toEqual(['CR-006']);
    expect(ids(({ opened_on }) => opened_on >= quarter.first)).toEqual(['CR-015']);
    const unscored = ids(({ id, closed_on }) => {
      const scored = entries.risk.get(id)?.some(({ period }) => period.key === quarter.key);
      return closed_on === undefined && scored !== true;
    });
    expect(unscored).toEqual(['CR-012']);
  });

  it('hold risks that rose and risks that fell in the quarter', () => {
    const moves = risks.flatMap(({ id }) => {
      const [before, now] = (entries.risk.get(id) ?? []).slice(-2).map(({ likelihood, impact }) => likelihood * impact);
      return before === undefined || now === undefined ? [] : [[id, Math.sign(now - before)] as const];
    });
    const moved = (way: number) => moves.filter(([, sign]) => sign === way).map(([id]) => id);
    expect(moved(1)).toEqual(['CR-001', 'CR-003', 'CR-004', 'CR-009']);
    expect(moved(-1)).toEqual(['CR-005', 'CR-006', 'CR-014']);
  });

  it.each([
    { id: 'leisure-and-communities-revenue-2014-15', percent: 3.3, because: 'the pool is closed: red from 2.5%' },
    { id: 'housing-revenue-2014-15', percent: 1.52, because: 'bed and breakfast is dear: amber from 1%' },
    { id: 'leisure-centre-roof-capital', percent: 1.67, because: 'asbestos cost more than was set aside' },
    { id: 'environmental-services-revenue-2014-15', percent: 0.61, because: 'the contractor bears a part' },
    { id: 'planning-revenue-2014-15', percent: -0.83, because: 'fees came in' },
  ])('forecast $percent% beside its budget for $id: $because', ({ id, percent }) => {
    const budget = budgets.find((each) => each.id === id);
    const { rated_on = 'net', bases, revised, approved = Number.NaN } = budget ?? {};
    const forecast = (budget && entries.budget.get(budget.id)?.at(-1)?.forecast) ?? Number.NaN;
    expect(((forecast - (revised ?? approved)) / (bases?.[rated_on] ?? Number.NaN)) * 100).toBeCloseTo(percent, 2);
  });
});

describe('the exceptions of the example', () => {
  it.each([
    { id: 'PLN-012-2014-15-q2', stands: ['agreed excepted'], because: 'the 31st has not come' },
    { id: 'car-parks-2014-15-q2', stands: ['agreed excepted'], because: 'the 31st has not come' },
    { id: 'ENV-006-2014-15-q1', stands: ['agreed excepted'], because: 'it is waived' },
    {
      id: 'environmental-health-2013-14-q3',
      stands: ['agreed excepted', 'agreed excepted'],
      because: 'it is waived for both recommendations',
    },
    { id: 'FIN-002-2013-14-q4', stands: ['agreed received-on-time'], because: 'it came by the later day' },
    { id: 'planning-budget-2014-15-q2', stands: ['agreed received-on-time'], because: 'it came by the later day' },
    { id: 'HSG-021-2014-15-q1', stands: ['expired overdue'], because: 'the later day passed in August' },
    { id: 'customer-services-budget-2014-15-q2', stands: ['expired overdue'], because: 'the later day was the 17th' },
    { id: 'HRM-004-2014-15-q2', stands: ['agreed-late overdue'], because: 'it was agreed after the deadline' },
    { id: 'COM-001-2014-15-q2', stands: ['requested overdue'], because: 'nobody has agreed' },
    { id: 'J-A-02-2014-09', stands: ['not-by-an-agreeing-body overdue'], because: 'the wrong meeting agreed' },
  ])('$id: $stands, as $because', ({ id, stands }) => {
    const exception = [...records.exception.values()].find((each) => each.id === id);
    const quarter = quarterOf(exception?.periods[0]?.length === 7 ? '2014-15-Q2' : (exception?.periods[0] ?? ''));
    const { dues } = assess({ framework, period: quarter, evidence: withoutHistory(framework, today) });
    const found = assessExceptions(framework, dues).find((each) => each.exception.id === id);
    expect(found?.returns.map(({ standing, due }) => `${standing} ${due.state}`)).toEqual(stands);
  });
});

describe('the papers of the example', () => {
  it.each([
    { body: 'cabinet', period: '2013-14-Q4', paper: 'cabinet-2013-14-q4' },
    { body: 'cabinet', period: '2014-15-Q1', paper: 'cabinet-2014-15-q1' },
    { body: 'cabinet', period: '2014-15-Q2', paper: 'cabinet-2014-15-q2' },
    { body: 'overview-and-scrutiny-committee', period: '2014-15-Q1', paper: 'overview-and-scrutiny-2014-15-q1' },
    { body: 'audit-committee', period: '2014-15-Q1', paper: 'audit-committee-2014-15-q1' },
  ])('$body is given $paper for $period', ({ body: id, period, paper }) => {
    const body = [...records.body.values()].find((each) => each.id === id);
    if (!body) throw new Error(`${id} is not among the bodies`);
    const received = receive(
      assess({ framework, period: quarterOf(period), evidence: withoutHistory(framework, today) }),
      { body },
    );
    expect(received.paper?.id).toBe(paper);
  });

  it('each is for a meeting that the body holds', () => {
    const strange = [...records.paper.values()].filter(({ body, meeting, review }) => {
      const { meetings } = records.body.get(body) ?? {};
      return review === undefined && meetings !== undefined && !meetings.includes(meeting);
    });
    expect(strange.map(({ id, meeting }) => `${id} ${meeting}`)).toEqual([]);
  });

  it('what Scrutiny recommended in June was answered by Cabinet at its next meeting', () => {
    const paper = (name: string) => [...records.paper.values()].find(({ id }) => id === name);
    const asked = paper('overview-and-scrutiny-2013-14-q4')?.recommendations.filter(({ to }) => to === 'cabinet');
    const answers = paper('cabinet-2014-15-q1')?.decisions?.filter(({ text }) => text.includes('Scrutiny'));
    expect([asked?.length, answers?.length]).toEqual([2, 2]);
  });
});

function quarterOf(key: string): Period {
  const period = parsePeriod(framework.calendar, 'quarterly', key);
  if (!period) throw new Error(`${key} is not a quarter`);
  return period;
}

function counts(values: readonly (string | undefined)[]): Readonly<Record<string, number>> {
  const sorted = values.map(String).sort();
  return Object.fromEntries(sorted.map((value) => [value, sorted.filter((each) => each === value).length]));
}

/** The files that the script makes, before they are written anywhere. */
function sourceOf(files: ReadonlyMap<string, string>): Source {
  return {
    list: () => [...files.keys()].sort().map((path) => ({ path, type: 'file' })),
    read: (path) => {
      const text = files.get(path);
      return text === undefined ? { fault: 'gone' } : { bytes: new TextEncoder().encode(text) };
    },
  };
}
