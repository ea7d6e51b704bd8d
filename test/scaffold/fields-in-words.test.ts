import { expect, it } from 'vitest';
import { fieldsInWords } from '../../src/scaffold/fields-in-words.js';

it.each([
  { ways: [['title'], ['owner']], words: 'title, owner' },
  {
    ways: [
      ['bases', 'gross'],
      ['bases', 'net'],
    ],
    words: 'gross and net of bases',
  },
  {
    ways: [['body'], ['recommendations', 0, 'action'], ['recommendations', 0, 'text']],
    words: 'body; action and text of the first recommendation',
  },
  { ways: [['priorities', 1, 'objectives', 0, 'id']], words: 'id of the first objective of the second priority' },
  { ways: [['recovery_plans', 11, 'for']], words: 'for of recovery plan 12' },
  { ways: [['title'], ['title']], words: 'title' },
])('$words', ({ ways, words }) => {
  expect(fieldsInWords(ways)).toBe(words);
});
