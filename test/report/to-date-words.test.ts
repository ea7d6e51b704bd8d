import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import type { Entered } from '../../src/model/framework.js';
import type { IndicatorEntry } from '../../src/model/records.js';
import { toDateInBrief, toDateInWords } from '../../src/report/to-date-words.js';
import { assessment, id, indicator, item, period, quarter } from '../builders/assessment.js';
import { knowing } from './knowing.js';

describe('the year to date', () => {
  const first = period('2012-13-Q1');
  const lastYear = period('2011-12-Q4');
  const whole = { figure: 150, to: quarter, missing: [], sentence: '150% to Q2 2012/13.' };
  const stopped = { figure: 75, to: first, missing: [quarter], sentence: '75% to Q1 2012/13 (Q2 missing).' };
  const target = { kind: 'value', value: 160 } as const;
  const said = (of: Partial<IndicatorAssessment>, entries: readonly Entered<IndicatorEntry>[] = []) => {
    const asked = assessment({ framework: knowing(...entries) });
    return [toDateInWords(asked, item('A-1', of)), toDateInBrief(asked, item('A-1', of))];
  };
  const entered = (of: Partial<IndicatorEntry>, at = quarter) => ({
    subject: id('A-1'),
    period: at,
    path: '',
    value: 75,
    ...of,
  });

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
      brief: '75% (to Q1 2012/13)',
      because: 'a year that stops short says where',
    },
  ] satisfies readonly { of: Partial<IndicatorAssessment>; full: string; brief: string; because: string }[])(
    '$full: $because',
    ({ of, full, brief }) => {
      expect(said(of)).toEqual([full, brief]);
    },
  );

  const cumulative = indicator('A-1', { collected_as: 'cumulative' });
  test.each([
    {
      entries: [entered({}, first), entered({ state: 'provisional' })],
      note: ' (includes a provisional figure)',
      because: 'a year is no firmer than what it is made of',
    },
    {
      entries: [entered({ state: 'provisional' }, first), entered({ state: 'provisional' })],
      note: ' (includes provisional figures)',
      because: 'several are plural',
    },
    {
      entries: [entered({ state: 'estimated' }, first), entered({ state: 'provisional' })],
      note: ' (includes a provisional figure and an estimated figure)',
      because: 'an estimate is not a provisional figure',
    },
    { entries: [entered({ state: 'final' })], note: '', because: 'final is not told' },
    {
      entries: [entered({ state: 'provisional' }, lastYear), entered({}, first), entered({})],
      note: '',
      because: 'last year is not in it',
    },
    {
      entries: [entered({}), entered({ state: 'provisional' }, period('2012-13-Q3'))],
      note: '',
      because: 'nor is what came after',
    },
    {
      entries: [
        { ...entered({ state: 'provisional' }, first), numerator: 0, denominator: 0, value: undefined as never },
      ],
      note: '',
      because: 'nor is what is no figure',
    },
    {
      entries: [entered({ state: 'provisional' }, first), entered({})],
      indicator: cumulative,
      note: '',
      because: 'a running figure is its own year to date, whatever was said before',
    },
    {
      entries: [entered({}, first), entered({ state: 'estimated' })],
      indicator: cumulative,
      note: ' (estimated)',
      because: 'and is as firm as itself',
    },
  ])('the year to date$note: $because', ({ entries, note, because: _, ...of }) => {
    expect(said({ yearToDate: whole, ...of }, entries)).toEqual([`150%${note}`, `150%${note}`]);
  });

  test('one that stops short is no firmer', () => {
    expect(said({ yearToDate: stopped }, [entered({ state: 'provisional' }, first)])).toEqual([
      '75% to Q1 2012/13 (Q2 missing), includes a provisional figure',
      '75% (to Q1 2012/13; includes a provisional figure)',
    ]);
  });
});
