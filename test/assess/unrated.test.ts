import { describe, expect, it } from 'vitest';
import type { Due } from '../../src/assess/due-state.js';
import {
  monitorOnly,
  noTarget,
  stillProposed,
  unrated,
  unratedByDecision,
  unratedForWantOfFigure,
} from '../../src/assess/unrated.js';
import { day, frameworkOf, held, id, period } from '../builders/framework.js';

const expected = {
  subject: id('X'),
  kind: 'indicator',
  period: period('2012-13-Q2'),
  dueOn: day('2012-10-10'),
  owner: id('head-of-housing'),
} as const;

const due = (state: object): Due => ({ ...expected, ...state }) as Due; // tests write valid states

describe('why there is no figure to rate', () => {
  it.each([
    {
      state: { state: 'not-yet-due' },
      is: { reason: 'not-due-yet', words: 'Not due yet', sentence: 'The figure is due by 10 October 2012.' },
    },
    {
      state: { state: 'due-soon' },
      is: { reason: 'not-due-yet', words: 'Not due yet', sentence: 'The figure is due by 10 October 2012.' },
    },
    {
      state: { state: 'overdue', daysLate: 2 },
      is: {
        reason: 'overdue',
        words: 'Overdue',
        sentence: 'The figure was due by 10 October 2012 and is 2 days late.',
      },
    },
    {
      state: { state: 'overdue', daysLate: 2, unreadable: 'progress/2012-13/Q2/X.yaml' },
      is: {
        reason: 'overdue',
        words: 'Overdue',
        sentence:
          'The figure was due by 10 October 2012. A file is there and cannot be read: progress/2012-13/Q2/X.yaml.',
      },
    },
    {
      state: { state: 'excepted', until: day('2012-10-31') },
      is: {
        reason: 'excepted',
        words: 'Excepted by agreement',
        sentence: 'Excepted by agreement until 31 October 2012.',
      },
    },
    {
      state: { state: 'excepted', until: undefined },
      is: {
        reason: 'excepted',
        words: 'Excepted by agreement',
        sentence: 'Excepted by agreement: no figure is owed for this period.',
      },
    },
    {
      state: { state: 'received-on-time' },
      is: { reason: 'no-figure', words: 'No figure', sentence: 'No figure was reported.' },
    },
  ])('$state.state: $is.sentence', ({ state, is }) => {
    expect(unratedForWantOfFigure(undefined, due(state))).toEqual({ colour: 'unrated', ...is });
  });

  it.each([
    {
      entry: { denominator: 0, missing: { code: 'not-available' } },
      words: 'Nothing to count',
      says: 'There was nothing to count: the denominator is 0.',
    },
    {
      entry: { missing: { code: 'not-available' } },
      words: 'No figure (not available)',
      says: 'The figure is not available.',
    },
    {
      entry: { missing: { code: 'not-applicable' } },
      words: 'No figure (not applicable)',
      says: 'There is no figure for this period.',
    },
    {
      entry: { missing: { code: 'confidential', reason: 'Fewer than 5.' } },
      words: 'No figure (confidential)',
      says: 'The figure is confidential: Fewer than 5.',
    },
  ] as const)('$says', ({ entry, words, says }) => {
    const own = { subject: id('X'), period: expected.period, path: 'progress/2012-13/Q2/X.yaml', ...entry };
    expect(unratedForWantOfFigure(own, due({ state: 'overdue', daysLate: 2 }))).toMatchObject({
      words,
      sentence: says,
    });
  });
});

describe('what is not judged', () => {
  it.each([
    {
      is: monitorOnly,
      words: 'Monitor only',
      says: 'The figure is for monitoring only: neither higher nor lower is better.',
    },
    { is: noTarget, words: 'No target', says: 'No target was set for this period.' },
    {
      is: stillProposed,
      words: 'Proposed',
      says: 'The indicator is proposed and not approved, so it is not judged.',
    },
    { is: unrated('year-to-date-incomplete', '30 to Q1.'), words: 'Year to date incomplete', says: '30 to Q1.' },
    { is: unrated('not-comparable', 'It breaks.'), words: 'Not comparable', says: 'It breaks.' },
  ])('$words: $says', ({ is, words, says }) => {
    expect([is.colour, is.words, is.sentence]).toEqual(['unrated', words, says]);
  });

  it.each([
    { reason: 'data-only', says: 'The figure is published as data only and is not judged.' },
    { reason: 'first-year', says: 'It is the first year of this indicator, so it is not judged.' },
    { reason: 'no-control', says: 'The council does not control this figure, so it is not judged.' },
    { reason: undefined, says: undefined },
  ])('by decision: $reason', ({ reason, says }) => {
    const fields = reason === undefined ? {} : { not_applicable: { reason } };
    const x = held(frameworkOf({ indicators: { X: fields } }), 'indicator', 'X');
    expect(unratedByDecision(x)?.sentence).toBe(says);
  });
});
