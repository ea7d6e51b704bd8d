import { describe, expect, it } from 'vitest';
import { isSameValue, valueIn } from '../../../src/assess/evidence/entry-value.js';
import { restatementsIn, tellsAllOf } from '../../../src/assess/evidence/restatements.js';
import type { EntryValue } from '../../../src/assess/evidence.js';
import { found } from '../../builders/framework.js';

function value(content: object): EntryValue {
  return found(valueIn('indicator', content), 'the value');
}

describe('the same value', () => {
  it.each([
    { a: { value: 78.5 }, b: { value: 78.5, commentary: 'As planned.' }, is: true, because: 'words are no part of it' },
    { a: { numerator: 2, denominator: 8 }, b: { denominator: 8, numerator: 2 }, is: true, because: 'in any order' },
    {
      a: { value: 5 },
      b: { value: 5, state: 'provisional' },
      is: true,
      because: 'how firm it is called is no part of it',
    },
    { a: { value: 5 }, b: { value: 5.01 }, is: false, because: 'a hundredth is a difference' },
    { a: { value: 5 }, b: { missing: { code: 'confidential' } }, is: false, because: 'one has no figure' },
    {
      a: { missing: { code: 'not-available', reason: 'One.' } },
      b: { missing: { code: 'not-available', reason: 'Other.' } },
      is: true,
      because: 'the reason may be put better',
    },
  ])('$is: $because', ({ a, b, is }) => {
    expect(isSameValue(value(a), value(b))).toBe(is);
  });

  it.each([
    { a: 'Well.\r\nVery well.\n', b: 'Well.\nVery well.', because: 'line ends and the last one change no words' },
  ])('of an assessment: $because', ({ a, b }) => {
    const [one, other] = [a, b].map((assessment) => found(valueIn('plan', { assessment }), 'the value'));
    expect(one && other && isSameValue(one, other)).toBe(true);
  });
});

describe('an item of "restated" tells of an earlier value', () => {
  it.each([
    { previous: { value: 5 }, from: { value: 5 }, to: { value: 6 }, is: true, because: 'it is that value' },
    { previous: { value: 4 }, from: { value: 5 }, to: { value: 6 }, is: false, because: 'it is another' },
    { previous: { state: 'final' }, from: { value: 5 }, to: { value: 6 }, is: false, because: 'it names no figure' },
    {
      previous: { value: 5, state: 'provisional' },
      from: { value: 5 },
      to: { value: 6 },
      is: true,
      because: 'how firm it was called does not decide',
    },
    {
      previous: { value: 25 },
      from: { numerator: 2, denominator: 8 },
      to: { value: 30 },
      is: false,
      because: 'the entry had a fraction then',
    },
    {
      previous: { missing: { code: 'confidential' } },
      from: { missing: { code: 'confidential' } },
      to: { value: 30 },
      is: true,
      because: 'what stood in place of a figure is told too',
    },
  ])('$is: $because', ({ previous, from, to, is }) => {
    const [item] = restatementsIn({ restated: [{ previous, reason: 'Counted twice.' }] });
    expect(tellsAllOf(found(item, 'the item'), value(from), value(to))).toBe(is);
  });

  it('gives no reason where the reason is blank', () => {
    expect(restatementsIn({ restated: [{ previous: { value: 5 }, reason: ' ' }] })[0]?.reason).toBeUndefined();
  });
});
