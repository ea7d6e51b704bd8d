import { describe, expect, test } from 'vitest';
import type { BodyAssessment, PeriodCounts } from '../../src/assess/body-assessment.js';
import { besideNote, countsTable } from '../../src/report/counts-before.js';
import { completeness } from '../../src/report/sections/completeness.js';
import { overview } from '../../src/report/sections/overview.js';
import { recommendations } from '../../src/report/sections/recommendations.js';
import { risks } from '../../src/report/sections/risks.js';
import {
  activityItem,
  assessment,
  context,
  completeness as counted,
  day,
  id,
  item,
  period,
  plan,
} from '../builders/assessment.js';
import { receivedOf } from '../builders/oversight.js';
import { linesOf } from './words-of.js';

const earlier = plan({ id: id('old'), title: 'Annual Action Plan 2011/12' });
const of = (more: Partial<BodyAssessment>): PeriodCounts => {
  const { ratings, statuses, oversight, plans, completeness: come } = assessment(more);
  const told = { told: 'counts', period: period('2012-13-Q1'), plans, ratings, statuses, oversight } as const;
  return { ...told, completeness: come, activities: (more.activities ?? []).map(({ activity }) => activity.id) };
};
const indicators = [item('A-1'), item('A-2'), item('A-3')];
const activities = [activityItem('J-1'), activityItem('J-2'), activityItem('J-3')];

describe("the period before beside the overview's counts", () => {
  const before = of({
    indicators: [item('A-1'), item('A-2', { rating: { colour: 'red', words: 'Late', sentence: '' } })],
    activities: [activityItem('J-1'), activityItem('J-2', { status: 'failed' })],
  });
  const blocks = overview.build(context({ indicators, activities, before }));
  const lines = linesOf(blocks);

  test('stands in a column that adds to its own total, with every level that anything was in', () => {
    const from = lines.indexOf('Activities | Number | Share of 3 | Q1 2012/13');
    expect(lines.slice(from + 1, from + 4)).toEqual([
      'On track | 3 | 100% | 1',
      'Failed | 0 | 0% | 1',
      'Total | 3 | 100% | 2',
    ]);
    expect(lines).toContain('Significantly off target | 0 | 0% | 1');
    expect(lines).toContain('Total | 3 | 100% | 2');
  });

  test('stands beside each count', () => {
    const counts = blocks.filter((block) => block.type === 'status-counts');
    expect(counts.map((block) => block.before)).toEqual([
      { title: 'Q1 2012/13', total: 2 },
      { title: 'Q1 2012/13', total: 2 },
    ]);
    for (const block of counts) {
      expect(block.counts.reduce((sum, each) => sum + (each.before ?? 0), 0)).toBe(block.before?.total);
      expect(block.counts.reduce((sum, each) => sum + each.count, 0)).toBe(block.total);
    }
  });

  test('is said to be judged today', () => {
    expect(lines.at(-1)).toBe(
      'Beside these counts stand those for Q1 2012/13, judged on 22 October 2012 from the records as they now are.',
    );
  });

  test('without it nothing is said of it', () => {
    expect(linesOf(overview.build(context({ indicators, activities }))).join('\n')).not.toMatch(/Q1|Beside/);
  });
});

describe('what is said of it', () => {
  const twice = (now: number, was: number) => ({ noun: 'indicators', now, was: () => was });
  const said = (more: Partial<BodyAssessment>, now = 3, was = 3) =>
    linesOf(besideNote(assessment(more), [twice(now, was)])).join('');
  const q4 = { ...of({ plans: [earlier] }), period: period('2011-12-Q4') };

  test.each([
    {
      more: { before: q4, plans: [plan()], period: period('2012-13-Q1') },
      line: 'Beside these counts stand those for Q4 2011/12, of the Annual Action Plan 2011/12, judged on 22 October 2012 from the records as they now are. What is told once a year is counted only in its last quarter.',
      because: 'at the edge of a year the plan is another, and annual figures are in one of the two',
    },
    {
      more: { before: of({ plans: [earlier, plan()] }), plans: [plan()] },
      line: 'Beside these counts stand those for Q1 2012/13, which take in the Annual Action Plan 2011/12, judged on 22 October 2012 from the records as they now are.',
      because: 'some plans are the same',
    },
    {
      more: { before: { told: 'nothing-owed' as const, period: period('2012-13-Q1'), owedFrom: day('2012-07-01') } },
      line: 'Nothing was owed before 1 July 2012, so no counts for Q1 2012/13 stand beside these.',
      because: 'before anything was owed there is nothing to count',
    },
    { more: {}, line: '', because: 'it was not asked for' },
  ])('$because', ({ more, line }) => {
    expect(said(more)).toBe(line);
  });

  test('where nothing was counted then it is said, and is no zero', () => {
    expect(said({ before: of({}) }, 3, 0)).toBe('No indicators were counted for Q1 2012/13.');
  });

  test('where nothing is counted now nothing is said', () => {
    expect(said({ before: of({}) }, 0, 3)).toBe('');
  });

  test('a month in which a quarter ends counts more than the one before', () => {
    const month = { ...of({}), period: period('2012-08', 'monthly') };
    expect(said({ before: month, period: period('2012-09', 'monthly') })).toMatch(
      /What is told each quarter or year is counted only in the month in which that ends\.$/,
    );
  });
});

