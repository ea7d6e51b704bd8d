import { describe, it } from 'vitest';
import { type Changed, expectTaken } from './refusal.js';

const taken: readonly Changed[] = [
  { kind: 'pmf', with: { financial_year_start: 4 }, because: '04 is read as the number 4' },
  { kind: 'pmf', with: { financial_year_start: '04' }, because: 'an officer may put it in quotes' },
  { kind: 'pmf', with: { deadlines: { risk: { quarterly: { months_after: 1, day: 'last' } } } }, because: 'page 3' },
  { kind: 'pmf', with: { risk_matrix: { medium: 6 } }, because: 'one floor moved' },
  { kind: 'pmf', with: { risk_matrix: Array(5).fill(Array(5).fill('low')) }, because: 'names of all 25 cells' },
  { kind: 'service', with: { from: '2012-02-29' }, because: '2012 was a leap year' },
  { kind: 'service', with: { from: '1990-01-01', to: '2100-12-31' }, because: 'both ends of the range' },
  { kind: 'service', with: { name: "Café & Bürger's" }, because: 'names are not ASCII' },
  { kind: 'indicator', with: { first_period: '1999-00' }, because: 'the turn of the century' },
  { kind: 'indicator', with: { first_period: '2012-09' }, because: 'a month' },
  { kind: 'indicator', with: { targets: [{ year: '2012-13', profile: [20, null, 60, 80] }] }, because: 'no Q2 target' },
  { kind: 'indicator', with: { targets: [{ year: '2012-13', value: '2012-12-31' }] }, because: 'a date is a figure' },
  { kind: 'indicator-entry', with: { value: 'yes' }, because: 'yes is a figure' },
  {
    kind: 'indicator-entry',
    with: { value: 'seventy-eight' },
    because: 'a rule knows the type and finds better words',
  },
  { kind: 'indicator-entry', with: { commentary: 'One.\n\nTwo.' }, because: 'commentary has paragraphs' },
  { kind: 'activity-entry', with: { milestones: { 'M-1': { achieved: '2012-09-20' } } }, because: 'a map of ids' },
];

describe('what the schemas take', () => {
  it.each(taken)('$kind: $because', expectTaken);
});
