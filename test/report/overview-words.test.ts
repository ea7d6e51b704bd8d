import { describe, expect, test } from 'vitest';
import type { ActivityAssessment, BodyAssessment } from '../../src/assess/assessment.js';
import { activitiesSentence, indicatorsSentence, unratedSentence } from '../../src/report/overview-words.js';
import { activityItem, assessment, body, context, day, id, item, overdueItem, plan } from '../builders/assessment.js';

type Status = ActivityAssessment['status'];

/** So many activities of each status. */
function activities(counts: Partial<Record<Status, number>>): readonly ActivityAssessment[] {
  return Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index) => activityItem(`${status}-${index}`, { status: status as Status })),
  );
}

function planOf(title: string, items: readonly ActivityAssessment[]): BodyAssessment['plans'][number] {
  return plan({
    id: id(title.replace(/[^A-Za-z0-9]+/g, '-')),
    title,
    delivers: [{ activities: items.map(({ activity }) => activity.id) }],
  });
}

function said(counts: Partial<Record<Status, number>>): string {
  const items = activities(counts);
  return activitiesSentence(context({ activities: items, plans: [planOf('Annual Action Plan 2014/15', items)] }));
}

describe('the overview sentence', () => {
  test.each([
    {
      counts: { 'on-track': 45, 'some-problems': 4, 'completed-successfully': 5, 'on-hold': 2 },
      sentence:
        'Of the 56 activities in the Annual Action Plan 2014/15, 45 are on track, four have some problems, five have been completed and two are on hold.',
      because: 'this is how members know it',
    },
    {
      counts: { 'on-track': 2, 'progressing-to-plan': 1, 'not-started': 1 },
      sentence: 'Of the four activities in the Annual Action Plan 2014/15, three are on track and one has not started.',
      because: 'on track and progressing to plan are one level, and one is singular',
    },
    {
      counts: {
        'some-problems': 1,
        'needs-attention': 1,
        failed: 1,
        'completed-successfully': 1,
        'postponed-or-delayed': 1,
        'on-hold': 1,
        'not-reported': 10,
      },
      sentence:
        'Of the 16 activities in the Annual Action Plan 2014/15, one has some problems, one needs attention, one has failed, one has been completed, one is postponed or delayed, one is on hold and 10 have not been reported.',
      because: 'every status present is named, and numbers to nine are words',
    },
    {
      counts: { 'needs-attention': 2, failed: 2, 'postponed-or-delayed': 2, 'not-started': 2 },
      sentence:
        'Of the eight activities in the Annual Action Plan 2014/15, two need attention, two have failed, two have not started and two are postponed or delayed.',
      because: 'several are plural',
    },
    {
      counts: { 'on-track': 12 },
      sentence: 'All 12 activities in the Annual Action Plan 2014/15 are on track.',
      because: 'a whole has no parts',
    },
    {
      counts: { 'on-hold': 2 },
      sentence: 'Both activities in the Annual Action Plan 2014/15 are on hold.',
      because: 'two are both',
    },
    {
      counts: { failed: 1 },
      sentence: 'The one activity in the Annual Action Plan 2014/15 has failed.',
      because: 'one is one',
    },
    { counts: {}, sentence: 'There are no activities reported to Cabinet.', because: 'none is said' },
    {
      counts: { withdrawn: 2, 'on-track': 1, 'on-hold': 2 },
      sentence: 'Of the three activities in the Annual Action Plan 2014/15, one is on track and two are on hold.',
      because: 'withdrawn ones are not in the total',
    },
  ])('$because', ({ counts, sentence }) => {
    expect(said(counts)).toBe(sentence);
  });

  test('its parts add to its total, whatever the counts', () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const counts = { 'on-track': seed % 7, failed: seed % 5, 'on-hold': seed % 3, 'not-reported': seed % 11 };
      const items = activities(counts);
      const { statuses } = assessment({ activities: items });
      const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
      const read = (word: string) => (numbers.includes(word) ? numbers.indexOf(word) : Number(word));
      const match = /^Of the (\w+) activities in .*?\/15, (.*)\.$/.exec(said(counts));
      if (!match) continue;
      const parts = (match[2] ?? '').split(/, | and /).map((part) => read(part.split(' ')[0] ?? ''));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read(match[1] ?? ''));
      expect(read(match[1] ?? '')).toBe(statuses.total);
    }
  });
});

