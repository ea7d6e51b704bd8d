import { expect, test } from 'vitest';
import { rollUpOf } from '../../src/assess/roll-up.js';
import { narrativeBlocks } from '../../src/report/narrative-words.js';
import { rollUpInBrief } from '../../src/report/roll-up-table.js';
import { due, framework, id, item } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

const jobs = { kind: 'priority', id: id('jobs'), title: 'Jobs' } as const;
const rated = (name: string, colour: 'green' | 'amber') =>
  item(name, { rating: { colour, words: 'On or above target', sentence: '' } });
const unrated = item('A-9', {
  rating: { colour: 'unrated', reason: 'overdue', words: 'Overdue', sentence: '' },
});

test.each([
  { of: [rated('A-1', 'green')], said: 'the one indicator: on target', because: 'one is no share of one' },
  { of: [unrated], said: 'the one indicator: not rated', because: 'it has no rating' },
  {
    of: [rated('A-1', 'green'), rated('A-2', 'amber'), unrated],
    said: 'two of three indicators rated: one on target, one close to target',
    because: 'numbers to nine are words',
  },
  { of: [], said: undefined, because: 'nothing is counted' },
])('$said: $because', ({ of, said }) => {
  expect(rollUpInBrief(rollUpOf(jobs, of))).toBe(said);
});

test('behind words that were not written it is a sentence of its own', () => {
  const owed = due('jobs', { state: 'overdue', daysLate: 12, passedOver: false });
  const subject = { kind: 'priority', priority: { id: id('jobs'), title: 'Jobs' } };
  const narrative = { subject, entry: undefined, due: owed } as Parameters<typeof narrativeBlocks>[1]; // no plan is asked for
  const lines = linesOf(narrativeBlocks(framework(), narrative, 'two of two indicators rated'));
  expect(lines).toEqual([expect.stringMatching(/late\)\. Two of two indicators rated\.$/)]);
});
