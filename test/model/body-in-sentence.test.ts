import { expect, it } from 'vitest';
import { bodyInSentence } from '../../src/model/body-in-sentence.js';

it.each([
  { name: 'Cabinet', said: 'Cabinet', because: 'it is a name of its own' },
  { name: 'Full Council', said: 'Full Council', because: 'so is this' },
  { name: 'Audit Committee', said: 'the Audit Committee', because: 'it says what it is' },
  { name: 'The Board', said: 'The Board', because: 'it has its article' },
])('$name reads $said: $because', ({ name, said }) => {
  expect(bodyInSentence(name)).toBe(said);
});
