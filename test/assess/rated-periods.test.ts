import { describe, expect, it } from 'vitest';
import { assessedX } from '../builders/assessed.js';

const v = (value: number) => ({ value });
const after = '2013-12-01';
const quartersOf = (year: string, ...figures: readonly number[]) =>
  Object.fromEntries(figures.map((value, at) => [`${year}/Q${at + 1}/X`, v(value)]));

describe('a target loosened in mid-year never re-rates the past', () => {
  const loosened = [
    { year: '2012-13', value: 100, set_on: '2012-03-20' },
    { year: '2012-13', value: 60, set_on: '2012-08-15', reason: 'The depot burnt down.' },
  ];

  it.each([
    { period: '2012-13-Q1', colour: 'red', target: 100, because: 'Q1 had ended before it was loosened' },
    { period: '2012-13-Q2', colour: 'green', target: 60, because: 'it was loosened within Q2' },
    { period: '2012-13-Q3', colour: 'green', target: 60, because: 'it holds from then on' },
  ])('$period is $colour, because $because', ({ period, colour, target }) => {
    const x = assessedX({ targets: loosened }, quartersOf('2012-13', 80, 80, 80), { period, today: after });
    expect([x.rating.colour, x.target]).toEqual([colour, { kind: 'value', value: target }]);
  });

  it('a quarter of a sum keeps its share of what was owed then', () => {
    const x = assessedX({ targets: loosened, year_to_date: 'sum' }, quartersOf('2012-13', 20, 19), { today: after });
    expect(x.toDateTarget).toEqual({ kind: 'value', value: 40 });
    expect([x.periodRating.colour, x.toDateRating?.colour]).toEqual(['green', 'red']);
  });

  it.each([
    { set_on: '2012-06-30', colour: 'green', because: 'it was set on the last day of Q1' },
    { set_on: '2012-07-01', colour: 'red', because: 'Q1 had ended the day before' },
    { set_on: '2012-07-10', colour: 'red', because: 'the deadline of the figure is no matter' },
  ])('set on $set_on leaves Q1 $colour, because $because', ({ set_on, colour }) => {
    const targets = [loosened[0] ?? {}, { year: '2012-13', value: 60, set_on }];
    const x = assessedX({ targets }, quartersOf('2012-13', 80), { period: '2012-13-Q1', today: after });
    expect(x.rating.colour).toBe(colour);
  });

  it('the first of a year holds for the whole year, however late it was set', () => {
    const targets = [{ year: '2012-13', value: 80, set_on: '2013-02-01' }];
    const x = assessedX({ targets }, quartersOf('2012-13', 80), { period: '2012-13-Q1', today: after });
    expect(x.rating.colour).toBe('green');
  });
});

describe('the edge of a year', () => {
  const targets = [
    { year: '2012-13', value: 50 },
    { year: '2013-14', value: 90 },
  ];
  const fields = { targets, first_period: '2011-12-Q1' };

  it.each([
    { start: '04', period: '2012-13-Q4', folder: '2012-13/Q4', last: '2013-03-31', target: 50 },
    { start: '04', period: '2013-14-Q1', folder: '2013-14/Q1', last: '2013-06-30', target: 90 },
    { start: '01', period: '2012-13-Q4', folder: '2012-13/Q4', last: '2012-12-31', target: 50 },
    { start: '01', period: '2013-14-Q1', folder: '2013-14/Q1', last: '2013-03-31', target: 90 },
  ])(
    'a year from month $start: $period ends on $last with the target $target',
    ({ start, period, folder, last, target }) => {
      const settings = { financial_year_start: start };
      const x = assessedX(fields, { [`${folder}/X`]: v(70) }, { settings, period, today: after });
      expect([x.period.last, x.target]).toEqual([last, { kind: 'value', value: target }]);
    },
  );

  it.each([
    { start: '04', says: 'Improved: 70 to 80, up 10 on Q4 2012/13.' },
    { start: '01', says: 'Improved: 70 to 80, up 10 on Q4 2012.' },
  ])('Q1 is compared with the Q4 before: $says', ({ start, says }) => {
    const entries = { '2012-13/Q4/X': v(70), '2013-14/Q1/X': v(80) };
    const when = { settings: { financial_year_start: start }, period: '2013-14-Q1', today: after };
    expect(assessedX(fields, entries, when).travel.previousPeriod.sentence).toBe(says);
  });

  it('a sum begins anew in Q1', () => {
    const entries = { ...quartersOf('2012-13', 9, 9, 9, 9), '2013-14/Q1/X': v(7) };
    const x = assessedX({ ...fields, year_to_date: 'sum' }, entries, { period: '2013-14-Q1', today: after });
    expect([x.yearToDate?.figure, x.toDateTarget]).toEqual([7, { kind: 'value', value: 22.5 }]);
  });
});

describe('which of two ratings is counted', () => {
  const fields = { year_to_date: 'sum', targets: [{ year: '2012-13', value: 100 }] } as const;
  const entries = quartersOf('2012-13', 40, 20);

  it.each([
    { rate_on: undefined, counted: 'green', because: 'a sum is counted to date unless the indicator says otherwise' },
    { rate_on: 'year-to-date', counted: 'green', because: '60 of 50 to date' },
    { rate_on: 'period', counted: 'red', because: '20 of 25 in the quarter' },
  ])('$rate_on: $counted, because $because', ({ rate_on, counted }) => {
    const x = assessedX({ ...fields, ...(rate_on && { rate_on }) }, entries);
    expect([x.rating.colour, x.periodRating.colour, x.toDateRating?.colour]).toEqual([counted, 'red', 'green']);
  });
});

describe('a series that begins in mid-year', () => {
  const targets = [{ year: '2012-13', value: 100 }];
  const when = { period: '2012-13-Q4', today: after };
  const half = { '2012-13/Q3/X': v(30), '2012-13/Q4/X': v(20) };

  it('owes a quarter of the year’s target in each of its quarters', () => {
    const x = assessedX({ targets, year_to_date: 'sum', first_period: '2012-13-Q3' }, half, when);
    expect([x.target, x.toDateTarget, x.yearToDate?.figure]).toEqual([
      { kind: 'value', value: 25 },
      { kind: 'value', value: 50 },
      50,
    ]);
  });

  it('and as a running sum what has run of the year', () => {
    const running = { targets, year_to_date: 'sum', collected_as: 'cumulative', first_period: '2012-13-Q3' } as const;
    expect(assessedX(running, half, { ...when, period: '2012-13-Q3' }).target).toEqual({ kind: 'value', value: 75 });
  });
});
