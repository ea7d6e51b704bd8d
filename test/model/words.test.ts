import { describe, expect, it } from 'vitest';
import {
  countInWords,
  listInWords,
  plural,
  sentence,
  showDay,
  showNumber,
  showPeriod,
  showPeriodOfYear,
  showYear,
} from '../../src/model/words.js';
import { april, day, period } from '../builders/framework.js';

describe('days and periods', () => {
  it('says days as people do', () => {
    expect(showDay(day('2012-10-01'))).toBe('1 October 2012');
  });

  it.each([
    { of: '2012-13-Q2', full: 'Q2 2012/13', short: 'Q2' },
    { of: 'monthly 2012-09', full: 'September 2012', short: 'September' },
    { of: 'annual 1999-00', full: '1999/00', short: 'the year' },
  ])('$of is $full, or $short', ({ of, full, short }) => {
    expect([showPeriod(april, period(of)), showPeriodOfYear(period(of))]).toEqual([full, short]);
  });

  it('names a calendar year by itself', () => {
    const january = { startMonth: 1 };
    expect(showYear(january, 2012)).toBe('2012');
    expect(showPeriod(january, period('2012-13-Q2', january))).toBe('Q2 2012');
  });
});

describe('showNumber', () => {
  it.each([
    { value: 1234567.5, shown: '1,234,567.5', because: 'thousands are grouped, the fraction is not' },
    { value: 999, shown: '999', because: 'there is nothing to group' },
    { value: -1234, shown: '-1,234', because: 'the sign is no digit' },
    { value: -123456, shown: '-123,456', because: 'no comma follows the sign' },
    { value: 0.1 + 0.2, shown: '0.3', because: 'what floats add is not shown' },
    { value: -0, shown: '0', because: 'nothing has no sign' },
    { value: 0.0000001, shown: '0.0000001', because: 'no figure is written with an exponent' },
    { value: 1e15, shown: '1,000,000,000,000,000', because: 'the largest figure is written out' },
    { value: 1.005, places: 2, shown: '1.01', because: 'halves round away from zero on the decimal text' },
    { value: 2.675, places: 2, shown: '2.68', because: 'floats would say 2.67' },
    { value: -0.5, places: 0, shown: '-1', because: 'away from zero below it too' },
    { value: -0.004, places: 2, shown: '0.00', because: 'what rounds to nothing has no sign' },
    { value: 80, places: 1, shown: '80.0', because: 'places are kept' },
    { value: 1e-9, places: 2, shown: '0.00', because: 'a tiny figure rounds to nothing' },
    { value: 1234.5, places: 2, shown: '1,234.50', because: 'both apply' },
  ])('$value to $places places is $shown, because $because', ({ value, places, shown }) => {
    expect(showNumber(value, places)).toBe(shown);
  });
});

describe('counts and lists', () => {
  it.each([
    { count: 0, words: 'no' },
    { count: 9, words: 'nine' },
    { count: 10, words: '10' },
    { count: 1234, words: '1,234' },
  ])('$count is $words', ({ count, words }) => {
    expect(countInWords(count)).toBe(words);
  });

  it.each([
    { count: 1, is: '1 day' },
    { count: 0, is: '0 days' },
    { count: 1200, is: '1,200 days' },
  ])('$is', ({ count, is }) => {
    expect(plural(count, 'day')).toBe(is);
  });

  it('takes an own plural', () => {
    expect(plural(2, 'priority', 'priorities')).toBe('2 priorities');
  });

  it.each([
    { items: [], is: '' },
    { items: ['a'], is: 'a' },
    { items: ['a', 'b'], is: 'a and b' },
    { items: ['a', 'b', 'c'], is: 'a, b and c' },
  ])('lists $items as "$is"', ({ items, is }) => {
    expect(listInWords(items)).toBe(is);
  });

  it('ends a list of choices with or', () => {
    expect(listInWords(['a', 'b'], 'or')).toBe('a or b');
  });

  it('starts a sentence', () => {
    expect([sentence('none'), sentence('')]).toEqual(['None', '']);
  });
});
