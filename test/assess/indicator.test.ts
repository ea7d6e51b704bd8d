import { describe, expect, it } from 'vitest';
import { assessed, assessedX, indicatorIn } from '../builders/assessed.js';
import { id } from '../builders/framework.js';

const v = (value: number) => ({ value });
const after = '2013-12-01';

describe('which period a report shows', () => {
  const monthly = { frequency: 'monthly', first_period: '2010-04' } as const;
  const quarterly = { first_period: '2010-11-Q1' } as const;
  const annual = { frequency: 'annual', first_period: '2010-11' } as const;

  it.each([
    {
      fields: monthly,
      period: '2012-13-Q2',
      shows: '2012-09',
      counted: true,
      because: 'September is the latest month of Q2',
    },
    { fields: monthly, period: 'monthly 2012-08', shows: '2012-08', counted: true, because: 'a month shows itself' },
    {
      fields: quarterly,
      period: 'monthly 2012-08',
      shows: '2012-13-Q1',
      counted: false,
      because: 'no quarter ends in August',
    },
    {
      fields: quarterly,
      period: 'monthly 2012-09',
      shows: '2012-13-Q2',
      counted: true,
      because: 'Q2 ends in September',
    },
    { fields: annual, period: '2012-13-Q2', shows: '2011-12', counted: false, because: 'no year ends in Q2' },
    { fields: annual, period: '2012-13-Q4', shows: '2012-13', counted: true, because: 'annual figures belong to Q4' },
    { fields: annual, period: 'annual 2012-13', shows: '2012-13', counted: true, because: 'and to the year' },
    {
      fields: quarterly,
      period: 'annual 2012-13',
      shows: '2012-13-Q4',
      counted: true,
      because: 'Q4 is the latest of the year',
    },
    {
      fields: { ...quarterly, last_period: '2012-13-Q3' },
      period: 'annual 2012-13',
      shows: '2012-13-Q3',
      counted: true,
      because: 'it ended with Q3',
    },
    {
      fields: { ...monthly, last_period: '2012-07' },
      period: '2012-13-Q2',
      shows: '2012-07',
      counted: true,
      because: 'it ended in July',
    },
    {
      fields: { ...quarterly, lag_periods: 1 },
      period: '2012-13-Q2',
      shows: '2012-13-Q1',
      counted: true,
      because: 'a lagged Q1 stands in Q2',
    },
    {
      fields: { ...annual, lag_periods: 1 },
      period: 'annual 2012-13',
      shows: '2011-12',
      counted: true,
      because: 'a lagged year stands a year later',
    },
  ])('$period shows $shows, because $because', ({ fields, period, shows, counted }) => {
    const x = assessedX(fields, {}, { period, today: after });
    expect([x.period.key, x.counted]).toEqual([shows, counted]);
  });

  it.each([
    { fields: { first_period: '2012-13-Q3' }, because: 'the series has not begun' },
    { fields: { first_period: '2010-11-Q1', last_period: '2011-12-Q4' }, because: 'it is over, and no plan holds it' },
  ])('shows nothing where $because', ({ fields }) => {
    expect(assessed({ indicators: { X: fields } }).indicators.size).toBe(0);
  });

  it('shows the last of a series that is over while its plan runs, dated and not counted', () => {
    const parts = {
      indicators: { X: { first_period: '2010-11-Q1', last_period: '2011-12-Q4' } },
      plans: { 'P-1': { delivers: [{ indicators: ['X'] }] } },
    };
    const x = indicatorIn(assessed(parts), 'X');
    expect([x.period.key, x.counted, x.offTarget]).toEqual(['2011-12-Q4', false, []]);
  });

  it('tells where an earlier figure stands', () => {
    const x = assessedX(annual, {}, { period: '2012-13-Q2', today: '2012-10-01' });
    expect(x.due).toMatchObject({ state: 'overdue', dueOn: '2012-04-30' });
  });

  it('compares a lagged figure with the target of its own period', () => {
    const targets = [
      { year: '2011-12', value: 10 },
      { year: '2012-13', value: 99 },
    ];
    const lagged = { first_period: '2010-11-Q1', lag_periods: 1, targets };
    const x = assessedX(lagged, { '2011-12/Q4/X': v(12) }, { period: '2012-13-Q1', today: after });
    expect(x.rating.colour).toBe('green');
  });

  it('neither counts nor owes what is only proposed', () => {
    const x = assessedX({ approved_on: undefined, targets: [{ year: '2012-13', value: 9 }] }, { '2012-13/Q2/X': v(1) });
    expect([x.proposed, x.counted, x.due, x.offTarget]).toEqual([true, false, undefined, []]);
  });

  it.each([
    { fields: { year_to_date: 'none' }, because: 'neither for its period' },
    { fields: { year_to_date: 'sum' }, because: 'nor to date' },
  ] as const)('shows the figure of what is only proposed and does not rate it, $because', ({ fields }) => {
    const proposed = { approved_by: undefined, targets: [{ year: '2012-13', value: 9 }], ...fields };
    const x = assessedX(proposed, { '2012-13/Q1/X': v(1), '2012-13/Q2/X': v(1) });
    expect(x.figure).toBe(1);
    const unrated = { colour: 'unrated', reason: 'proposed', words: 'Proposed' };
    expect([x.rating, x.periodRating, x.toDateRating]).toMatchObject([unrated, unrated, undefined]);
  });
});

