import { describe, expect, it } from 'vitest';
import { assessedX } from '../builders/assessed.js';
import type { FrameworkParts } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

const folders = ['Q1', 'Q2', 'Q3', 'Q4'];

/** The year to date at the end of the last figure's quarter, or of a later one. */
function running(figures: readonly object[], fields: Fields = {}, quarter = figures.length) {
  const entries = Object.fromEntries(
    figures.flatMap((entry, at) => (isGap(entry) ? [] : [[`2012-13/${folders[at]}/X`, entry]])),
  );
  const x = assessedX({ year_to_date: 'sum', ...fields }, entries, {
    period: `2012-13-Q${quarter}`,
    today: '2013-12-01',
  });
  return x.yearToDate;
}

const gap = {};
const isGap = (entry: object) => Object.keys(entry).length === 0;
const v = (value: number) => ({ value });
const of = (numerator: number, denominator: number) => ({ numerator, denominator });
const ratio = { type: 'percentage', year_to_date: 'ratio' } as const;

describe('figures of real reports', () => {
  it.each([
    { figures: [v(94_034), v(98_421), v(114_556)], fields: {}, figure: 307_011, says: '307,011 to Q3 2012/13.' },
    { figures: [v(277.14), v(273), v(304.15)], fields: {}, figure: 854.29, says: '854.29 to Q3 2012/13.' },
    { figures: [of(2, 8), of(4, 7)], fields: ratio, figure: 40, says: '40% to Q2 2012/13 (6 of 15).' },
    { figures: [of(12, 34)], fields: ratio, figure: 35.2941176471, says: '35.29% to Q1 2012/13 (12 of 34).' },
  ])('$says', ({ figures, fields, figure, says }) => {
    expect(running(figures, fields)).toMatchObject({ figure, sentence: says });
  });
});

describe('ways to add up a year', () => {
  it.each([
    { year_to_date: 'sum', figure: 9, because: '2 + 6 + 1' },
    { year_to_date: 'last', figure: 1, because: 'the last is 1' },
    { year_to_date: 'mean', figure: 3, because: '9 / 3' },
    { year_to_date: 'max', figure: 6, because: 'the most is 6' },
    { year_to_date: 'min', figure: 1, because: 'the least is 1' },
    { year_to_date: 'none', figure: undefined, because: 'the year does not add up' },
    { year_to_date: undefined, figure: undefined, because: 'nor does it by default' },
  ])('$year_to_date of 2, 6 and 1 is $figure, because $because', ({ year_to_date, figure }) => {
    expect(running([v(2), v(6), v(1)], { year_to_date })?.figure).toBe(figure);
  });

  it.each([
    { year_to_date: 'none', because: 'the indicator says so' },
    { year_to_date: undefined, because: 'it is so by default' },
  ])('tells nothing of a year that does not add up: $because', ({ year_to_date }) => {
    expect(running([v(2), v(6)], { year_to_date })).toBeUndefined();
  });

  it('is a ratio by default where the fraction has names', () => {
    const named = { type: 'percentage', year_to_date: undefined, numerator_label: 'let', denominator_label: 'empty' };
    expect(running([of(2, 8), of(4, 7)], named)?.figure).toBe(40);
  });

  it('takes a figure that runs from the start of the year as it is, once rated', () => {
    const fields = { collected_as: 'cumulative', targets: [{ year: '2012-13', value: 100 }] };
    const x = assessedX({ year_to_date: 'sum', ...fields }, { '2012-13/Q1/X': v(30), '2012-13/Q2/X': v(57.4) });
    expect(x.yearToDate).toMatchObject({ figure: 57.4, sentence: '57.4 to Q2 2012/13.' });
    expect([x.toDateRating, x.ratedOn, x.rating.colour]).toEqual([undefined, 'period', 'green']);
  });

  it('is nothing of an annual figure', () => {
    const annual = { year_to_date: 'sum', frequency: 'annual', first_period: '2010-11' };
    expect(assessedX(annual, { '2012-13/annual/X': v(5) }, { period: 'annual 2012-13' }).yearToDate).toBeUndefined();
  });
});

