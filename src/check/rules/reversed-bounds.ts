import type { FieldPath } from '../../model/finding.js';
import type { Indicator } from '../../model/records.js';
import { show } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const reversedBounds: CheckRule = {
  code: 'reversed-bounds',
  severity: 'error',
  why: 'No figure lies above the upper end and below the lower end at once, so every figure would be wrong.',
  remedy: 'Swap the two, or correct one of them.',

  *check({ framework }) {
    for (const indicator of framework.records.indicator.values()) {
      for (const { field, low, high } of rangesOf(indicator)) {
        if (typeof low !== typeof high || low === undefined || high === undefined || low <= high) continue;
        yield {
          at: at(indicator, ...field),
          message: `"${field.at(-1)}" is ${show(low)}, which is more than ${show(high)}, the upper end.`,
        };
      }
    }
  },
};

interface Range {
  /** Of the lower end. */
  readonly field: FieldPath;
  readonly low: number | string | undefined;
  readonly high: number | string | undefined;
}

function* rangesOf({ bounds, targets = [] }: Indicator): Iterable<Range> {
  yield { field: ['bounds', 'min'], low: bounds?.min, high: bounds?.max };
  for (const [index, { lower, upper }] of targets.entries())
    yield { field: ['targets', index, 'lower'], low: lower, high: upper };
}
