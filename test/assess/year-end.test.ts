import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/assess/assessment.js';
import { assessedX, type When } from '../builders/assessed.js';
import type { FrameworkParts } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

const v = (value: number, more: object = {}) => ({ value, ...more });
const sum = { year_to_date: 'sum', first_period: '2010-11-Q1', targets: [{ year: '2012-13', value: 100 }] } as const;
const quartersOf = (year: string, ...figures: readonly (object | undefined)[]) =>
  Object.fromEntries(figures.flatMap((entry, at) => (entry ? [[`${year}/Q${at + 1}/X`, entry]] : [])));

function yearEnd(fields: Fields, entries: object, when: When & Pick<FrameworkParts, 'settings'> = {}) {
  return assessedX(fields, { ...entries }, when).yearEnd;
}

describe('the officer’s forecast', () => {
  it('comes before the run rate, and says whose it is', () => {
    const entries = quartersOf('2012-13', v(20), v(20, { forecast: 97 }));
    expect(yearEnd(sum, entries)).toMatchObject({
      by: 'officer',
      figure: 97,
      target: { kind: 'value', value: 100 },
      sentence: 'The officer forecasts 97 for the year.',
      rating: {
        colour: 'red',
        sentence: '97 against a target of 100, higher is better, no amber: Significantly below target',
      },
    });
  });

  it('stands beside the current rating and never for it', () => {
    const x = assessedX(sum, quartersOf('2012-13', v(30), v(30, { forecast: 97 })));
    expect([x.rating.colour, x.yearEnd]).toMatchObject(['green', { rating: { colour: 'red' } }]);
  });

  it.each([
    { fields: { type: 'date', polarity: 'minimise' }, target: '2013-01-31', forecast: '2013-02-14', words: 'Late' },
    { fields: { type: 'yes-no' }, target: 'yes', forecast: 'yes', words: 'Met' },
    { fields: { polarity: 'minimise', year_to_date: 'mean' }, target: 10, forecast: 10, words: 'On or below target' },
  ])('is taken of whatever the year does with its figures: $words', ({ fields, target, forecast, words }) => {
    const targets = [{ year: '2012-13', value: target }];
    const found = yearEnd({ ...fields, targets }, quartersOf('2012-13', undefined, { forecast }));
    expect(found).toMatchObject({ by: 'officer', rating: { words } });
  });

  it.each([
    { entry: v(20), because: 'an earlier quarter’s forecast is not this one’s' },
    { entry: v(20, { forecast: 'soon' }), because: 'a word is no number' },
  ])('is not given where $because', ({ entry }) => {
    const entries = quartersOf('2012-13', v(20, { forecast: 97 }), entry);
    expect(yearEnd(sum, entries)).toMatchObject({ by: 'run-rate', figure: 80 });
  });

  it('is not told where the figure is confidential', () => {
    const confidential = { missing: { code: 'confidential' }, forecast: 97 };
    expect(yearEnd(sum, quartersOf('2012-13', v(20), confidential))).toEqual({
      by: 'unknown',
      figure: undefined,
      sentence: 'The figure is confidential, and so is where it leads.',
    });
  });
});

