import { describe, expect, it } from 'vitest';
import { matrixPicture } from '../../../src/render/charts/matrix.js';
import { matrixOf } from '../../builders/pictures.js';

const drawn = (items: Parameters<typeof matrixOf>[0]) => matrixPicture(matrixOf(items));
const wordsOf = (items: readonly string[]) =>
  drawn({ '1 1': items })
    ?.cells.find(({ lines }) => lines.length > 0)
    ?.lines.map(({ text, when }) => `${text}${when ? ` ${when}` : ''}`);

describe('a matrix of risks', () => {
  it('is not drawn where nothing lies in it', () => {
    expect(drawn({})).toBeUndefined();
  });

  it('has likelihood upward and impact to the right, and fills the plane', () => {
    const cells = drawn({ '5 1': ['TOP'], '1 5': ['RIGHT'] })?.cells ?? [];
    const [top, right] = ['TOP', 'RIGHT'].map((text) => cells.find(({ lines }) => lines[0]?.text === text));
    expect(cells).toHaveLength(25);
    expect([top?.x, top?.y]).toEqual(['7%', '6%']);
    expect([right?.x, right?.y]).toEqual(['81.4%', '72.4%']);
  });

  it.each([
    { items: ['CR-001'], words: ['CR-001'], because: 'a short code has room everywhere' },
    { items: ['CR-001', 'CR-002', 'CR-003'], words: ['CR-001', 'CR-002', 'CR-003'], because: 'so have three' },
    {
      items: ['CR-001', 'CR-002', 'CR-003', 'CR-004', 'CR-005'],
      words: ['CR-001, CR-002 roomy', 'CR-003, CR-004 roomy', 'CR-005 roomy', '5 risks tight'],
      because: 'more stand in twos where there is room',
    },
    {
      items: ['A', 'B', 'C', 'D', 'E', 'F'],
      words: ['A, B roomy', 'C, D roomy', 'E, F roomy', '6 risks tight'],
      because: 'six are as many as there is room for',
    },
    { items: ['A', 'B', 'C', 'D', 'E', 'F', 'G'], words: ['7 risks'], because: 'seven are not' },
    { items: ['CR-0001', 'CR-002', 'CR-003', 'CR-004'], words: ['4 risks'], because: 'two of them are too wide' },
    { items: ['CORP-001'], words: ['CORP-001 roomy', '1 risk tight'], because: 'a telephone has no room for it' },
    { items: ['CORPORATE-01'], words: ['1 risk'], because: 'no page has room for it' },
    {
      items: ['CR-001', 'CORP-001'],
      words: ['CR-001 roomy', 'CORP-001 roomy', '2 risks tight'],
      because: 'one is long',
    },
  ])('$items reads $words: $because', ({ items, words }) => {
    expect(wordsOf(items)).toEqual(words);
  });
});
