import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import type { Assessment } from '../../../src/assess/assessment.js';
import { statusData } from '../../../src/assess/views/status.js';
import { notesOfArrival } from '../../../src/report/views/arrival-words.js';
import { statusBlocks } from '../../../src/report/views/status.js';
import { assessed } from '../../builders/assessed.js';
import { arrivedOn, cutOff, evidenceOf } from '../../builders/evidence.js';
import { frameworkOf, period } from '../../builders/framework.js';
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

function shown(of: Assessment): readonly string[] {
  return linesOf(statusBlocks(statusData(of), notesOfArrival(of)));
}

describe('what has come of what is owed, for people', () => {
  const lines = shown(assessment);

  it('has a column for each part of the sum beside both numbers of completeness', () => {
    expect(lines).toContain(
      'Service | Expected | On time | Late | Day unknown | No figure | Overdue | Not yet due | Excepted | Received of owed',
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
    expect(shown(assessed({ settings, bodies: { board: { name: 'Board' } } })).slice(2)).toEqual(said);
  });

  it.each([
    {
      came: ['2012-09'],
      said: 'One of the two overdue was passed over: the next one has come.',
      because: 'Q2 has August and July',
    },
  ])('$said', ({ came, said }) => {
    const entries = Object.fromEntries(
      came.map((month) => [`2012-13/${month}/J`, { status: 'on-track', reported_on: '2012-09-20' }]),
    );
    const settings = { timeliness: { clock: 'declared' } };
    const told = shown(
      assessed({ settings, indicators: { X: {} }, activities: { J: { start: '2012-08-01' } }, entries }),
    );
    expect(told).toContain(said);
  });

  it('names the period, the day and the clock', () => {
    expect(lines.slice(0, 2)).toEqual([
      '# Completeness of Q2 2012/13',
      '1 July 2012 to 30 September 2012, as at 1 December 2012.',
    ]);
    expect(lines.at(-1)).toContain('claims');
  });
});

describe('what evidence tells of arrivals, for people', () => {
  const entries = {
    '2012-13/Q2/HSG-014': { value: 1 },
    '2012-13/Q2/HSG-015': { value: 1 },
    '2012-13/Q2/LEI-001': { value: 1 },
  };
  const framework = frameworkOf({
    services: { housing: {}, leisure: { name: 'Leisure' } },
    indicators: { 'HSG-014': {}, 'HSG-015': {}, 'LEI-001': { service: 'leisure' } },
    entries,
  });
  const evidence = evidenceOf({
    today: '2012-12-01',
    entries: {
      '2012-13/Q2/HSG-014': { submitted: arrivedOn('2012-10-12') },
      '2012-13/Q2/HSG-015': { submitted: arrivedOn('2012-12-01', { how: 'uncommitted' }) },
      '2012-13/Q2/LEI-001': { submitted: cutOff },
    },
  });
  const lines = shown(assess({ framework, period: period('2012-13-Q2'), evidence }));

  it('has a column for the most days late, empty where none came late', () => {
    expect(lines).toContain(
      'Service | Expected | On time | Late | Day unknown | No figure | Overdue | Not yet due | Excepted | Late ones: days at most | Received of owed',
    );
    expect(lines).toContain('Housing | 2 | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 52 | 2 of 2 (100%)');
    expect(lines).toContain('Leisure | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 |  | 1 of 1 (100%)');
    expect(lines).toContain('Total | 3 | 0 | 2 | 1 | 0 | 0 | 0 | 0 | 52 | 3 of 3 (100%)');
  });

  it.each([
    { says: 'One return is not committed yet and counts as received today.', because: 'its day may still change' },
    {
      says: 'One return has come, day of arrival unknown. This clone holds only a part of the history.',
      because: 'the reason stands once under the tables',
    },
    { says: 'Run "git fetch --unshallow".', because: 'the reader is told what would tell' },
  ])('"$says": $because', ({ says }) => {
    expect(lines.filter((line) => line === says)).toHaveLength(1);
  });
});
