import { describe, expect, it } from 'vitest';
import { statusData } from '../../../src/assess/views/status.js';
import { statusBlocks } from '../../../src/report/views/status.js';
import { assessed } from '../../builders/assessed.js';
import { linesOf } from '../words-of.js';

const assessment = assessed({
  settings: { timeliness: { clock: 'declared' } },
  indicators: { 'HSG-014': {}, 'HSG-015': {}, 'HSG-016': {} },
  bodies: { board: { name: 'Board', receives: [{ records: ['indicator'] }] } },
  entries: {
    '2012-13/Q2/HSG-014': { value: 1, reported_on: '2012-10-09' },
    '2012-13/Q2/HSG-015': { missing: { code: 'not-available', reason: 'It was lost.' } },
  },
});

describe('what has come of what is owed, for people', () => {
  const lines = linesOf(statusBlocks(statusData(assessment)));

  it('has a column for each part of the sum beside both numbers of completeness', () => {
    expect(lines).toContain(
      'Service | Expected | On time | Late | Arrival unknown | No figure | Overdue | Not yet due | Excepted | Received of owed',
    );
    expect(lines).toContain('Housing | 3 | 1 | 0 | 0 | 1 | 1 | 0 | 0 | 1 of 3 (33%)');
  });

  it('totals what adds, and says why the rest does not', () => {
    expect(lines.filter((line) => line.startsWith('Total'))).toHaveLength(2);
    expect(lines).toContain('Several bodies may receive a return, and each counts it: these rows have no total.');
  });

  it.each([
    {
      settings: { owed_from: '2012-10-01' },
      said: [
        'No return is expected for this period.',
        'Nothing is owed for a period that ends before 1 October 2012: pmf.yaml says so under "owed_from".',
        'Ask for Q3 2012/13 or later: pmf status --quarter 2012-13-Q3',
      ],
      because: 'the period ends before anything is owed',
    },
    {
      settings: { owed_from: '2012-09-30' },
      said: ['No return is expected for this period.'],
      because: 'it does not, and nothing is there that owes something',
    },
    { settings: {}, said: ['No return is expected for this period.'], because: 'there is no such day' },
  ])('has no tables where nothing is expected: $because', ({ settings, said }) => {
    const data = statusData(assessed({ settings, bodies: { board: { name: 'Board' } } }));
    expect(linesOf(statusBlocks(data)).slice(2)).toEqual(said);
  });

  it('names the period, the day and the clock', () => {
    expect(lines.slice(0, 2)).toEqual([
      '# Completeness of Q2 2012/13',
      '1 July 2012 to 30 September 2012, as at 1 December 2012.',
    ]);
    expect(lines.at(-1)).toContain('claims');
  });
});
