import { expect, it } from 'vitest';
import { isAnswerTo } from '../../../src/assess/evidence/is-answer.js';
import type { SubjectKind } from '../../../src/model/framework.js';

interface Row {
  readonly kind: SubjectKind;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly type?: 'number' | 'percentage' | 'date' | 'yes-no';
  readonly is: boolean;
  readonly because: string;
}

const rows: readonly Row[] = [
  { kind: 'indicator', fields: { value: 0 }, is: true, because: 'nought is a figure' },
  { kind: 'indicator', fields: { value: 'tbc' }, is: false, because: 'a word is none' },
  { kind: 'indicator', fields: { value: Number.NaN }, is: false, because: 'nor is what YAML calls no number' },
  { kind: 'indicator', fields: { value: [5] }, is: false, because: 'nor is a list' },
  { kind: 'indicator', fields: { value: '2012-10-09' }, type: 'date', is: true, because: 'it asks for a day' },
  {
    kind: 'indicator',
    fields: { value: '9 October' },
    type: 'date',
    is: false,
    because: 'a day is written in one way',
  },
  { kind: 'indicator', fields: { value: 5 }, type: 'date', is: false, because: 'a number is no day' },
  { kind: 'indicator', fields: { value: 'yes' }, type: 'yes-no', is: true, because: 'it asks for yes or no' },
  { kind: 'indicator', fields: { value: 'perhaps' }, type: 'yes-no', is: false, because: 'that is neither' },
  { kind: 'indicator', fields: { numerator: 2, denominator: 8 }, is: true, because: 'a fraction is a figure' },
  { kind: 'indicator', fields: { numerator: 2, denominator: '8' }, is: false, because: 'of numbers' },
  { kind: 'budget', fields: { actual: 1, forecast: 2 }, is: true, because: 'both are numbers' },
  { kind: 'budget', fields: { actual: 1, forecast: 'tbc' }, is: false, because: 'one is not' },
  { kind: 'activity', fields: { status: 'on-track' }, is: true, because: 'it is a status' },
  { kind: 'activity', fields: { status: 'implemented' }, is: false, because: 'that is one of recommendations' },
  { kind: 'recommendation', fields: { status: 'implemented' }, is: true, because: 'it is one' },
  { kind: 'risk', fields: { likelihood: 1, impact: 5 }, is: true, because: 'both are scores' },
  { kind: 'risk', fields: { likelihood: 0, impact: 5 }, is: false, because: 'scores begin with 1' },
  { kind: 'risk', fields: { likelihood: 1, impact: 2.5 }, is: false, because: 'and are whole' },
  { kind: 'plan', fields: { assessment: 'Well.' }, is: true, because: 'it says something' },
  { kind: 'priority', fields: { assessment: ' \n' }, is: false, because: 'it says nothing' },
];

it.each(rows)('$kind $fields: $is, since $because', ({ kind, fields, type = 'number', is }) => {
  expect(isAnswerTo(kind, fields, kind === 'indicator' ? { type } : undefined)).toBe(is);
});
