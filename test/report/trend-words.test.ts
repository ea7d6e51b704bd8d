import { describe, expect, it } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { plainText } from '../../src/report/markdown-blocks.js';
import { trendInBrief, trendInWords } from '../../src/report/trend-words.js';
import { item } from '../builders/assessment.js';
import { stable, trending } from '../builders/trend.js';

const said = (of: IndicatorAssessment) => plainText(trendInWords(of));
const short = [50, 48, 52, 53, 55];

describe('the trend in words', () => {
  it.each([
    {
      of: trending([...stable, 90], { fields: { targets: [{ year: '2011-12', value: 50 }] } }),
      says: /^Improving: significantly higher\. .* May meet or miss the target from period to period\.$/,
      because: 'the variation comes first, then the assurance',
    },
    { of: trending(stable), says: /No target set\.$/, because: 'why nothing is said of a target is told too' },
    {
      of: trending(short),
      says: /^Too few results \(5; 12 needed\) to tell real change from normal variation\. Third rise in a row\.$/,
      because: 'a short series is counted, no more',
    },
    { of: trending([50, 48, 52, 53]), says: /variation\.$/, because: 'two moves are told by the comparisons' },
    {
      of: trending([9, 8, 7, 6, 5]),
      says: /Fourth fall in a row\.$/,
      because: 'a fall is no better or worse, but a fall',
    },
    {
      of: trending([...stable, 51, 52, 53]),
      says: /^(?!.*in a row).*$/,
      because: 'where there is a verdict nothing is counted beside it',
    },
    {
      of: item('A', {
        trend: { status: 'none', reason: 'annual', sentence: 'No trend is assessed: once a year.' },
        moveRun: { movement: 'up', count: 11 },
      }),
      says: /^No trend is assessed: once a year\. 11th rise in a row\.$/,
      because: 'a yearly figure is a short series for ever',
    },
    {
      of: item('A', {
        trend: { status: 'none', reason: 'rolling-12', sentence: 'No trend is assessed: twelve months.' },
        moveRun: { movement: 'up', count: 5 },
      }),
      says: /^No trend is assessed: twelve months\.$/,
      because: 'neighbouring figures that count mostly the same rise together',
    },
    { of: item('A'), says: /^No data\.$/, because: 'nothing was ever reported' },
  ])('$says: $because', ({ of, says }) => {
    expect(said(of)).toMatch(says);
  });
});

describe('the trend in brief', () => {
  it.each([
    { of: trending(stable), says: 'No significant change', because: 'all is as expected' },
    { of: trending([...stable, 90]), says: 'Improving', because: 'higher is better' },
    { of: trending([...stable, 5]), says: 'Getting worse', because: 'lower is not' },
    {
      of: trending([...stable, 90], { fields: { polarity: 'minimise' } }),
      says: 'Getting worse',
      because: 'of what is to fall the high result is the bad one',
    },
    {
      of: trending([...stable, 90], { fields: { polarity: 'none' } }),
      says: 'Significantly higher',
      because: 'neither way is better',
    },
    {
      of: trending(stable.slice(0, 12)),
      says: 'No significant change (early view)',
      because: 'limits of so few results will move',
    },
    { of: trending(short), says: 'Too few results', because: 'nothing can be told yet' },
    {
      of: trending(short, { fields: { collected_as: 'cumulative' } }),
      says: 'Not assessed',
      because: 'it never will be',
    },
  ])('$says: $because', ({ of, says }) => {
    expect(trendInBrief(of)).toBe(says);
  });
});
