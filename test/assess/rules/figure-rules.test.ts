import { describe, expect, it } from 'vitest';
import { findingsOf, type Judged, placesTold, told } from './judged.js';

const percentage = { type: 'percentage', targets: [{ year: '2012-13', value: 80 }] };
const untargeted = { first_period: '2011-12-Q1' };
const cumulative = { ...untargeted, collected_as: 'cumulative' };
const summed = { ...untargeted, year_to_date: 'sum', targets: [{ year: '2012-13', value: 400 }] };
const part = { ...percentage, numerator_label: 'Homes let within 21 days' };
const doubts = ['value-far-from-target', 'value-far-from-last', 'numerator-above-denominator'];
const [q2, q3, q4] = ['2012-13/Q2', '2012-13/Q3', '2012-13/Q4'] as const;
const yesses = { '2012-13/Q1': { value: 'yes' }, [q2]: { value: 'yes' }, [q3]: { value: 'yes' } };

type Row = Judged & { readonly because: string };
type Placed = Row & { readonly at: readonly string[] };

describe('a figure far from its target', () => {
  it.each<Row & { message: string; suggestion?: string }>([
    {
      fields: { ...percentage, targets: [{ year: '2012-13', value: 78 }] },
      entries: { [q2]: 785 },
      message: '785% is more than ten times the target of 78% for Q2 2012/13.',
      suggestion: '78.5',
      because: 'the point slipped by one place',
    },
    {
      fields: percentage,
      entries: { [q2]: 785 },
      message: '785% is about ten times the target of 80% for Q2 2012/13.',
      suggestion: '78.5',
      because: 'the same slip beside a higher target is not quite ten times, and more than all',
    },
    {
      fields: percentage,
      entries: { [q2]: 0.785 },
      message: '0.79% is less than a tenth of the target of 80% for Q2 2012/13.',
      suggestion: '78.5',
      because: 'a share of one for a percentage slips by two',
    },
    {
      fields: percentage,
      entries: { [q2]: 0 },
      message:
        '0% is less than a tenth of the target of 80% for Q2 2012/13. A figure that is missing is often written as 0.',
      because: 'there is no point that could have slipped',
    },
    {
      fields: percentage,
      entries: { [q2]: -78.5 },
      message: '-78.5% is below 0, unlike the target of 80% for Q2 2012/13.',
      suggestion: '78.5',
      because: 'a minus sign slipped in',
    },
    {
      fields: { type: 'percentage', polarity: 'range', targets: [{ year: '2012-13', lower: 60, upper: 80 }] },
      entries: { [q2]: -70 },
      message: '-70% is below 0, unlike the target of 60% for Q2 2012/13.',
      suggestion: '70',
      because: 'and beside a band',
    },
    {
      fields: percentage,
      entries: { [q2]: { numerator: 2, denominator: 40 } },
      message: '5% is less than a tenth of the target of 80% for Q2 2012/13.',
      because: 'what was meant by a fraction is not known',
    },
    {
      fields: { polarity: 'range', targets: [{ year: '2012-13', lower: 20, upper: 30 }] },
      entries: { [q2]: 301 },
      message: '301 is more than ten times the target of 30 for Q2 2012/13.',
      because: 'of a band the nearer end counts',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 400 }] },
      entries: { 'annual/X': 1, '2012-13/annual': 4004 },
      message: '4,004 is more than ten times the target of 400 for 2012/13.',
      because: 'an outturn stands beside the target of its year',
    },
  ])('$message ($because)', ({ message, suggestion, because: _, ...judged }) => {
    const entries = Object.fromEntries(Object.entries(judged.entries ?? {}).filter(([place]) => place !== 'annual/X'));
    const found = findingsOf('value-far-from-target', { ...judged, entries });
    expect(found.map((each) => [each.message, each.suggestion])).toEqual([[message, suggestion]]);
  });

  it.each<Placed>([
    {
      fields: { targets: [{ year: '2012-13', value: 80 }] },
      entries: { [q2]: 800 },
      at: [],
      because: 'ten times is not more than ten times',
    },
    {
      fields: { ...percentage, bounds: { max: 100 } },
      entries: { [q2]: 785 },
      at: [],
      because: 'where there are bounds, they tell it',
    },
    { fields: percentage, entries: { [q2]: 130 }, at: [], because: 'more than planned may have been done' },
    { fields: percentage, entries: { [q2]: 600 }, at: [q2], because: 'of 60 % the point slipped, beside 80 % too' },
    { fields: percentage, entries: { [q2]: 8 }, at: [], because: 'nor is a tenth under a tenth' },
    { fields: percentage, entries: { [q2]: 7.9 }, at: [q2], because: 'but less is' },
    {
      fields: { targets: [{ year: '2012-13', value: 0.3 }] },
      entries: { [q2]: 3 },
      at: [],
      because: '0.3 x 10 is 3 and not 2.9999999999999996',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 0 }] },
      entries: { [q2]: 500 },
      at: [],
      because: 'of 0 nothing is ten times',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 5 }] },
      entries: { [q2]: -70 },
      at: [],
      because: 'below nought there is another scale',
    },
    {
      fields: { targets: [{ year: '2012-13', value: -5 }] },
      entries: { [q2]: -70 },
      at: [q2],
      because: 'but two below nought compare',
    },
    {
      fields: { ...percentage, targets: [{ year: '2012-13', value: 2 }] },
      entries: { [q2]: -1.8 },
      at: [],
      because: 'what was to grow by 2 % may have shrunk by 1.8',
    },
    {
      fields: { ...percentage, bounds: { min: 0 } },
      entries: { [q2]: -78.5 },
      at: [],
      because: 'where there is a least, it tells it',
    },
    {
      fields: { type: 'money', targets: [{ year: '2012-13', value: 800 }] },
      entries: { [q2]: -785 },
      at: [],
      because: 'money may be owed',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 40 }] },
      entries: { '2012-13/Q1': -38, [q2]: -41 },
      at: ['2012-13/Q1'],
      because: 'a balance is told once, and known from then on',
    },
    {
      fields: percentage,
      entries: { [q2]: { numerator: 780, denominator: 100 } },
      at: [],
      because: 'that the numerator is more is told already',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 10 }] },
      entries: { [q2]: 0 },
      at: [],
      because: 'of ten homes a year a quarter may have none',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 11 }] },
      entries: { [q2]: 0 },
      at: [q2],
      because: 'of more it has some',
    },
    {
      fields: { type: 'percentage', polarity: 'minimise', targets: [{ year: '2012-13', value: 3 }] },
      entries: { [q2]: 0 },
      at: [],
      because: 'no call at all may be given up',
    },
    {
      fields: { targets: [{ year: '2012-13', value: 8 }] },
      entries: { '2012-13/Q1': 7.5, [q2]: 0 },
      at: [q2],
      because: 'days lost on average are no count, and never 0',
    },
    {
      fields: { type: 'date', polarity: 'minimise', targets: [{ year: '2012-13', value: '2012-06-30' }] },
      entries: { [q2]: { value: '2099-06-30' } },
      at: [],
      because: 'a day is not ten times another',
    },
    {
      fields: { type: 'yes-no', targets: [{ year: '2012-13', value: 'yes' }] },
      entries: { [q2]: { value: 'no' } },
      at: [],
      because: 'nor is no under a tenth of yes',
    },
    { fields: percentage, entries: { [q2]: { missing: { code: 'not-available' } } }, at: [], because: 'there is none' },
    {
      fields: percentage,
      entries: { [q2]: { value: 785, state: 'provisional' } },
      at: [q2],
      because: 'a provisional figure is looked at too',
    },
    {
      fields: summed,
      entries: { '2011-12/Q4': 3, '2012-13/Q4': 2 },
      at: [],
      because: 'nobody swims outdoors in winter, and the quarter of the year’s target is our arithmetic',
    },
    {
      fields: summed,
      entries: { '2011-12/Q4': 90, '2012-13/Q4': 2 },
      at: ['2012-13/Q4'],
      because: 'last winter some did',
    },
    { fields: summed, entries: { '2012-13/Q4': 2 }, at: ['2012-13/Q4'], because: 'there is no winter to compare with' },
    {
      fields: { ...summed, targets: [{ year: '2012-13', profile: [150, 150, 70, 30] }] },
      entries: { '2011-12/Q4': 2, '2012-13/Q4': 2 },
      at: ['2012-13/Q4'],
      because: 'the profile knows the season',
    },
    { fields: summed, entries: { [q2]: 1001 }, at: [q2], because: 'a quarter owes a quarter of a sum: 100' },
  ])('$entries: $because', ({ at, ...judged }) => expect(placesTold('value-far-from-target', judged)).toEqual(at));

  it('says what to do about a nought that is none', () => {
    const [found] = findingsOf('value-far-from-target', { fields: percentage, entries: { [q2]: 0 } });
    expect(found?.remedy).toContain('write "missing"');
  });
});

