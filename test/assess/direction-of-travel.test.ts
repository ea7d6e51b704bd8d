import { describe, expect, it } from 'vitest';
import { readCases, syntheticCases } from './trend/golden-cases.js';
import { travelOfCase } from './trend/travel-cases.js';

const { travel } = readCases(syntheticCases);

describe('direction of travel, hand-worked cases', () => {
  it('has all nine', () => expect(travel).toHaveLength(9));

  it.each(travel)('$name', (each) => {
    const { previous_period, same_period_last_year } = each.expected;
    expect(travelOfCase(each)).toEqual({ previous_period, same_period_last_year });
  });
});
