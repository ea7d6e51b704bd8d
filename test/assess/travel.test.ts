import { describe, expect, it } from 'vitest';
import { assessedX, type When } from '../builders/assessed.js';
import type { FrameworkParts } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

const onePoint = { kind: 'points', by: 1 };
const percentage = { type: 'percentage', first_period: '2010-11-Q1' } as const;
const days = { type: 'duration', unit: 'days', polarity: 'minimise', first_period: '2010-11-Q1' } as const;

/** Q2 2012/13 against the quarter before and against Q2 2011/12. */
function travel(fields: Fields, [lastYear, before, latest]: readonly unknown[], when: When = {}) {
  const entries = {
    ...(lastYear !== undefined && { '2011-12/Q2/X': { value: lastYear } }),
    ...(before !== undefined && { '2012-13/Q1/X': { value: before } }),
    ...(latest !== undefined && { '2012-13/Q2/X': { value: latest } }),
  };
  return assessedX(fields, entries, when).travel;
}

describe('the words', () => {
  it.each([
    {
      fields: percentage,
      figures: [undefined, 84, 86],
      says: 'Improved: 84% to 86%, up 2 percentage points on Q1 2012/13.',
    },
    {
      fields: percentage,
      figures: [undefined, 86, 84.5],
      says: 'Worse than last quarter (86% to 84.5%; higher is better).',
    },
    {
      fields: days,
      figures: [undefined, 7.2, 7.6],
      says: 'Worse than last quarter (7.2 to 7.6 days; lower is better).',
    },
    { fields: days, figures: [undefined, 8, 7], says: 'Improved: 8 to 7 days, down 1 day on Q1 2012/13.' },
    { fields: percentage, figures: [undefined, 84, 84], says: 'No change on Q1 2012/13 (84%).' },
    {
      fields: percentage,
      figures: [undefined, undefined, 84],
      says: 'Cannot compare with Q1: no figure was reported.',
    },
    {
      fields: percentage,
      figures: [undefined, 84, undefined],
      says: 'Cannot compare with Q1: there is no figure for Q2 2012/13.',
    },
    {
      fields: { ...percentage, polarity: 'none' },
      figures: [undefined, 84, 86],
      says: 'Higher: 84% to 86%, up 2 percentage points on Q1 2012/13.',
    },
    {
      fields: { ...days, polarity: 'none' },
      figures: [undefined, 8, 7],
      says: 'Lower: 8 to 7 days, down 1 day on Q1 2012/13.',
    },
    {
      fields: { ...percentage, collected_as: 'cumulative' },
      figures: [undefined, 84, 86],
      says: 'Not compared with Q1: the figure runs from the start of the year.',
    },
    {
      fields: { ...percentage, first_period: '2012-13-Q2' },
      figures: [undefined, undefined, 86],
      says: 'Cannot compare with Q1: the indicator had not begun.',
    },
    {
      fields: { ...percentage, decimals: 0 },
      figures: [undefined, 84.1, 84.3],
      says: 'Improved: 84.1% to 84.3%, up 0.2 percentage points on Q1 2012/13.',
    },
    {
      fields: { ...percentage, decimals: 1 },
      figures: [undefined, 90.909, 95.455],
      says: 'Improved: 90.9% to 95.5%, up 4.6 percentage points on Q1 2012/13.',
    },
    {
      fields: { ...percentage, type: 'yes-no' },
      figures: [undefined, 'no', 'yes'],
      says: 'Improved: No to Yes on Q1 2012/13.',
    },
    {
      fields: { ...percentage, type: 'yes-no' },
      figures: [undefined, 'yes', 'no'],
      says: 'Worse than last quarter (Yes to No; yes is better).',
    },
    {
      fields: { ...percentage, polarity: 'range', targets: [{ year: '2012-13', lower: 40, upper: 50 }] },
      figures: [undefined, 41, 49],
      says: 'No change on Q1 2012/13 (41% to 49%; within the range is better).',
    },
    {
      fields: { ...percentage, polarity: 'none', decimals: 0 },
      figures: [undefined, 84, 84.0000000005],
      says: 'No change on Q1 2012/13 (84.000000000% to 84.000000001%; neither way is better).',
    },
    {
      fields: { ...days, type: 'date' },
      figures: [undefined, '2012-05-10', '2012-08-12'],
      says: 'Worse than last quarter (10 May 2012 to 12 August 2012; earlier is better).',
    },
    {
      fields: { ...days, type: 'date', polarity: 'none' },
      figures: [undefined, '2012-05-10', '2012-08-12'],
      says: 'Higher: 10 May 2012 to 12 August 2012, 2 days later in the quarter than in Q1 2012/13.',
    },
    {
      fields: { ...days, type: 'date' },
      figures: [undefined, '2012-05-10', '2012-08-10'],
      says: 'No change on Q1 2012/13 (10 May 2012 to 10 August 2012, the same day of the quarter).',
    },
  ] as const)('$says', ({ fields, figures, says }) => {
    expect(travel(fields, figures).previousPeriod.sentence).toBe(says);
  });

  it.each([
    {
      fields: { ...percentage, travel_tolerance: onePoint },
      figures: [84.5, undefined, 84],
      says: 'No significant change on Q2 last year (within 1 point).',
    },
    {
      fields: { ...percentage, travel_tolerance: { kind: 'points', by: 2 } },
      figures: [84, undefined, 84],
      says: 'No significant change on Q2 last year (within 2 points).',
    },
    {
      fields: { ...days, travel_tolerance: { kind: 'absolute', by: 1 } },
      figures: [8, undefined, 7],
      says: 'No significant change on Q2 last year (within 1 day).',
    },
    {
      fields: { ...days, travel_tolerance: { kind: 'percent', by: 5 } },
      figures: [100, undefined, 105],
      says: 'No significant change on Q2 last year (within 5%).',
    },
    {
      fields: percentage,
      figures: [90, undefined, 84],
      says: 'Worse than Q2 last year (90% to 84%; higher is better).',
    },
    {
      fields: percentage,
      figures: [80, undefined, 84],
      says: 'Improved: 80% to 84%, up 4 percentage points on Q2 last year.',
    },
    {
      fields: percentage,
      figures: [undefined, undefined, 84],
      says: 'Cannot compare with Q2 last year: no figure was reported.',
    },
    {
      fields: { ...percentage, collected_as: 'cumulative' },
      figures: [80, undefined, 84],
      says: 'Improved: 80% to 84%, up 4 percentage points on Q2 last year.',
    },
  ] as const)('$says', ({ fields, figures, says }) => {
    expect(travel(fields, figures).samePeriodLastYear.sentence).toBe(says);
  });

  it('names the year of a quarter beyond it', () => {
    const { previousPeriod } = assessedX(percentage, { '2012-13/Q1/X': { value: 1 } }, { period: '2012-13-Q1' }).travel;
    expect(previousPeriod.sentence).toBe('Cannot compare with Q4 2011/12: no figure was reported.');
  });
});

