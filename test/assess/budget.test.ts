import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf, known, receivedOf } from '../builders/oversight.js';

const bands = { settings: { budget_bands: { amber: 1, red: 2 } } };
const told = (forecast: number, actual = 0) => ({ '2012-13/Q2/B-1': { actual, forecast } });

describe('the variance of a budget', () => {
  const council = { bases: { gross: 568_489_000, net: 213_839_000 }, approved: 200_000_000 };
  const overspent = told(205_987_000);

  it('of £5.987m is 1.05% of gross and 2.80% of net', () => {
    const { variance } = known(budgetOf(council, overspent, bands));
    expect(variance).toMatchObject({ amount: 5_987_000, isAdverse: true });
    expect(variance?.percentOfGross?.toFixed(2)).toBe('1.05');
    expect(variance?.percentOfNet?.toFixed(2)).toBe('2.80');
  });

  it.each([
    { rated_on: undefined, colour: 'red', because: 'net is rated where the budget says nothing' },
    { rated_on: 'net', colour: 'red', because: '2.80 % is beyond the red band' },
    { rated_on: 'gross', colour: 'amber', because: '1.05 % is not' },
  ])('on $rated_on is $colour: $because', ({ rated_on, colour }) => {
    expect(known(budgetOf({ ...council, rated_on }, overspent, bands)).rating.colour).toBe(colour);
  });

  it('tells how it was judged', () => {
    expect(known(budgetOf(council, overspent, bands)).rating.sentence).toBe(
      '£5,987,000 over, 2.80% of net, amber from 1%, red from 2%: Significantly over budget.',
    );
  });

  it('is from the revised budget, where there is one', () => {
    const found = known(budgetOf({ ...council, revised: 206_000_000 }, overspent, bands));
    expect([found.budgeted, found.variance?.amount, found.variance?.isAdverse]).toEqual([206_000_000, -13_000, false]);
  });
});

describe('which way is adverse', () => {
  it.each([
    { fields: {}, forecast: 101, isAdverse: true, words: 'Over budget' },
    { fields: {}, forecast: 99, isAdverse: false, words: 'Within budget' },
    { fields: {}, forecast: 100, isAdverse: false, words: 'Within budget' },
    { fields: { kind: 'capital' }, forecast: 102, isAdverse: true, words: 'Significantly over budget' },
    { fields: { kind: 'capital' }, forecast: 50, isAdverse: false, words: 'Within budget' },
    { fields: { income: true }, forecast: 99, isAdverse: true, words: 'Short of budget' },
    { fields: { income: true }, forecast: 101, isAdverse: false, words: 'As budgeted or more' },
    { fields: { kind: 'savings' }, forecast: 98, isAdverse: true, words: 'Significantly short of plan' },
    { fields: { kind: 'savings' }, forecast: 110, isAdverse: false, words: 'As planned or more' },
    { fields: { kind: 'savings', income: true }, forecast: 99, isAdverse: true, words: 'Short of plan' },
  ])('$forecast of 100 with $fields: $words', ({ fields, forecast, isAdverse, words }) => {
    const found = known(budgetOf(fields, told(forecast), bands));
    expect([found.variance?.isAdverse, found.rating.words]).toEqual([isAdverse, words]);
  });
});

