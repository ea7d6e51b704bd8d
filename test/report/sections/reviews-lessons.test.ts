import { describe, expect, test } from 'vitest';
import type { Entered } from '../../../src/model/framework.js';
import type { ActivityEntry, AssessmentEntry } from '../../../src/model/records.js';
import { lessons } from '../../../src/report/sections/lessons.js';
import { reviews } from '../../../src/report/sections/reviews.js';
import {
  activity,
  activityItem,
  body,
  context,
  day,
  framework,
  id,
  period,
  plan,
  priorityOf,
  quarter,
} from '../../builders/assessment.js';
import { recording, review } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

const panel = body({ id: id('performance-panel'), name: 'Performance Panel' });
const recommendation = {
  id: id('PP-1'),
  path: 'recommendations/PP-1.yaml',
  title: 'Map the rounds',
  source: 'panel' as const,
  report: 'session',
  reported_on: day('2012-09-12'),
  priority: 'high' as const,
  service: id('housing'),
  owner: id('head-of-housing'),
  due: day('2012-12-31'),
};
const session = review('session', {
  authorised_by: 'the Board',
  authorised_on: day('2012-08-01'),
  findings: 'Crews had no map.',
  lessons: 'Ask the crews.',
});
const known = recording({ plan: [plan()], review: [session], body: [panel], recommendation: [recommendation] });

describe('review sessions', () => {
  const told = (of: Parameters<typeof context>[0] = {}) =>
    linesOf(reviews.build(context({ framework: known, plans: [plan()], ...of })));

  test('what was looked at, on whose authority, what was found and recommended', () => {
    expect(told()).toEqual([
      '## Review sessions',
      '### Performance Panel, 12 September 2012',
      'Looked at: Annual Action Plan 2012/13',
      'Authorised by: the Board, 1 August 2012',
      'Findings:',
      'Crews had no map.',
      'Lessons:',
      'Ask the crews.',
      'Recommendations of the session',
      'Recommendation | Post | Due | Status',
      'PP-1: Map the rounds | Head of Housing | 31 December 2012 | Not reported',
    ]);
  });

  test.each([
    { quarter: '2012-13-Q1', label: 'In progress (Q1 2012/13)', because: 'what was last told has its quarter' },
    { quarter: '2012-13-Q3', label: 'Not reported', because: 'a later quarter is not known' },
  ])('the status reads $label: $because', ({ quarter: key, label }) => {
    const entry = { subject: recommendation.id, period: period(key), path: '', status: 'in-progress' as const };
    const entries = { ...known.entries, recommendation: new Map([[recommendation.id, [entry]]]) };
    expect(told({ framework: { ...known, entries } }).at(-1)).toContain(label);
  });

  test.each([
    { of: { date: day('2012-06-30') }, isTold: false, because: 'it was held before the period' },
    { of: { date: day('2012-07-01') }, isTold: true, because: 'the first day belongs to it' },
    { of: { date: day('2012-10-01') }, isTold: false, because: 'it was held after the period' },
    { of: { plan: id('another') }, isTold: false, because: 'the body receives nothing of what was looked at' },
    { of: { plan: id('another'), body: id('cabinet') }, isTold: true, because: 'it is its own session' },
  ])('a session is told: $isTold, $because', ({ of, isTold }) => {
    const lines = told({ framework: recording({ review: [review('session', of)] }) });
    expect(lines.includes('No review session of this period is reported to this body.')).toBe(!isTold);
  });

  test.each([
    { receives: [{ records: ['review' as const] }], isTold: true, because: 'it asks for all reviews' },
    { receives: [{ records: ['risk' as const] }], isTold: false, because: 'it asks for something else' },
    {
      receives: [{ records: ['review' as const], services: [id('planning')] }],
      isTold: false,
      because: 'it asks for those of another service',
    },
    {
      receives: [{ records: ['review' as const], services: [id('housing')] }],
      isTold: true,
      because: 'it asks for those of this service',
    },
    {
      receives: [{ records: ['review' as const], plans: ['corporate' as const] }],
      isTold: false,
      because: 'it asks for those on another kind of plan',
    },
  ])('a session on what the body does not receive is told: $isTold, $because', ({ receives, isTold }) => {
    const served = plan({ service: id('housing') });
    const records = recording({ plan: [served], review: [session], body: [panel] });
    const lines = told({ framework: records, plans: [], body: body({ receives }) });
    expect(lines.includes('### Performance Panel, 12 September 2012')).toBe(isTold);
  });

  test.each([
    { today: '2012-10-31', isTold: false, because: 'the session is to come' },
    { today: '2012-11-01', isTold: false, because: 'it is the day itself' },
    { today: '2012-11-02', isTold: true, because: 'the session is over' },
  ])(
    "a session's own pack tells of earlier ones on the same service, and what came of it: $isTold, $because",
    (row) => {
      const served = plan({ service: id('housing') });
      const own = review('own', { date: day('2012-11-01') });
      const other = plan({ id: id('other'), service: id('planning') });
      const records = recording({
        plan: [served, other],
        body: [panel],
        review: [own, session, review('elsewhere', { date: day('2012-01-01'), plan: other.id })],
        recommendation: [{ ...recommendation, report: 'own', reported_on: day('2012-11-01') }],
      });
      const lines = told({ framework: records, body: panel, review: own, today: day(row.today) });
      expect(lines.filter((line) => line.startsWith('#'))).toEqual([
        '## Review sessions',
        '### Earlier sessions on the same services',
        '#### Performance Panel, 12 September 2012',
        ...(row.isTold ? ['### What came of the session'] : []),
      ]);
      const made = 'PP-1: Map the rounds | Head of Housing | 31 December 2012 | No update yet';
      expect(lines.includes(made)).toBe(row.isTold);
    },
  );

  test.each([
    { today: '2012-11-10', label: 'In progress (Q3 2012/13)', because: 'its quarter has begun' },
    { today: '2012-11-10', quarter: '2012-13-Q4', label: 'No update yet', because: 'its quarter is to come' },
  ])('of what was made since the period the status is $label: $because', ({ today, quarter: key, label }) => {
    const made = { ...recommendation, report: 'own', reported_on: day('2012-11-01') };
    const own = review('own', { date: day('2012-11-01') });
    const entry = { subject: made.id, period: period(key ?? '2012-13-Q3'), path: '', status: 'in-progress' as const };
    const records = recording({ plan: [plan()], body: [panel], review: [own], recommendation: [made] });
    const entries = { ...records.entries, recommendation: new Map([[made.id, [entry]]]) };
    const lines = told({ framework: { ...records, entries }, body: panel, review: own, today: day(today) });
    expect(lines.at(-1)).toBe(`PP-1: Map the rounds | Head of Housing | 31 December 2012 | ${label}`);
  });

  test('titles that hold an "and" are told apart', () => {
    const { plan: _plan, ...own } = review('own', { subjects: [id('A-1'), id('A-2')] });
    const subjects = ['Roads and bridges', 'Parks'].map((title, at) => {
      return { kind: 'activity' as const, record: activity(`A-${at + 1}`, { title }) };
    });
    const records = recording({ review: [own], body: [panel] }, framework({ subjects }));
    const lines = told({ framework: records, body: panel, review: own, today: day('2012-11-10') });
    expect(lines).toContain('Looked at: Roads and bridges; Parks');
  });

  test('a public report leaves out internal sessions, what they looked at and recommendations', () => {
    const open = body({ audience: 'public' });
    expect(told({ body: open }).at(-1)).toBe('One recommendation is in the exempt appendix.');
    const secret = recording({ review: [{ ...session, audience: 'internal' }], plan: [plan()] });
    expect(told({ framework: secret, body: open })).toEqual([
      '## Review sessions',
      'One session is in the exempt appendix.',
    ]);
    const hidden = recording({ plan: [plan({ audience: 'internal', title: 'SECRET' })], review: [session] });
    expect(told({ framework: hidden, body: open })).toContain('Looked at: One internal record');
  });
});

