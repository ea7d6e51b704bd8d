import { describe, expect, it } from 'vitest';
import { recordData } from '../../../src/assess/views/record.js';
import { thingOf } from '../../../src/model/things.js';
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
  risks: { 'CR-001': { actions: [{ text: 'Insure' }] } },
  entries: {
    '2012-13/Q1/HSG-014': {
      value: 78,
      reported_on: '2012-07-09',
      reported_by: 'head-of-housing',
      commentary: 'Too *few*.',
      internal_note: 'Ask legal.',
    },
    '2012-13/Q2/HSG-014': { value: 82, state: 'provisional', reported_on: '2012-10-12', commentary: 'Better.' },
  },
};

function shown(name: string, asked?: string): readonly string[] {
  const framework = frameworkOf(parts);
  const thing = found(thingOf(framework, id(name)), name);
  const question = { today: day('2012-10-31'), period: asked === undefined ? undefined : period(asked) };
  return linesOf(recordBlocks(found(recordData(framework, thing, question), name)));
}

describe('a record for people', () => {
  it.each([
    { line: '# H 001: Homes let', because: 'it is called by its code' },
    { line: 'Data quality: accuracy 4; assessed on 1 May 2012', because: 'a group of short fields stands on a line' },
    { line: 'Year | Value | Set on | Set by', because: 'a list of groups is a table' },
    { line: '2012-13 | 80 | 12 March 2012 | Cabinet', because: 'with days as people write them' },
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

  it('says that the period that is asked for has nothing', () => {
    expect(shown('HSG-014', '2011-12-Q1')).toContain('Nothing is owed for Q1 2011/12, and nothing has come.');
  });

  it('says that a record is internal, where it is', () => {
    expect(shown('CR-001')).toContainEqual(expect.stringContaining('It is internal: public reports leave it out.'));
    expect(shown('HSG-014').join('\n')).not.toContain('It is internal');
  });
});
