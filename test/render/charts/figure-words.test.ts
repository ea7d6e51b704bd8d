import { describe, expect, it } from 'vitest';
import { figureWords, inFigureWords, onTheScale, type Points } from '../../../src/render/charts/figure-words.js';

const points = (figure: number | undefined, show: string): Points => [
  { label: 'Q1', figure, show, provisional: false },
];

describe('the words around a figure', () => {
  it.each([
    {
      figure: 78.5,
      show: '78.5%',
      target: '80%',
      scale: '80%',
      because: 'a percentage keeps its sign on the scale too',
    },
    { figure: 1234, show: '£1,234', target: '£80', scale: '£80', because: 'so does money' },
    { figure: 12.34, show: '12.3 days', target: '80 days', scale: '80', because: 'a unit is too long for the scale' },
    {
      figure: -2.5,
      show: '-£2.50',
      target: '£80',
      scale: '£80',
      because: 'the sign is the figure’s own, not its words’',
    },
    {
      figure: 52.23,
      show: '52.2 per 100,000 collections',
      target: '80 per 100,000 collections',
      scale: '80',
      because: 'a unit may hold a number of its own',
    },
    { figure: 42, show: '42', target: '80', scale: '80', because: 'a bare number has none' },
  ])('$show: $because', ({ figure, show, target, scale }) => {
    const words = figureWords(points(figure, show));
    expect(words && inFigureWords(words, 80)).toBe(target);
    expect(words && onTheScale(words, 80)).toBe(scale);
  });

  it.each([
    { figure: 15623, show: '10 October 2012', because: 'a date’s digits are not the figure' },
    { figure: 1, show: 'Yes', because: 'a yes has no digits' },
    { figure: undefined, show: 'No figure', because: 'there is no figure' },
    { figure: 7, show: '3 of 4', because: 'neither number is the figure' },
  ])('$show has none: $because', ({ figure, show }) => {
    expect(figureWords(points(figure, show))).toBeUndefined();
  });

  it('keeps a target below nought below nought', () => {
    expect(inFigureWords({ before: '£', after: '' }, -1500)).toBe('-£1,500');
  });
});