describe('lessons', () => {
  const jobs = priorityOf('jobs', 'Jobs');
  const entry = (key: string, text: string): Entered<ActivityEntry> => ({
    subject: id('J-1'),
    period: period(key, 'monthly'),
    path: '',
    status: 'on-track',
    lessons: text,
  });
  const words: Entered<AssessmentEntry> = {
    subject: id('jobs'),
    period: quarter,
    path: '',
    assessment: 'Well.',
    outlook: 'on-course',
    lessons: 'Start early.',
  };
  const narratives = [
    { subject: { kind: 'priority' as const, priority: jobs.priority }, due: undefined, entry: words },
  ];
  const updates = [
    entry('2012-06', 'Too early.'),
    entry('2012-07', 'Lift a board.'),
    entry('2012-09', 'Lift a board.\n'),
    entry('2012-10', 'Too late.'),
  ];
  const base = {
    ...known,
    entries: {
      ...known.entries,
      activity: new Map([[id('J-1'), updates]]),
      priority: new Map([[id('jobs'), [words]]]),
    },
  };
  const told = (of: Parameters<typeof context>[0] = {}) =>
    linesOf(
      lessons.build(
        context({ framework: base, plans: [plan()], narratives, activities: [activityItem('J-1')], ...of }),
      ),
    );

  test('each with its source, those of the period alone, and what is repeated once', () => {
    expect(told()).toEqual([
      '## Lessons learnt',
      '### From assessments',
      'Jobs, Q2 2012/13:',
      'Start early.',
      '### From activities',
      'Open the enterprise centre, July 2012:',
      'Lift a board.',
      '### From review sessions',
      'Performance Panel, 12 September 2012:',
      'Ask the crews.',
    ]);
  });

  test('those of the session itself are no evidence for it', () => {
    expect(told({ review: session, today: day('2012-12-01') }).join('\n')).not.toContain('Ask the crews.');
  });

  test('none is said', () => {
    expect(linesOf(lessons.build(context({ framework: framework() })))).toEqual([
      '## Lessons learnt',
      'No lesson was recorded in this period.',
    ]);
  });
});