describe('what is news', () => {
  it.each([
    {
      fields: { ...percentage, not_applicable: { reason: 'data-only' } },
      figures: [undefined, 84, 86],
      verdict: 'higher',
      because: 'data only are not judged',
    },
    {
      fields: { ...percentage, not_applicable: { reason: 'no-control' } },
      figures: [undefined, 84, 86],
      verdict: 'improved',
      because: 'higher is better all the same',
    },
    {
      fields: { ...days, travel_tolerance: { kind: 'percent', by: 3 } },
      figures: [undefined, 0.7, 0.721],
      verdict: 'no-significant-change',
      because: 'it is exactly 3 %, though floats say more',
    },
    {
      fields: { ...days, travel_tolerance: { kind: 'percent', by: 3 } },
      figures: [undefined, 0.7, 0.722],
      verdict: 'worsened',
      because: 'it is more than 3 %',
    },
    {
      fields: { ...days, travel_tolerance: { kind: 'percent', by: 3 } },
      figures: [undefined, -100, -97],
      verdict: 'no-significant-change',
      because: '3 % of -100 are 3',
    },
    {
      fields: { ...days, travel_tolerance: { kind: 'percent', by: 3 } },
      figures: [undefined, 0, 0.1],
      verdict: 'worsened',
      because: 'of 0 a percentage is nothing',
    },
    {
      fields: days,
      figures: [undefined, 0, 1e-9],
      verdict: 'no-significant-change',
      because: 'floats may lose as much on the way',
    },
    { fields: days, figures: [undefined, 0, 2e-9], verdict: 'worsened', because: 'they do not lose that much' },
    {
      fields: { ...days, travel_tolerance: onePoint },
      figures: [undefined, 7, 7.5],
      verdict: 'worsened',
      because: 'points are of percentages',
    },
  ] as const)('$figures: $verdict, because $because', ({ fields, figures, verdict }) => {
    expect(travel(fields, figures).previousPeriod.verdict).toBe(verdict);
  });

  it('is by the council’s tolerance where the indicator has none', () => {
    const settings = { travel_tolerance: { kind: 'percent', by: 5 } };
    const entries = { '2012-13/Q1/X': { value: 100 }, '2012-13/Q2/X': { value: 105 } };
    expect(assessedX(percentage, entries, { settings }).travel.previousPeriod.verdict).toBe('no-significant-change');
  });
});

