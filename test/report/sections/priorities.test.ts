import { describe, expect, test } from 'vitest';
import type { NarrativeAssessment } from '../../../src/assess/assessment.js';
import { byPriority } from '../../../src/report/by-priority.js';
import { priorities } from '../../../src/report/sections/priorities.js';
import {
  activity,
  activityItem,
  assessment,
  body,
  context,
  day,
  exemptOf,
  framework,
  id,
  item,
  plan,
  priorityOf,
  quarter,
} from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const corporate = plan({ id: id('corporate'), title: 'Corporate Plan', kind: 'corporate' });
const jobs = priorityOf('jobs', 'Jobs', corporate);
const homes = priorityOf('homes', 'Homes', corporate);
const shared = priorityOf('wellbeing', 'Wellbeing', plan({ id: id('strategy'), kind: 'community-strategy' }));
const year = plan({
  delivers: [
    { objective: jobs.objective.id, indicators: [id('A-1')], activities: [id('J-1')] },
    { indicators: [id('C-1')] },
  ],
});

function narrative(subject: NarrativeAssessment['subject'], words: string): NarrativeAssessment {
  const of = subject.kind === 'plan' ? subject.plan.id : subject.priority.id;
  const entry = { subject: of, period: quarter, path: '', assessment: words, outlook: 'on-course' as const };
  return { subject, due: undefined, entry };
}

const received = {
  framework: framework({ priorities: [jobs, homes, shared] }),
  plans: [corporate, year, shared.priority.plan],
  indicators: [item('A-1'), item('C-1')],
  activities: [activityItem('J-1')],
  narratives: [
    narrative({ kind: 'plan', plan: corporate }, 'The plan as a whole.'),
    narrative({ kind: 'priority', priority: jobs.priority }, 'Jobs are fine.'),
    narrative({ kind: 'plan', plan: year }, 'The year.'),
  ],
};
const told = (of: Parameters<typeof context>[0] = {}) => linesOf(priorities.build(context({ ...received, ...of })));

describe('a part for each priority', () => {
  test('the action plan of the year, then wider plans, then each priority with what serves it', () => {
    expect(told().filter((line) => /^#|fine|The year|whole|Nothing/.test(line))).toEqual([
      '## Priorities',
      '### Annual Action Plan 2012/13',
      'The year.',
      '### Corporate Plan',
      'The plan as a whole.',
      '### Jobs',
      'Jobs are fine.',
      '#### A 1: Homes let within 28 days',
      '#### Open the enterprise centre',
      '### Other work',
      '#### C 1: Homes let within 28 days',
      'Nothing is reported under Homes.',
    ]);
  });

  test('what is empty is told apart, for a title may hold an "and"', () => {
    const town = priorityOf('town', 'Town and country', corporate);
    expect(told({ framework: framework({ priorities: [jobs, homes, town, shared] }) }).at(-1)).toBe(
      'Nothing is reported under Homes; Town and country.',
    );
  });

  test('in tables in brief, with what was changed by decision beside them', () => {
    const changes = [{ on: day('2012-09-03'), what: 'scope' as const, agreed_by: 'Cabinet', reason: 'Less money.' }];
    const lines = told({
      body: body({ detail: 'summary' }),
      activities: [activityItem('J-1', { activity: activity('J-1', { changes }) })],
    });
    expect(lines.filter((line) => /^(#|Indicators|Activities|- )/.test(line))).toEqual([
      '## Priorities',
      '### Annual Action Plan 2012/13',
      '### Corporate Plan',
      '### Jobs',
      'Indicators: Jobs',
      'Activities: Jobs',
      '### Other work',
      'Indicators',
      '### Changed by decision',
      '- Open the enterprise centre: 3 September 2012: the scope was changed, agreed by Cabinet. Reason: Less money.',
    ]);
  });

  test('a public report says what it leaves out, and names no priority of an internal plan', () => {
    const secret = priorityOf('secret', 'SECRET', plan({ id: id('secret-plan'), audience: 'internal' }));
    const lines = told({
      body: body({ audience: 'public' }),
      framework: framework({ priorities: [secret] }),
      plans: [plan({ delivers: [{ objective: secret.objective.id, indicators: [id('A-1'), id('B-1')] }] })],
      indicators: [item('A-1')],
      exempt: exemptOf({ priority: 1, indicator: 2 }),
    });
    expect(lines.join('\n')).not.toContain('SECRET');
    expect(lines.at(-1)).toBe('One assessment of a priority and two indicators are in the exempt appendix.');
  });
});

describe('what serves a priority', () => {
  const groupsOf = (plans: readonly ReturnType<typeof plan>[]) =>
    byPriority(assessment({ ...received, plans }), ['J-1'], (name) => id(name)).map(({ title }) => title);
  const moved = { on: day('2012-08-01'), removed: [id('J-1')] };

  test.each([
    { changes: [moved], title: 'Homes', because: 'the first plan gave it away' },
    { changes: [{ ...moved, on: day('2012-10-01') }], title: 'Jobs', because: 'it does so only after the period' },
  ])('$title: $because', ({ changes, title }) => {
    const first = plan({ delivers: [{ objective: jobs.objective.id, activities: [id('J-1')] }], changes });
    const second = plan({ id: id('b'), delivers: [{ objective: homes.objective.id, activities: [id('J-1')] }] });
    expect(groupsOf([first, second])).toEqual([title]);
  });

  test('a plan that has ended, and is looked back at, is taken as it was on its last day', () => {
    const delivers = [{ objective: jobs.objective.id, activities: [id('J-1')] }];
    expect(groupsOf([plan({ from: day('2011-04-01'), to: day('2012-03-31'), delivers })])).toEqual(['Jobs']);
  });
});
