import { describe, expect, test } from 'vitest';
import { key } from '../../../src/report/sections/key.js';
import type { FrameworkParts } from '../../builders/framework.js';
import { linesFor } from '../../builders/oversight.js';

const one = { recommendations: { 'R-1': {} }, risks: { 'C-1': {} }, budgets: { 'B-1': {} } };
const headings = (parts: FrameworkParts) => linesFor(key, parts).filter((line) => line.startsWith('###'));

describe('the key', () => {
  test.each([
    { parts: { recommendations: one.recommendations }, said: '### Statuses of recommendations' },
    { parts: { risks: one.risks }, said: '### Scores of risks' },
    { parts: { budgets: one.budgets }, said: '### Variances of budgets' },
  ])('tells $said only where the body receives some', ({ parts, said }) => {
    expect(headings(parts)).toEqual([said, '### Returns of figures and updates']);
  });

  test('keeps the word of management and the word of the auditor apart', () => {
    const lines = linesFor(key, one);
    expect(lines).toContain('Implemented: carried out, on the word of management; the auditor has still to verify it.');
    expect(lines).toContain('Verified: carried out, on the word of the auditor.');
  });

  test('tells what the council calls the priorities of recommendations, where it calls them otherwise', () => {
    const labels = { recommendation_priority: { high: 'Fundamental', low: 'Merits attention' } };
    const said = (settings: object) => linesFor(key, { ...one, settings }).filter((line) => line.startsWith('Priorit'));
    expect(said({ labels })).toEqual(['Priorities are called Fundamental (high) and Merits attention (low).']);
    expect(said({})).toEqual([]);
  });

  test.each([
    { risk_matrix: undefined, said: ['from 1 to 4', 'from 5 to 9', 'from 10 to 16', 'of 17 or more'] },
    {
      risk_matrix: { medium: 6, 'very-high': 20 },
      said: ['from 1 to 5', 'from 6 to 9', 'from 10 to 19', 'of 20 or more'],
    },
    { risk_matrix: { medium: 9 }, said: ['from 1 to 8', 'of 9', 'from 10 to 16', 'of 17 or more'] },
  ])('tells the bands of risks: $said', ({ risk_matrix, said }) => {
    const lines = linesFor(key, { risks: one.risks, settings: { risk_matrix } });
    const bands = ['Low', 'Medium', 'High', 'Very high'];
    expect(lines.filter((line) => line.includes(': a score '))).toEqual(
      bands.map((band, at) => `${band}: a score ${said[at]}.`),
    );
  });

  test('tells the matrix that the council names', () => {
    const row = ['low', 'low', 'medium', 'high', 'very-high'];
    const lines = linesFor(key, { risks: one.risks, settings: { risk_matrix: [row, row, row, row, row] } });
    expect(lines).toContain('Likelihood | Impact 1 | Impact 2 | Impact 3 | Impact 4 | Impact 5');
    expect(lines).toContain('5 | Low | Low | Medium | High | Very high');
    expect(lines.join('\n')).not.toContain('a score from');
  });

  test.each([
    { budget_bands: undefined, said: 'The council has set no bands, so forecasts are not rated.' },
    {
      budget_bands: { amber: 1, red: 2.5 },
      said: 'over or short of budget from 1% of the base on, and significantly so from 2.5% of the base on. Less is within tolerance.',
    },
    { budget_bands: { red: 5 }, said: 'where the budget says so: significantly so from 5% of the base on.' },
  ])('tells the bands of budgets: $said', ({ budget_bands, said }) => {
    expect(linesFor(key, { budgets: one.budgets, settings: { budget_bands } }).join('\n')).toContain(said);
  });
});
