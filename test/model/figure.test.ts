import { describe, expect, it } from 'vitest';
import {
  dayOfFigure,
  figureOf,
  type Measure,
  placesApart,
  shareOf,
  showBeside,
  showChange,
  showFigure,
  showSpan,
  showStep,
  showTargetFigure,
  showTolerance,
  targetFigure,
  twelveDigits,
} from '../../src/model/figure.js';
import { day } from '../builders/framework.js';

const number: Measure = { type: 'number' };
const percentage: Measure = { type: 'percentage' };
const money: Measure = { type: 'money' };
const days: Measure = { type: 'duration', unit: 'days' };
const date: Measure = { type: 'date' };
const yesNo: Measure = { type: 'yes-no' };

describe('twelveDigits', () => {
  it.each([
    { value: 0.1 + 0.2, is: 0.3, because: 'floats add dust' },
    { value: 1.1 * 3, is: 3.3, because: 'and multiply it' },
    { value: 94034 + 98421 + 114556, is: 307_011, because: 'whole numbers stay' },
    { value: 277.14 + 273 + 304.15, is: 854.29, because: 'so do pence' },
    { value: -0, is: 0, because: 'nothing has no sign' },
  ])('$value is $is, because $because', ({ value, is }) => {
    expect(Object.is(twelveDigits(value), is)).toBe(true);
  });
});

describe('figureOf', () => {
  it.each([
    { measure: number, entry: { value: 78.5 }, is: 78.5, because: 'the value is the figure' },
    { measure: number, entry: { value: 0 }, is: 0, because: 'nothing counted is a figure' },
    { measure: number, entry: {}, is: undefined, because: 'nothing said is not' },
    { measure: number, entry: { missing: { code: 'not-available' } }, is: undefined, because: 'it is missing' },
    { measure: number, entry: { value: 3, missing: { code: 'confidential' } }, is: undefined, because: 'missing wins' },
    { measure: percentage, entry: { numerator: 12, denominator: 34 }, is: 35.2941176471, because: 'per 100 is usual' },
    {
      measure: percentage,
      entry: { numerator: 2, denominator: 0 },
      is: undefined,
      because: 'there is nothing to count',
    },
    { measure: percentage, entry: { numerator: 2 }, is: undefined, because: 'half a fraction is none' },
    {
      measure: { ...number, per: 1000 },
      entry: { numerator: 3, denominator: 1500 },
      is: 2,
      because: 'per 1,000 is asked',
    },
    { measure: { type: 'ratio' }, entry: { numerator: 3, denominator: 4 }, is: 0.75, because: 'a ratio is per 1' },
    { measure: date, entry: { value: '1970-01-31' }, is: undefined, because: 'no data folder is that old' },
    { measure: date, entry: { value: '2012-10-10' }, is: 15_623, because: 'a date counts in days from 1970' },
    { measure: date, entry: { value: 15_623 }, is: undefined, because: 'a number is no date' },
    { measure: yesNo, entry: { value: 'yes' }, is: 1, because: 'yes is 1' },
    { measure: yesNo, entry: { value: 'no' }, is: 0, because: 'no is 0' },
    { measure: yesNo, entry: { value: 'Yes' }, is: undefined, because: 'it is written one way' },
    { measure: number, entry: { value: 'yes' }, is: undefined, because: 'a word is no number' },
    { measure: number, entry: { value: Number.NaN }, is: undefined, because: 'that is no number either' },
  ] as const)('$entry of a $measure.type is $is, because $because', ({ measure, entry, is }) => {
    expect(figureOf(measure, entry)).toBe(is);
  });

  it('reads targets alike', () => {
    expect([targetFigure(number, null), targetFigure(number, undefined), targetFigure(date, '2012-10-10')]).toEqual([
      undefined,
      undefined,
      15_623,
    ]);
    expect(targetFigure(number, 66.6666666666667)).toBe(66.6666666667);
    expect(dayOfFigure(15_623)).toBe(day('2012-10-10'));
    expect(shareOf(percentage, 6, 15)).toBe(40);
  });
});