describe('the run rate: to date / k x n', () => {
  it.each([
    {
      fields: {},
      figures: [v(20), v(31)],
      figure: 102,
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13, 2 of 4 quarters.',
      because: '51 / 2 x 4',
    },
    {
      fields: { collected_as: 'cumulative' },
      figures: [v(20), v(51)],
      figure: 102,
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13, 2 of 4 quarters.',
      because: 'a running sum has run for two quarters',
    },
    {
      fields: { collected_as: 'cumulative' },
      figures: [undefined, v(51)],
      figure: 102,
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13 (Q1 missing), 2 of 4 quarters.',
      because: 'a running sum holds the quarter that was never reported',
    },
    {
      fields: {},
      figures: [{ missing: { code: 'not-applicable' } }, v(20)],
      figure: 60,
      says: 'No forecast was given. At the rate of the year so far it ends at 60: 20 to Q2 2012/13, 1 of 3 quarters.',
      because: 'a quarter to which the measure does not apply adds nothing to the year',
    },
    {
      fields: { first_period: '2012-13-Q2' },
      figures: [undefined, v(20)],
      figure: 60,
      says: 'No forecast was given. At the rate of the year so far it ends at 60: 20 to Q2 2012/13, 1 of 3 quarters.',
      because: 'the series has three quarters in the year',
    },
    {
      fields: { last_period: '2012-13-Q3' },
      figures: [v(20), v(20)],
      figure: 60,
      says: 'No forecast was given. At the rate of the year so far it ends at 60: 40 to Q2 2012/13, 2 of 3 quarters.',
      because: 'the series ends with Q3',
    },
    {
      fields: { targets: [{ year: '2012-13', profile: [40, 20, 20, 20] }] },
      figures: [v(40), v(20)],
      figure: 120,
      says: 'No forecast was given. At the rate of the year so far it ends at 120: 60 to Q2 2012/13, 2 of 4 quarters. This counts every quarter alike, though the target does not.',
      because: 'a run rate knows no season, and says so',
    },
    {
      fields: {},
      figures: [v(0), v(0)],
      figure: 0,
      says: 'No forecast was given. At the rate of the year so far it ends at 0: 0 to Q2 2012/13, 2 of 4 quarters.',
      because: 'a figure of 0 is a figure',
    },
    {
      fields: {},
      figures: [v(0.1), v(0.2)],
      figure: 0.6,
      says: 'No forecast was given. At the rate of the year so far it ends at 0.6: 0.3 to Q2 2012/13, 2 of 4 quarters.',
      because: 'floats put it at 0.6000000000000001',
    },
  ])('$figure, because $because', ({ fields, figures, figure, says }) => {
    const found = yearEnd({ ...sum, ...fields }, quartersOf('2012-13', ...figures));
    expect(found).toMatchObject({ by: 'run-rate', figure, sentence: says });
  });

  it('counts months', () => {
    const monthly = {
      ...sum,
      frequency: 'monthly',
      first_period: '2010-04',
      targets: [{ year: '2012-13', value: 120 }],
    };
    const entries = { '2012-13/2012-04/X': v(9), '2012-13/2012-05/X': v(9) };
    expect(yearEnd(monthly, entries, { period: 'monthly 2012-05' })).toMatchObject({
      figure: 108,
      sentence: 'No forecast was given. At the rate of the year so far it ends at 108: 18 to May 2012, 2 of 12 months.',
      rating: { colour: 'red' },
    });
  });

  it('counts from the start of a year that starts in January', () => {
    const targets = [{ year: '2012-13', value: 100 }];
    const settings = { financial_year_start: '01' };
    const entries = quartersOf('2012-13', v(30));
    const found = yearEnd({ ...sum, targets }, entries, { settings, period: '2012-13-Q1', today: '2012-06-01' });
    expect(found).toMatchObject({ figure: 120, rating: { colour: 'green' } });
  });
});

describe('nobody can tell', () => {
  const onlySums = 'No forecast was given. Only a figure that adds up over the year can be carried on to its end.';

  it.each([
    { fields: { year_to_date: 'none' }, figures: [v(1), v(2)], says: onlySums, because: 'quarters do not add up' },
    { fields: { year_to_date: 'mean' }, figures: [v(1), v(2)], says: onlySums, because: 'a mean does not grow' },
    { fields: { collected_as: 'snapshot' }, figures: [v(1), v(2)], says: onlySums, because: 'a moment is no quarter' },
    { fields: { collected_as: 'rolling-12' }, figures: [v(1), v(2)], says: onlySums, because: 'it is a year already' },
    {
      fields: { collected_as: 'cumulative', year_to_date: 'none' },
      figures: [v(1), v(2)],
      says: onlySums,
      because: 'a running rate does not grow either',
    },
    {
      fields: {},
      figures: [undefined, v(2)],
      says: 'No forecast was given. The year so far cannot be carried on. No figure to date (Q1 missing).',
      because: 'there is nothing to start from',
    },
    {
      fields: {},
      figures: [v(20)],
      says: 'No forecast was given. The year so far cannot be carried on. 20 to Q1 2012/13 (Q2 missing).',
      because: 'a missing quarter is neither like the others nor a quarter of nothing',
    },
    {
      fields: { collected_as: 'cumulative' },
      figures: [v(20)],
      says: 'No forecast was given. The year so far cannot be carried on. 20 to Q1 2012/13 (Q2 missing).',
      because: 'what a running sum has come to is not known',
    },
    {
      fields: {},
      figures: [v(1), v(2, { break_in_series: true })],
      says: 'No forecast was given. The year so far cannot be carried on. No figure to date: the series breaks at Q2 2012/13.',
      because: 'nothing is added up across a break',
    },
  ])('where $because', ({ fields, figures, says }) => {
    const found = yearEnd({ ...sum, ...fields }, quartersOf('2012-13', ...figures));
    expect(found).toEqual({ by: 'unknown', figure: undefined, sentence: says });
  });
});

