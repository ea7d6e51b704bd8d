import { describe, expect, it } from 'vitest';
import { deadlineOf, deadlineRuleOf } from '../../src/assess/deadline.js';
import { frameworkOf, period } from '../builders/framework.js';

const { settings } = frameworkOf();

describe('where pmf.yaml is silent', () => {
  it.each([
    { kind: 'indicator', of: 'monthly 2012-06', is: '2012-07-10' },
    { kind: 'indicator', of: '2012-13-Q1', is: '2012-07-10' },
    { kind: 'indicator', of: 'annual 2012-13', is: '2013-04-30' },
    { kind: 'activity', of: 'monthly 2012-06', is: '2012-06-30' },
    { kind: 'recommendation', of: '2012-13-Q1', is: '2012-07-10' },
    { kind: 'risk', of: '2012-13-Q3', is: '2013-01-10' },
    { kind: 'budget', of: '2012-13-Q4', is: '2013-04-10' },
    { kind: 'plan', of: '2012-13-Q1', is: '2012-07-20' },
    { kind: 'plan', of: 'annual 2012-13', is: '2013-05-31' },
    { kind: 'priority', of: '2012-13-Q1', is: '2012-07-20' },
    { kind: 'priority', of: 'annual 2012-13', is: '2013-05-31' },
  ] as const)('what is owed of a $kind for $of is due by $is', ({ kind, of, is }) => {
    expect(deadlineOf(settings, kind, period(of))).toBe(is);
    expect(deadlineRuleOf(settings, kind, period(of).frequency).isSet).toBe(false);
  });
});

describe('where pmf.yaml speaks', () => {
  const set = frameworkOf({
    settings: {
      deadlines: {
        assessment: { annual: { months_after: 1, day: 5 } },
        budget: { quarterly: { months_after: 2, day: 'last' } },
      },
    },
  }).settings;

  it.each([
    { kind: 'plan', of: 'annual 2012-13', is: '2013-04-05', because: 'it sets the assessments of a year' },
    { kind: 'priority', of: 'annual 2012-13', is: '2013-04-05', because: 'a priority is assessed as a plan is' },
    { kind: 'plan', of: '2012-13-Q1', is: '2012-07-20', because: 'it does not set those of a quarter' },
    { kind: 'budget', of: '2012-13-Q1', is: '2012-08-31', because: 'it sets the budgets' },
    { kind: 'risk', of: '2012-13-Q1', is: '2012-07-10', because: 'it does not set the risks' },
  ] as const)('what is owed of a $kind for $of is due by $is, because $because', ({ kind, of, is }) => {
    expect(deadlineOf(set, kind, period(of))).toBe(is);
  });

  it.each([
    { kind: 'plan', frequency: 'annual', isSet: true },
    { kind: 'plan', frequency: 'quarterly', isSet: false },
    { kind: 'budget', frequency: 'quarterly', isSet: true },
    { kind: 'risk', frequency: 'quarterly', isSet: false },
  ] as const)('it is told of a $kind, $frequency: $isSet', ({ kind, frequency, isSet }) => {
    expect(deadlineRuleOf(set, kind, frequency).isSet).toBe(isSet);
  });
});
