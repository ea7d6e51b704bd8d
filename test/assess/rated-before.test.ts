import { describe, expect, it } from 'vitest';
import { judgeTold } from '../../src/assess/judgement.js';
import { ratedBefore } from '../../src/assess/rated-before.js';
import { seriesOf } from '../../src/assess/series.js';
import { day, type FrameworkParts, frameworkOf, held, period } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

const v = (value: number, more: object = {}) => ({ value, ...more });
const three = {
  first_period: '2010-11-Q1',
  tolerance: { kind: 'percent', amber: 10 },
  targets: ['2010-11', '2011-12', '2012-13'].map((year) => ({ year, value: 100 })),
} as const;

/** The rated periods before Q3 2012/13, or before the whole year. */
function earlier(fields: Fields, entries: NonNullable<FrameworkParts['entries']>, isYearsEnd = false) {
  const framework = frameworkOf({ indicators: { X: { ...three, ...fields } }, entries });
  const series = seriesOf(framework, held(framework, 'indicator', 'X'), day('2013-12-01'));
  const own = period(isYearsEnd ? '2012-13-Q4' : '2012-13-Q3');
  const judged = judgeTold(series, own, { due: undefined, isYearsEnd });
  return [...ratedBefore(series, { period: own, judged, isYearsEnd })].map((each) => [
    each.period.key,
    each.rating.colour,
  ]);
}

const [q1, q2, q3] = ['2012-13/Q1/X', '2012-13/Q2/X', '2012-13/Q3/X'];

describe('the rated periods before a quarter', () => {
  it.each([
    {
      fields: {},
      entries: { [q1]: v(95), [q2]: v(80), [q3]: v(1) },
      is: [
        ['2012-13-Q2', 'red'],
        ['2012-13-Q1', 'amber'],
      ],
      because: 'the latest comes first, and not the quarter itself',
    },
    {
      fields: {},
      entries: { '2011-12/Q4/X': v(80), [q1]: { missing: { code: 'not-available' } }, [q3]: v(1) },
      is: [['2011-12-Q4', 'red']],
      because: 'quarters without a figure are passed over, at the end of a year too',
    },
    {
      fields: {},
      entries: { [q1]: v(95), [q2]: v(80, { break_in_series: true }) },
      is: [['2012-13-Q2', 'red']],
      because: 'what is before a break does not compare',
    },
    {
      fields: { changes: [{ from: '2012-10-01', what: 'definition' }] },
      entries: { [q1]: v(95), [q2]: v(80) },
      is: [],
      because: 'nor what is before a change of definition',
    },
    {
      fields: { targets: [{ year: '2012-13', profile: [100, null, 100, 100] }] },
      entries: { [q1]: v(95), [q2]: v(80) },
      is: [['2012-13-Q1', 'amber']],
      because: 'a quarter without a target has no rating',
    },
    {
      fields: { year_to_date: 'sum', targets: [{ year: '2012-13', value: 400 }] },
      entries: { [q1]: v(200), [q2]: v(1) },
      is: [
        ['2012-13-Q2', 'green'],
        ['2012-13-Q1', 'green'],
      ],
      because: 'the rating that counts is the one to date',
    },
    { fields: { first_period: '2012-13-Q3' }, entries: {}, is: [], because: 'the series begins with Q3' },
  ])('are $is, because $because', ({ fields, entries, is }) => {
    expect(earlier(fields, entries)).toEqual(is);
  });
});

describe('the rated years before a year', () => {
  const quarters = (year: string, ...figures: readonly number[]) =>
    Object.fromEntries(figures.map((value, at) => [`${year}/Q${at + 1}/X`, v(value)]));
  const entries = {
    ...quarters('2010-11', 20, 20, 20, 35),
    ...quarters('2011-12', 20, 20, 20),
    ...quarters('2012-13', 25, 25, 25, 25),
  };

  it('are those that the year’s end was rated in, an incomplete one passed over', () => {
    expect(earlier({ year_to_date: 'sum' }, entries, true)).toEqual([['2010-11', 'amber']]);
  });

  it('are their outturns where they have one', () => {
    expect(earlier({ year_to_date: 'sum' }, { ...entries, '2011-12/annual/X': v(80) }, true)).toEqual([
      ['2011-12', 'red'],
      ['2010-11', 'amber'],
    ]);
  });

  it('end at a break', () => {
    const changes = [{ from: '2012-04-01', what: 'definition' }];
    expect(earlier({ year_to_date: 'sum', changes }, entries, true)).toEqual([]);
  });

  it('are quarters where a year does not add up', () => {
    expect(earlier({}, quarters('2012-13', 100, 95), true)).toEqual([
      ['2012-13-Q2', 'amber'],
      ['2012-13-Q1', 'green'],
    ]);
  });
});