describe('what is missing', () => {
  it.each([
    {
      figures: [v(1), gap],
      figure: 1,
      to: '2012-13-Q1',
      says: '1 to Q1 2012/13 (Q2 missing).',
      because: 'it stops at Q1',
    },
    {
      figures: [v(1), gap, v(4)],
      figure: 1,
      to: '2012-13-Q1',
      says: '1 to Q1 2012/13 (Q2 missing).',
      because: 'Q3 does not make up for Q2',
    },
    {
      figures: [gap, v(4)],
      figure: undefined,
      to: undefined,
      says: 'No figure to date (Q1 missing).',
      because: 'there is nothing to start from',
    },
    {
      figures: [gap, gap],
      figure: undefined,
      to: undefined,
      says: 'No figure to date (Q1 and Q2 missing).',
      because: 'nothing came',
    },
    {
      figures: [v(1), { missing: { code: 'not-available' } }],
      figure: 1,
      to: '2012-13-Q1',
      says: '1 to Q1 2012/13 (Q2 missing).',
      because: 'an excuse is no figure',
    },
    {
      figures: [v(1), { missing: { code: 'confidential' } }],
      figure: 1,
      to: '2012-13-Q1',
      says: '1 to Q1 2012/13 (Q2 confidential).',
      because: 'a figure that may not be shown may not be told by a total',
    },
    {
      figures: [v(1), { missing: { code: 'not-applicable' } }, v(3)],
      figure: 4,
      to: '2012-13-Q3',
      says: '4 to Q3 2012/13.',
      because: 'where the measure does not apply there is nothing to add',
    },
  ])('$says Because $because', ({ figures, figure, to, says }) => {
    const found = running(figures);
    expect([found?.figure, found?.to?.key, found?.sentence]).toEqual([figure, to, says]);
  });

  it.each([
    { figures: [of(2, 8), of(0, 0), of(4, 7)], figure: 40, because: 'a quarter with nothing to count adds nothing' },
    { figures: [of(2, 8), v(57)], figure: 25, because: 'a percentage without its parts cannot be added' },
    { figures: [of(0, 0)], figure: undefined, because: 'there was nothing to count' },
  ])('a ratio is $figure, because $because', ({ figures, figure }) => {
    expect(running(figures, ratio)?.figure).toBe(figure);
  });

  it.each([
    { figures: [v(25), of(4, 7)], says: 'No figure to date (Q1 has no numerator and denominator).' },
    { figures: [of(2, 8), v(57)], says: '25% to Q1 2012/13 (2 of 8; Q2 has no numerator and denominator).' },
    { figures: [v(25), v(57)], says: 'No figure to date (Q1 and Q2 have no numerator and denominator).' },
    { figures: [v(25), gap], says: 'No figure to date (Q1 has no numerator and denominator; Q2 missing).' },
  ])('does not call a figure missing that is there without its parts: $says', ({ figures, says }) => {
    expect(running(figures, ratio)?.sentence).toBe(says);
  });

  it('reaches the last figure where only the last counts', () => {
    expect(running([v(1), gap, v(4), gap], { year_to_date: 'last' })).toMatchObject({
      figure: 4,
      sentence: '4 to Q3 2012/13 (Q2 and Q4 missing).',
    });
  });

  it('does not call missing what is not due yet', () => {
    const x = assessedX({ year_to_date: 'sum' }, { '2012-13/Q1/X': v(1) }, { today: '2012-10-10' });
    expect(x.yearToDate).toMatchObject({ figure: 1, missing: [], sentence: '1 to Q1 2012/13 (Q2 not due yet).' });
    expect(x.yearToDate?.stoppedBy, 'a table says it too').toBe('Q2 not due yet');
  });

  it('tells the periods that it misses, and only those', () => {
    const found = running([of(2, 8), v(50), gap, of(1, 2)], ratio);
    expect(found?.missing.map(({ key }) => key)).toEqual(['2012-13-Q3']);
    expect(found?.sentence).toBe('25% to Q1 2012/13 (2 of 8; Q2 has no numerator and denominator; Q3 missing).');
  });

  it('stops at a confidential figure, and does not call it missing', () => {
    const found = running([v(25), { missing: { code: 'confidential' } }, gap]);
    expect(found?.missing.map(({ key }) => key)).toEqual(['2012-13-Q2', '2012-13-Q3']);
    expect(found?.sentence).toBe('25 to Q1 2012/13 (Q2 confidential; Q3 missing).');
  });

  it.each([
    { figures: [v(1), gap, v(4)], year_to_date: 'last', is: undefined, because: 'it goes to the period, gap or not' },
    { figures: [v(1), gap, v(4), gap], year_to_date: 'last', is: 'Q2 and Q4 missing', because: 'it stops at Q3' },
    { figures: [v(1), gap, v(4)], year_to_date: 'sum', is: 'Q2 missing', because: 'it stops at Q1' },
    { figures: [v(1), v(2), v(4)], year_to_date: 'sum', is: undefined, because: 'it goes to the period' },
    {
      figures: [v(1), v(2), { missing: { code: 'not-applicable' } }],
      year_to_date: 'sum',
      is: undefined,
      because: 'nothing is missing that applies',
    },
  ])('tells why it stops: $is, because $because', ({ figures, year_to_date, is }) => {
    expect(running(figures, { year_to_date })?.stoppedBy).toBe(is);
  });

  it('tells all the causes that stop it', () => {
    expect(running([of(2, 8), v(50), gap], ratio)?.stoppedBy).toBe('Q2 has no numerator and denominator; Q3 missing');
  });

  it('does not miss what was before the series began', () => {
    const x = assessedX({ year_to_date: 'sum', first_period: '2012-13-Q2' }, { '2012-13/Q2/X': v(4) });
    expect(x.yearToDate).toMatchObject({ figure: 4, missing: [] });
    expect(x.yearToDate?.stoppedBy, 'it goes to the period').toBeUndefined();
  });
});