describe('off target', () => {
  const target = {
    first_period: '2011-12-Q1',
    tolerance: { kind: 'percent', amber: 10 },
    targets: ['2011-12', '2012-13'].map((year) => ({ year, value: 100 })),
  };

  it.each([
    { entries: { '2012-13/Q2/X': v(80) }, reasons: ['red'], because: 'it is red' },
    { entries: { '2012-13/Q2/X': v(95) }, reasons: [], because: 'it is amber for the first time' },
    {
      entries: { '2012-13/Q1/X': v(95), '2012-13/Q2/X': v(95) },
      reasons: ['amber-again'],
      because: 'it was amber before',
    },
    {
      entries: { '2012-13/Q1/X': v(80), '2012-13/Q2/X': v(95) },
      reasons: ['amber-again'],
      because: 'it was red before',
    },
    { entries: { '2012-13/Q1/X': v(100), '2012-13/Q2/X': v(95) }, reasons: [], because: 'it was green before' },
    {
      entries: { '2011-12/Q4/X': v(95), '2012-13/Q2/X': v(95) },
      reasons: ['amber-again'],
      because: 'a missing Q1 resets nothing',
    },
    {
      entries: { '2012-13/Q1/X': v(95), '2012-13/Q2/X': { ...v(95), break_in_series: true } },
      reasons: [],
      because: 'the series breaks between',
    },
    {
      entries: { '2011-12/Q2/X': v(120), '2012-13/Q2/X': v(110) },
      reasons: ['worse-than-last-year'],
      because: 'it is on target but worse',
    },
    { entries: { '2011-12/Q2/X': v(110), '2012-13/Q2/X': v(110) }, reasons: [], because: 'it is no worse' },
    {
      entries: { '2012-13/Q1/X': v(120), '2012-13/Q2/X': v(110) },
      reasons: [],
      because: 'worse than a quarter before is not worse than a year before',
    },
    {
      entries: { '2011-12/Q2/X': v(120), '2012-13/Q2/X': v(95) },
      reasons: [],
      because: 'an amber one that is worse is not on target',
    },
    {
      entries: { '2012-13/Q2/X': { ...v(100), forecast: 80 } },
      reasons: ['forecast-red'],
      because: 'the officer expects the year to end red',
    },
    { entries: { '2012-13/Q2/X': { ...v(80), forecast: 80 } }, reasons: ['red'], because: 'it is red already' },
    { entries: { '2012-13/Q2/X': { ...v(100), forecast: 95 } }, reasons: [], because: 'an amber forecast is not red' },
    {
      entries: { '2012-13/Q1/X': v(95), '2012-13/Q2/X': { ...v(95), forecast: 80 } },
      reasons: ['amber-again', 'forecast-red'],
      because: 'both are so',
    },
    {
      entries: { '2012-13/Q2/X': { missing: { code: 'not-available' }, forecast: 80 } },
      reasons: ['forecast-red', 'answered-without-figure'],
      because: 'a forecast needs no figure',
    },
    { entries: {}, reasons: ['overdue'], because: 'it is overdue' },
    {
      entries: { '2012-13/Q2/X': { missing: { code: 'not-available' } } },
      reasons: ['answered-without-figure'],
      because: 'an excuse is no figure, and not silence',
    },
    { entries: { '2012-13/Q2/X': { missing: { code: 'not-applicable' } } }, reasons: [], because: 'nothing is owed' },
  ])('$reasons, because $because', ({ entries, reasons }) => {
    expect(assessedX(target, entries).offTarget).toEqual(reasons);
  });

  const summed = { ...target, year_to_date: 'sum', rate_on: 'period' };

  it.each([
    { q1: 5, q2: 25, reasons: ['forecast-red'], because: '30 / 2 x 4 is 60 of 100' },
    { q1: 24, q2: 25, reasons: [], because: '49 / 2 x 4 is 98 of 100, which is close' },
    { q1: 24, q2: 10, reasons: ['red'], because: 'the quarter itself is red' },
    { q1: 5, q2: undefined, reasons: ['overdue'], because: 'what is missing is never red' },
  ])('$q1 and $q2 of a sum: $reasons, because $because', ({ q1, q2, reasons }) => {
    const entries = { '2012-13/Q1/X': v(q1), ...(q2 !== undefined && { '2012-13/Q2/X': v(q2) }) };
    expect(assessedX(summed, entries).offTarget).toEqual(reasons);
  });

  it.each([
    {
      before: [26, 11],
      now: [40, 3],
      reasons: ['red'],
      step: 'commentary-and-action',
      because: '43 of 50 is better than 37, though Q2 fell',
    },
    {
      before: [40, 11],
      now: [25, 12],
      reasons: ['red'],
      step: 'performance-panel',
      because: '37 of 50 is worse than 51, though Q2 rose',
    },
    {
      before: [40, 24],
      now: [26, 25],
      reasons: ['worse-than-last-year'],
      step: undefined,
      because: '51 of 50 is worse than 64, though Q2 rose',
    },
    {
      before: [21, 29],
      now: [26, 25],
      reasons: [],
      step: undefined,
      because: '51 of 50 is better than 50, though Q2 fell',
    },
    {
      before: [40, 24],
      now: [26, 25],
      rate_on: 'period',
      reasons: [],
      step: undefined,
      because: 'the quarter is counted, and it rose',
    },
  ] as const)('beside last year holds what is counted: $reasons, because $because', (row) => {
    const { before, now, reasons, step, rate_on } = row;
    const quarters = { '2011-12': before, '2012-13': now };
    const entries = Object.fromEntries(
      Object.entries(quarters).flatMap(([year, figures]) =>
        figures.map((value, at) => [`${year}/Q${at + 1}/X`, v(value)]),
      ),
    );
    const x = assessedX({ ...target, year_to_date: 'sum', rate_on }, entries);
    expect([x.offTarget, x.escalation?.step]).toEqual([reasons, step]);
  });

  it('tells the comparison that decided, and leaves that of the quarter as it is', () => {
    const entries = {
      '2011-12/Q1/X': v(40),
      '2011-12/Q2/X': v(11),
      '2012-13/Q1/X': v(25),
      '2012-13/Q2/X': v(12),
    };
    const x = assessedX({ ...target, year_to_date: 'sum' }, entries);
    expect(x.againstLastYear.sentence).toBe('To date, worse than Q2 last year (51 to 37; higher is better).');
    expect(x.escalation?.reason).toContain(x.againstLastYear.sentence);
    expect(x.travel.samePeriodLastYear.sentence).toBe('Improved: 11 to 12, up 1 on Q2 last year.');
  });

  it('forecasts nothing in its last quarter', () => {
    const entries = { '2012-13/Q4/X': { ...v(100), forecast: 80 } };
    expect(assessedX(target, entries, { period: '2012-13-Q4', today: '2013-12-01' }).offTarget).toEqual([]);
  });

  it('has no figure before its deadline without being off target', () => {
    expect(assessedX(target, {}, { today: '2012-10-10' }).offTarget).toEqual([]);
  });

  it('does not mind a change within the travel tolerance', () => {
    const entries = { '2011-12/Q2/X': v(111), '2012-13/Q2/X': v(110) };
    expect(assessedX({ ...target, travel_tolerance: { kind: 'absolute', by: 1 } }, entries).offTarget).toEqual([]);
  });
});