describe('a figure far from the last', () => {
  it('tells both, and what may have been meant', () => {
    const judged = { fields: { ...untargeted, unit: 'days' }, entries: { '2012-13/Q1': 24, [q2]: 251 } };
    const [found, ...others] = findingsOf('value-far-from-last', judged);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      at: { path: 'progress/2012-13/Q2/X.yaml', field: ['value'] },
      message: '251 days is more than ten times 24 days, the figure for Q1 2012/13.',
    });
    expect(found?.suggestion).toBeUndefined();
  });

  it.each<Placed>([
    { fields: untargeted, entries: { '2012-13/Q1': 24, [q2]: 240 }, at: [], because: 'ten times is not more' },
    { fields: untargeted, entries: { '2012-13/Q1': 240, [q2]: 23 }, at: [q2], because: 'a fall counts as a rise does' },
    {
      fields: untargeted,
      entries: { '2011-12/Q3': 24, [q2]: 250 },
      at: [q2],
      because: 'the last is the last that there is',
    },
    { fields: untargeted, entries: { '2012-13/Q1': 0, [q2]: 250 }, at: [], because: 'of 0 nothing is ten times' },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 29, [q2]: 0 },
      at: [q2],
      because: '0 after 29 is most often missing',
    },
    { fields: untargeted, entries: { '2012-13/Q1': 9, [q2]: 0 }, at: [], because: 'after 9 it is ordinary' },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 2, [q2]: -16 },
      at: [],
      because: 'one side of nought, then the other',
    },
    {
      fields: { ...untargeted, unit: 'days' },
      entries: { '2012-13/Q1': 24.6, [q2]: -25.1 },
      at: [q2],
      because: 'a minus sign slipped in',
    },
    {
      fields: { ...summed, targets: [{ year: '2012-13', profile: [9000, 8000, 300, 0] }] },
      entries: { '2012-13/Q1': 9000, [q2]: 8000, [q3]: 310, [q4]: 0 },
      at: [],
      because: 'the profile knew that the pool closes in winter',
    },
    {
      fields: { ...summed, targets: [{ year: '2012-13', profile: [9000, 8000, 3000, 500] }] },
      entries: { '2012-13/Q1': 9000, [q2]: 8000, [q3]: 310 },
      at: [q3],
      because: 'but not that it closes so early',
    },
    {
      fields: { ...summed, targets: [{ year: '2012-13', profile: [90, 80, 85, 90] }] },
      entries: { '2011-12/Q4': 3450, '2012-13/Q1': 91 },
      at: ['2012-13/Q1'],
      because: 'a figure as planned tells that the last one is the total of its year',
    },
    {
      fields: { type: 'percentage', ...untargeted },
      entries: { '2012-13/Q1': 78, [q2]: { numerator: 790, denominator: 100 } },
      at: [],
      because: 'that the numerator is more is told already',
    },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 24, [q2]: { value: 250, break_in_series: 'Counted by household' } },
      at: [],
      because: 'across a break nothing compares',
    },
    {
      fields: { ...untargeted, changes: [{ from: '2012-07-01', what: 'unit', was: 'weeks' }] },
      entries: { '2012-13/Q1': 2, [q2]: 25 },
      at: [],
      because: 'nor across another unit',
    },
    {
      fields: untargeted,
      entries: { '2011-12/Q3': 900, '2011-12/Q4': 20, '2012-13/Q3': 880, '2012-13/Q4': 25 },
      at: ['2011-12/Q4'],
      because: 'a season is told once, and known from then on',
    },
    {
      fields: { ...untargeted, targets: [{ year: '2012-13', value: 20 }] },
      entries: { '2012-13/Q1': 24, [q2]: 250 },
      at: [],
      because: 'beside its target it is told already',
    },
    {
      fields: cumulative,
      entries: { '2011-12/Q4': 400, '2012-13/Q1': 12 },
      at: [],
      because: 'a running total begins anew with the year',
    },
    {
      fields: cumulative,
      entries: { '2011-12/Q1': 130, '2011-12/Q4': 400, '2012-13/Q1': 12 },
      at: ['2012-13/Q1'],
      because: 'it stands beside the same point of the year before',
    },
    {
      fields: cumulative,
      entries: { '2012-13/Q1': 12, [q2]: 250 },
      at: [q2],
      because: 'and within the year beside its last',
    },
    { fields: cumulative, entries: { '2012-13/Q1': 250, [q2]: 12 }, at: [], because: 'that it falls is told as such' },
    {
      fields: { ...cumulative, frequency: 'annual', first_period: '2010-11' },
      entries: { '2010-11/annual': 12, '2011-12/annual': 250 },
      at: ['2011-12/annual'],
      because: 'a year is a year, however it was collected',
    },
    {
      fields: { ...untargeted, frequency: 'monthly', first_period: '2012-04' },
      entries: { '2012-13/2012-04': 24, '2012-13/2012-05': 250, '2012-13/annual': 2400 },
      at: ['2012-13/2012-05'],
      because: 'a year stands beside years, and not beside its last month',
    },
  ])('$entries: $because', ({ at, ...judged }) => expect(placesTold('value-far-from-last', judged)).toEqual(at));
});

