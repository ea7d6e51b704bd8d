import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/assess/assessment.js';
import { lookupOfPeriods } from '../../src/assess/lookups.js';
import { seriesOf } from '../../src/assess/series.js';
import { travelOf } from '../../src/assess/travel.js';
import { periodFolder } from '../../src/model/period.js';
import { day, found, frameworkOf, held, period } from '../builders/framework.js';
import cases from './direction-of-travel.json' with { type: 'json' };

const polarities: Readonly<Record<string, string>> = { increase: 'maximise', decrease: 'minimise', neutral: 'none' };
const kinds: Readonly<Record<string, string>> = { absolute: 'absolute', relative_percent: 'percent' };

describe('direction of travel, hand-worked cases', () => {
  it.each(cases)('$name', ({ values, periods, options, expected }) => {
    const own = periods.map((each) =>
      period(options.frequency === 'monthly' ? `monthly ${each}` : each.replace(' ', '-')),
    );
    const framework = frameworkOf({
      indicators: {
        X: {
          polarity: polarities[options.improvement_direction],
          frequency: options.frequency,
          first_period: '2010-11-Q1',
          collected_as: options.cumulative ? 'cumulative' : 'period',
          travel_tolerance: { kind: kinds[options.tolerance.type], by: options.tolerance.value },
        },
      },
      entries: Object.fromEntries(own.map((each, at) => [`${periodFolder(each)}/X`, { value: values[at] }])),
    });
    const series = seriesOf(framework, held(framework, 'indicator', 'X'), day('2026-01-01'));
    const travel = travelOf(series, found(own.at(-1), 'the last period'), lookupOfPeriods(series));
    expect(told(travel.previousPeriod)).toEqual(expected.previous_period);
    expect(told(travel.samePeriodLastYear)).toEqual(expected.same_period_last_year);
  });
});

/** A comparison in the words of the cases. */
function told(comparison: Comparison): object {
  const snake = (text: string): string => text.replaceAll('-', '_');
  if (comparison.verdict === 'not-comparable') return { verdict: 'not_comparable', reason: snake(comparison.reason) };
  const { comparator, change, movement, verdict } = comparison;
  return { comparator, change, movement, verdict: snake(verdict) };
}