describe('what stands beside the figure', () => {
  it('is the action of the period before', () => {
    const entries = { '2012-13/Q1/X': { ...v(1), action: 'Recruit.' }, '2012-13/Q2/X': { ...v(2), action: 'Train.' } };
    const { lastAction } = assessedX({}, entries);
    expect([lastAction?.period.key, lastAction?.text]).toEqual(['2012-13-Q1', 'Recruit.']);
    expect(assessedX({}, { '2012-13/Q2/X': v(2) }).lastAction).toBeUndefined();
  });

  it('is the action of the latest entry where the period before has none: a promise outlives a gap', () => {
    const entries = { '2011-12/Q4/X': { ...v(1), action: 'Recruit.' }, '2012-13/Q2/X': v(2) };
    expect(assessedX({}, entries).lastAction).toMatchObject({ period: { key: '2011-12-Q4' }, text: 'Recruit.' });
  });

  it('is nothing where the latest entry before promised nothing', () => {
    const entries = { '2011-12/Q4/X': { ...v(1), action: 'Recruit.' }, '2012-13/Q1/X': v(2), '2012-13/Q2/X': v(2) };
    expect(assessedX({}, entries).lastAction).toBeUndefined();
  });

  it('is three years of points, gaps kept, the period last', () => {
    const entries = { '2010-11/Q4/X': v(1), '2012-13/Q1/X': { ...v(3), state: 'provisional' }, '2012-13/Q2/X': v(4) };
    const { series } = assessedX({ first_period: '2009-10-Q1', targets: [{ year: '2012-13', value: 5 }] }, entries);
    expect(series.map(({ figure }) => figure)).toEqual([...Array(5), 1, ...Array(4), 3, 4]);
    expect(series.map(({ provisional }) => provisional).indexOf(true)).toBe(10);
    expect(series.at(-1)).toMatchObject({ target: { kind: 'value', value: 5 }, provisional: false });
    expect(series.at(-3)?.target).toBeUndefined();
  });

  it('is no point from before the series began or broke', () => {
    const entries = { '2012-13/Q1/X': v(3), '2012-13/Q2/X': v(4) };
    expect(assessedX({}, entries).series).toHaveLength(2);
    const changes = [{ from: '2012-07-01', what: 'definition' }];
    expect(assessedX({ first_period: '2010-11-Q1', changes }, entries).series).toHaveLength(1);
  });
});

it('assesses in the order of ids, whatever the order of files', () => {
  const [a, b] = [
    { 'B-1': {}, 'A-1': {} },
    { 'A-1': {}, 'B-1': {} },
  ].map((indicators) => assessed({ indicators }));
  expect([...(a?.indicators.keys() ?? [])]).toEqual([id('A-1'), id('B-1')]);
  expect(a?.dues).toEqual(b?.dues);
});

describe('what a missing figure was last rated', () => {
  const judged = { targets: [{ year: '2012-13', value: 80 }], tolerance: { kind: 'percent', amber: 5 } };
  it.each([
    { entries: { '2012-13/Q1/X': v(2) }, was: 'red', because: 'the gap does not hide it' },
    { entries: { '2012-13/Q1/X': v(2), '2012-13/Q2/X': v(90) }, was: undefined, because: 'there is a figure' },
    { entries: {}, was: undefined, because: 'it was never rated' },
  ])('is $was: $because', ({ entries, was }) => {
    expect(assessedX(judged, entries).lastRated?.rating.colour).toBe(was);
  });
});