describe('a running total that falls', () => {
  it('tells both figures', () => {
    expect(told('cumulative-falling', { fields: cumulative, entries: { '2012-13/Q1': 30, [q2]: 28 } })).toEqual([
      'progress/2012-13/Q2/X.yaml value: 28 to Q2 2012/13 is less than 30 to Q1, and the figures run from the start of the year.',
    ]);
  });

  const share = { ...cumulative, type: 'percentage' };
  it.each<Placed>([
    { fields: untargeted, entries: { '2012-13/Q1': 30, [q2]: 28 }, at: [], because: 'figures of periods may fall' },
    { fields: cumulative, entries: { '2012-13/Q1': 30, [q2]: 30 }, at: [], because: 'nothing was added' },
    { fields: cumulative, entries: { '2011-12/Q4': 30, '2012-13/Q1': 8 }, at: [], because: 'a year begins anew' },
    {
      fields: cumulative,
      entries: { '2012-13/Q1': 30, '2012-13/Q3': 28 },
      at: ['2012-13/Q3'],
      because: 'over a gap too',
    },
    {
      fields: { ...cumulative, polarity: 'minimise' },
      entries: { '2012-13/Q1': 30, [q2]: 28 },
      at: [q2],
      because: 'days lost do not come back, good as it would be',
    },
    {
      fields: share,
      entries: { '2012-13/Q1': 97, [q2]: 95 },
      at: [],
      because: 'of invoices so far, fewer were paid on time',
    },
    {
      fields: { ...share, targets: [{ year: '2012-13', profile: [25, 50, 75, 98] }] },
      entries: { '2012-13/Q1': 27, [q2]: 25 },
      at: [q2],
      because: 'the targets say that it grows',
    },
    {
      fields: { ...share, targets: [{ year: '2012-13', profile: [95, 95, 95, 95] }] },
      entries: { '2012-13/Q1': 97, [q2]: 95 },
      at: [],
      because: 'level targets say nothing',
    },
    {
      fields: { ...cumulative, type: 'duration', year_to_date: 'sum' },
      entries: { '2012-13/Q1': 3.1, [q2]: 2.9 },
      at: [q2],
      because: 'it adds up, as it says itself',
    },
    {
      fields: { ...cumulative, type: 'duration' },
      entries: { '2012-13/Q1': 31, [q2]: 29 },
      at: [],
      because: 'an average',
    },
    {
      fields: cumulative,
      entries: { '2012-13/Q1': { numerator: 9, denominator: 3 }, [q2]: { numerator: 12, denominator: 6 } },
      at: [],
      because: 'a fraction may fall',
    },
  ])('$entries: $because', ({ at, ...judged }) => expect(placesTold('cumulative-falling', judged)).toEqual(at));
});

