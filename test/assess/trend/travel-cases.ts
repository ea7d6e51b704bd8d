import type { Comparison } from '../../../src/assess/assessment.js';
import type { Improvement } from '../../../src/assess/compare.js';
import { lookupOfPeriods } from '../../../src/assess/lookups.js';
import { seriesOf } from '../../../src/assess/series.js';
import { travelOf } from '../../../src/assess/travel.js';
import { periodFolder } from '../../../src/model/period.js';
import { day, found, frameworkOf, held, period } from '../../builders/framework.js';
import type { TravelCase } from './golden-cases.js';

const polarities: Readonly<Record<Improvement, string>> = {
  increase: 'maximise',
  decrease: 'minimise',
  neutral: 'none',
};
const kinds = { absolute: 'absolute', relative_percent: 'percent' } as const;

/** The direction of travel of a case's last period, in the words of the cases. */
export function travelOfCase({ values, periods, options }: TravelCase): TravelCase['expected'] {
  const own = periods.map((each) => period(`${options.frequency} ${each.replace(' ', '-')}`));
  const framework = frameworkOf({
    indicators: {
      X: {
        polarity: polarities[options.improvement_direction],
        frequency: options.frequency,
        first_period: own[0]?.key,
        collected_as: options.cumulative ? 'cumulative' : 'period',
        travel_tolerance: { kind: kinds[options.tolerance.type], by: options.tolerance.value },
      },
    },
    entries: Object.fromEntries(
      own.flatMap((each, at) => (values[at] === null ? [] : [[`${periodFolder(each)}/X`, { value: values[at] }]])),
    ),
  });
  const series = seriesOf(framework, held(framework, 'indicator', 'X'), day('2030-01-01'));
  const travel = travelOf(series, found(own.at(-1), 'the last period'), lookupOfPeriods(series));
  return { previous_period: told(travel.previousPeriod), same_period_last_year: told(travel.samePeriodLastYear) };
}

function told(comparison: Comparison): object {
  const snake = (text: string): string => text.replaceAll('-', '_');
  if (comparison.verdict === 'not-comparable') return { verdict: 'not_comparable', reason: snake(comparison.reason) };
  const { comparator, change, movement, verdict } = comparison;
  return { comparator, change, movement, verdict: snake(verdict) };
}
