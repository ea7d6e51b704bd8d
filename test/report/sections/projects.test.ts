import { describe, expect, test } from 'vitest';
import { projects } from '../../../src/report/sections/projects.js';
import {
  activity,
  activityItem,
  framework as base,
  body,
  context,
  day,
  id,
  period,
} from '../../builders/assessment.js';
import { recording } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

const risk = (name: string, of: object = {}) => ({
  id: id(name),
  path: `risks/${name}.yaml`,
  title: `Risk ${name}`,
  service: id('housing'),
  owner: id('head-of-housing'),
  opened_on: day('2012-01-01'),
  inherent: { likelihood: 3, impact: 3 },
  ...of,
});
const budget = (name: string, of: object = {}) => ({
  id: id(name),
  path: `budgets/${name}.yaml`,
  title: `Budget ${name}`,
  owner: id('head-of-housing'),
  year: '2012-13',
  bases: { gross: 1000 },
  approved: 1_200_000,
  ...of,
});
const framework = recording({
  risk: [
    risk('R-1'),
    risk('R-2', { audience: 'public' }),
    risk('R-3', { closed_on: day('2012-09-30') }),
    risk('R-4', { opened_on: day('2012-10-01') }),
  ],
  budget: [
    budget('B-1', { revised: 1_250_000 }),
    budget('B-2', { activity: id('J-1'), audience: 'internal' }),
    budget('B-3', { activity: id('J-2') }),
  ],
});
const project = activity('J-1', {
  kind: 'project',
  budget: id('B-1'),
  risks: [id('R-1'), id('R-2'), id('R-3'), id('R-4')],
  milestones: [
    { id: id('roof'), title: 'Roof', due: day('2012-08-31'), owner: id('chief-executive') },
    { id: id('plan'), title: 'Plan', due: day('2012-07-31') },
    { id: id('open'), title: 'Open', due: day('2012-12-01') },
  ],
});
const told = (of: Parameters<typeof context>[0]) => linesOf(projects.build(context({ framework, ...of })));

describe('projects', () => {
  test.each([
    { of: {}, isTold: false, because: 'it is a single activity' },
    { of: { kind: 'project' as const }, isTold: true, because: 'it is a project' },
    { of: { major: true }, isTold: true, because: 'it is a major activity' },
  ])('are told: $isTold, $because', ({ of, isTold }) => {
    const lines = told({ activities: [activityItem('J-1', { activity: activity('J-1', of) })] });
    expect(lines.includes('No project is reported to this body.')).toBe(!isTold);
    expect(lines.includes('### Open the enterprise centre')).toBe(isTold);
  });

  test('in full with what pays for them and what threatens them, as at the end of the period', () => {
    const lines = told({ activities: [activityItem('J-1', { activity: project })] });
    expect(lines).toContain(
      'Budget: Budget B-1: £1,200,000 approved, £1,250,000 as revised; Budget B-2: £1,200,000 approved',
    );
    expect(lines).toContain('Risks: Risk R-1; Risk R-2');
    expect(lines).toContain('Roof (Chief Executive) | 31 August 2012 | Overdue by 30 days');
  });

  test('in public the internal ones are counted and not named', () => {
    const lines = told({
      body: body({ audience: 'public' }),
      activities: [activityItem('J-1', { activity: project })],
    });
    expect(lines).toContain('Risks: Risk R-2; one internal, not named here');
    expect(lines).toContain(
      'Budget: Budget B-1: £1,200,000 approved, £1,250,000 as revised; one internal, not named here',
    );
  });

  test.each([
    {
      reached: [],
      next: 'Plan, due 31 July 2012, overdue',
      because: 'the earliest day counts, not the order in the file',
    },
    { reached: ['plan'], next: 'Roof, due 31 August 2012, overdue', because: 'what is reached is behind' },
    { reached: ['plan', 'roof'], next: 'Open, due 1 December 2012', because: 'its day has not come' },
    { reached: ['plan', 'roof', 'open'], next: 'None left', because: 'all are reached' },
    {
      reached: ['plan', 'roof'],
      forecast: '2013-02-27',
      next: 'Open, due 1 December 2012; now expected 27 February 2013',
      because: 'its owner expects another day',
    },
  ])('in brief with the step that is next: $next, $because', ({ reached, forecast, next }) => {
    const entry = {
      subject: project.id,
      period: period('2012-09', 'monthly'),
      path: '',
      status: 'some-problems' as const,
      problem: 'No power.',
      action: 'Ask again.',
      milestones: {
        ...Object.fromEntries(reached.map((name) => [name, { achieved: day('2012-09-01') }])),
        ...(forecast && { open: { forecast: day(forecast) } }),
      },
    };
    const entries = { ...framework.entries, activity: new Map([[project.id, [entry]]]) };
    const lines = told({
      framework: { ...framework, entries },
      body: body({ detail: 'summary' }),
      activities: [activityItem('J-1', { activity: project, entry, status: 'some-problems' })],
    });
    expect(lines.slice(2)).toEqual([
      'Project | Status | Next milestone | End | Owner',
      `Open the enterprise centre | Some Problems | ${next} | 31 December 2012 | Head of Housing`,
      '### Open the enterprise centre',
      'Problem:',
      'No power.',
      'Action:',
      'Ask again.',
    ]);
  });

  test('in brief the first agreed day stands beside the one agreed last', () => {
    const changes = [
      { on: day('2012-09-01'), what: 'milestone', milestone: id('roof'), to: day('2012-11-01'), agreed_by: 'Cabinet' },
    ] as const;
    const one = activity('J-1', {
      kind: 'project',
      milestones: [{ id: id('roof'), title: 'Roof', due: day('2012-09-20') }],
      changes,
    });
    const lines = told({ body: body({ detail: 'summary' }), activities: [activityItem('J-1', { activity: one })] });
    expect(lines[3]).toContain(
      'Roof, due 1 November 2012 (first agreed 20 September 2012, revised once, agreed by Cabinet) |',
    );
  });

  test.each([
    { due: '2012-09-20', isTold: true, because: 'a step is overdue' },
    { due: '2012-12-20', isTold: false, because: 'all goes as planned' },
  ])('in brief the commentary on one that is on track is told: $isTold, $because', ({ due, isTold }) => {
    const one = activity('J-1', { kind: 'project', milestones: [{ id: id('roof'), title: 'Roof', due: day(due) }] });
    const { entry } = activityItem('J-1');
    const item = activityItem('J-1', {
      activity: one,
      entry: entry && { ...entry, commentary: 'The tiles come in October.' },
    });
    const lines = told({ body: body({ detail: 'summary' }), activities: [item] });
    expect(lines.includes('The tiles come in October.')).toBe(isTold);
  });

  test('a vacant post is told with who answers for it', () => {
    const vacant = {
      id: id('head'),
      path: '',
      title: 'Head of Leisure',
      roles: [],
      holders: [],
      deputy: id('manager'),
    };
    const manager = { id: id('manager'), path: '', title: 'Leisure Manager', roles: [] };
    const posts = recording({}, base({ owners: [vacant, manager] }));
    const item = activityItem('J-1', { activity: activity('J-1', { kind: 'project', owner: id('head') }) });
    const told = (of: object) =>
      linesOf(projects.build(context({ framework: posts, activities: [item], ...of }))).join('\n');
    expect(told({ body: body({ detail: 'summary' }) })).toContain('| Leisure Manager for Head of Leisure (vacant)');
    expect(told({})).toContain('Owner: Leisure Manager for Head of Leisure (vacant)');
  });
});
