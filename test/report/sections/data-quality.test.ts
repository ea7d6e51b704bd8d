import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/model/records.js';
import { assessedInWords, qualityInWords } from '../../../src/report/data-quality-words.js';
import { dataQuality } from '../../../src/report/sections/data-quality.js';
import { body, context, day, id, indicator, item } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

const scored = (name: string, data_quality: NonNullable<Indicator['data_quality']>, of: Partial<Indicator> = {}) =>
  item(name, { indicator: indicator(name, { data_quality, ...of }) });

test.each([
  { quality: { overall: 4 }, said: 'Excellent (4)' },
  { quality: { overall: 3, accuracy: 2, validity: 4 }, said: 'Good (3), lowest in accuracy' },
  { quality: { accuracy: 1, validity: 4, timeliness: 1 }, said: 'Poor (1), lowest in accuracy and timeliness' },
  { quality: { accuracy: 2, validity: 2 }, said: 'Fair (2)' },
  { quality: { assessed_on: day('2012-01-01') }, said: 'Not assessed' },
])('the quality reads $said', ({ quality, said }) => {
  expect(qualityInWords(indicator('A-1', { data_quality: quality }))).toBe(said);
});

test.each([
  { quality: { assessor: 'Audit', assessed_on: day('2012-01-01') }, said: 'Audit, 1 January 2012' },
  { quality: { assessed_on: day('2012-01-01') }, said: 'Nobody is named, 1 January 2012' },
  { quality: { assessor: 'Audit' }, said: 'Audit, no day told' },
])('who assessed it reads $said', ({ quality, said }) => {
  expect(assessedInWords(indicator('A-1', { data_quality: quality }))).toBe(said);
});

describe('data quality', () => {
  const six = { accuracy: 3, validity: 4, reliability: 4, timeliness: 2, relevance: 4, completeness: 4 };
  const provisional = item('C-1');
  const indicators = [
    scored('A-1', { ...six, assessor: 'Audit', assessed_on: day('2012-01-01') }, { validator: id('chief-executive') }),
    scored('B-1', { overall: 3 }),
    item('C-1', { entry: provisional.entry && { ...provisional.entry, state: 'provisional' } }),
  ];

  test('counts that add, scores, who signs off, what nobody assessed and what may change', () => {
    const lines = linesOf(dataQuality.build(context({ indicators })));
    expect(lines.filter((line) => !line.startsWith('Scores'))).toEqual([
      '## Data quality',
      'Of the three indicators in this report, one is assessed as good, one is assessed as fair and one has not been assessed.',
      'How good the data are',
      'Indicator | Data quality | Accuracy | Validity | Reliability | Timeliness | Relevance | Completeness | Assessed by',
      'A 1: Homes let within 28 days | Fair (2), lowest in timeliness | 3 | 4 | 4 | 2 | 4 | 4 | Audit, 1 January 2012',
      'B 1: Homes let within 28 days | Good (3) | Not given | Not given | Not given | Not given | Not given | Not given | Nobody is named, no day told',
      '### Not assessed',
      '- C 1: Homes let within 28 days',
      '### Who signs figures off',
      '- Chief Executive: A 1: Homes let within 28 days',
      '- Nobody is named: B 1: Homes let within 28 days; C 1: Homes let within 28 days',
      '### Figures that may still change',
      '- C 1: Homes let within 28 days: provisional, Q2 2012/13',
    ]);
  });

  test('a summary has no room for the six', () => {
    const lines = linesOf(dataQuality.build(context({ indicators, body: body({ detail: 'summary' }) })));
    expect(lines).toContain('Indicator | Data quality | Assessed by');
  });

  test('one who signs all of them off is named once', () => {
    const of = (name: string) => scored(name, { overall: 3 }, { validator: id('chief-executive') });
    const lines = linesOf(dataQuality.build(context({ indicators: [of('A-1'), of('B-1')] })));
    expect(lines.filter((line) => line.includes('Chief Executive'))).toEqual([
      'Chief Executive, for every indicator in this report.',
    ]);
  });

  test('none is said', () => {
    expect(linesOf(dataQuality.build(context()))).toEqual([
      '## Data quality',
      'No indicators are reported to this body.',
    ]);
  });
});
