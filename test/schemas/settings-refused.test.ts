import { describe, it } from 'vitest';
import { expectRefused, type Refused } from './refusal.js';

const refused: readonly Refused[] = [
  { kind: 'pmf', with: { schema_version: 2 }, at: '/schema_version', keyword: 'enum', because: 'there is one version' },
  { kind: 'pmf', with: { counsil: 'X' }, at: '', keyword: 'additionalProperties', because: 'a key is misspelt' },
  {
    kind: 'pmf',
    with: { financial_year_start: 13 },
    at: '/financial_year_start',
    keyword: 'maximum',
    because: 'a year has twelve months',
  },
  {
    kind: 'pmf',
    with: { deadlines: { activity: { quarterly: { months_after: 1, day: 10 } } } },
    at: '/deadlines/activity',
    keyword: 'additionalProperties',
    because: 'an activity is updated monthly',
  },
  {
    kind: 'pmf',
    with: { deadlines: { activity: { monthly: { months_after: 1, day: 32 } } } },
    at: '/deadlines/activity/monthly/day',
    keyword: 'maximum',
    because: 'no month has 32 days',
  },
  {
    kind: 'pmf',
    with: { deadlines: { activity: { monthly: { months_after: 1, day: 'end' } } } },
    at: '/deadlines/activity/monthly/day',
    keyword: 'pattern',
    because: 'the only word for a day is last',
  },
  {
    kind: 'pmf',
    with: { timeliness: { clock: 'declared', branch: '--output=x' } },
    at: '/timeliness/branch',
    keyword: 'pattern',
    because: 'git would read it as an option',
  },
  {
    kind: 'pmf',
    with: { house_style: { logo: '../logo.png' } },
    at: '/house_style/logo',
    keyword: 'pattern',
    because: 'a logo stands in the folder',
  },
];

describe('what the schema of pmf.yaml refuses', () => {
  it.each(refused)('$at ($keyword): $because', expectRefused);
});
