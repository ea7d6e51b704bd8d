import { isPercentage } from '../../model/figure.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';

/** Whether an entry tells of more than all; a figure without its fraction only where the indicator says of what it is a part. */
export function isMoreThanAll(indicator: Indicator, { value, numerator, denominator }: IndicatorEntry): boolean {
  if (!isPercentage(indicator) || (indicator.bounds?.max ?? 100) > 100) return false;
  if (numerator !== undefined && denominator !== undefined) return numerator > denominator;
  // where there are bounds, they tell it
  const isPart = indicator.numerator_label !== undefined && indicator.bounds?.max === undefined;
  return isPart && typeof value === 'number' && value > 100;
}