describe('showFigure', () => {
  it.each([
    { measure: number, figure: 1234567, shown: '1,234,567', because: 'thousands are grouped' },
    { measure: number, figure: 35.2941176471, shown: '35.29', because: 'two places are enough' },
    { measure: number, figure: 78.5, shown: '78.5', because: 'no zeros are added' },
    { measure: number, figure: 0.00412, shown: '0.0041', because: 'a small figure must not read 0' },
    { measure: number, figure: 0, shown: '0', because: 'only nothing reads 0' },
    { measure: { ...number, decimals: 1 }, figure: 80, shown: '80.0', because: 'the indicator asks for one place' },
    { measure: { ...number, decimals: 0 }, figure: 12.5, shown: '13', because: 'or for none' },
    { measure: percentage, figure: 78.5, shown: '78.5%', because: 'percentages have their sign' },
    { measure: { ...number, unit: '%' }, figure: 3, shown: '3%', because: 'whatever their type' },
    { measure: money, figure: 1234, shown: '£1,234', because: 'whole pounds have no pence' },
    { measure: money, figure: 1234.5, shown: '£1,234.50', because: 'pence stand in twos' },
    { measure: { ...money, decimals: 1 }, figure: 1234.5, shown: '£1,234.50', because: 'they never stand alone' },
    { measure: { ...money, unit: '£m', decimals: 1 }, figure: 5.98, shown: '£6.0m', because: 'millions have no pence' },
    { measure: money, figure: -16, shown: '-£16', because: 'the sign stands first' },
    { measure: { ...money, unit: '£m' }, figure: 5.987, shown: '£5.99m', because: 'millions are money too' },
    { measure: { ...money, unit: '£000' }, figure: 203, shown: '£203 thousand', because: 'a factor is never lost' },
    { measure: { ...money, unit: 'per head' }, figure: 12, shown: '£12 per head', because: 'other units follow' },
    {
      measure: { ...money, unit: 'constructor' },
      figure: 12,
      shown: '£12 constructor',
      because: 'words are only words',
    },
    { measure: days, figure: 12.3, shown: '12.3 days', because: 'the unit follows' },
    { measure: days, figure: 1, shown: '1 day', because: 'one has no s' },
    { measure: { ...days, unit: 'working days' }, figure: 1, shown: '1 working day', because: 'the last word tells' },
    {
      measure: { ...number, unit: 'vacancies' },
      figure: 1,
      shown: '1 vacancies',
      because: 'an uncertain singular is left',
    },
    { measure: { ...number, unit: 'parks' }, figure: 1, shown: '1 park', because: 'after a consonant it is certain' },
    { measure: { ...number, unit: 'tonnes' }, figure: 1, shown: '1 tonne', because: 'this word is known' },
    { measure: { ...number, unit: 'passes' }, figure: 1, shown: '1 passes', because: 'after an e it is not' },
    { measure: { ...number, unit: 'access' }, figure: 1, shown: '1 access', because: 'nor is a second s' },
    {
      measure: { ...number, unit: 'road works' },
      figure: 1,
      shown: '1 road works',
      because: 'there is no one of them',
    },
    {
      measure: { ...number, unit: 'per 1,000 residents' },
      figure: 1,
      shown: '1 per 1,000 residents',
      because: 'the residents are a thousand',
    },
    { measure: date, figure: 15_623, shown: '10 October 2012', because: 'a date is a date' },
    { measure: yesNo, figure: 1, shown: 'Yes', because: '1 is yes' },
    { measure: yesNo, figure: 0, shown: 'No', because: '0 is no' },
  ] as const)('$figure is $shown, because $because', ({ measure, figure, shown }) => {
    expect(showFigure(measure, figure)).toBe(shown);
  });

  it('takes more places where asked', () => {
    expect(showFigure(percentage, 79.96, 3)).toBe('79.960%');
  });
});

