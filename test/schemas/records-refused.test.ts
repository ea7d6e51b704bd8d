import { describe, expect, it } from 'vitest';
import { validators } from '../../src/check/generated/validators.js';
import { minimal } from './minimal.js';
import { expectRefused, kindsOf, type Refused } from './refusal.js';

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `ID-${index}`);

const refused: readonly Refused[] = [
  { kind: 'owner', with: { roles: ['boss'] }, at: '/roles/0', keyword: 'enum', because: 'a role is one of a list' },
  { kind: 'owner', with: { roles: [] }, at: '/roles', keyword: 'minItems', because: 'a post has a role' },
  { kind: 'owner', with: { title: '' }, at: '/title', keyword: 'minLength', because: 'an empty text is no title' },
  { kind: 'owner', with: { title: 'A\nB' }, at: '/title', keyword: 'pattern', because: 'a title is one line' },
  { kind: 'owner', with: { title: 2012 }, at: '/title', keyword: 'type', because: 'a number is no text' },
  { kind: 'owner', with: { holders: [{}] }, at: '/holders/0', keyword: 'minProperties', because: 'it says nothing' },
  {
    kind: 'owner',
    with: { email: 'a@b\r\nBcc: c@d' },
    at: '/email',
    keyword: 'pattern',
    because: 'a line end would add a header',
  },
  {
    kind: 'service',
    with: { head: 'Head of Housing' },
    at: '/head',
    keyword: 'pattern',
    because: 'an id has no spaces',
  },
  { kind: 'service', with: { name: 'x'.repeat(201) }, at: '/name', keyword: 'maxLength', because: 'a name has 200' },
  { kind: 'service', with: { from: '2013-02-30' }, at: '/from', keyword: 'format', because: 'February has 28 days' },
  { kind: 'service', with: { from: '2013-2-3' }, at: '/from', keyword: 'pattern', because: 'a day has two digits' },
  { kind: 'service', with: { from: '0000-01-01' }, at: '/from', keyword: 'pattern', because: 'days start in 1990' },
  { kind: 'service', with: { from: '1989-12-31' }, at: '/from', keyword: 'pattern', because: 'days start in 1990' },
  { kind: 'service', with: { from: '2101-01-01' }, at: '/from', keyword: 'pattern', because: 'days end with 2100' },
  { kind: 'plan', with: { kind: 'strategy' }, at: '/kind', keyword: 'enum', because: 'no such kind of plan' },
  {
    kind: 'plan',
    with: { delivers: [{ indicators: ['A', 'A'] }] },
    at: '/delivers/0/indicators',
    keyword: 'uniqueItems',
    because: 'a plan holds an indicator once',
  },
  {
    kind: 'plan',
    with: { delivers: [{ indicators: many(501) }] },
    at: '/delivers/0/indicators',
    keyword: 'maxItems',
    because: 'a list has 500 items',
  },
  {
    kind: 'plan',
    with: { priorities: [{ id: 'jobs', title: 'Jobs', owners: 'x' }] },
    at: '/priorities/0',
    keyword: 'additionalProperties',
    because: 'keys are known at every depth',
  },
  { kind: 'indicator', with: { polarity: 'up' }, at: '/polarity', keyword: 'enum', because: 'no such polarity' },
  { kind: 'indicator', with: { per: 0 }, at: '/per', keyword: 'exclusiveMinimum', because: 'nothing is per nought' },
  { kind: 'indicator', with: { decimals: 1.5 }, at: '/decimals', keyword: 'type', because: 'places are whole' },
  {
    kind: 'indicator',
    with: { first_period: '2012/13' },
    at: '/first_period',
    keyword: 'pattern',
    because: 'periods are written with a hyphen',
  },
  {
    kind: 'indicator',
    with: { first_period: '2012-13-Q5' },
    at: '/first_period',
    keyword: 'pattern',
    because: 'a year has four quarters',
  },
  {
    kind: 'indicator',
    with: { targets: [{ value: 80 }] },
    at: '/targets/0',
    keyword: 'required',
    because: 'of what year',
  },
  {
    kind: 'indicator',
    with: { tolerance: { kind: 'percent' } },
    at: '/tolerance',
    keyword: 'required',
    because: 'percent of nothing said',
  },
  {
    kind: 'indicator',
    with: { data_quality: { overall: 5 } },
    at: '/data_quality/overall',
    keyword: 'maximum',
    because: 'scores run from 1 to 4',
  },
  { kind: 'activity', with: { changes: [{ what: 'scope' }] }, at: '/changes/0', keyword: 'required', because: 'when' },
  { kind: 'recommendation', with: { source: 'ombudsman' }, at: '/source', keyword: 'enum', because: 'no such source' },
  {
    kind: 'risk',
    with: { inherent: { likelihood: 6, impact: 1 } },
    at: '/inherent/likelihood',
    keyword: 'maximum',
    because: 'scores run from 1 to 5',
  },
  { kind: 'budget', with: { approved: '1.2m' }, at: '/approved', keyword: 'type', because: 'an amount is a number' },
  { kind: 'budget', with: { approved: Number.NaN }, at: '/approved', keyword: 'type', because: 'it is no amount' },
  {
    kind: 'budget',
    with: { year: '2012' },
    at: '/year',
    keyword: 'pattern',
    because: 'a financial year has two halves',
  },
  { kind: 'exception', with: { subjects: [] }, at: '/subjects', keyword: 'minItems', because: 'of nothing' },
  { kind: 'review', with: { date: '5 November' }, at: '/date', keyword: 'format', because: 'days are ISO' },
  { kind: 'body', with: { sections: ['covers'] }, at: '/sections/0', keyword: 'enum', because: 'no such section' },
  { kind: 'body', with: { receives: [] }, at: '/receives', keyword: 'minItems', because: 'a body receives something' },
  {
    kind: 'body',
    with: { receives: [{}] },
    at: '/receives/0',
    keyword: 'minProperties',
    because: 'a filter that asks for nothing would receive everything',
  },
  { kind: 'paper', with: { drawn_from: '-x' }, at: '/drawn_from', keyword: 'pattern', because: 'it is no commit' },
];

describe('what the schemas of records refuse', () => {
  it.each(refused)('$kind $at ($keyword): $because', expectRefused);

  it('leaves no kind out', () => {
    const kinds = Object.keys(validators).filter((kind) => kind !== 'pmf' && !kind.endsWith('-entry'));
    expect(kindsOf(refused)).toEqual(kinds.sort());
  });

  it.each(['toString', 'constructor', '__proto__'])('a key that every object inherits: %s', (name) => {
    expect(validators.service(JSON.parse(`{"name":"A","head":"b","${name}":1}`))).toBe(false);
  });

  it('a record that only inherits its fields', () => {
    expect(validators.service(Object.create(minimal('service')))).toBe(false);
  });
});
