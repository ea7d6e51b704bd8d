import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../../src/assess/arrival.js';
import { recordData } from '../../../src/assess/views/record.js';
import { thingOf } from '../../../src/model/named-records.js';
import { recordBlocks } from '../../../src/report/views/record.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../../builders/framework.js';
import { linesOf } from '../words-of.js';

const parts: FrameworkParts = {
  settings: { timeliness: { clock: 'declared' } },
  plans: {
    action: {
      title: 'Action Plan',
      priorities: [{ id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'Let homes' }] }],
      delivers: [{ objective: 'H-A', indicators: ['HSG-014'] }],
    },
  },
  indicators: {
    'HSG-014': {
      code: 'H 001',
      type: 'percentage',
      data_quality: { accuracy: 4, assessed_on: '2012-05-01' },
      targets: [{ year: '2012-13', value: 80, set_by: 'Cabinet', set_on: '2012-03-12' }],
    },
  },
  activities: {
    'H-A-01': {
      end: '2012-06-30',
      changes: [{ on: '2012-06-01', what: 'end-date', to: '2012-09-30', agreed_by: 'Cabinet' }],
      milestones: [
        { id: 'design', title: 'Design agreed', due: '2012-10-09' },
        { id: 'open', title: 'Open', due: '2012-12-15' },
      ],
    },
  },
  budgets: { 'housing-2012-13': { kind: 'savings', bases: { net: 2_000_000 }, approved: 1_000_000 } },
  risks: { 'CR-001': { actions: [{ text: 'Insure' }] } },
  entries: {
    '2012-13/Q1/HSG-014': {
      value: 78,
      reported_on: '2012-07-09',
      reported_by: 'head-of-housing',
      commentary: 'Too *few*.',
      forecast: 79.25,
      restated: [
        { previous: { state: 'provisional', denominator: 2000 }, on: '2012-07-12', approved_by: 'the Board' },
        { previous: { numerator: 1300, denominator: 2500 }, reason: 'A list was counted twice.' },
        { previous: { missing: { code: 'not-available', reason: 'the register is lost' } } },
      ],
      internal_note: 'Ask legal.',
    },
    '2012-13/Q1/housing-2012-13': { actual: 200_000, forecast: 987_500.5 },
    '2012-13/Q2/HSG-014': { value: 82, state: 'provisional', reported_on: '2012-10-12', commentary: 'Better.' },
  },
};

function shown(name: string, asked?: string): readonly string[] {
  const framework = frameworkOf(parts);
  const thing = found(thingOf(framework, id(name)), name);
  const evidence = withoutHistory(framework, day('2012-10-31'));
  const question = { evidence, period: asked === undefined ? undefined : period(asked) };
  return linesOf(recordBlocks(found(recordData(framework, thing, question), name)));
}

describe('a record for people', () => {
  it.each([
    { line: '# H 001: Homes let', because: 'it is called by its code' },
    { line: 'Data quality: accuracy 4; assessed on 1 May 2012', because: 'a group of short fields stands on a line' },
    { line: 'Year | Value | Set on | Set by', because: 'a list of groups is a table' },
    { line: '2012/13 | 80 | 12 March 2012 | Cabinet', because: 'with days and years as people write them' },
    { line: 'Polarity: Higher is better', because: 'a word of the file is told as reports tell it' },
    { line: 'Frequency: Quarterly', because: 'a choice begins as a sentence does' },
    { line: 'First period: Q1 2012/13', because: 'a period is told as people read it' },
    { line: '- - - - H 001: Homes let (HSG-014; Head of Housing)', because: 'it hangs from its objective' },
    {
      line: 'Q1 2012/13 | 78% | 80% | Significantly below target |  |  | 9 July 2012, on time',
      because: 'each period is judged',
    },
    {
      line: 'Q2 2012/13 | 82% (provisional) | 80% | On or above target | Improved |  | 12 October 2012, 2 days late',
      because: 'a figure that is not final says so',
    },
    { line: 'Better.', because: 'the words of the latest period are told' },
  ])('$line: $because', ({ line }) => expect(shown('HSG-014')).toContain(line));

  it('tells the words of the period that is asked for', () => {
    const lines = shown('HSG-014', '2012-13-Q1');
    expect(lines).toContain('Too few.');
    expect(lines).toContain('Ask legal.');
    expect(lines).toContain('Came: 9 July 2012, on time, by Head of Housing');
    expect(lines).not.toContain('Better.');
  });

  it.each([
    { name: 'HSG-014', line: 'Forecast for the year: 79.25%', because: 'a forecast is shown as figures are' },
    {
      name: 'HSG-014',
      line: 'Restated on 12 July 2012, approved by the Board: it was 65% (provisional) (1,300 of 2,000).',
      because: 'a restatement tells the figure that was, with what it did not change',
    },
    {
      name: 'HSG-014',
      line: 'Restated: it was 52% (1,300 of 2,500). A list was counted twice.',
      because: 'of a fraction both parts are told',
    },
    {
      name: 'HSG-014',
      line: 'Restated: it was no figure: not available, the register is lost.',
      because: 'it may have been none',
    },
    {
      name: 'H-A-01',
      line: 'End: 30 September 2012; first agreed 30 June 2012, revised once, agreed by Cabinet',
      because: 'a revised date is told as reports tell it',
    },
    {
      name: 'housing-2012-13',
      line: 'Q1 2012/13 | £200,000 |  | £987,500.50 | £1,000,000 | £12,499.50 short | No bands',
      because: 'savings that are not made are short',
    },
  ])('$name: $line, because $because', ({ name, line }) => {
    expect(shown(name, name === 'H-A-01' ? undefined : '2012-13-Q1').join('\n')).toContain(line);
  });

  it('says of a milestone how late it is, and of one that is not due nothing', () => {
    const rows = shown('H-A-01').filter((line) => /^(Design|Open)/.test(line));
    expect(rows).toEqual([
      'Design agreed | Head of Housing | 9 October 2012 |  | Overdue by 22 days',
      'Open | Head of Housing | 15 December 2012 |  | ',
    ]);
  });

  it('says that the period that is asked for has nothing', () => {
    expect(shown('HSG-014', '2011-12-Q1')).toContain('Nothing of Q1 2011/12 is owed by now, and nothing has come.');
  });

  it('says that a record is internal, where it is', () => {
    expect(shown('CR-001')).toContainEqual(expect.stringContaining('It is internal: public reports leave it out.'));
    expect(shown('HSG-014').join('\n')).not.toContain('It is internal');
  });
});