describe('a numerator above its denominator', () => {
  it('tells both and the percentage', () => {
    expect(
      told('numerator-above-denominator', {
        fields: percentage,
        entries: { [q2]: { numerator: 51, denominator: 50 } },
      }),
    ).toEqual(['progress/2012-13/Q2/X.yaml numerator: 51 of 50 is 102%: the numerator is more than the denominator.']);
  });

  it.each<Placed>([
    { fields: percentage, entries: { [q2]: { numerator: 50, denominator: 50 } }, at: [], because: 'all of them' },
    { fields: percentage, entries: { [q2]: { numerator: 1, denominator: 0 } }, at: [q2], because: 'one of none' },
    { fields: percentage, entries: { [q2]: { numerator: 0, denominator: 0 } }, at: [], because: 'nothing to count' },
    { fields: percentage, entries: { [q2]: 120 }, at: [], because: 'a growth may be more than 100 %' },
    { fields: part, entries: { [q2]: 120 }, at: [q2], because: 'a part of a whole may not' },
    { fields: part, entries: { [q2]: 100 }, at: [], because: 'all of it is no more than all' },
    { fields: { ...part, bounds: { max: 100 } }, entries: { [q2]: 120 }, at: [], because: 'the bounds tell it' },
    { fields: { ...part, bounds: { max: 150 } }, entries: { [q2]: 120 }, at: [], because: 'the bounds allow it' },
    {
      fields: { ...percentage, bounds: { max: 150 } },
      entries: { [q2]: { numerator: 51, denominator: 50 } },
      at: [],
      because: 'of what was planned more may be done',
    },
    {
      fields: { type: 'ratio' },
      entries: { [q2]: { numerator: 51, denominator: 50 } },
      at: [],
      because: 'a ratio is no share of a whole',
    },
  ])('$entries: $because', ({ at, ...judged }) =>
    expect(placesTold('numerator-above-denominator', judged)).toEqual(at),
  );
});

