import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import type { EntryHistory } from '../../../src/assess/evidence.js';
import { recordData } from '../../../src/assess/views/record.js';
import { thingOf } from '../../../src/model/named-records.js';
import { recordBlocks } from '../../../src/report/views/record.js';
import { arrivedOn, cutOff, evidenceOf } from '../../builders/evidence.js';
import { day, type FrameworkParts, found, frameworkOf, id } from '../../builders/framework.js';
import { changed, restatement, valueOfEntry } from '../../builders/told-history.js';
import { linesOf } from '../words-of.js';

const parts: FrameworkParts = {
  indicators: { 'HSG-014': { first_period: '2012-13-Q2', type: 'percentage' } },
  budgets: { 'housing-2012-13': {} },
  activities: { 'H-A-01': { start: '2012-09-01' } },
  bodies: { cabinet: {} },
  entries: {
    '2012-13/Q2/HSG-014': { value: 78, reported_on: '2012-10-09' },
    '2012-13/Q2/housing-2012-13': { actual: 200, forecast: 900 },
    '2012-13/2012-09/H-A-01': { status: 'on-track' },
  },
};
const places = {
  'HSG-014': '2012-13/Q2/HSG-014',
  'housing-2012-13': '2012-13/Q2/housing-2012-13',
  'H-A-01': '2012-13/2012-09/H-A-01',
};

function shown(told: Pick<EntryHistory, 'submitted'> & Partial<EntryHistory>, name: keyof typeof places = 'HSG-014') {
  const framework = frameworkOf(parts);
  const evidence = evidenceOf({ today: '2012-12-01', entries: { [places[name]]: told } });
  const thing = found(thingOf(framework, id(name)), name);
  return linesOf(recordBlocks(found(recordData(framework, thing, { evidence, period: undefined }), name)));
}

const submitted = arrivedOn('2012-10-09');

describe('who and when', () => {
  it.each([
    {
      told: { submitted },
      says: 'Q2 2012/13 | Came | 9 October 2012 | Head of Housing | a1b2c3d4e5f6 | ',
      because: 'it was committed on the main branch',
    },
    {
      told: { submitted, landed: arrivedOn('2012-10-15', { how: 'merged' }) },
      says: 'Q2 2012/13 | Came | 9 October 2012, merged on 15 October 2012 | Head of Housing | a1b2c3d4e5f6 | ',
      because: 'it landed on another day',
    },
    {
      told: { submitted, landed: arrivedOn('2012-12-01', { how: 'not-landed' }) },
      says: 'Q2 2012/13 | Came | 9 October 2012, not on the main branch yet | Head of Housing | a1b2c3d4e5f6 | ',
      because: 'it has not landed',
    },
    {
      told: { submitted: arrivedOn('2012-10-15', { how: 'squashed' }) },
      says: 'Q2 2012/13 | Came | Merged on 15 October 2012 | Head of Housing | a1b2c3d4e5f6 | ',
      because: 'one commit was made of its branch',
    },
    {
      told: { submitted: arrivedOn('2012-12-01', { how: 'uncommitted', commit: undefined, by: undefined }) },
      says: 'Q2 2012/13 | Came | Today, not committed yet |  |  | ',
      because: 'it is not committed',
    },
    {
      told: { submitted: cutOff },
      says: 'This clone holds only a part of the history. Run "git fetch --unshallow".',
      because: 'what is unknown is said with its remedy',
    },
    {
      told: {
        submitted,
        changes: [
          changed({
            from: valueOfEntry({ value: 81.5 }, { state: 'provisional' }),
            restatement: restatement({ reason: 'A list was counted twice.' }),
            shownIn: [{ paper: id('cabinet-2012-13-q2'), body: id('cabinet') }],
          }),
        ],
      },
      says: 'Q2 2012/13 | Restated | 20 October 2012, merged on 22 October 2012 | Somebody | c0ffee | 81.5% (provisional). A list was counted twice. It was shown to Cabinet (paper cabinet-2012-13-q2).',
      because: 'the earlier value, the reason and who saw it stand together',
    },
    {
      told: { submitted, changes: [changed({ from: valueOfEntry({ numerator: 40, denominator: 50 }) })] },
      says: 'Q2 2012/13 | Restated | 20 October 2012, merged on 22 October 2012 | Somebody | c0ffee | 80% (40 of 50). No reason is given.',
      because: 'a reason is owed',
    },
    {
      told: { submitted, changes: [changed({ change: 'corrected', beforeLanding: true })] },
      says: 'Q2 2012/13 | Corrected before it was merged | 20 October 2012, merged on 22 October 2012 | Somebody | c0ffee | 80%.',
      because: 'nobody had read the earlier value from the record',
    },
    {
      told: {
        submitted,
        changes: [changed({ from: valueOfEntry({}, { missing: 'confidential' }), change: 'revised' })],
      },
      says: 'Q2 2012/13 | Revised | 20 October 2012, merged on 22 October 2012 | Somebody | c0ffee | Confidential.',
      because: 'there was a reason for no figure',
    },
  ])('$says: $because', ({ told, says }) => {
    expect(shown(told)).toContain(says);
  });

  it.each([
    {
      name: 'housing-2012-13',
      from: { actual: 1200, forecast: 5000 },
      says: 'Actual £1,200, forecast £5,000.',
      because: 'budgets are told in pounds',
    },
    {
      name: 'H-A-01',
      from: { status: 'some-problems', percent: 40, milestones: [{ id: 'a' }] },
      says: 'Status some problems, percent 40, other milestones.',
      because: 'lists are only named',
    },
  ] as const)('$name: $because', ({ name, from, says }) => {
    const told = { submitted, changes: [changed({ change: 'amended', from: valueOfEntry(from) })] };
    expect(shown(told, name)).toContain(
      `${name === 'H-A-01' ? 'September 2012' : 'Q2 2012/13'} | Amended | 20 October 2012, merged on 22 October 2012 | Somebody | c0ffee | ${says}`,
    );
  });

  it.each([
    { reason: 'A list was counted twice.', notes: 0, because: 'the table tells it with its reason' },
    { reason: 'A list was lost.', notes: 1, because: 'the table does not tell it' },
    {
      reason: 'A list was counted twice.',
      approved_by: 'Board',
      notes: 1,
      because: 'the table does not tell who approved it',
    },
  ])('tells a restatement once: $because', ({ notes, because: _, ...item }) => {
    const entry = { value: 78, restated: [{ previous: { value: 80 }, ...item }] };
    const framework = frameworkOf({ ...parts, entries: { '2012-13/Q2/HSG-014': entry } });
    const change = changed({
      from: valueOfEntry({ value: 80 }),
      restatement: restatement({ reason: 'A list was counted twice.' }),
    });
    const evidence = evidenceOf({
      today: '2012-12-01',
      entries: { [places['HSG-014']]: { submitted, changes: [change] } },
    });
    const thing = found(thingOf(framework, id('HSG-014')), 'HSG-014');
    const lines = linesOf(recordBlocks(found(recordData(framework, thing, { evidence, period: undefined }), 'it')));
    expect(lines.filter((line) => line.startsWith('Restated'))).toHaveLength(notes);
  });

  it('has no table where no history was read, and says why', () => {
    const framework = frameworkOf(parts);
    const thing = found(thingOf(framework, id('HSG-014')), 'HSG-014');
    const evidence = withoutHistory(framework, day('2012-12-01'));
    const lines = linesOf(recordBlocks(found(recordData(framework, thing, { evidence, period: undefined }), 'it')));
    expect(lines).not.toContain('### Who and when');
    expect(lines).toContain('History was not read. Read the folder with its history.');
  });
});