describe('annual figures', () => {
  const annual = { frequency: 'annual', first_period: '2009-10', type: 'percentage' } as const;
  const entries = { '2011-12/annual/X': { value: 84 }, '2012-13/annual/X': { value: 86 } };

  it('that run from the start of the year compare with the year before: it is whole', () => {
    const running = { ...annual, collected_as: 'cumulative' };
    const found = assessedX(running, entries, { period: '2012-13-Q4', today: '2013-06-01' }).travel;
    expect(found.previousPeriod.verdict).toBe('improved');
  });

  it('name the year that they cannot be compared with', () => {
    const found = assessedX(annual, {}, { period: 'annual 2012-13', today: '2013-06-01' }).travel;
    expect([found.previousPeriod.sentence, found.samePeriodLastYear.sentence]).toEqual([
      'Cannot compare with 2011/12: there is no figure for 2012/13.',
      'Cannot compare with 2011/12: there is no figure for 2012/13.',
    ]);
  });

  it('compare with the year before, once', () => {
    const found = assessedX(annual, entries, { period: 'annual 2012-13', today: '2013-06-01' }).travel;
    expect(found.previousPeriod.sentence).toBe('Improved: 84% to 86%, up 2 percentage points on 2011/12.');
    expect(found.samePeriodLastYear).toMatchObject({ verdict: 'not-comparable', reason: 'same-as-previous-period' });
  });
});

describe('monthly and annual figures are told by their own unit', () => {
  const monthly = { frequency: 'monthly', first_period: '2010-04' } as const;
  const annual = { frequency: 'annual', first_period: '2009-10' } as const;
  const date = { type: 'date', polarity: 'minimise' } as const;
  const september = { period: 'monthly 2012-09' };
  const year = { period: 'annual 2012-13', today: '2013-06-01' };

  it.each([
    {
      fields: monthly,
      entries: { '2012-13/2012-08/X': { value: 9 }, '2012-13/2012-09/X': { value: 8 } },
      when: september,
      says: 'Worse than last month (9 to 8; higher is better).',
    },
    {
      fields: annual,
      entries: { '2011-12/annual/X': { value: 9 }, '2012-13/annual/X': { value: 8 } },
      when: year,
      says: 'Worse than last year (9 to 8; higher is better).',
    },
    {
      fields: { ...monthly, ...date },
      entries: { '2012-13/2012-08/X': { value: '2012-08-10' }, '2012-13/2012-09/X': { value: '2012-09-09' } },
      when: september,
      says: 'Improved: 10 August 2012 to 9 September 2012, 1 day earlier in the month than in August 2012.',
    },
    {
      fields: { ...annual, ...date },
      entries: { '2011-12/annual/X': { value: '2012-02-29' }, '2012-13/annual/X': { value: '2013-02-26' } },
      when: year,
      says: 'Improved: 29 February 2012 to 26 February 2013, 2 days earlier in the year than in 2011/12.',
    },
  ])('$says', ({ fields, entries, when, says }) => {
    expect(assessedX(fields, entries, when).travel.previousPeriod.sentence).toBe(says);
  });

  it('of a month names the month of the year before', () => {
    const entries = { '2011-12/2011-09/X': { value: 9 }, '2012-13/2012-09/X': { value: 8 } };
    expect(assessedX(monthly, entries, september).travel.samePeriodLastYear.sentence).toBe(
      'Worse than September last year (9 to 8; higher is better).',
    );
  });

  it('of a year are the same beside the year before, which is no other period', () => {
    const entries = { '2011-12/annual/X': { value: 9 }, '2012-13/annual/X': { value: 8 } };
    expect(assessedX(annual, entries, year).travel.samePeriodLastYear.sentence).toBe(
      'The same as the comparison with the previous year: the figure is annual.',
    );
  });
});

