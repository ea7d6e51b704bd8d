import { describe, expect, it } from 'vitest';
import { activity, type FieldTexts, fileOf } from '../builders/records.js';
import { findingsIn, told } from './told.js';

const approved = { approved_by: 'Cabinet', approved_on: '2012-03-05' };

interface Row {
  /** Of the activity, which starts on 1 April 2012 and ends on 31 March 2013. */
  readonly fields?: FieldTexts;
  /** The updates by the month they tell of. */
  readonly updates: Readonly<Record<string, FieldTexts>>;
  readonly today?: string;
  readonly codes: readonly string[];
  readonly because: string;
}

function filesOf({ fields = {}, updates }: Row) {
  const entries = Object.entries(updates).map(([month, update]) => {
    const year = month < '2012-04' ? '2011-12' : '2012-13';
    return [`progress/${month < '2011-04' ? '2010-11' : year}/${month}/A.yaml`, fileOf(update)];
  });
  return { 'activities/A.yaml': activity({ ...approved, ...fields }), ...Object.fromEntries(entries) };
}

const entry = (month: string, rest: string) => `progress/2012-13/${month}/A.yaml:${rest}`;

describe('not started', () => {
  const notStarted = { status: 'not-started' };
  const september = { '2012-09': notStarted };
  it.each<Row>([
    { fields: { start: '2012-10-01' }, updates: september, codes: [], because: 'its start is still to come' },
    {
      fields: { start: '2012-09-30' },
      updates: september,
      codes: [entry('2012-09', '1:9 not-started-after-start')],
      because: 'it should have started on the last day of the month',
    },
    {
      fields: { start: '2012-09-30' },
      updates: { '2012-09': { status: 'postponed-or-delayed' } },
      codes: [],
      because: 'that is the status of what should have started',
    },
    {
      fields: { start: '2012-09-20' },
      updates: september,
      today: '2012-09-19',
      codes: [],
      because: 'the month still runs, and the start has not come',
    },
    {
      fields: { start: '2012-09-20' },
      updates: september,
      today: '2012-09-20',
      codes: [entry('2012-09', '1:9 not-started-after-start')],
      because: 'the start has come',
    },
    {
      fields: { approved_by: undefined, approved_on: undefined },
      updates: september,
      codes: [],
      because: 'nobody has agreed the start of a proposal',
    },
    {
      fields: { changes: '[{on: 2012-09-30, what: withdrawn}]' },
      updates: september,
      codes: [],
      because: 'what was withdrawn does not start',
    },
    {
      fields: { changes: '[{on: 2012-10-01, what: withdrawn}]' },
      updates: september,
      codes: [entry('2012-09', '1:9 not-started-after-start')],
      because: 'it was withdrawn only after the month',
    },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));

  it('is told with its day and the status that is right', () => {
    expect(findingsIn(filesOf({ updates: september, codes: [], because: '' }))).toMatchObject([
      {
        message: '"A" is "not-started" for September 2012, and its agreed start was 1 April 2012.',
        remedy: expect.stringContaining('"postponed-or-delayed"'),
      },
    ]);
  });
});

describe('on track', () => {
  const onTrack = { '2012-09': { status: 'on-track' } };
  const late = [entry('2012-09', '1:9 on-track-after-end')];
  it.each<Row>([
    { fields: { end: '2012-09-30' }, updates: onTrack, codes: [], because: 'it ends with the month' },
    { fields: { end: '2012-09-29' }, updates: onTrack, codes: late, because: 'it should have ended the day before' },
    {
      fields: { end: '2012-09-29' },
      updates: { '2012-09': { status: 'progressing-to-plan' } },
      codes: late,
      because: 'a project is no better',
    },
    {
      fields: { end: '2012-09-29' },
      updates: { '2012-09': { status: 'on-hold' } },
      codes: [],
      because: 'what is paused claims nothing',
    },
    {
      fields: { end: '2012-09-29' },
      updates: onTrack,
      today: '2012-09-29',
      codes: [],
      because: 'the month still runs, and so does the activity',
    },
    {
      fields: { end: '2012-06-30', changes: '[{on: 2012-06-20, what: end-date, to: 2012-12-31, agreed_by: Cabinet}]' },
      updates: onTrack,
      codes: [],
      because: 'a later end was agreed',
    },
    {
      fields: { end: '2012-06-30', changes: '[{on: 2012-06-20, what: end-date, to: 2012-12-31}]' },
      updates: onTrack,
      codes: late,
      because: 'nobody agreed the later end',
    },
    {
      fields: {
        end: '2012-09-15',
        changes: '[{on: 2012-10-09, what: carried-over, to: 2013-03-31, agreed_by: Cabinet}]',
      },
      updates: onTrack,
      codes: [],
      because: 'it was agreed after the month, which mends the month too',
    },
    {
      fields: { end: '2012-09-15', changes: '[{on: 2012-11-01, what: end-date, to: 2013-03-31, agreed_by: Cabinet}]' },
      updates: onTrack,
      codes: late,
      because: 'what is agreed tomorrow moves nothing today',
    },
    {
      fields: { end: '2013-03-31', changes: '[{on: 2012-06-20, what: end-date, to: 2012-08-31, agreed_by: Cabinet}]' },
      updates: onTrack,
      codes: late,
      because: 'an earlier end was agreed',
    },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));
});

