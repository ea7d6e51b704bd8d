import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receivedInWords } from '../../src/report/completeness-words.js';
import { showPercentage, showShare, wholePercentages } from '../../src/report/shares.js';
import { completeness } from '../builders/assessment.js';

describe('percentages of a whole', () => {
  test.each([
    { counts: [1, 1, 1], shares: [34, 33, 33], because: 'the odd one goes to the first of equals' },
    { counts: [1, 1, 4], shares: [17, 17, 66], because: 'remainders that are alike are found alike' },
    { counts: [4, 1, 1], shares: [67, 17, 16], because: 'so the order in which they are counted decides' },
    { counts: [4, 2, 2, 1], shares: [45, 22, 22, 11], because: 'and else to the largest remainder' },
    { counts: [45, 4, 5, 2], shares: [80, 7, 9, 4], because: 'the real plan of 2014/15' },
    { counts: [5, 0], shares: [100, 0], because: 'a whole is a whole' },
    { counts: [0, 0], shares: [0, 0], because: 'of nothing there are no shares' },
  ])('$counts: $because', ({ counts, shares }) => {
    expect(wholePercentages(counts)).toEqual(shares);
  });

  test('add to 100, none further than one from its exact value', () => {
    const counts = fc
      .array(fc.nat(5_000), { minLength: 1, maxLength: 9 })
      .filter((each) => each.some((count) => count > 0));
    fc.assert(
      fc.property(counts, (each) => {
        const total = each.reduce((sum, count) => sum + count, 0);
        const shares = wholePercentages(each);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        shares.forEach((share, index) => {
          expect(Math.abs(share - ((each[index] ?? 0) * 100) / total)).toBeLessThan(1);
        });
      }),
    );
  });
});

test.each([
  { part: 18, whole: 20, said: '90%', because: 'a share' },
  { part: 999, whole: 1000, said: 'over 99%', because: 'a part never reads as the whole' },
  { part: 1, whole: 1000, said: 'under 1%', because: 'something never reads as nothing' },
  { part: 1000, whole: 1000, said: '100%', because: 'all is all' },
  { part: 0, whole: 3, said: '0%', because: 'nothing is nothing' },
])('$part of $whole is $said: $because', ({ part, whole, said }) => {
  expect(showShare(part, whole)).toBe(said);
});

test('the same holds where largest remainder rounds', () => {
  const shares = wholePercentages([999, 1]);
  expect(shares.map((share, index) => showPercentage(share, [999, 1][index] ?? 0, 1000))).toEqual([
    'over 99%',
    'under 1%',
  ]);
});

test.each([
  { counts: { expected: 25, received: 18, owedByNow: 20 }, said: '18 of 20 returns received (90%)' },
  { counts: { expected: 1, received: 0, owedByNow: 1 }, said: '0 of 1 return received (0%)' },
  { counts: { expected: 4, owedByNow: 0, notYetDue: 4 }, said: 'no returns due yet' },
  {
    counts: { expected: 9, received: 1, owedByNow: 1, notYetDue: 8 },
    said: '1 of 1 return received (100%), 8 not yet due',
  },
  {
    counts: { expected: 12, received: 1, owedByNow: 1, notYetDue: 8, excepted: 3 },
    said: '1 of 1 return received (100%), 8 not yet due, 3 excepted by agreement',
  },
  { counts: { expected: 2, owedByNow: 0, excepted: 2 }, said: 'no returns owed, 2 excepted by agreement' },
  { counts: { expected: 0 }, said: 'no returns expected' },
])('$said', ({ counts, said }) => {
  expect(receivedInWords(completeness(counts))).toBe(said);
});
