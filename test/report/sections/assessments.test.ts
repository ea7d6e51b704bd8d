import { describe, expect, test } from 'vitest';
import type { DueState, NarrativeAssessment } from '../../../src/assess/assessment.js';
import { assessments } from '../../../src/report/sections/assessments.js';
import { context, due, id, plan, priorityOf, quarter } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

describe('assessments', () => {
  const { priority } = priorityOf('jobs', 'Jobs');
  const owed = (state: DueState) => due('jobs', state, { kind: 'priority' });
  const said = (narrative: object) =>
    linesOf(
      assessments.build(
        context({
          narratives: [{ subject: { kind: 'priority', priority }, due: undefined, entry: undefined, ...narrative }],
        }),
      ),
    );

  test('tell the outlook and the words of the owner', () => {
    const entry = {
      subject: priority.id,
      period: quarter,
      path: '',
      assessment: '# Going well\n\nYes.',
      outlook: 'at-risk',
      lessons: 'Start early.',
    };
    expect(said({ entry })).toEqual([
      '## Assessments',
      '### Jobs',
      'At risk',
      'Assessment:',
      '# Going well',
      'Yes.',
      'Lessons:',
      'Start early.',
    ]);
  });

  test.each([
    {
      state: { state: 'overdue', daysLate: 12, passedOver: false },
      line: 'No assessment was written (Head of Housing, 12 days late).',
    },
    {
      state: { state: 'overdue', daysLate: 1, passedOver: false },
      line: 'No assessment was written (Head of Housing, 1 day late).',
    },
    {
      state: { state: 'overdue', daysLate: 99, passedOver: true },
      line: 'No assessment was written (Head of Housing, passed over).',
    },
    { state: { state: 'due-soon' }, line: 'The assessment is not due until 10 October 2012 (Head of Housing).' },
    { state: { state: 'not-yet-due' }, line: 'The assessment is not due until 10 October 2012 (Head of Housing).' },
  ] satisfies readonly { state: DueState; line: string }[])('$line', ({ state, line }) => {
    expect(said({ due: owed(state) })).toEqual(['## Assessments', '### Jobs', line]);
  });

  test('what nobody owes and nobody wrote is not told', () => {
    expect(said({})).toEqual(['## Assessments', 'No assessment is owed for this period.']);
  });

  test('the whole of a plan comes before its priorities, and plans in their order', () => {
    const later = priorityOf('homes', 'Homes', plan({ id: id('housing-plan'), title: 'Housing Plan' }));
    const told = (subject: NarrativeAssessment['subject']) => ({
      subject,
      due: owed({ state: 'due-soon' }),
      entry: undefined,
    });
    const narratives = [
      told({ kind: 'priority', priority }),
      told({ kind: 'priority', priority: later.priority }),
      told({ kind: 'plan', plan: later.priority.plan }),
      told({ kind: 'plan', plan: priority.plan }),
    ];
    const lines = linesOf(assessments.build(context({ narratives })));
    expect(lines.filter((line) => line.startsWith('###'))).toEqual([
      '### Annual Action Plan 2012/13',
      '### Jobs',
      '### Housing Plan',
      '### Homes',
    ]);
  });

  test("the year's action plan comes before the corporate plan behind it, in whatever order they are received", () => {
    const told = (of: ReturnType<typeof plan>) => ({
      subject: { kind: 'plan' as const, plan: of },
      due: owed({ state: 'due-soon' }),
      entry: undefined,
    });
    const wider = plan({ id: id('corporate'), title: 'Corporate Plan', kind: 'corporate' });
    const lines = linesOf(assessments.build(context({ narratives: [told(wider), told(plan())] })));
    expect(lines.filter((line) => line.startsWith('###'))).toEqual([
      '### Annual Action Plan 2012/13',
      '### Corporate Plan',
    ]);
  });
});
