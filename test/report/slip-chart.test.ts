import { describe, expect, it } from 'vitest';
import { activities } from '../../src/report/sections/activities.js';
import type { FrameworkParts } from '../builders/framework.js';
import { linesFor } from '../builders/oversight.js';

const summary = { body: { detail: 'summary' } };
const title = 'Milestones of activities that are open or were late';
const step = (id: string, due: string) => ({ id, title: `Step ${id}`, due });
const told = (milestones: object) => ({ '2012-13/2012-09/A-1': { status: 'on-track', milestones } });

function chartOf(fields: NonNullable<FrameworkParts['activities']>[string], milestones: object = {}) {
  const lines = linesFor(activities, { activities: { 'A-1': fields }, entries: told(milestones) }, summary);
  const from = lines.indexOf(title);
  return from === -1 ? [] : lines.slice(from);
}

describe('the picture of milestones', () => {
  it('tells each that is open or was late, with its days, by the day on which it is due', () => {
    const milestones = [
      step('open', '2012-12-01'),
      step('over', '2012-09-20'),
      step('late', '2012-08-01'),
      step('done', '2012-07-01'),
      step('slow', '2012-11-01'),
    ];
    const moved = { on: '2012-08-01', what: 'milestone', milestone: 'slow', to: '2012-11-10', agreed_by: 'Cabinet' };
    const said = chartOf(
      { milestones, changes: [moved] },
      { late: { achieved: '2012-08-06' }, done: { achieved: '2012-06-30' }, slow: { forecast: '2012-12-20' } },
    );
    expect(said).toEqual([
      title,
      'Of the four milestones that are open or were late, one is overdue, one is expected late, one was reached late and one is not due yet.',
      title,
      'Milestone | Due | Reached or expected | Slip',
      'Step late (Open the hub) | 1 August 2012 | Reached 6 August 2012 | Reached 5 days late',
      'Step over (Open the hub) | 20 September 2012 | Not told | Overdue by 10 days',
      'Step slow (Open the hub) | 10 November 2012 (first agreed 1 November 2012, revised once, agreed by Cabinet) | Expected 20 December 2012 | Expected 40 days late, 49 days after the first agreed day',
      'Step open (Open the hub) | 1 December 2012 | Not told | Not due yet',
    ]);
  });

  it.each([
    {
      forecast: '2012-12-20',
      words: 'is expected by a later day that was agreed',
      slip: 'Expected on its day, 49 days after the first agreed day',
      because: 'the day that it keeps is not the first',
    },
    {
      forecast: '2012-12-24',
      words: 'is expected late',
      slip: 'Expected 4 days late, 53 days after the first agreed day',
      because: 'it keeps neither',
    },
    {
      forecast: '2012-10-31',
      words: 'is expected by its day',
      slip: 'Expected 50 days early',
      because: 'it keeps the first',
    },
  ])('tells of a step that was moved that it $words: $because', ({ forecast, words, slip }) => {
    const moved = { on: '2012-08-01', what: 'milestone', milestone: 'a', to: '2012-12-20', agreed_by: 'Cabinet' };
    const said = chartOf({ milestones: [step('a', '2012-11-01')], changes: [moved] }, { a: { forecast } });
    expect(said[1]).toBe(`The one milestone that is open or was late ${words}.`);
    expect(said.at(-1)?.endsWith(` | ${slip}`)).toBe(true);
  });

  it.each([
    { fields: {}, because: 'there are no milestones' },
    {
      fields: { milestones: [step('a', '2012-12-01')], changes: [{ on: '2012-08-01', what: 'withdrawn' }] },
      because: 'what was withdrawn has no steps to come',
    },
    { fields: { milestones: [step('a', '2012-12-01')], approved_by: undefined }, because: 'it is only proposed' },
  ])('is not there: $because', ({ fields }) => {
    expect(chartOf(fields)).toEqual([]);
  });

  it('tells what was reached by a later day that was agreed: it was late by its first', () => {
    const moved = { on: '2012-06-01', what: 'milestone', milestone: 'a', to: '2012-08-10', agreed_by: 'Cabinet' };
    const fields = { milestones: [step('a', '2012-07-01')], changes: [moved] };
    expect(chartOf(fields, { a: { achieved: '2012-08-01' } })[1]).toBe(
      'The one milestone that is open or was late was reached by a later day that was agreed.',
    );
    expect(chartOf(fields, { a: { achieved: '2012-07-01' } })).toEqual([]);
  });

  it('shows twelve, of those that matter most, and says how many it leaves out', () => {
    const many = Array.from({ length: 13 }, (_, at) => step(`s${at}`, `2013-01-${String(31 - at)}`));
    const said = chartOf({ milestones: [...many, step('over', '2012-09-20')] });
    expect(said[1]).toContain(
      'Shown are the 12 that are most overdue, latest or due next; two more stand with their activities.',
    );
    expect(said.slice(4)).toHaveLength(12);
    expect(said[4]).toMatch(/^Step over /);
  });
});