describe('what breaks a year', () => {
  it.each([
    {
      fields: { changes: [{ from: '2012-07-01', what: 'definition', reason: 'Now by household' }] },
      entry: v(4),
      says: 'No figure to date: the definition changed on 1 July 2012 (Now by household).',
    },
    {
      fields: {},
      entry: { ...v(4), break_in_series: 'Counted by household' },
      says: 'No figure to date: the series breaks at Q2 2012/13 (Counted by household).',
    },
    {
      fields: {},
      entry: { ...v(4), break_in_series: true },
      says: 'No figure to date: the series breaks at Q2 2012/13.',
    },
  ])('$says', ({ fields, entry, says }) => {
    expect(running([v(1), entry], fields)).toMatchObject({
      figure: undefined,
      to: undefined,
      over: [],
      missing: [],
      sentence: says,
    });
  });

  it('in its third quarter breaks it too', () => {
    const third = { ...v(4), break_in_series: true };
    expect(running([v(1), v(2), third])?.sentence).toBe('No figure to date: the series breaks at Q3 2012/13.');
  });

  it('breaks no running figure, which is of itself alone', () => {
    const broken = { ...v(4), break_in_series: true };
    expect(running([v(1), broken], { collected_as: 'cumulative' })).toMatchObject({ figure: 4, brokenBy: undefined });
  });

  it.each([
    {
      fields: { changes: [{ from: '2012-04-01', what: 'definition' }] },
      entry: v(4),
      because: 'the year began with it',
    },
    {
      fields: { changes: [{ from: '2012-10-01', what: 'unit', was: 'homes' }] },
      entry: v(4),
      because: 'it comes later',
    },
    { fields: {}, entry: { ...v(4), break_in_series: false }, because: 'there is none' },
  ])('adds up to 5, because $because', ({ fields, entry }) => {
    expect(running([v(1), entry], fields)?.figure).toBe(5);
  });
});

