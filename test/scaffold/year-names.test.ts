import { describe, expect, it } from 'vitest';
import { idInNextYear, inNextYear } from '../../src/scaffold/year-names.js';
import { period } from '../builders/framework.js';

const april = { calendar: { startMonth: 4 }, ended: period('annual 2014-15'), next: period('annual 2015-16') };
const january = { ...april, calendar: { startMonth: 1 } };
const century = { ...april, ended: period('annual 1998-99'), next: period('annual 1999-00') };

describe('a year moved on', () => {
  it.each([
    { text: 'Annual Action Plan 2014/15', next: 'Annual Action Plan 2015/16', because: 'as reports write it' },
    { text: 'plan-2014-15', next: 'plan-2015-16', because: 'as files write it' },
    { text: 'Plan 2014/2015', next: 'Plan 2015/2016', because: 'both years in full' },
    { text: 'Plan 2014–15', next: 'Plan 2015–16', because: 'with a dash' },
    { text: 'Corporate Plan 2012-15', next: 'Corporate Plan 2012-15', because: 'another span stays' },
    { text: 'Minute 12014-15', next: 'Minute 12014-15', because: 'part of a longer number stays' },
    { text: 'Plan 2014', next: 'Plan 2014', because: 'half a financial year is not one' },
    { text: 'Plan 2014', next: 'Plan 2015', turn: january, because: 'a calendar year is' },
    { text: 'plan-2014-15', next: 'plan-2015-16', turn: january, because: 'its key is moved as a whole' },
    { text: 'Agreed 2014-03-02', next: 'Agreed 2014-03-02', turn: january, because: 'a day stays' },
    { text: 'Plan 1998/99', next: 'Plan 1999/00', turn: century, because: 'the turn of the century' },
  ])('$text: $because', ({ text, next, turn = april }) => {
    expect(inNextYear(text, turn)).toBe(next);
  });

  it.each([
    { id: 'housing-2014-15', next: 'housing-2015-16', because: 'its year is moved on' },
    { id: 'housing-plan', next: 'housing-plan-2015-16', because: 'without a year it gets one' },
    { id: 'housing-plan', next: 'housing-plan-2015', turn: january, because: 'a calendar year is one number' },
  ])('$id becomes $next: $because', ({ id, next, turn = april }) => {
    expect(idInNextYear(id, turn)).toBe(next);
  });
});
