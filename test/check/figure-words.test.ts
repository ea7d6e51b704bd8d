import { describe, expect, it } from 'vitest';
import { figureFrom } from '../../src/check/type-words.js';

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
});