describe('outturns', () => {
  const when = { period: 'annual 2012-13', today: '2013-06-01' };

  it.each([
    { first_period: '2010-11-Q1', says: 'no figure was reported', because: 'it ran all the year before' },
    { first_period: '2011-12-Q4', says: 'no figure was reported', because: 'it ran in a part of it' },
    { first_period: '2012-13-Q1', says: 'the indicator had not begun', because: 'it began after it' },
  ])('cannot compare: $says, because $because', ({ first_period, says }) => {
    const { travel: found } = assessedX({ first_period }, { '2012-13/annual/X': { value: 98 } }, when);
    expect(found.previousPeriod.sentence).toBe(`Cannot compare with 2011/12: ${says}.`);
    expect(found.samePeriodLastYear.sentence).toBe(
      'The same as the comparison with the previous year: whole years are compared.',
    );
  });

  it('cannot compare with a quarter of a year in which the figure was annual, though it had begun', () => {
    const changes = [{ from: '2012-04-01', what: 'frequency', was: 'annual' }];
    const { previousPeriod } = assessedX(
      { first_period: '2010-11', changes },
      { '2012-13/Q1/X': { value: 1 } },
      { period: '2012-13-Q1' },
    ).travel;
    expect(previousPeriod.sentence).toBe('Cannot compare with Q4 2011/12: no figure was reported.');
  });
});

describe('a range compares the distance from its band', () => {
  const range = { polarity: 'range', first_period: '2010-11-Q1', targets: [{ year: '2012-13', lower: 40, upper: 50 }] };

  it.each([
    { before: 60, latest: 55, verdict: 'improved', movement: 'down', because: '5 above is nearer than 10' },
    { before: 30, latest: 35, verdict: 'improved', movement: 'up', because: '5 below is nearer than 10' },
    { before: 45, latest: 55, verdict: 'worsened', movement: 'up', because: 'it left the band' },
    { before: 41, latest: 49, verdict: 'no-significant-change', movement: 'up', because: 'both are within it' },
    { before: 35, latest: 55, verdict: 'no-significant-change', movement: 'up', because: 'both miss it by 5' },
  ])('$before to $latest: $verdict, because $because', ({ before, latest, verdict, movement }) => {
    expect(travel(range, [undefined, before, latest]).previousPeriod).toMatchObject({ verdict, movement });
  });

  it.each([
    {
      tolerance: { kind: 'absolute', by: 5 },
      figures: [60, 56],
      verdict: 'no-significant-change',
      because: 'it is nearer by 4, and 5 are allowed',
    },
    { tolerance: { kind: 'absolute', by: 5 }, figures: [60, 54], verdict: 'improved', because: 'it is nearer by 6' },
    {
      tolerance: { kind: 'percent', by: 10 },
      figures: [60, 54],
      verdict: 'no-significant-change',
      because: '10 % of the figure of 60 are 6, and not of the distance of 10',
    },
    { tolerance: { kind: 'percent', by: 10 }, figures: [60, 53], verdict: 'improved', because: '7 are more' },
    {
      tolerance: { kind: 'percent', by: 10 },
      figures: [-60, -54],
      verdict: 'no-significant-change',
      because: '10 % of a figure of -60 are 6 too',
    },
    { tolerance: { kind: 'percent', by: 10 }, figures: [-60, -53], verdict: 'improved', because: '7 are more' },
  ])('by more than the tolerance $tolerance: $figures is $verdict, because $because', (asked) => {
    const { tolerance, figures, verdict } = asked;
    const travelled = travel({ ...range, travel_tolerance: tolerance }, [undefined, ...figures]).previousPeriod;
    expect(travelled.verdict).toBe(verdict);
  });

  it('but not where it is data only, which no way is better for', () => {
    const fields = { ...range, not_applicable: { reason: 'data-only' } };
    expect(travel(fields, [undefined, 60, 55]).previousPeriod.verdict).toBe('lower');
  });

  it('holds an earlier figure without a band against that of the latest', () => {
    expect(travel(range, [60, undefined, 55]).samePeriodLastYear.verdict).toBe('improved');
  });

  it('is neither better nor worse where the earlier figure had a number for its target', () => {
    const numbered = { ...range, targets: [...range.targets, { year: '2011-12', value: 60 }] };
    expect(travel(numbered, [60, undefined, 55]).samePeriodLastYear.verdict).toBe('lower');
  });

  it('is neither better nor worse where no band is set', () => {
    const { verdict } = travel({ ...range, targets: [] }, [undefined, 45, 55]).previousPeriod;
    expect(verdict).toBe('higher');
  });

  it('holds each figure against the band of its own year', () => {
    const moved = { ...range, targets: [...range.targets, { year: '2011-12', lower: 60, upper: 70 }] };
    expect(travel(moved, [45, undefined, 45]).samePeriodLastYear).toMatchObject({
      verdict: 'improved',
      movement: 'same',
      change: 0,
      sentence: 'Improved: still 45, and nearer to its range than in Q2 last year.',
    });
  });

  it('is neither better nor worse where only the earlier figure had a band', () => {
    const dropped = { ...range, targets: [{ year: '2011-12', lower: 40, upper: 50 }] };
    expect(travel(dropped, [60, undefined, 55]).samePeriodLastYear.verdict).toBe('lower');
  });

  it('but not where higher is better, whatever its target says', () => {
    expect(travel({ ...range, polarity: 'maximise' }, [undefined, 60, 55]).previousPeriod.verdict).toBe('worsened');
  });
});