describe('where the activities stand', () => {
  const items = activities({ 'on-track': 2 });
  const both = items.map((each) => [each]);
  test.each([
    {
      plans: [planOf('The Big Plan', items)],
      where: 'in The Big Plan',
      because: 'a title with its article gets no other',
    },
    {
      plans: both.map((held, index) => planOf(`Plan ${index + 1}`, held)),
      where: 'in the Plan 1 and the Plan 2',
      because: 'two plans are both named',
    },
    {
      plans: [planOf('Half', items.slice(0, 1))],
      where: 'reported to Cabinet',
      because: 'a plan that holds only some is not the place of all',
    },
    {
      plans: [
        {
          ...planOf('All', items),
          changes: [{ on: day('2012-09-30'), removed: items.slice(1).map((each) => each.activity.id) }],
        },
      ],
      where: 'reported to Cabinet',
      because: 'what was given away by the end of the period is not in the plan',
    },
    {
      plans: [
        {
          ...planOf('All', items),
          changes: [{ on: day('2012-10-01'), removed: items.slice(1).map((each) => each.activity.id) }],
        },
      ],
      where: 'in the plan "All"',
      because: 'what is given away after the period still is',
    },
    { plans: [], where: 'reported to Cabinet', because: 'without a plan the body is named' },
  ])('$because', ({ plans, where }) => {
    expect(activitiesSentence(context({ activities: items, plans }))).toBe(`Both activities ${where} are on track.`);
  });
});

describe('of which whole', () => {
  const items = activities({ 'on-track': 2 });
  const both = planOf('The Big Plan', items);
  const housing = { id: id('housing'), path: 'services/housing.yaml', name: 'Housing', head: id('head-of-housing') };
  const panel = { id: id('S-1'), path: 'reviews/S-1.yaml', body: id('panel'), date: day('2012-10-20') };
  const receives = (filter: object) => ({ body: body({ receives: [filter] }) });
  test.each([
    {
      of: { service: housing },
      where: 'of Housing in The Big Plan',
      because: 'the plan holds those of other services too',
    },
    { of: { service: housing, plans: [] }, where: 'of Housing', because: 'no plan holds them' },
    { of: { review: panel }, where: 'looked at', because: 'a session looks at some of a plan' },
    { of: receives({ plans: ['annual-action'] }), where: 'in The Big Plan', because: 'all of it is received' },
    { of: receives({}), where: 'in The Big Plan', because: 'everything is received' },
    {
      of: receives({ plans: ['annual-action'], major: true }),
      where: 'reported to Cabinet',
      because: 'the plan holds minor ones too',
    },
    {
      of: receives({ plans: ['annual-action'], services: ['housing'] }),
      where: 'reported to Cabinet',
      because: 'the plan holds those of other services too',
    },
    {
      of: receives({ records: ['indicator'], plans: ['annual-action'] }),
      where: 'reported to Cabinet',
      because: 'what comes otherwise need not be all',
    },
  ])('$where: $because', ({ of, where }) => {
    expect(activitiesSentence(context({ activities: items, plans: [both], ...of }))).toBe(
      `Both activities ${where} are on track.`,
    );
  });
});

describe('indicators', () => {
  const rated = (colour: 'green' | 'amber' | 'red', name: string) =>
    item(name, { rating: { colour, words: '', sentence: '' } });
  const unrated = (reason: 'no-target' | 'no-figure' | 'year-to-date-incomplete', name: string) =>
    item(name, { rating: { colour: 'unrated', reason, words: '', sentence: '' } });

  test('are told by their ratings', () => {
    const indicators = [rated('green', 'A-1'), rated('red', 'A-2'), rated('red', 'A-3'), overdueItem('A-4')];
    expect(indicatorsSentence(context({ indicators }))).toBe(
      'Of the four indicators reported to Cabinet, one is on target, two are significantly off target and one is not rated.',
    );
  });

  test('name the plan of those that are counted', () => {
    const indicators = [rated('green', 'A-1'), { ...rated('red', 'A-2'), counted: false }];
    const plans = [plan({ delivers: [{ indicators: [id('A-1')] }] })];
    expect(indicatorsSentence(context({ indicators, plans }))).toBe(
      'The one indicator in the Annual Action Plan 2012/13 is on target.',
    );
  });

  test.each([
    { indicators: [overdueItem('A-1')], sentence: 'It is overdue.' },
    { indicators: [overdueItem('A-1'), rated('green', 'A-2')], sentence: 'The one not rated is overdue.' },
    { indicators: [overdueItem('A-1'), overdueItem('A-2')], sentence: 'The two not rated are overdue.' },
    {
      indicators: [
        overdueItem('A-1'),
        unrated('no-target', 'A-2'),
        unrated('no-target', 'A-3'),
        unrated('no-figure', 'A-4'),
      ],
      sentence: 'Of the four not rated, two have no target, one is overdue and one has no figure.',
    },
    {
      indicators: [unrated('year-to-date-incomplete', 'A-1'), unrated('no-figure', 'A-2')],
      sentence: 'Of the two not rated, one has a gap in its year to date and one has no figure.',
    },
    { indicators: [rated('green', 'A-1')], sentence: undefined },
    { indicators: [unrated('no-target', 'A-1')].map((each) => ({ ...each, counted: false })), sentence: undefined },
  ])('without a rating have their reasons: $sentence', ({ indicators, sentence }) => {
    expect(unratedSentence(context({ indicators }))).toBe(sentence);
  });
});
