import { describe, expect, it } from 'vitest';
import { figureWords, inFigureWords, type Series, withoutUnit } from '../../../src/render/charts/figure-words.js';

const seriesOf = (figure: number | undefined, show: string, unit = ''): Series => ({
  kind: 'series',
  points: [{ label: 'Q1', figure, show, provisional: false }],
  unit,
});

describe('the words around a figure', () => {
  it.each([
    { figure: 78.5, show: '78.5%', unit: '%', target: '80%', told: '', because: 'a percentage keeps its sign' },
    { figure: 1234, show: '£1,234', unit: '£', target: '£80', told: '', because: 'so does money' },
    { figure: 1.5, show: '£1.50m', unit: '£m', target: '£80m', told: '', because: 'and money in millions' },
    { figure: 12.34, show: '12.3 days', unit: 'days', target: '80', told: 'days', because: 'a word is told once' },
    {
      figure: 52.2,
      show: '52.2 per 100,000 collections',
      unit: 'per 100,000 collections',
      target: '80',
      told: 'per 100,000 collections',
      because: 'the digits of a unit are not the figure’s',
    },
    {
      figure: 1,
      show: '1 day per 1,000 homes',
      unit: 'days per 1,000 homes',
      target: '80',
      told: 'day per 1,000 homes',
      because: 'one of a unit drops its s',
    },
    {
      figure: 12,
      show: '£12 per 10 homes',
      unit: 'per 10 homes',
      target: '£80',
      told: '£ per 10 homes',
      because: 'money per something has both',
    },
    { figure: 4.2, show: '4.2 mg/m3', unit: 'mg/m3', target: '80', told: 'mg/m3', because: 'a unit ends in a digit' },
    { figure: -2.5, show: '-£2.50', unit: '£', target: '£80', told: '', because: 'the minus is the figure’s own' },
    { figure: 42, show: '42', unit: '', target: '80', told: '', because: 'a bare number has none' },
  ])('$show: $because', ({ figure, show, unit, target, told }) => {
    const words = figureWords(seriesOf(figure, show, unit));
    expect(words && inFigureWords(words, 80)).toBe(target);
    expect(words?.unit).toBe(told);
  });

  it.each([
    { figure: 15623, show: '10 October 2012', unit: '', because: 'a date’s digits are not the figure' },
    { figure: 1, show: 'Yes', unit: '', because: 'a yes has no digits' },
    { figure: undefined, show: 'No figure', unit: 'days', because: 'there is no figure' },
    { figure: 3, show: '3 of 4', unit: 'schools', because: 'there are two numbers' },
  ])('$show has none: $because', ({ figure, show, unit }) => {
    expect(figureWords(seriesOf(figure, show, unit))).toBeUndefined();
  });

  it('are read off an earlier figure where the latest has none', () => {
    const [early, late] = [seriesOf(3, '3 days', 'days'), seriesOf(undefined, 'No figure', 'days')];
    expect(figureWords({ ...early, points: [...early.points, ...late.points] })?.unit).toBe('days');
  });

  it('keeps a target below nought below nought', () => {
    expect(inFigureWords({ before: '£', after: '', unit: '' }, -1500)).toBe('-£1,500');
  });
});

describe('a figure without its unit', () => {
  it.each([
    { figure: 52.2, show: '52.2 per 100,000 collections', unit: 'per 100,000 collections', bare: '52.2' },
    { figure: 78.5, show: '78.5%', unit: '%', bare: '78.5%' },
    { figure: 15623, show: '10 October 2012', unit: '', bare: '10 October 2012' },
  ])('$show reads $bare', ({ figure, show, unit, bare }) => {
    const [point] = seriesOf(figure, show, unit).points;
    expect(point && withoutUnit(point, unit)).toBe(bare);
  });
});