describe('completed', () => {
  const done = { status: 'completed-successfully' };
  it.each<Row>([
    {
      updates: { '2012-09': done },
      codes: [entry('2012-09', '1:9 completed-without-day')],
      because: 'when?',
    },
    { updates: { '2012-09': { ...done, completed_on: '2012-09-14' } }, codes: [], because: 'the day is there' },
    {
      updates: { '2012-08': { ...done, completed_on: '2012-08-14' }, '2012-09': done },
      codes: [],
      because: 'the day was told before and need not be repeated',
    },
    {
      updates: { '2012-08': { status: 'on-track', completed_on: '2012-08-14' }, '2012-09': done },
      codes: [entry('2012-09', '1:9 completed-without-day')],
      because: 'a day beside another status is not that of a completion',
    },
    {
      fields: { approved_by: undefined, approved_on: undefined },
      updates: { '2012-09': done },
      codes: [entry('2012-09', '1:9 completed-without-day')],
      because: 'what is proposed and completed has a day too',
    },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));
});

describe('percent', () => {
  const at = (percent: number) => ({ status: 'on-track', percent });
  const falls = [entry('2012-09', '2:10 percent-falls')];
  it.each<Row>([
    { updates: { '2012-08': at(60), '2012-09': at(60) }, codes: [], because: 'a month may bring nothing' },
    { updates: { '2012-08': at(60), '2012-09': at(59.5) }, codes: falls, because: 'it is less than before' },
    {
      updates: { '2012-07': at(60), '2012-08': { status: 'on-track' }, '2012-09': at(50) },
      codes: falls,
      because: 'the month between told none',
    },
    {
      updates: { '2012-07': at(60), '2012-08': at(40), '2012-09': at(50) },
      codes: [entry('2012-08', '2:10 percent-falls')],
      because: 'each is held against the latest before it',
    },
    { updates: { '2012-03': at(60), '2012-09': at(50) }, codes: falls, because: 'years do not part them' },
    {
      fields: { changes: '[{on: 2012-09-10, what: scope, reason: two more sites}]' },
      updates: { '2012-08': at(60), '2012-09': at(40) },
      codes: [],
      because: 'more work was agreed between the two',
    },
    {
      fields: { changes: '[{on: 2012-08-01, what: scope, reason: two more sites}]' },
      updates: { '2012-08': at(60), '2012-09': at(40) },
      codes: [],
      because: 'the work grew within the month of the earlier, whose update may not know of it',
    },
    {
      fields: { changes: '[{on: 2012-10-01, what: scope, reason: two more sites}]' },
      updates: { '2012-08': at(60), '2012-09': at(40) },
      codes: falls,
      because: 'the work grew only afterwards',
    },
    {
      fields: { changes: '[{on: 2012-07-31, what: scope, reason: two more sites}]' },
      updates: { '2012-08': at(60), '2012-09': at(40) },
      codes: falls,
      because: 'the work grew before either',
    },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));

  it('is told with both shares', () => {
    const updates = { '2012-08': at(60), '2012-09': at(40) };
    expect(findingsIn(filesOf({ updates, codes: [], because: '' }))).toMatchObject([
      { message: '"A" is 40% done for September 2012, and was 60% done for August 2012.' },
    ]);
  });
});

describe('updates of closed years', () => {
  const fields = { start: '2010-04-01' };
  const files = filesOf({
    fields,
    updates: { '2011-03': { status: 'not-started' }, '2012-03': { status: 'failed' } },
    codes: [],
    because: '',
  });
  it.each([
    {
      today: '2012-03-31',
      codes: [
        'progress/2010-11/2011-03/A.yaml:1:9 not-started-after-start',
        'progress/2011-12/2012-03/A.yaml:1:9 problem-without-action',
      ],
      because: 'last year can still be mended',
    },
    {
      today: '2012-04-01',
      codes: ['progress/2011-12/2012-03/A.yaml:1:9 problem-without-action'],
      because: 'the year before last is closed',
    },
    { today: '2013-04-01', codes: [], because: 'so are both' },
  ])('$because on $today', ({ today, codes }) => expect(told(files, today)).toEqual(codes));
});
