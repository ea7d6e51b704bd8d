import { describe, expect, it } from 'vitest';
import { findUnseen, quote, show } from '../../src/model/show.js';

describe('show', () => {
  it.each([
    { value: 'Head of Housing', shown: 'Head of Housing', because: 'plain text stays' },
    { value: 'a\u001b[31mb', shown: 'a\\u{1b}[31mb', because: 'a terminal must not obey a file' },
    { value: 'a\nb', shown: 'a\\u{a}b', because: 'a message is one line' },
    { value: 'a\u202eb', shown: 'a\\u{202e}b', because: 'text must not run backwards unseen' },
    { value: 'a\u061cb', shown: 'a\\u{61c}b', because: 'the Arabic letter mark turns text too' },
    { value: 'a\u200bb', shown: 'a\\u{200b}b', because: 'a space of no width is not seen' },
    { value: '\ud800', shown: '\\u{d800}', because: 'half a character is none' },
    { value: '£5 – naïve 😀', shown: '£5 – naïve 😀', because: 'readers see these' },
    { value: 12.5, shown: '12.5', because: 'a number is its text' },
    { value: false, shown: 'false', because: 'so is a yes or no' },
    { value: null, shown: 'nothing', because: 'null is not a word of officers' },
    { value: undefined, shown: 'nothing', because: 'neither is undefined' },
    { value: ['a', 'b'], shown: 'a list of 2', because: 'a list would be long' },
    { value: { a: 1 }, shown: 'a group of fields', because: 'so would a map' },
  ])('$value is "$shown", because $because', ({ value, shown }) => {
    expect(show(value)).toBe(shown);
  });

  it('cuts a long text and says so', () => {
    expect(show('x'.repeat(500))).toBe(`${'x'.repeat(200)}…`);
    expect(show('x'.repeat(200))).toBe('x'.repeat(200));
  });

  it('quotes', () => {
    expect(quote('a "b"')).toBe('"a "b""');
  });
});

describe('findUnseen', () => {
  it.each([
    { text: 'two\nlines\tand a tab', unseen: undefined },
    { text: 'zero\u200bwidth', unseen: '\u200b' },
    { text: '\u061cturned', unseen: '\u061c' },
    { text: '\ufeffmark', unseen: '\ufeff' },
    { text: 'mark\ue000', unseen: '\ue000' },
  ])('finds in "$text" what nobody sees', ({ text, unseen }) => {
    expect(findUnseen(text)).toBe(unseen);
  });
});