describe('the bands of a budget', () => {
  const rated = (forecast: number, settings: object, fields: object = {}) =>
    known(budgetOf(fields, told(forecast), { settings })).rating;

  it.each([
    { forecast: 100.99, budget_bands: { amber: 1, red: 2 }, colour: 'green', because: 'the band is not reached' },
    { forecast: 101, budget_bands: { amber: 1, red: 2 }, colour: 'amber', because: 'a band begins at its number' },
    { forecast: 102, budget_bands: { amber: 1, red: 2 }, colour: 'red', because: 'so does red' },
    { forecast: 150, budget_bands: { amber: 1 }, colour: 'amber', because: 'there is no red band' },
    { forecast: 101, budget_bands: { red: 2 }, colour: 'green', because: 'there is no amber band' },
    { forecast: 100, budget_bands: { amber: 0, red: 2 }, colour: 'green', because: 'no variance is not adverse' },
    {
      forecast: 100.07,
      budget_bands: { amber: 0.07 },
      colour: 'amber',
      because: 'it is rounded before it is compared',
    },
  ])('$forecast with $budget_bands is $colour: $because', ({ forecast, budget_bands, colour }) => {
    expect(rated(forecast, { budget_bands }).colour).toBe(colour);
  });

  it('adverse by less than the amber band is green and says so', () => {
    expect(rated(100.996, { budget_bands: { amber: 1 } })).toMatchObject({
      words: 'Within tolerance',
      sentence: '£1.00 over, 0.996% of net, amber from 1%: Within tolerance.',
    });
  });

  it.each([
    { settings: {}, fields: {}, reason: 'no-bands', because: 'the council has set none' },
    { settings: { budget_bands: {} }, fields: {}, reason: 'no-bands', because: 'an empty group sets none' },
    {
      settings: bands.settings,
      fields: { rated_on: 'gross' },
      reason: 'no-base',
      because: 'the budget names no gross base',
    },
  ])('without a colour for $reason: $because', ({ settings, fields, reason }) => {
    expect(rated(150, settings, fields)).toMatchObject({ colour: 'unrated', reason });
  });

  it.each([
    { today: '2012-10-05', reason: 'not-due-yet' },
    { today: '2012-10-11', reason: 'overdue' },
  ])('without a forecast on $today it is $reason, never red', ({ today, reason }) => {
    const found = known(budgetOf({}, {}, { ...bands, today }));
    expect(found.rating).toMatchObject({ colour: 'unrated', reason });
    expect([found.variance, found.toDate]).toEqual([undefined, undefined]);
  });
});

describe('spend to date', () => {
  const months = Array.from({ length: 12 }, (_, at) => (at + 1) * 10);
  it.each([
    { profile: [25, 50, 75, 100], profiled: 50, because: 'Q2 is the second quarter' },
    { profile: months, profiled: 60, because: 'Q2 ends with the sixth month' },
    { profile: undefined, profiled: undefined, because: 'there is no profile' },
    { profile: [25], profiled: undefined, because: 'the profile ends before' },
  ])('compares with $profiled: $because', ({ profile, profiled }) => {
    expect(known(budgetOf({ profile }, told(100, 55))).toDate).toEqual({ profiled, actual: 55 });
  });
});

describe('which quarter of a budget a report shows', () => {
  it.each([
    { period: '2012-13-Q2', shown: '2012-13-Q2', counted: true },
    { period: 'annual 2012-13', shown: '2012-13-Q4', counted: true },
    { period: 'monthly 2012-08', shown: '2012-13-Q1', counted: false },
    { period: 'monthly 2012-09', shown: '2012-13-Q2', counted: true },
    { period: 'monthly 2012-05', shown: undefined, counted: false },
  ])('$period shows $shown', ({ period, shown, counted }) => {
    const found = known(budgetOf({}, {}, { period }));
    expect([found.period?.key, found.counted]).toEqual([shown, counted]);
  });

  it.each(['2011-12-Q4', '2013-14-Q1'])('%s knows nothing of another year', (period) => {
    expect(budgetOf({}, {}, { period })).toBeUndefined();
  });
});

describe('counts of budgets', () => {
  it('add to their total, by rating and by forecast', () => {
    const anyBudget = fc.record({
      forecast: fc.option(fc.integer({ min: 90, max: 110 })),
      kind: fc.constantFrom('revenue', 'capital', 'savings'),
      income: fc.boolean(),
      rated_on: fc.constantFrom('gross', 'net'),
    });
    fc.assert(
      fc.property(fc.array(anyBudget, { maxLength: 6 }), (all) => {
        const budgets = Object.fromEntries(all.map(({ forecast: _, ...fields }, n) => [`B-${n}`, fields]));
        const entries = Object.fromEntries(
          all.flatMap(({ forecast }, n) =>
            forecast === null ? [] : [[`2012-13/Q2/B-${n}`, { actual: 0, forecast }] as const],
          ),
        );
        const { byRating, byForecast, total } = receivedOf({ ...bands, budgets, entries }).oversight.budgets;
        for (const parts of [byRating, byForecast]) {
          expect(Object.values(parts).reduce((sum, each) => sum + each, 0)).toBe(total);
        }
        expect(total).toBe(all.length);
      }),
    );
  });
});