describe('the rating to date', () => {
  const fields = { year_to_date: 'sum', targets: [{ year: '2012-13', value: 100 }] };
  const entries = { '2012-13/Q1/X': v(30), '2012-13/Q2/X': v(21) };

  it('is counted by default of a sum, and both stand', () => {
    const x = assessedX(fields, entries);
    expect([x.periodRating.colour, x.toDateRating?.colour, x.ratedOn, x.rating.colour]).toEqual([
      'red',
      'green',
      'year-to-date',
      'green',
    ]);
    expect(x.toDateRating?.sentence).toBe('51 against a target of 50, higher is better, no amber: On or above target');
  });

  it.each([
    { fields: { rate_on: 'period' }, ratedOn: 'period', colour: 'red', because: 'the indicator says so' },
    {
      fields: { year_to_date: 'mean' },
      ratedOn: 'period',
      colour: 'red',
      because: 'only sums are rated to date by default',
    },
    {
      fields: { year_to_date: 'mean', rate_on: 'year-to-date' },
      ratedOn: 'year-to-date',
      colour: 'red',
      because: '25.5 of 100',
    },
    {
      fields: { year_to_date: 'none', rate_on: 'year-to-date' },
      ratedOn: 'period',
      colour: 'red',
      because: 'there is none to date',
    },
  ])('is on the $ratedOn, because $because', ({ fields: more, ratedOn, colour }) => {
    const x = assessedX({ ...fields, ...more }, entries);
    expect([x.ratedOn, x.rating.colour]).toEqual([ratedOn, colour]);
  });

  it.each([
    { entries: { '2012-13/Q1/X': v(30) }, reason: 'overdue', because: 'the quarter itself is missing' },
    { entries: { '2012-13/Q2/X': v(90) }, reason: 'year-to-date-incomplete', because: 'Q1 is missing' },
    {
      entries: { '2012-13/Q1/X': v(30), '2012-13/Q2/X': { ...v(40), break_in_series: true } },
      reason: 'not-comparable',
      because: 'the series breaks',
    },
  ])('is unrated for $reason, because $because', ({ entries: figures, reason }) => {
    expect(assessedX(fields, figures).rating).toMatchObject({ colour: 'unrated', reason });
  });

  it('is unrated where the first quarter has no target, and says which', () => {
    const targets = [{ year: '2012-13', profile: [null, 25, 25, 25] }];
    const { toDateRating } = assessedX({ ...fields, targets }, { '2012-13/Q1/X': v(30) }, { period: '2012-13-Q1' });
    expect(toDateRating?.sentence).toBe('No target to date: none was set for Q1.');
  });

  it('is unrated where a quarter is missing between', () => {
    const figures = { '2012-13/Q1/X': v(30), '2012-13/Q3/X': v(90) };
    const { rating, periodRating } = assessedX(fields, figures, { period: '2012-13-Q3', today: '2013-03-01' });
    expect(rating).toMatchObject({
      reason: 'year-to-date-incomplete',
      words: 'Year to date incomplete',
      sentence: '30 to Q1 2012/13 (Q2 missing).',
    });
    expect(periodRating.colour).toBe('green');
  });

  const first = { year: '2012-13' };

  it.each([
    {
      targets: [{ ...first, profile: [20, 25, null, 30] }],
      says: 'No target to date: none was set for Q3.',
      because: 'Q4 has one',
    },
    {
      targets: [{ ...first, profile: [null, 25, null, 30] }],
      says: 'No target to date: none was set for Q1 and Q3.',
      because: 'two quarters have none',
    },
    {
      targets: [
        { ...first, lower: 20, upper: 30 },
        { ...first, value: 80, set_on: '2012-08-15' },
      ],
      says: 'No target to date: a range and a number do not add up.',
      because: 'each quarter has one',
    },
    { targets: [], says: 'No target was set for this period.', because: 'the year has none' },
  ])('$says Because $because', ({ targets, says }) => {
    const figures = { '2012-13/Q1/X': v(20), '2012-13/Q2/X': v(25), '2012-13/Q3/X': v(25), '2012-13/Q4/X': v(31) };
    const x = assessedX({ ...fields, targets }, figures, { period: '2012-13-Q4', today: '2013-12-01' });
    expect(x.toDateRating).toMatchObject({ reason: 'no-target', sentence: says });
  });
});
