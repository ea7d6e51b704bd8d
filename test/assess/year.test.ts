import { describe, expect, it } from 'vitest';
import { assessed, assessedX } from '../builders/assessed.js';

const v = (value: number) => ({ value });
const after = '2013-12-01';

describe('the year', () => {
  const sum = { year_to_date: 'sum', rate_on: 'period', targets: [{ year: '2012-13', value: 100 }] } as const;
  const four = { '2012-13/Q1/X': v(40), '2012-13/Q2/X': v(30), '2012-13/Q3/X': v(20), '2012-13/Q4/X': v(12) };
  const year = { period: 'annual 2012-13', today: after };

  it('is rated by the last period to date', () => {
    const x = assessedX(sum, four, year);
    expect([x.figure, x.yearToDate?.figure, x.ratedOn, x.rating.colour]).toEqual([12, 102, 'year-to-date', 'green']);
  });

  it('is rated by the outturn where there is one', () => {
    const x = assessedX(sum, { ...four, '2012-13/annual/X': v(98) }, year);
    expect([x.period.key, x.figure, x.counted, x.rating.colour]).toEqual(['2012-13', 98, true, 'red']);
    expect(x.rating.sentence).toBe(
      '98 against a target of 100, higher is better, no amber: Significantly below target',
    );
  });

  it('compares outturns, and years whose quarters add up', () => {
    const lastYear = { '2011-12/Q1/X': v(20), '2011-12/Q2/X': v(20), '2011-12/Q3/X': v(20), '2011-12/Q4/X': v(30) };
    const x = assessedX({ ...sum, first_period: '2011-12-Q1' }, { ...lastYear, '2012-13/annual/X': v(98) }, year);
    expect(x.travel.previousPeriod.sentence).toBe('Improved: 90 to 98, up 8 on 2011/12.');
  });

  it('compares with no year that is incomplete', () => {
    const lastYear = { '2011-12/Q1/X': v(20), '2011-12/Q2/X': v(20), '2011-12/Q3/X': v(20) };
    const x = assessedX({ ...sum, first_period: '2011-12-Q1' }, { ...lastYear, '2012-13/annual/X': v(98) }, year);
    expect(x.travel.previousPeriod).toMatchObject({ verdict: 'not-comparable', reason: 'no-comparator-data' });
  });

  const twoYears = { ...sum, first_period: '2011-12-Q1' };
  const quartersOf = (year: string, ...figures: readonly number[]) =>
    Object.fromEntries(figures.map((value, at) => [`${year}/Q${at + 1}/X`, v(value)]));

  it.each([
    {
      entries: { ...quartersOf('2011-12', 20, 20, 20, 30), ...four },
      says: 'Improved: 90 to 102, up 12 on 2011/12.',
      because: 'Q4 fell from 30 to 12, the year rose',
    },
    {
      entries: { ...quartersOf('2011-12', 20, 20, 20, 30), '2011-12/annual/X': v(110), ...four },
      says: 'Worse than last year (110 to 102; higher is better).',
      because: 'the outturn is that year’s figure',
    },
    {
      entries: { ...quartersOf('2011-12', 20, 20, 20), ...four },
      says: 'Cannot compare with 2011/12: no figure was reported.',
      because: 'that year is incomplete',
    },
    {
      entries: { ...quartersOf('2011-12', 20, 20, 20, 30), '2012-13/Q4/X': v(12) },
      says: 'Cannot compare with 2011/12: there is no figure for 2012/13.',
      because: 'this one is',
    },
  ])('without an outturn compares years: $says Because $because', ({ entries, says }) => {
    const { travel } = assessedX(twoYears, entries, year);
    expect(travel.previousPeriod.sentence).toBe(says);
    expect(travel.samePeriodLastYear.verdict).toBe('not-comparable');
  });

  it('of a running figure compares years too', () => {
    const entries = { '2011-12/Q4/X': v(90), '2011-12/annual/X': v(95), '2012-13/Q4/X': v(102) };
    const { travel } = assessedX({ ...twoYears, collected_as: 'cumulative' }, entries, year);
    expect(travel.previousPeriod.sentence).toBe('Improved: 95 to 102, up 7 on 2011/12.');
  });

  it('of figures that do not add up compares the last of them', () => {
    const entries = { '2012-13/Q3/X': v(10), '2012-13/Q4/X': v(12) };
    const { travel } = assessedX({ ...twoYears, year_to_date: 'none' }, entries, year);
    expect(travel.previousPeriod.sentence).toBe('Improved: 10 to 12, up 2 on Q3 2012/13.');
  });

  it('of a lagged figure compares as far as it goes', () => {
    const entries = { ...quartersOf('2011-12', 20, 20, 20, 30), ...quartersOf('2012-13', 40, 30, 20, 12) };
    const { period, travel } = assessedX({ ...twoYears, lag_periods: 1 }, entries, year);
    expect(period.key).toBe('2012-13-Q3');
    expect(travel.previousPeriod).toMatchObject({ verdict: 'not-comparable', reason: 'cumulative-measure' });
    expect(travel.samePeriodLastYear.sentence).toBe('Improved: 60 to 90, up 30 on Q3 last year.');
  });

  it('turns red to amber where it is better than the year before', () => {
    const settings = { rating: { amber_if_improving: true } };
    const entries = { ...quartersOf('2011-12', 20, 20, 20, 30), ...quartersOf('2012-13', 40, 30, 20, 5) };
    expect(assessedX(twoYears, entries, { ...year, settings }).rating).toMatchObject({
      colour: 'amber',
      sentence:
        '95 against a target of 100, higher is better, no amber, red turned to amber because it is better than in 2011/12: Close to target',
    });
  });

  it('of a running figure does so by the year before too, as the comparison that is told', () => {
    const settings = { rating: { amber_if_improving: true } };
    const entries = { '2011-12/Q4/X': v(90), '2011-12/annual/X': v(85), '2012-13/Q4/X': v(88) };
    const x = assessedX({ ...twoYears, collected_as: 'cumulative' }, entries, { ...year, settings });
    expect([x.rating.colour, x.againstLastYear.sentence]).toEqual(['amber', 'Improved: 85 to 88, up 3 on 2011/12.']);
  });

  it.each([
    {
      entries: { ...quartersOf('2011-12', 30, 30, 30, 30), ...quartersOf('2012-13', 20, 20, 20, 50) },
      reasons: ['worse-than-last-year'],
      because: '110 is worse than 120, though Q4 rose',
    },
    {
      entries: { ...quartersOf('2011-12', 20, 20, 20, 40), ...quartersOf('2012-13', 30, 30, 30, 20) },
      reasons: [],
      because: '110 is better than 100, though Q4 fell',
    },
    {
      entries: { ...quartersOf('2011-12', 25, 25, 25, 25), ...quartersOf('2012-13', 20, 25, 25, 25) },
      reasons: [],
      because: 'the year before was green, though Q3 was amber to date',
    },
    {
      entries: { ...quartersOf('2011-12', 25, 25, 25, 20), ...quartersOf('2012-13', 25, 25, 25, 20) },
      reasons: ['amber-again'],
      because: 'the year before was amber, though Q3 was green',
    },
    {
      entries: {
        ...quartersOf('2011-12', 25, 25, 25, 25),
        '2011-12/annual/X': v(92),
        ...quartersOf('2012-13', 25, 25, 25, 20),
      },
      reasons: ['amber-again'],
      because: 'the outturn of the year before was amber',
    },
    {
      entries: { ...quartersOf('2011-12', 25, 25, 25, 20), '2012-13/annual/X': v(95) },
      reasons: ['amber-again'],
      because: 'an outturn is held against that year’s end too',
    },
    {
      entries: { ...quartersOf('2010-11', 20, 20, 20, 20), ...quartersOf('2012-13', 25, 25, 25, 20) },
      reasons: ['amber-again'],
      because: 'a year without a figure resets nothing',
    },
    {
      entries: {
        ...quartersOf('2011-12', 25, 25, 25, 20),
        ...quartersOf('2012-13', 25, 25, 25, 20),
        '2012-13/Q1/X': { ...v(25), break_in_series: true },
      },
      reasons: [],
      because: 'the series breaks between the years',
    },
  ])('is off target for $reasons, because $because', ({ entries, reasons }) => {
    const fields = {
      ...twoYears,
      first_period: '2010-11-Q1',
      tolerance: { kind: 'percent', amber: 10 },
      targets: ['2010-11', '2011-12', '2012-13'].map((each) => ({ year: each, value: 100 })),
    };
    expect(assessedX(fields, entries, year).offTarget).toEqual(reasons);
  });

  it('is amber again after Q3 where figures do not add up to a year', () => {
    const fields = { ...sum, year_to_date: 'none', tolerance: { kind: 'percent', amber: 10 } };
    expect(assessedX(fields, quartersOf('2012-13', 100, 100, 95, 95), year).offTarget).toEqual(['amber-again']);
  });

  it('adds up the targets of its quarters, outturn or not', () => {
    const targets = [
      { year: '2012-13', value: 100 },
      { year: '2012-13', value: 200, set_on: '2012-08-15' },
    ];
    const x = assessedX({ ...sum, targets }, quartersOf('2012-13', 25, 50, 50, 50), year);
    expect([x.toDateTarget, x.rating.colour]).toEqual([{ kind: 'value', value: 175 }, 'green']);
    const outturn = assessedX({ ...sum, targets }, { '2012-13/annual/X': v(175) }, year);
    expect([outturn.target, outturn.rating.colour]).toEqual([{ kind: 'value', value: 175 }, 'green']);
  });

  it('owes the whole of its target to an outturn, whenever the series began', () => {
    const late = { ...sum, first_period: '2012-13-Q3' };
    expect(assessedX(late, { '2012-13/annual/X': v(98) }, year).target).toEqual({ kind: 'value', value: 100 });
  });

  it('has no target where one of its quarters has none, and says which', () => {
    const targets = [{ year: '2012-13', profile: [20, 25, null, 30] }];
    expect(assessedX({ ...sum, targets }, { '2012-13/annual/X': v(98) }, year).rating).toMatchObject({
      reason: 'no-target',
      sentence: 'No target for the year: none was set for Q3.',
    });
  });

  it('does not take the outturn for a quarter', () => {
    const x = assessedX(sum, { ...four, '2012-13/annual/X': v(98) }, { period: '2012-13-Q4', today: after });
    expect([x.period.key, x.figure]).toEqual(['2012-13-Q4', 12]);
  });

  it('never expects an outturn', () => {
    expect(assessed({ indicators: { X: sum } }, year).dues.map(({ period }) => period.key)).toEqual([
      '2012-13-Q1',
      '2012-13-Q2',
      '2012-13-Q3',
      '2012-13-Q4',
    ]);
  });
});
