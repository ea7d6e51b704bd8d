import { describe, expect, test } from 'vitest';
import { statusCounts } from '../../../src/assess/counts.js';
import { overview } from '../../../src/report/sections/overview.js';
import { activityItem, context, due, item, overdueItem, period } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

describe('overview', () => {
  test('nothing recorded is said', () => {
    expect(linesOf(overview.build(context()))).toEqual([
      '## Overview',
      'Nothing is recorded for this body in this period.',
    ]);
  });

  test('counts and shares add to the total that the sentence tells', () => {
    const activities = [
      activityItem('J-1'),
      activityItem('J-2', { status: 'progressing-to-plan' }),
      activityItem('J-3', { status: 'failed' }),
    ];
    expect(linesOf(overview.build(context({ activities })))).toEqual([
      '## Overview',
      '### How the activities stand',
      'Of the three activities reported to Cabinet, two are on track and one has failed.',
      'Activities by status: On track 2, Failed 1, total 3',
      'Activities by status: shares of 3',
      'On track 67% and failed 33%.',
      'Activities by status',
      'Activities | Number | Share of 3',
      'On track | 2 | 67%',
      'Failed | 1 | 33%',
      'Total | 3 | 100%',
    ]);
  });

  test('ratings stand beside directions of travel, each adding to its total', () => {
    const lines = linesOf(overview.build(context({ indicators: [item('A-1'), overdueItem('A-2'), item('A-3')] })));
    expect(lines).toContain(
      'Indicators by rating: On target 0, Close to target 2, Significantly off target 0, Not rated 1, total 3',
    );
    expect(lines.slice(-4)).toEqual([
      'Direction | Compared with the previous period | Compared with the same period last year',
      'Improved | 3 | 0',
      'Cannot compare | 0 | 3',
      'Total | 3 | 3',
    ]);
  });

  test("a year's report compares with last year alone", () => {
    const { previousPeriod, samePeriodLastYear } = item('A').travel;
    const repeated = { ...samePeriodLastYear, verdict: 'not-comparable', reason: 'same-as-previous-period' } as const;
    const ofYears = { travel: { previousPeriod, samePeriodLastYear: repeated } };
    const indicators = [item('A-1', ofYears), item('A-2', ofYears), item('A-3')];
    const lines = linesOf(overview.build(context({ indicators, period: period('2012-13', 'annual') })));
    expect(lines.slice(-4)).toEqual([
      'Direction | Compared with last year',
      'Improved | 2',
      'Cannot compare | 1',
      'Total | 3',
    ]);
  });

  test.each([
    {
      colours: ['green', 'amber', 'red'] as const,
      said: true,
      because: 'three of three are 34, 33 and 33 in a hundred',
    },
    { colours: ['green', 'green', 'amber', 'red'] as const, said: false, because: 'equal counts have equal shares' },
  ])('that shares are rounded is said: $said, as $because', ({ colours, said }) => {
    const rating = (colour: (typeof colours)[number]) => ({ colour, words: '', sentence: '' });
    const indicators = colours.map((colour, index) => item(`A-${index}`, { rating: rating(colour) }));
    const words = overview
      .build(context({ indicators }))
      .flatMap((block) => (block.type === 'chart' ? [block.words] : []))
      .join(' ');
    expect(words.includes('The shares are rounded so that they add to 100.')).toBe(said);
  });

  test('of one or two the sentence tells all', () => {
    const two = { activities: [activityItem('J-1'), activityItem('J-2')], indicators: [item('A-1'), item('A-2')] };
    expect(linesOf(overview.build(context(two)))).toEqual([
      '## Overview',
      '### How the activities stand',
      'Both activities reported to Cabinet are on track.',
      '### How the indicators stand',
      'Both indicators reported to Cabinet are close to target.',
    ]);
  });

  test.each([
    {
      indicators: [item('A-1'), item('A-2', { counted: false })],
      said: 'The one indicator reported to Cabinet is close to target. One more is shown from an earlier period and not counted.',
      because: 'the base of the counts is told',
    },
    {
      indicators: [overdueItem('A-1'), item('A-2', { counted: false })],
      said: 'The one indicator reported to Cabinet is not rated. It is overdue. One more is shown from an earlier period and not counted.',
      because: 'what is in no count comes last',
    },
  ])('$said: $because', ({ indicators, said }) => {
    expect(linesOf(overview.build(context({ indicators })))).toContain(said);
  });

  test('what is only proposed has no counts', () => {
    const proposed = { activities: [activityItem('J-1', { proposed: true })] };
    const statuses = statusCounts(proposed.activities);
    expect(linesOf(overview.build(context({ ...proposed, statuses })))).toEqual([
      '## Overview',
      '### How the activities stand',
      'One activity is proposed and not counted.',
    ]);
    const indicators = [item('A-1', { counted: false, proposed: true })];
    expect(linesOf(overview.build(context({ indicators })))).toEqual([
      '## Overview',
      '### How the indicators stand',
      'One indicator is proposed and not counted.',
    ]);
  });

  test('the colours are those of the ratings', () => {
    const indicators = [item('A-1'), item('A-2'), item('A-3')];
    const block = overview.build(context({ indicators })).find((each) => each.type === 'status-counts');
    expect(block).toMatchObject({
      counts: [{ tone: 'good' }, { tone: 'caution' }, { tone: 'bad' }, { tone: 'neutral' }],
    });
  });

  test('what is withdrawn stands in a sentence of its own', () => {
    const withdrawn = { on: due('A', { state: 'due-soon' }).dueOn, reason: undefined, agreedBy: 'Cabinet' };
    const activities = [activityItem('J-1'), activityItem('J-2', { status: 'withdrawn', withdrawn })];
    expect(linesOf(overview.build(context({ activities })))).toContain(
      "The one activity reported to Cabinet is on track. One more was withdrawn, with Cabinet's agreement.",
    );
  });
});
