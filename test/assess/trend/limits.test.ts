import { describe, expect, it } from 'vitest';
import { exactMean, limitsOf } from '../../../src/assess/trend/limits.js';

describe('a mean is exact to the last digit', () => {
  it.each([
    { values: [11.1, 52, 3, 15.2, 77.8], mean: 31.82 },
    { values: [17.8, 5.9, 7.4, 88.7, 31.6, 96.5, 32.5, 20.5, 11.3, 90.4, 94.4, 47.8], mean: 45.4 },
  ])('$mean, which plain sums miss by a hair', ({ values, mean }) => {
    expect(exactMean(values)).toBe(mean);
  });
});

describe('what floats may lose grows with the figures', () => {
  it.each([
    { values: [1, -1000, 2], size: 1001.5, because: 'one result is large, and the ranges to it are larger' },
    { values: [1000, 999, 998], size: 1000, because: 'the results are larger than their ranges' },
    { values: [-10, 10, -10, 10], size: 20, because: 'each range is twice the results' },
    { values: [0, 0, 0], size: 0, because: 'nothing is lost of nothing' },
  ])('$values: $size, because $because', ({ values, size }) => {
    const hair = limitsOf(values, exactMean(values), { screenOutliers: false })?.hair ?? Number.NaN;
    expect(hair / 1e-12).toBeCloseTo(size, 6);
  });
});
