import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/model/records.js';
import { riskScore } from '../../src/model/risk-band.js';

const low = 'low' as const;
const named = [
  [low, low, low, low, 'medium' as const],
  [low, low, low, low, low],
  [low, low, low, low, low],
  [low, low, low, low, low],
  ['very-high' as const, low, low, low, 'high' as const],
];

const scored = (likelihood: number, impact: number, risk_matrix?: Settings['risk_matrix']) =>
  riskScore({ schema_version: 1, council: 'Northmoor', ...(risk_matrix && { risk_matrix }) }, { likelihood, impact });

describe('the band of a risk', () => {
  test.each([
    { at: [1, 1], score: 1, band: 'low', level: 0 },
    { at: [2, 2], score: 4, band: 'low', level: 0 },
    { at: [5, 1], score: 5, band: 'medium', level: 1 },
    { at: [3, 3], score: 9, band: 'medium', level: 1 },
    { at: [2, 5], score: 10, band: 'high', level: 2 },
    { at: [4, 4], score: 16, band: 'high', level: 2 },
    { at: [4, 5], score: 20, band: 'very high', level: 3 },
    { at: [5, 5], score: 25, band: 'very high', level: 3 },
  ] as const)('$score is $band where the council says nothing', ({ at: [likelihood, impact], ...expected }) => {
    expect(scored(likelihood, impact)).toEqual({ likelihood, impact, ...expected });
  });

  test.each([
    { at: [2, 3], floors: { medium: 7 }, band: 'low', because: 'a floor that is set holds' },
    { at: [2, 5], floors: { medium: 7 }, band: 'high', because: 'what is left out keeps its default' },
    { at: [3, 5], floors: { 'very-high': 15 }, band: 'very high', because: 'the floor belongs to its band' },
    { at: [1, 1], floors: { low: 3 }, band: 'low', because: 'below every floor is the lowest band' },
    { at: [1, 5], floors: named, band: 'medium', because: 'rows are likelihoods and columns impacts' },
    { at: [5, 1], floors: named, band: 'very high', because: 'the same score has another band there' },
    { at: [5, 5], floors: named, band: 'high', because: 'the cell decides, not the score' },
  ] as const)('$at is $band: $because', ({ at: [likelihood, impact], floors, band }) => {
    expect(scored(likelihood, impact, floors).band).toBe(band);
  });
});
