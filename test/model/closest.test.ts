import { describe, expect, it } from 'vitest';
import { closest, closestId } from '../../src/model/closest.js';

describe('the id that was most likely meant', () => {
  it.each([
    { id: 'HSG-041', known: ['HSG-014'], meant: 'HSG-014', because: 'two digits are swapped' },
    { id: 'FIN-01', known: ['FIN-001'], meant: 'FIN-001', because: 'one digit is missing' },
    { id: 'fin-001', known: ['FIN-001'], meant: 'FIN-001', because: 'capital letters count' },
    { id: 'FIN-001', known: ['BEN-001'], meant: undefined, because: 'another code is another record' },
    { id: 'head-of-housing', known: ['head-of-planning'], meant: undefined, because: 'another post is another post' },
    {
      id: 'hed-of-housng',
      known: ['head-of-housing'],
      meant: 'head-of-housing',
      because: 'a long name may have two slips',
    },
    { id: 'C', known: ['CR'], meant: undefined, because: 'half of a name is no name' },
  ])('$id: $meant, because $because', ({ id, known, meant }) => expect(closestId(id, known)).toBe(meant));
});

describe('the field that was most likely meant', () => {
  it.each([
    { word: 'comentary', known: ['commentary'], meant: 'commentary', because: 'one letter is missing' },
    {
      word: 'financial_year_begin',
      known: ['financial_year_start'],
      meant: 'financial_year_start',
      because: 'a third may differ',
    },
    { word: 'actual', known: ['value'], meant: undefined, because: 'they have nothing in common' },
  ])('$word: $meant, because $because', ({ word, known, meant }) => expect(closest(word, known)).toBe(meant));
});
