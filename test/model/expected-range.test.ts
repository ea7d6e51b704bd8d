import { describe, expect, it } from 'vitest';
import { expectedRange, showExpectedRange } from '../../src/model/expected-range.js';
import { indicator } from '../builders/assessment.js';

const percentage = indicator('A', { bounds: { min: 0, max: 100 } });
const homes = indicator('A', { type: 'number', unit: 'homes' });

describe('the expected range', () => {
  it.each([
    {
      of: percentage,
      limits: { lower: 37.4, upper: 62.6 },
      figures: [50, 48],
      beside: 50,
      says: '37% to 63%',
      because: 'figures are whole',
    },
    {
      of: percentage,
      limits: { lower: 37.44, upper: 62.6 },
      figures: [50.5, 48],
      beside: 50.5,
      says: '37.4% to 62.6%',
      because: 'figures have a decimal',
    },
    {
      of: percentage,
      limits: { lower: 37.4, upper: 62.6 },
      figures: [50, 63],
      beside: 63,
      says: '37.4% to 62.6%',
      because: '63 is out and may not read as if it were in',
    },
    {
      of: percentage,
      limits: { lower: 80, upper: 104 },
      figures: [90, 98],
      beside: 98,
      says: '80% to 100%',
      because: 'nobody expects 104%',
    },
    {
      of: homes,
      limits: { lower: 3, upper: 9 },
      figures: [5],
      beside: 5,
      says: '3 to 9 homes',
      because: 'a unit in words is said once',
    },
    {
      of: homes,
      limits: { lower: -3, upper: 9 },
      figures: [5],
      beside: 5,
      says: '-3 to 9 homes',
      because: 'nothing bounds it',
    },
  ])('reads $says, for $because', ({ of, says, ...range }) => {
    expect(showExpectedRange({ indicator: of, ...range })).toBe(says);
  });

  it('keeps the limits where a figure lies beyond the bounds: they cannot be right', () => {
    const limits = { lower: 80, upper: 104 };
    const within = (figures: readonly number[]) => expectedRange({ indicator: percentage, limits, figures }).limits;
    expect(within([90, 101])).toEqual(limits);
    expect(within([90, 100])).toEqual({ lower: 80, upper: 100 });
  });
});
