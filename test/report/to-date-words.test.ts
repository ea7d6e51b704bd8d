import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { toDateInBrief, toDateInWords } from '../../src/report/to-date-words.js';
import { assessment, item, period, quarter } from '../builders/assessment.js';

describe('the year to date', () => {
  const first = period('2012-13-Q1');
  const lastYear = period('2011-12-Q4');
  const whole = { figure: 150, to: quarter, missing: [], sentence: '150% to Q2 2012/13.' };
  const stopped = {
    figure: 75,
    to: first,
    missing: [quarter],
    sentence: '75% to Q1 2012/13 (Q2 missing).',
    stoppedBy: 'Q2 missing',
  };
  const target = { kind: 'value', value: 160 } as const;
  const said = (of: Partial<IndicatorAssessment>) => {
    const asked = assessment();
    return [toDateInWords(asked, item('A-1', of)), toDateInBrief(asked, item('A-1', of))];
  };

  test.each([
    { of: { yearToDate: whole }, full: '150%', brief: '150%', because: 'the report tells the period' },
    {
      of: { yearToDate: { ...whole, to: lastYear }, period: lastYear, toDateTarget: target },
      full: '150% to Q4 2011/12 (target 160%)',
      brief: '150% (to Q4 2011/12)',
      because: 'the year of a lagged figure is not that of the report',
    },
    {
      of: { yearToDate: { ...whole, to: period('2012-09', 'monthly') }, period: period('2012-09', 'monthly') },
      full: '150%',
      brief: '150%',
      because: 'a month that ends with the report is up to date',
    },
    {
      of: { yearToDate: stopped },
      full: '75% to Q1 2012/13 (Q2 missing)',
      brief: '75% (to Q1 2012/13; Q2 missing)',
      because: 'a year that stops short says where, and why',
    },
  ] satisfies readonly { of: Partial<IndicatorAssessment>; full: string; brief: string; because: string }[])(
    '$full: $because',
    ({ of, full, brief }) => {
      expect(said(of)).toEqual([full, brief]);
    },
  );

  test.each([
    { yearToDate: { ...whole, unsettled: 'includes a provisional figure' }, note: ' (includes a provisional figure)' },
    { yearToDate: { ...whole, unsettled: 'estimated' }, note: ' (estimated)' },
    { yearToDate: { ...whole, unsettled: undefined }, note: '' },
  ])('is no firmer than what it is made of:$note', ({ yearToDate, note }) => {
    expect(said({ yearToDate })).toEqual([`150%${note}`, `150%${note}`]);
  });

  test('one that stops short is no firmer', () => {
    expect(said({ yearToDate: { ...stopped, unsettled: 'provisional' } })).toEqual([
      '75% to Q1 2012/13 (Q2 missing), provisional',
      '75% (to Q1 2012/13; Q2 missing; provisional)',
    ]);
  });
});