describe('a table of counts', () => {
  const row = (label: string, now: number, was: number) => ({ label, now, was: () => was });
  const named = { caption: 'Counts', columns: ['State', 'Number'] } as const;
  const table = (total: number) =>
    linesOf([
      countsTable(
        { ...named, rows: [row('Here', 2, 0), row('Gone', 0, total), row('Never', 0, 0)], total: row('All', 2, total) },
        { ...of({}), title: 'Q1' },
      ),
    ]);

  test('has a row for what there is or was', () => {
    expect(table(1)).toEqual(['Counts', 'State | Number | Q1', 'Here | 2 | 0', 'Gone | 0 | 1', 'All | 2 | 1']);
  });

  test('has no column of nothing', () => {
    expect(table(0)).toEqual(['Counts', 'State | Number', 'Here | 2', 'All | 2']);
  });
});

describe('beside other counts', () => {
  const asked = { body: { sections: [] }, period: '2012-13-Q2' } as const;
  const council = {
    risks: { 'C-1': {}, 'C-2': {} },
    recommendations: { 'R-1': {} },
    entries: {
      '2012-13/Q1/C-1': { likelihood: 4, impact: 4 },
      '2012-13/Q2/C-1': { likelihood: 1, impact: 4 },
      '2012-13/Q1/R-1': { status: 'not-started' },
      '2012-13/Q2/R-1': { status: 'in-progress' },
    },
  };
  const now = receivedOf(council, asked);
  const {
    plans,
    ratings,
    statuses,
    oversight,
    completeness: come,
  } = receivedOf(council, { ...asked, period: '2012-13-Q1' });
  const before: PeriodCounts = {
    told: 'counts',
    period: period('2012-13-Q1'),
    plans,
    ratings,
    statuses,
    oversight,
    completeness: come,
    activities: [],
  };
  const told = (section: typeof risks) =>
    linesOf(section.build({ assessment: { ...now, before }, draft: false, provenance: { version: '0' } }));

  test('risks by band', () => {
    const lines = told(risks);
    const from = lines.indexOf('Band | Risks | Q1 2012/13');
    expect(lines.slice(from + 1, from + 5)).toEqual([
      'High | 0 | 1',
      'Low | 1 | 0',
      'Not scored | 1 | 1',
      'Open | 2 | 2',
    ]);
  });

  test('recommendations by status', () => {
    const lines = told(recommendations);
    const from = lines.indexOf('Status | Number | Q1 2012/13');
    expect(lines.slice(from + 1, from + 4)).toEqual(['Not started | 0 | 1', 'In progress | 1 | 0', 'Total | 1 | 1']);
  });

  test('returns by state', () => {
    const lines = linesOf(
      completeness.build(
        context({
          completeness: counted({ expected: 2, onTime: 2, received: 2, owedByNow: 2 }),
          before: of({ completeness: counted({ expected: 3, onTime: 1, overdue: 2, received: 1, owedByNow: 3 }) }),
        }),
      ),
    );
    const from = lines.indexOf('State | Returns | Q1 2012/13');
    expect(lines.slice(from + 1, from + 4)).toEqual([
      'Received on time | 2 | 1',
      'Overdue | 0 | 2',
      'Expected | 2 | 3',
    ]);
    expect(lines).toContain(
      'Beside these counts stand those for Q1 2012/13, judged on 22 October 2012 from the records as they now are.',
    );
  });
});