describe('a figure of more than all without its fraction', () => {
  it.each<Row & { message: string; suggestion?: string }>([
    {
      fields: part,
      entries: { [q2]: 785 },
      message: '785% is more than all, and the figure is a part of a whole.',
      suggestion: '78.5',
      because: 'it is doubted once',
    },
    {
      fields: part,
      entries: { [q2]: { numerator: 1, denominator: 0 } },
      message: 'The numerator is 1 and the denominator 0: of none there is no part.',
      because: 'there is no percentage to tell',
    },
  ])('$message ($because)', ({ message, suggestion, because: _, ...judged }) => {
    const found = doubts.flatMap((code) => findingsOf(code, judged));
    expect(found.map((each) => [each.message, each.suggestion])).toEqual([[message, suggestion]]);
  });
});

describe('the same figure three periods running', () => {
  it('is told once, on the third, with how long it has been so', () => {
    const entries = { '2011-12/Q4': 82, '2012-13/Q1': 82, [q2]: 82, [q3]: 82 };
    expect(told('same-value-again', { fields: { ...percentage, ...untargeted }, entries })).toEqual([
      'progress/2012-13/Q2/X.yaml value: The figure of "X" is 82% from Q4 2011/12 to Q3 2012/13, four periods running.',
    ]);
  });

  it.each<Placed>([
    { fields: untargeted, entries: { '2012-13/Q1': 82, [q2]: 82 }, at: [], because: 'twice is chance' },
    { fields: untargeted, entries: { '2012-13/Q1': 82, [q2]: 82, [q4]: 82 }, at: [], because: 'a gap ends the run' },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 82, [q2]: 83, [q3]: 82, [q4]: 82 },
      at: [],
      because: 'so does another',
    },
    {
      fields: percentage,
      entries: { '2012-13/Q1': 100, [q2]: 100, [q3]: 100 },
      at: [],
      because: 'all is all each time',
    },
    { fields: untargeted, entries: { '2012-13/Q1': 0, [q2]: 0, [q3]: 0 }, at: [], because: 'and none is none' },
    {
      fields: percentage,
      entries: {
        '2012-13/Q1': { numerator: 40, denominator: 50 },
        [q2]: { numerator: 80, denominator: 100 },
        [q3]: { numerator: 120, denominator: 150 },
      },
      at: [],
      because: '80 % each time, of other cases',
    },
    {
      fields: percentage,
      entries: {
        '2012-13/Q1': { numerator: 40, denominator: 50 },
        [q2]: { numerator: 40, denominator: 50 },
        [q3]: { numerator: 40, denominator: 50 },
      },
      at: [q3],
      because: '80 % each time, of the same number of cases',
    },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 100, [q2]: 100, [q3]: 100 },
      at: [q3],
      because: 'a hundred is no end',
    },
    {
      fields: { bounds: { min: 1, max: 5 } },
      entries: { '2012-13/Q1': 5, [q2]: 5, [q3]: 5 },
      at: [],
      because: 'five stars are the most that there are',
    },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 82, [q2]: { value: 82, break_in_series: true }, [q3]: 82 },
      at: [],
      because: 'a break begins anew',
    },
    { fields: { type: 'yes-no' }, entries: yesses, at: [], because: 'an answer may stay' },
    {
      fields: cumulative,
      entries: { '2011-12/Q3': 82, '2011-12/Q4': 82, '2012-13/Q1': 82 },
      at: [],
      because: 'a running total begins anew with the year',
    },
    {
      fields: cumulative,
      entries: { '2012-13/Q1': 82, [q2]: 82, [q3]: 82 },
      at: [q3],
      because: 'and may stand still in it',
    },
    {
      fields: { frequency: 'annual', first_period: '2010-11' },
      entries: { '2010-11/annual': 82, '2011-12/annual': 82, '2012-13/annual': 82 },
      at: ['2012-13/annual'],
      because: 'three years are three periods',
    },
  ])('$entries: $because', ({ at, ...judged }) => expect(placesTold('same-value-again', judged)).toEqual(at));
});

