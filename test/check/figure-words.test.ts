import { describe, expect, it } from 'vitest';
import { figureFrom } from '../../src/check/figure-words.js';

describe('what was probably meant by a text where a figure is expected', () => {
  it.each([
    { text: '93.1', suggestion: '93.1', because: 'it is only in quotes' },
    { text: '93.1%', suggestion: '93.1', because: 'the unit stands with the indicator' },
    { text: '£1,234.50', suggestion: '1234.50', because: 'the comma parts thousands' },
    { text: '1,234,567', suggestion: '1234567', because: 'so do two' },
    { text: '93,1', suggestion: '93.1', because: 'a comma before one digit stands for a point, never for nothing' },
    { text: '0,05', suggestion: '0.05', because: 'nor before two' },
    { text: '1,2345', suggestion: undefined, because: 'nobody can tell' },
    { text: 'about 90', suggestion: undefined, because: 'words are no figure' },
  ])('$text: $suggestion, because $because', ({ text, suggestion }) => {
    expect(figureFrom(text).suggestion).toBe(suggestion);
  });

  it.each([
    {
      text: '\u00A057.2',
      suggestion: '57.2',
      remedy: 'Type the figure again: it holds a space that is not seen (U+00A0).',
      because: 'Word writes such spaces',
    },
    {
      text: '\u201C57.2\u201D',
      suggestion: '57.2',
      remedy: 'Type the figure again: it holds curly quotes (U+201C).',
      because: 'and such quotes',
    },
    {
      text: '\u22125',
      suggestion: '-5',
      remedy: 'Type the figure again: it holds a minus sign of a word processor (U+2212).',
      because: 'and such a minus',
    },
    {
      text: '57.2%',
      suggestion: '57.2',
      remedy: 'Write the figure alone, without signs and without commas.',
      because: 'the sign is the unit',
    },
    {
      text: '57.2',
      suggestion: '57.2',
      remedy: 'Write the number without quotes.',
      because: 'only quotes make it a text',
    },
  ])('$text is put right: $because', ({ text, suggestion, remedy }) =>
    expect(figureFrom(text)).toEqual({ suggestion, remedy }),
  );
});