describe('dates compare by their place in their periods', () => {
  const date = { type: 'date', polarity: 'minimise', first_period: '2010-11-Q1' } as const;

  it.each([
    {
      fields: date,
      figures: [undefined, '2012-05-10', '2012-08-07'],
      verdict: 'improved',
      change: -3,
      because: 'it is 3 days earlier in the quarter',
    },
    {
      fields: date,
      figures: [undefined, '2012-05-10', '2012-08-12'],
      verdict: 'worsened',
      change: 2,
      because: 'it is 2 days later',
    },
    {
      fields: date,
      figures: [undefined, '2012-05-10', '2012-08-10'],
      verdict: 'no-significant-change',
      change: 0,
      because: 'it is the same day',
    },
  ] as const)('$figures: $verdict, because $because', ({ fields, figures, verdict, change }) => {
    expect(travel(fields, figures).previousPeriod).toMatchObject({ verdict, change });
  });

  it('year on year, leap day or not', () => {
    const { samePeriodLastYear } = travel(date, ['2011-09-10', undefined, '2012-09-07']);
    expect(samePeriodLastYear.sentence).toBe(
      'Improved: 10 September 2011 to 7 September 2012, 3 days earlier in the quarter than in Q2 last year.',
    );
  });
});

describe('nothing is compared across a break', () => {
  it.each([
    { fields: { changes: [{ from: '2012-07-01', what: 'definition' }] }, because: 'the definition changed' },
    {
      fields: { changes: [{ from: '2012-09-30', what: 'unit', was: 'homes' }] },
      because: 'the unit changed on its last day',
    },
    {
      fields: { changes: [{ from: '2012-08-01', what: 'polarity', was: 'minimise' }] },
      because: 'better became worse',
    },
  ])('within the indicator: $because', ({ fields }) => {
    const found = travel({ ...percentage, ...fields }, [80, 84, 86]);
    expect(found.previousPeriod).toMatchObject({ verdict: 'not-comparable', reason: 'break-in-series' });
    expect(found.samePeriodLastYear).toMatchObject({ verdict: 'not-comparable', reason: 'break-in-series' });
  });

  it.each([
    {
      change: { what: 'polarity' },
      why: 'the desired direction changed on 1 July 2012.',
      because: 'reports call it so',
    },
    {
      change: { what: 'unit', reason: 'It is counted in tonnes.' },
      why: 'the unit changed on 1 July 2012 (It is counted in tonnes).',
      because: 'a reason in brackets needs no full stop of its own',
    },
  ])('says that $why: $because', ({ change, why }) => {
    const found = travel({ ...percentage, changes: [{ from: '2012-07-01', ...change }] }, [80, 84, 86]);
    expect(found.previousPeriod.sentence).toBe(`Cannot compare with Q1: ${why}`);
  });

  it('in its figures, and says why', () => {
    const entries = { '2012-13/Q1/X': { value: 1 }, '2012-13/Q2/X': { value: 2, break_in_series: 'New software' } };
    expect(assessedX(percentage, entries).travel.previousPeriod.sentence).toBe(
      'Cannot compare with Q1: the series breaks at Q2 2012/13 (New software).',
    );
  });

  it('but across a change that stood on the last day of the earlier one', () => {
    const changes = [{ from: '2012-06-30', what: 'definition' }];
    expect(travel({ ...percentage, changes }, [80, 84, 86]).previousPeriod.verdict).toBe('improved');
  });

  it('but again once both are after it', () => {
    const changes = [{ from: '2012-04-01', what: 'definition' }];
    const found = travel({ ...percentage, changes }, [80, 84, 86]);
    expect([found.previousPeriod.verdict, found.samePeriodLastYear.verdict]).toEqual(['improved', 'not-comparable']);
  });
});
