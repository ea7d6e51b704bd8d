import { describe, expect, it } from 'vitest';
import { validators } from '../../src/check/generated/validators.js';
import { expectRefused, kindsOf, type Refused } from './refusal.js';

const refused: readonly Refused[] = [
  {
    kind: 'indicator-entry',
    with: { value: true },
    at: '/value',
    keyword: 'type',
    because: 'a figure is no truth value',
  },
  {
    kind: 'indicator-entry',
    with: { value: null },
    at: '/value',
    keyword: 'type',
    because: 'nothing is written there',
  },
  {
    kind: 'indicator-entry',
    with: { missing: { code: 'unknown' } },
    at: '/missing/code',
    keyword: 'enum',
    because: 'the reasons are a list',
  },
  {
    kind: 'indicator-entry',
    with: { restated: [{ previous: {} }] },
    at: '/restated/0/previous',
    keyword: 'minProperties',
    because: 'nothing changed',
  },
  {
    kind: 'indicator-entry',
    with: { commentary: 'x'.repeat(20_001) },
    at: '/commentary',
    keyword: 'maxLength',
    because: 'commentary has 20,000 characters',
  },
  {
    kind: 'indicator-entry',
    with: { period: 'Q2' },
    at: '',
    keyword: 'additionalProperties',
    because: 'the path says it',
  },
  { kind: 'assessment-entry', with: { outlook: 'good' }, at: '/outlook', keyword: 'enum', because: 'no such outlook' },
  { kind: 'activity-entry', with: { percent: 101 }, at: '/percent', keyword: 'maximum', because: 'all of it is 100' },
  {
    kind: 'activity-entry',
    with: { milestones: { permission: { due: '2012-12-14' } } },
    at: '/milestones/permission',
    keyword: 'additionalProperties',
    because: 'the first agreed day is never edited',
  },
  {
    kind: 'activity-entry',
    with: { milestones: { 'not an id': {} } },
    at: '/milestones',
    keyword: 'additionalProperties',
    because: 'milestones are known by ids',
  },
  { kind: 'recommendation-entry', with: { status: 'done' }, at: '/status', keyword: 'enum', because: 'no such status' },
  { kind: 'risk-entry', with: { impact: 0 }, at: '/impact', keyword: 'minimum', because: 'scores run from 1 to 5' },
  {
    kind: 'budget-entry',
    with: { restated: [{ previous: { actual: 1 }, on: '2012-13' }] },
    at: '/restated/0/on',
    keyword: 'format',
    because: 'a year is no day',
  },
];

describe('what the schemas of entries refuse', () => {
  it.each(refused)('$kind $at ($keyword): $because', expectRefused);

  it('leaves no kind out', () => {
    const kinds = Object.keys(validators).filter((kind) => kind.endsWith('-entry'));
    expect(kindsOf(refused)).toEqual(kinds.sort());
  });
});
