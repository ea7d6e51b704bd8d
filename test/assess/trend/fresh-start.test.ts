import { describe, expect, it } from 'vitest';
import { freshStartBetween, periodOfStart } from '../../../src/assess/trend/fresh-start.js';
import { april, period } from '../../builders/framework.js';
import { month, seriesOfValues } from './series-of-values.js';

describe('the period that a fresh start names', () => {
  it.each([
    { frequency: 'monthly', text: '2011-07', is: 'monthly 2011-07', because: 'it is one of the figures’ own' },
    {
      frequency: 'monthly',
      text: '2011-12',
      is: 'monthly 2011-12',
      because: 'a month comes before a year of that name',
    },
    {
      frequency: 'quarterly',
      text: '2011-12',
      is: 'annual 2011-12',
      because: 'a year comes before a month of that name',
    },
    { frequency: 'quarterly', text: '2011-07', is: 'monthly 2011-07', because: 'no year has that name' },
    { frequency: 'monthly', text: '2011-12-Q2', is: 'quarterly 2011-12-Q2', because: 'it can be nothing else' },
    { frequency: 'annual', text: 'soon', is: undefined, because: 'it is no period' },
  ] as const)('$text of $frequency figures: $is, because $because', ({ frequency, text, is }) => {
    const found = periodOfStart(april, frequency, text);
    expect(found && `${found.frequency} ${found.key}`).toBe(is);
  });
});

describe('why a trend starts afresh', () => {
  const { series } = seriesOfValues([1, 2]);
  const at = (text: string, reason: string) => ({ period: period(text), reason });

  it.each([
    { reasons: ['A new form.'], says: 'A new form', because: 'the sentence that it stands in has its own stop' },
    {
      reasons: ['A new form. It is longer.'],
      says: 'A new form. It is longer',
      because: 'only the last stop is left out',
    },
    { reasons: ['It changed (by law.)'], says: 'It changed (by law)', because: 'one in brackets is a stop too' },
    { reasons: ['A new form', 'A new law.'], says: 'A new form; A new law', because: 'two reasons follow each other' },
    { reasons: ['A new form', 'A new form'], says: 'A new form', because: 'the same is said once' },
  ])('$says: $because', ({ reasons, says }) => {
    const rebases = reasons.map((reason) => at('monthly 2010-05', reason));
    expect(freshStartBetween(series, rebases, [month(0), month(1)])).toBe(says);
  });
});