describe('a figure that was carried forward', () => {
  it.each<Row & { message: string }>([
    {
      fields: { ...untargeted, unit: 'days' },
      entries: { '2012-13/Q1': 19.94, [q2]: 19.94 },
      message: '19.94 days is also the figure for Q1 2012/13, and the entry for Q2 2012/13 says nothing of it.',
      because: 'four digits are no chance',
    },
    {
      fields: cumulative,
      entries: { '2012-13/Q1': 2.7, [q2]: 2.7 },
      message:
        'The running total is 2.7 at Q2 2012/13 as it was at Q1 2012/13, and the entry does not say why nothing was added.',
      because: 'in three months something is added',
    },
  ])('$message ($because)', ({ message, because: _, ...judged }) =>
    expect(findingsOf('value-carried-forward', judged).map((each) => each.message)).toEqual([message]),
  );

  it.each<Placed>([
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 9.05, [q2]: 9.05 },
      at: [q2],
      because: 'three digits are little chance',
    },
    { fields: untargeted, entries: { '2012-13/Q1': 28, [q2]: 28 }, at: [], because: 'of a count two are much' },
    { fields: untargeted, entries: { '2012-13/Q1': 376, [q2]: 376 }, at: [q2], because: 'three are little' },
    { fields: untargeted, entries: { '2012-13/Q1': 9.4, [q2]: 9.4 }, at: [q2], because: 'and of an average two' },
    { fields: untargeted, entries: { '2012-13/Q1': 3000, [q2]: 3000 }, at: [], because: 'a round number has one' },
    { fields: untargeted, entries: { '2012-13/Q1': 0.07, [q2]: 0.07 }, at: [], because: 'noughts in front are none' },
    { fields: percentage, entries: { '2012-13/Q1': 66.7, [q2]: 66.7 }, at: [], because: 'two of three, and again' },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 376, [q2]: { value: 376, commentary: 'Counted anew: 376 again.' } },
      at: [],
      because: 'it says so',
    },
    {
      fields: untargeted,
      entries: {
        '2012-13/Q1': { value: 376, commentary: 'A busy quarter.' },
        [q2]: { value: 376, commentary: 'A busy quarter.\n' },
      },
      at: [q2],
      because: 'words that were carried forward with it say nothing',
    },
    {
      fields: untargeted,
      entries: { '2012-13/Q1': 376, [q2]: 376, [q3]: 376 },
      at: [],
      because: 'of three the other rule tells',
    },
    { fields: cumulative, entries: { '2011-12/Q4': 376, '2012-13/Q1': 376 }, at: [], because: 'a year begins anew' },
    { fields: cumulative, entries: { '2012-13/Q1': 0, [q2]: 0 }, at: [], because: 'nothing yet, and nothing yet' },
  ])('$entries: $because', ({ at, ...judged }) => expect(placesTold('value-carried-forward', judged)).toEqual(at));
});

