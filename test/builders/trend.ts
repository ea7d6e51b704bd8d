import type { IndicatorAssessment } from '../../src/assess/assessment.js';
import { moveRunOf } from '../../src/assess/move-run.js';
import { pointsOf } from '../../src/assess/points.js';
import { trendOf } from '../../src/assess/trend/trend-of.js';
import { seriesOfValues } from '../assess/trend/series-of-values.js';
import { item } from './assessment.js';

/** Fifteen results that vary around 50 and between 37.4 and 63.3 are expected. */
export const stable = [52, 48, 55, 47, 53, 49, 51, 46, 54, 50, 48, 53, 47, 52, 50];

/** `HSG-014` with these monthly figures from April 2010 on, and the trend that they have. */
export function trending(
  values: readonly (number | null)[],
  given: Parameters<typeof seriesOfValues>[1] = {},
  of: Partial<IndicatorAssessment> = {},
): IndicatorAssessment {
  const { series, last } = seriesOfValues(values, given);
  const points = pointsOf(series, last);
  const { indicator } = item('HSG-014');
  const { id, code, title, owner } = indicator;
  return item('HSG-014', {
    indicator: { ...series.indicator, id, ...(code && { code }), title, owner },
    period: last,
    figure: points.at(-1)?.figure,
    target: undefined,
    trend: trendOf(series, last),
    series: points,
    moveRun: moveRunOf(series.indicator, points),
    ...of,
  });
}