describe('changes and spans', () => {
  it.each([
    { measure: percentage, change: -2, shown: '2 percentage points' },
    { measure: percentage, change: 1, shown: '1 percentage point' },
    { measure: money, change: -1234, shown: '£1,234' },
    { measure: days, change: 1, shown: '1 day' },
    { measure: date, change: -3, shown: '3 days' },
    { measure: number, change: 115, shown: '115' },
  ])('a change of $change is $shown', ({ measure, change, shown }) => {
    expect(showChange(measure, change)).toBe(shown);
  });

  it.each([
    { of: { ...percentage, decimals: 1 }, from: (100 * 10) / 11, to: (100 * 21) / 22, shown: '4.6 percentage points' },
    { of: { ...percentage, decimals: 1 }, from: 89.25, to: 92.83, shown: '3.5 percentage points' },
    { of: { ...number, decimals: 0, unit: 'parks' }, from: 2.4, to: 0.6, shown: '1 park' },
    { of: money, from: 1234.5, to: 2234.75, shown: '£1,000.25' },
    { of: number, from: 0.1, to: 0.3, shown: '0.2' },
  ] as const)('from $from to $to is $shown, as what is shown of them differs', ({ of, from, to, shown }) => {
    expect(showStep(of, [from, to])).toBe(shown);
  });

  it.each([
    { measure: days, span: [7.2, 7.6], shown: '7.2 to 7.6 days' },
    { measure: percentage, span: [84, 86], shown: '84% to 86%' },
    { measure: money, span: [5, 6], shown: '£5 to £6' },
    { measure: yesNo, span: [0, 1], shown: 'No to Yes' },
  ] as const)('$span is "$shown"', ({ measure, span: [from, to], shown }) => {
    expect(showSpan(measure, [from, to])).toBe(shown);
  });

  it.each([
    { measure: percentage, figures: [79, 80], places: undefined, because: 'they differ already' },
    { measure: percentage, figures: [80, 80], places: undefined, because: 'they are the same' },
    { measure: { ...percentage, decimals: 0 }, figures: [79.96, 80], places: 2, because: '"80 against 80" would lie' },
    { measure: percentage, figures: [79.9996, 80], places: 4, because: 'four places tell them apart' },
  ])('$figures stand apart at $places places, because $because', ({ measure, figures, places }) => {
    expect(placesApart(measure, figures)).toBe(places);
  });
});

describe('showTargetFigure', () => {
  const homes: Measure = { type: 'number', unit: 'homes', decimals: 0 };
  it.each([
    { measure: homes, target: 15, shown: '15 homes', because: 'a whole target stays whole' },
    { measure: homes, target: 13.5, shown: '13.5 homes', because: "a quarter's share of 54 is not 14" },
    { measure: homes, target: 6.75, shown: '6.75 homes', because: 'nor is that of 27 seven' },
    { measure: homes, target: 100 / 3, shown: '33.33 homes', because: 'a third has no end' },
    { measure: percentage, target: 62.5, shown: '62.5%', because: 'without decimals it is told as it is' },
    { measure: { ...money, decimals: 0 }, target: 1000.5, shown: '£1,000.50', because: 'pence stand in twos' },
    { measure: { ...money, decimals: 2 }, target: 100 / 3, shown: '£33.33', because: 'there is nothing below a penny' },
    { measure: { ...money, unit: '£m', decimals: 1 }, target: 5.25, shown: '£5.25m', because: 'a million has parts' },
  ])('$shown: $because', ({ measure, target, shown }) => {
    expect(showTargetFigure(measure, target)).toBe(shown);
  });
});

describe('a figure beside others', () => {
  const oneDecimal: Measure = { ...percentage, decimals: 1 };
  it.each([
    { measure: oneDecimal, figure: 84.04, beside: [84.04], shown: '84.04%', because: '84.0% would read worse' },
    { measure: oneDecimal, figure: 90, beside: [84.04, 90], shown: '90.0%', because: 'the end that it meets is whole' },
    { measure: oneDecimal, figure: 84.06, beside: [84.04], shown: '84.1%', because: 'one place tells them apart' },
    { measure: oneDecimal, figure: 84.01, beside: [84.04], shown: '84.01%', because: 'one place does not' },
    { measure: oneDecimal, figure: 84.04, beside: [], shown: '84.0%', because: 'it stands alone' },
    {
      measure: { ...money, decimals: 0 },
      figure: 1000.49,
      beside: [1000.25],
      shown: '£1,000.49',
      because: 'pence stand in twos',
    },
  ])('$shown beside $beside: $because', ({ measure, figure, beside, shown }) => {
    expect(showBeside(measure, figure, beside)).toBe(shown);
  });
});

describe('showTolerance', () => {
  it.each([
    { measure: { ...percentage, decimals: 1 }, tolerance: 10, shown: '10 percentage points' },
    { measure: { ...percentage, decimals: 0 }, tolerance: 2.5, shown: '2.5 percentage points' },
    { measure: days, tolerance: 1, shown: '1 day' },
  ])('$shown, whatever the decimals of the figures', ({ measure, tolerance, shown }) => {
    expect(showTolerance(measure, tolerance)).toBe(shown);
  });
});
