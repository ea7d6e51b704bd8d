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
    expect(found?.sentence).toMatch(/^The officer forecasts [^.]+ for the year\.$/);
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
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13, two of four quarters.',
      because: '51 / 2 x 4',
    },
    {
      fields: { collected_as: 'cumulative' },
      figures: [v(20), v(51)],
      figure: 102,
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13, two of four quarters.',
      because: 'a running sum has run for two quarters',
    },
    {
      fields: { collected_as: 'cumulative' },
      figures: [undefined, v(51)],
      figure: 102,
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13 (Q1 missing), two of four quarters.',
      because: 'a running sum holds the quarter that was never reported',
    },
    {
      fields: {},
      figures: [{ missing: { code: 'not-applicable' } }, v(20)],
      figure: 60,
      says: "No forecast was given. At the rate of the year so far it ends at 60: 20 to Q2 2012/13, one of three quarters. Of the year's 100, 75 falls to the three quarters that it has.",
      because: 'a quarter to which the measure does not apply adds nothing to the year',
    },
    {
      fields: { collected_as: 'cumulative' },
      figures: [{ missing: { code: 'not-applicable' } }, v(51)],
      figure: 102,
      says: 'No forecast was given. At the rate of the year so far it ends at 102: 51 to Q2 2012/13, two of four quarters.',
      because: 'a running sum has run through a quarter that it was not told of',
    },
    {
      fields: {
        targets: [
          { year: '2011-12', value: 100 },
          { year: '2012-13', profile: [40, 20, 20, 20] },
        ],
      },
      figures: [v(40), v(20)],
      figure: 120,
      says: 'No forecast was given. At the rate of the year so far it ends at 120: 60 to Q2 2012/13, two of four quarters. This counts every quarter alike, though the target does not.',
      because: 'the target of this year knows the season, whatever that of another did',
    },
    {
      fields: {
        targets: [
          { year: '2011-12', profile: [40, 20, 20, 20] },
          { year: '2012-13', value: 100 },
        ],
      },
      figures: [v(40), v(20)],
      figure: 120,
      says: 'No forecast was given. At the rate of the year so far it ends at 120: 60 to Q2 2012/13, two of four quarters.',
      because: 'only the target of the year before knew a season',
    },
    {
      fields: { first_period: '2012-13-Q2' },
      figures: [undefined, v(20)],
      figure: 60,
      says: "No forecast was given. At the rate of the year so far it ends at 60: 20 to Q2 2012/13, one of three quarters. Of the year's 100, 75 falls to the three quarters that it has.",
      because: 'the series has three quarters in the year',
    },
    {
      fields: { last_period: '2012-13-Q3' },
      figures: [v(20), v(20)],
      figure: 60,
      says: "No forecast was given. At the rate of the year so far it ends at 60: 40 to Q2 2012/13, two of three quarters. Of the year's 100, 75 falls to the three quarters that it has.",
      because: 'the series ends with Q3',
    },
    {
      fields: { targets: [{ year: '2012-13', profile: [40, 20, 20, 20] }] },
      figures: [v(40), v(20)],
      figure: 120,
      says: 'No forecast was given. At the rate of the year so far it ends at 120: 60 to Q2 2012/13, two of four quarters. This counts every quarter alike, though the target does not.',
      because: 'a run rate knows no season, and says so',
    },
    {
      fields: {},
      figures: [v(0), v(0)],
      figure: 0,
      says: 'No forecast was given. At the rate of the year so far it ends at 0: 0 to Q2 2012/13, two of four quarters.',
      because: 'a figure of 0 is a figure',
    },
    {
      fields: {},
      figures: [v(0.1), v(0.2)],
      figure: 0.6,
      says: 'No forecast was given. At the rate of the year so far it ends at 0.6: 0.3 to Q2 2012/13, two of four quarters.',
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
      sentence:
        'No forecast was given. At the rate of the year so far it ends at 108: 18 to May 2012, two of 12 months.',
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

describe('what a year has not got adds nothing to its end', () => {
  const begun = { first_period: '2012-13-Q3' };
  const third = (value: number) => quartersOf('2012-13', undefined, undefined, v(value));
  const inThird = { period: '2012-13-Q3', today: '2013-02-01' };

  it.each([
    {
      fields: begun,
      entries: third(25),
      figure: 50,
      colour: 'green',
      says: "one of two quarters. Of the year's 100, 50 falls to the two quarters that it has.",
      because: 'the figures of two quarters are no year',
    },
    {
      fields: { ...begun, targets: [{ year: '2012-13', lower: 40, upper: 120 }], polarity: 'range' },
      entries: third(25),
      figure: 50,
      colour: 'green',
      says: "one of two quarters. Of the year's 40 to 120, 20 to 60 falls to the two quarters that it has.",
      because: 'a range is shared too',
    },
    {
      fields: { collected_as: 'cumulative', ...begun },
      entries: third(72),
      figure: 96,
      colour: 'red',
      says: 'three of four quarters.',
      because: '72 / 3 x 4: it has run since April, whenever the series began',
    },
    {
      fields: { collected_as: 'cumulative', last_period: '2012-13-Q3' },
      entries: quartersOf('2012-13', v(25), v(50)),
      when: {},
      figure: 75,
      colour: 'green',
      says: "two of three quarters. Of the year's 100, 75 falls to the three quarters that it has.",
      because: 'it ends with Q3',
    },
  ])('$says Because $because', ({ fields, entries, when = inThird, figure, colour, says }) => {
    const found = yearEnd({ ...sum, ...fields }, entries, when);
    expect(found).toMatchObject({ figure, rating: { colour } });
    expect(found?.sentence.endsWith(says)).toBe(true);
  });

  it('and an officer’s forecast is told the same', () => {
    const found = yearEnd({ ...sum, ...begun }, quartersOf('2012-13', undefined, undefined, v(25, { forecast: 60 })), {
      ...inThird,
    });
    expect(found?.sentence).toBe(
      "The officer forecasts 60 for the year. Of the year's 100, 50 falls to the two quarters that it has.",
    );
  });

  it('but a quarter was still to come until it was left out', () => {
    const leftOut = { missing: { code: 'not-applicable' } };
    const entries = quartersOf('2012-13', v(20), v(20), leftOut);
    expect(yearEnd(sum, entries)).toMatchObject({ figure: 80, target: { value: 100 } });
    const third = { period: '2012-13-Q3', today: '2013-02-01' };
    expect(yearEnd(sum, quartersOf('2012-13', v(20), leftOut, v(20)), third)).toMatchObject({ figure: 60 });
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
    {
      fields: { collected_as: 'cumulative' },
      figures: [v(25), v(50, { break_in_series: true })],
      says: 'No forecast was given. The year so far cannot be carried on: the series breaks at Q2 2012/13.',
      because: 'half of a running sum was counted otherwise',
    },
    {
      fields: { collected_as: 'cumulative', changes: [{ from: '2012-07-01', what: 'definition' }] },
      figures: [v(25), v(50)],
      says: 'No forecast was given. The year so far cannot be carried on: the definition changed on 1 July 2012.',
      because: 'it is redefined within the year',
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

  it('and nothing is forecast of a year before the series began, whose outturn is known all the same', () => {
    const before = { ...sum, first_period: '2012-13-Q1' };
    const entries = { '2011-12/annual/X': v(99) };
    expect(yearEnd(before, entries, { ...after, period: 'annual 2011-12' })).toBeUndefined();
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
          { year: '2012-13', value: 400, set_on: '2012-10-01' },
        ],
      },
      value: 175,
      against: '175 against a target of 175,',
      because: 'Q1 keeps its 25, and what is set after Q2 is not known in it',
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

  const set = (value: number, set_on: string) => ({ year: '2012-13', value, set_on });
  const rateOf = (...targets: readonly object[]) => ({ ...sum, year_to_date: 'none', targets });

  it.each([
    {
      fields: rateOf(set(80, '2012-03-01'), set(60, '2012-11-01')),
      value: 70,
      says: '70 against a target of 80,',
      colour: 'red',
      because: 'a target loosened after Q2',
    },
    {
      fields: rateOf(set(80, '2012-03-01'), set(95, '2012-11-01')),
      value: 82,
      says: '82 against a target of 80,',
      colour: 'green',
      because: 'one tightened after Q2',
    },
    {
      fields: { ...sum, targets: [set(100, '2012-03-01'), set(80, '2012-11-01')] },
      value: 89,
      says: '89 against a target of 100,',
      colour: 'red',
      because: 'the quarters to come owe what they owed then',
    },
    {
      fields: rateOf(set(80, '2012-11-01'), set(60, '2012-12-01')),
      value: 82,
      says: '82 against a target of 80,',
      colour: 'green',
      because: 'only the first of a year holds whenever it was set',
    },
    {
      fields: {
        ...rateOf(set(80, '2012-03-01')),
        changes: [{ from: '2012-11-01', what: 'polarity', was: 'maximise' }],
      },
      value: 82,
      says: '82 against a target of 80, higher is better',
      colour: 'green',
      because: 'higher was better then',
      polarity: 'minimise',
    },
  ])('never by what came later: $because', ({ fields, value, says, colour, polarity = 'maximise' }) => {
    const rating = ratingOf({ ...fields, polarity }, forecast(value));
    expect([rating?.sentence.startsWith(says), rating?.colour]).toEqual([true, colour]);
  });

  it.each([
    { profile: [20, 25, null, 30], fields: {}, says: 'No target for the year: none was set for Q3.' },
    { profile: [20, 25], fields: {}, says: 'No target for the year: none was set for Q3 and Q4.' },
    {
      profile: [80, 80, 80, null],
      fields: { year_to_date: 'none' },
      says: 'No target for the year: none was set for Q4.',
    },
  ])('$profile: $says', ({ profile, fields, says }) => {
    const targets = [{ year: '2012-13', profile }];
    expect(ratingOf({ ...sum, ...fields, targets }, forecast(90))?.sentence).toBe(says);
  });

  const improving = { rating: { amber_if_improving: true } };
  const lastYear = (...figures: readonly number[]) => quartersOf('2011-12', ...figures.map((each) => v(each)));

  it.each([
    { before: lastYear(20, 20, 20, 20), colour: 'amber', because: '90 is better than 80' },
    { before: lastYear(25, 25, 25, 25), colour: 'red', because: '90 is worse than 100' },
    { before: lastYear(20, 20, 20), colour: 'red', because: 'the year before is incomplete' },
    { before: { '2011-12/annual/X': v(85) }, colour: 'amber', because: '90 is better than the outturn' },
    { before: { '2011-12/Q4/X': v(85) }, colour: 'red', because: 'a quarter of the year before is no year' },
  ])('red is $colour where the council lifts what improves: $because', ({ before, colour }) => {
    expect(ratingOf(sum, { ...before, ...forecast(90) }, improving)?.colour).toBe(colour);
  });

  it.each([
    { later: { changes: [{ from: '2012-11-01', what: 'definition' }] }, because: 'it was redefined later' },
    { later: {}, because: 'a later quarter breaks the series' },
  ])('red stays amber though $because', ({ later }) => {
    const third = { '2012-13/Q3/X': v(25, { break_in_series: true }) };
    const entries = { ...lastYear(20, 20, 20, 20), ...forecast(90), ...third };
    expect(ratingOf({ ...sum, ...later }, entries, improving)?.colour).toBe('amber');
  });

  it.each([
    { before: 80, lower: 40, colour: 'amber', because: '60 is nearer to 50 than 80 was' },
    { before: 60, lower: 40, colour: 'red', because: 'it is as far as it was' },
    { before: 60, lower: 10, colour: 'amber', because: 'it is as high, and the range of the year before ended at 20' },
  ])('and a range improves by coming nearer to its band: $colour, because $because', ({ before, lower, colour }) => {
    const targets = [
      { year: '2011-12', lower, upper: lower + 10 },
      { year: '2012-13', lower: 40, upper: 50 },
    ];
    const range = { ...sum, polarity: 'range', year_to_date: 'none', targets };
    expect(ratingOf(range, { '2011-12/Q4/X': v(before), ...forecast(60) }, improving)?.colour).toBe(colour);
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
