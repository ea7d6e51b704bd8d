import { describe, expect, it } from 'vitest';
import type { Comparison, Verdict } from '../../../src/assess/assessment.js';
import { besideTrend } from '../../../src/assess/trend/beside-trend.js';
import { stable, trending } from '../../builders/trend.js';
import { month } from './series-of-values.js';

const short = [50, 48, 52, 53, 55];

describe('a comparison beside a trend', () => {
  const compared = (verdict: Exclude<Verdict, 'not-comparable'>, at: number, comparator: number): Comparison => ({
    verdict,
    with: month(at),
    comparator,
    change: 0,
    movement: 'down',
    sentence: 'Worse: 52 to 50, down 2.',
  });
  const latest = stable.length - 1;
  const plain: Comparison = {
    verdict: 'not-comparable',
    with: month(0),
    reason: 'no-comparator-data',
    sentence: 'Cannot compare with April 2009: no figure was reported.',
  };

  it.each([
    {
      of: trending(stable),
      with: compared('worsened', latest - 1, 52),
      adds: ', within normal variation',
      because: 'a change is no news where results vary by as much',
    },
    {
      of: trending(stable),
      with: compared('no-significant-change', latest - 1, 52),
      adds: '',
      because: 'both say the same',
    },
    {
      of: trending([...stable, 90]),
      with: compared('worsened', latest, 50),
      adds: ', although the trend is improving',
      because: 'they contradict each other',
    },
    { of: trending([...stable, 90]), with: compared('improved', latest, 50), adds: '', because: 'they agree' },
    {
      of: trending([...stable, 90], { fields: { polarity: 'minimise' } }),
      with: compared('improved', latest, 50),
      adds: ', although the trend is getting worse',
      because: 'the same the other way round',
    },
    {
      of: trending([...stable, 90], { fields: { polarity: 'none' } }),
      with: compared('lower', latest, 50),
      adds: ', although the latest results are significantly higher',
      because: 'neither way is better',
    },
    {
      of: trending([90, ...stable]),
      with: compared('worsened', 0, 90),
      adds: '',
      because: 'the earlier figure stood out, so the change is more than normal variation',
    },
    {
      of: trending([...stable, ...stable], { rebaseAt: [15] }),
      with: compared('worsened', 14, 50),
      adds: '',
      because: 'the trend began afresh in between',
    },
    {
      of: trending(stable),
      with: compared('worsened', latest - 1, 700),
      adds: '',
      because: 'what is compared is not the result of the chart but a figure to date',
    },
    {
      of: trending([...stable, null]),
      with: compared('worsened', latest - 1, 52),
      adds: '',
      because: 'the trend is told of an earlier period',
    },
    { of: trending(short), with: compared('worsened', 3, 53), adds: '', because: 'there is no verdict' },
  ])('adds "$adds": $because', ({ of, with: comparison, adds }) => {
    const compared = { travel: { previousPeriod: comparison, samePeriodLastYear: plain }, againstLastYear: comparison };
    const told = besideTrend(of, compared);
    const says = `Worse: 52 to 50, down 2${adds}.`;
    expect([told.travel.previousPeriod.sentence, told.againstLastYear.sentence]).toEqual([says, says]);
    expect(told.travel.samePeriodLastYear).toEqual(plain);
  });
});
