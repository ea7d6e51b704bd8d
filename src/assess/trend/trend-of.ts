import type { Period } from '../../model/period.js';
import type { Series } from '../series.js';
import type { Trend } from './trend.js';

/** The trend of a series as it is known at one of its own periods. */
export function trendOf(_series: Series, _period: Period): Trend {
  return { status: 'no-data', sentence: 'No data.' };
}