describe('an outturn beside its periods', () => {
  const periods = { '2012-13/Q1': 10, [q2]: 20, [q3]: 30, [q4]: 40 };
  const sum = { year_to_date: 'sum' };

  it('tells both', () => {
    expect(
      told('outturn-contradicts-periods', { fields: sum, entries: { ...periods, '2012-13/annual': 101 } }),
    ).toEqual([
      'progress/2012-13/annual/X.yaml value: The outturn for 2012/13 is 101, and by the figures of its periods the year comes to 100.',
    ]);
  });

  it('tells between what the figures of its periods lie, where they do not add up', () => {
    expect(told('outturn-contradicts-periods', { fields: percentage, entries: { ...rates, [year]: 60 } })).toEqual([
      'progress/2012-13/annual/X.yaml value: The outturn for 2012/13 is 60%, and the figures of its periods are 78% to 81%.',
    ]);
  });

  const year = '2012-13/annual';
  const rates = { '2012-13/Q1': 78, [q2]: 79, [q3]: 80, [q4]: 81 };
  const shares = { [q2]: { numerator: 2, denominator: 8 }, [q3]: { numerator: 4, denominator: 7 } };
  const ratio = { type: 'percentage', first_period: '2012-13-Q2', last_period: '2012-13-Q3', year_to_date: 'ratio' };
  it.each<Placed>([
    { fields: sum, entries: { ...periods, [year]: 100 }, at: [], because: 'they agree' },
    { fields: {}, entries: { ...periods, [year]: 101 }, at: [], because: 'these periods make no year' },
    {
      fields: sum,
      entries: { '2012-13/Q1': 10, [year]: 101 },
      at: [],
      because: 'of a part of the year nothing is known',
    },
    {
      fields: sum,
      entries: { '2012-13/Q1': 10.4, [q2]: 20.4, [q3]: 30.4, [q4]: 40.4, [year]: 101.8 },
      at: [],
      because: 'four roundings of 0.05 and one make 0.25',
    },
    {
      fields: sum,
      entries: { '2012-13/Q1': 10.4, [q2]: 20.4, [q3]: 30.4, [q4]: 40.4, [year]: 101.9 },
      at: [year],
      because: 'and no more',
    },
    { fields: ratio, entries: { ...shares, [year]: 40 }, at: [], because: '6 of 15 are 40 %' },
    { fields: ratio, entries: { ...shares, [year]: 41.1 }, at: [year], because: 'the mean of the two is no outturn' },
    {
      fields: { collected_as: 'cumulative' },
      entries: { ...periods, [year]: 40 },
      at: [],
      because: 'the last is the year',
    },
    {
      fields: { collected_as: 'cumulative' },
      entries: { ...periods, [year]: 100 },
      at: [year],
      because: 'and no sum of it',
    },
    {
      fields: { year_to_date: 'mean' },
      entries: { '2012-13/Q1': 1, [q2]: 1, [q3]: 1, [q4]: 2, [year]: 1.3 },
      at: [],
      because: '1.25 is 1.3 when rounded',
    },
    { fields: percentage, entries: { ...rates, [year]: 81 }, at: [], because: 'nearly all may have come in the last' },
    {
      fields: percentage,
      entries: { ...rates, [year]: 82 },
      at: [year],
      because: 'but no year is above all its parts',
    },
    {
      fields: { ...percentage, collected_as: 'snapshot' },
      entries: { ...rates, [year]: 60 },
      at: [],
      because: 'moments need not be those of the year',
    },
    { fields: { type: 'duration' }, entries: { ...rates, [year]: 318 }, at: [], because: 'days off may be added up' },
    {
      fields: percentage,
      entries: { '2012-13/Q1': 78, [q2]: 79, [q3]: 80, [year]: 60 },
      at: [],
      because: 'the last quarter may have been as bad as that',
    },
    {
      fields: { ...percentage, changes: [{ from: '2012-10-01', what: 'definition' }] },
      entries: { ...rates, [year]: 60 },
      at: [],
      because: 'they are of two measures',
    },
    {
      fields: { frequency: 'annual', first_period: '2012-13' },
      entries: { [year]: 100 },
      at: [],
      because: 'an annual figure has no periods',
    },
  ])('$entries: $because', ({ at, ...judged }) =>
    expect(placesTold('outturn-contradicts-periods', judged)).toEqual(at),
  );
});