describe('the year has ended', () => {
  const all = quartersOf('2012-13', v(25), v(25), v(25), v(25, { forecast: 90 }));
  const after = { today: '2013-12-01' };

  it.each([
    { fields: {}, period: '2012-13-Q4', because: 'it is the year’s last quarter' },
    { fields: {}, period: 'annual 2012-13', because: 'a whole year is reported' },
    { fields: { last_period: '2012-13-Q3' }, period: '2012-13-Q3', because: 'the series ends with it' },
  ])('and nothing is forecast: $because', ({ fields, period }) => {
    expect(yearEnd({ ...sum, ...fields }, all, { ...after, period })).toBeUndefined();
  });

  it('and an outturn has no forecast', () => {
    const entries = { ...all, '2012-13/annual/X': v(99) };
    expect(yearEnd(sum, entries, { ...after, period: 'annual 2012-13' })).toBeUndefined();
  });

  it('but not for a lagged figure, whose year goes on', () => {
    const found = yearEnd({ ...sum, lag_periods: 1 }, all, { ...after, period: '2012-13-Q4' });
    expect(found).toMatchObject({ by: 'run-rate', figure: 100 });
  });

  it('and an annual figure is its own year', () => {
    const annual = { ...sum, frequency: 'annual', first_period: '2010-11' };
    const entries = { '2012-13/annual/X': v(5, { forecast: 6 }) };
    expect(yearEnd(annual, entries, { ...after, period: 'annual 2012-13' })).toBeUndefined();
  });
});

describe('the forecast is rated as the year’s end will be', () => {
  const ratingOf = (fields: Fields, entries: object, settings: object = {}): Rating | undefined => {
    const found = yearEnd(fields, entries, { settings });
    return found?.by === 'unknown' ? undefined : found?.rating;
  };
  const forecast = (value: number) => quartersOf('2012-13', v(25), v(25, { forecast: value }));

  it.each([
    {
      fields: { targets: [{ year: '2012-13', profile: [10, 20, 30, 40] }] },
      value: 100,
      against: '100 against a target of 100,',
      because: 'a profile of a sum adds up',
    },
    {
      fields: { targets: [{ year: '2012-13', profile: [10, 20, 30, 40] }], year_to_date: 'none' },
      value: 40,
      against: '40 against a target of 40,',
      because: 'a rate is held against the last of its profile',
    },
    {
      fields: { targets: [{ year: '2012-13', profile: [10, 30, 60, 100] }], collected_as: 'cumulative' },
      value: 100,
      against: '100 against a target of 100,',
      because: 'a running sum ends with the last of its profile',
    },
    {
      fields: {
        targets: [
          { year: '2012-13', value: 100 },
          { year: '2012-13', value: 200, set_on: '2012-08-15' },
        ],
      },
      value: 175,
      against: '175 against a target of 175,',
      because: 'Q1 keeps its 25, as it will when the year has ended',
    },
    {
      fields: { first_period: '2012-13-Q2' },
      value: 75,
      against: '75 against a target of 75,',
      because: 'three quarters of the series owe three quarters of the year’s target',
    },
    {
      fields: { targets: [{ year: '2012-13', lower: 40, upper: 120 }], polarity: 'range' },
      value: 121,
      against: '121 against a range of 40 to 120,',
      because: 'a band of a sum adds up',
    },
  ])('$against $because', ({ fields, value, against }) => {
    expect(ratingOf({ ...sum, ...fields }, forecast(value))?.sentence).toContain(against);
  });

  it.each([
    { fields: { targets: [] }, reason: 'no-target' },
    { fields: { targets: [{ year: '2012-13', profile: [25, 25, null, 25] }] }, reason: 'no-target' },
    { fields: { polarity: 'none' }, reason: 'monitor-only' },
    { fields: { not_applicable: { reason: 'no-control' } }, reason: 'no-control' },
    { fields: { approved_on: undefined }, reason: 'proposed' },
  ])('unrated, for $reason', ({ fields, reason }) => {
    expect(ratingOf({ ...sum, ...fields }, forecast(1))).toMatchObject({ colour: 'unrated', reason });
  });

  const improving = { rating: { amber_if_improving: true } };
  const lastYear = (...figures: readonly number[]) => quartersOf('2011-12', ...figures.map((each) => v(each)));

  it.each([
    { before: lastYear(20, 20, 20, 20), colour: 'amber', because: '90 is better than 80' },
    { before: lastYear(25, 25, 25, 25), colour: 'red', because: '90 is worse than 100' },
    { before: lastYear(20, 20, 20), colour: 'red', because: 'the year before is incomplete' },
    { before: { '2011-12/annual/X': v(85) }, colour: 'amber', because: '90 is better than the outturn' },
  ])('red is $colour where the council lifts what improves: $because', ({ before, colour }) => {
    expect(ratingOf(sum, { ...before, ...forecast(90) }, improving)?.colour).toBe(colour);
  });

  it('and a rate improves on the last figure of the year before', () => {
    const rate = { ...sum, year_to_date: 'none' };
    expect(ratingOf(rate, { ...lastYear(99, 99, 99, 80), ...forecast(90) }, improving)).toMatchObject({
      colour: 'amber',
      sentence:
        '90 against a target of 100, higher is better, no amber, red turned to amber because it is better than in 2011/12: Close to target',
    });
  });
});
